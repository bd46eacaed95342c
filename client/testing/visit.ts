import { randomInt } from 'node:crypto';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

export type Visit = {
  page: Page;
  /** What the page complained of: exceptions, and errors on its console other than failed requests. */
  complaints: string[];
  /** Hosts that the page asked anything of. */
  hosts: Set<string>;
  close: () => Promise<void>;
};

/** A new visitor with nothing remembered and a network address of their own, on a page of the application. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  // As a proxy before the application would say: what is limited by address is limited for each visitor alone.
  const extraHTTPHeaders = { 'X-Forwarded-For': `10.${[255, 255, 255].map((most) => randomInt(most)).join('.')}` };
  const context = await browser.newContext({ locale: 'pl-PL', reducedMotion: 'reduce', extraHTTPHeaders, ...options });
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

export type Steps = (visited: Visit) => Promise<void>;

/** Visits, goes through the steps, and expects that the page complained of nothing. */
export async function visiting(browser: Browser, url: string, options: BrowserContextOptions, steps: Steps) {
  const visited = await visit(browser, url, options);
  await steps(visited);
  expect(visited.complaints).toEqual([]);
  await visited.close();
}

export const search = (page: Page) => page.getByRole('combobox', { name: /Ulica i numer/ });
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
