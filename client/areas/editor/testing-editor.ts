import type { MultiPolygon } from 'geojson';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A tab of the ways, such as "Ulice". */
export const way = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });

/** What the figures say, once they are of the area as it is now. */
export async function figures(page: Page): Promise<string> {
  await page.locator('.editor-figures').getByText('Aktualne.').waitFor({ timeout: 60_000 });
  return (await page.locator('.editor-figures dl').textContent()) ?? '';
}

/** The map has its tools: from here on nothing more is fetched for drawing. */
export const toolsReady = (page: Page) => page.locator('.edit-bar').waitFor({ timeout: 60_000 });

export const kept = (page: Page, text: string | RegExp) => page.locator('.editor-kept').getByText(text).waitFor();

/** Ticks a precinct in the list, found by its number. */
export async function tick(page: Page, number: number): Promise<void> {
  await way(page, 'Obwody').click();
  const search = page.getByLabel('Znajdź obwód po numerze lub ulicy');
  await search.fill(String(number));
  await page.getByRole('checkbox', { name: new RegExp(`^Obwód ${number}\\b`) }).click();
  await search.fill('');
}

/** Geometry that the server has derived last for this page. */
export function lastGeometry(page: Page): () => MultiPolygon | null {
  let geometry: MultiPolygon | null = null;
  page.on('response', async (response) => {
    if (!response.url().endsWith('/api/areas/check') || response.status() !== 200) return;
    // A page that has been left meanwhile no longer has the answer, and nobody asks for it.
    const answer = await response.json().catch(() => undefined);
    if (answer) geometry = answer.geometry;
  });
  return () => geometry;
}

/** A confirmed account of one's own; gives what signs it in. */
export async function newAccount(base: string, email: string): Promise<{ email: string; password: string }> {
  const password = 'most-na-wisle-7';
  const send = (path: string, body: object) =>
    fetch(base + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: base },
      body: JSON.stringify(body),
    });
  const registered = await send('/api/auth/register', { name: 'Zofia Zwierzyniecka', email, password, language: 'pl' });
  expect(registered.ok, await registered.text()).toBe(true);
  for (let attempt = 0; attempt < 100; attempt++) {
    const { items } = await (await fetch(`${base}/api/demonstration/outbox`)).json();
    const mail = items.find((item: { to: string; text: string }) => item.to === email && item.text.includes('#'));
    const token = mail && new URL(/https?:\S+/.exec(mail.text)?.[0] ?? '').hash.replace(/^#(token=)?/, '');
    if (token) {
      const confirmed = await send('/api/auth/register/confirm', { token });
      expect(confirmed.ok, await confirmed.text()).toBe(true);
      return { email, password };
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no mail to ${email}`);
}

/** Signs the page's browser in. */
export async function signIn(page: Page, account: { email: string; password: string }): Promise<void> {
  const status = await page.evaluate(async (body) => {
    const response = await fetch('/api/auth/sign-in', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.status;
  }, account);
  expect(status).toBeLessThan(300);
}
