import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type Visit = {
  page: Page;
  /** What the page complained of: exceptions, and errors on its console other than failed requests. */
  complaints: string[];
  /** Hosts that the page asked anything of. */
  hosts: Set<string>;
  close: () => Promise<void>;
};

/** A new visitor with nothing remembered, on a page of the application. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'pl-PL', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(host);
  });
  await page.goto(url);
  return { page, complaints, hosts, close: () => context.close() };
}
