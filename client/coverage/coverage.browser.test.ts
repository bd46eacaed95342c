import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demonstrationPassword } from '../../server/accounts/demonstration.ts';
import { axeFindings } from '../testing/axe.ts';
import { desk, openBrowser, phone } from '../testing/browser.ts';
import { heading, visit } from '../testing/visit.ts';

const base = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function asStaff(page: Page): Promise<void> {
  await page.request.post(`${base}/api/auth/sign-in`, {
    data: { email: 'urzedniczka@okolica.example', password: demonstrationPassword },
    headers: { 'Sec-Fetch-Site': 'same-origin', Origin: base },
  });
  await page.goto(`${base}/staff/coverage`);
}
const unservedIn = async (page: Page) =>
  Number(((await page.locator('.coverage-lead strong').textContent()) ?? '').replace(/[\s ]/g, '').match(/\d+/)?.[0]);

test.each([
  ['a phone', phone],
  ['a desk', desk],
])('staff see on %s who is not served, by place and by district, and axe finds nothing', async (_name, size) => {
  const { page, complaints, close } = await visit(browser, base, size);
  await asStaff(page);
  await heading(page, 'Kogo obsługują ambasadorzy').waitFor();
  expect(await unservedIn(page)).toBeGreaterThan(150_000);
  expect(await page.locator('.gap-item').count()).toBe(15);
  await page.getByRole('button', { name: 'Udział' }).click();
  const shares = await page.locator('.coverage-table').first().locator('tbody tr td:nth-child(3)').allInnerTexts();
  const sorted = shares.map((text) => Number.parseInt(text, 10));
  expect(sorted).toEqual([...sorted].sort((one, other) => other - one));
  await page.waitForLoadState('networkidle');
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('staff suppose that somebody leaves, see more people unserved, and go back', async () => {
  const { page, close } = await visit(browser, base, desk);
  await asStaff(page);
  const before = await unservedIn(page);
  await page.getByText('Co by było, gdyby…').click();
  await page.getByLabel('Ktoś odejdzie').selectOption({ index: 1 });
  await page.getByText(/więcej niż dziś/).waitFor();
  expect(await unservedIn(page)).toBeGreaterThan(before);
  await page.getByRole('button', { name: /Nie zakładaj/ }).click();
  await page.getByText(/więcej niż dziś/).waitFor({ state: 'detached' });
  expect(await unservedIn(page)).toBe(before);
  await close();
});

test('a gap opens in the editor with its whole ground', async () => {
  const { page, close } = await visit(browser, base, desk);
  await asStaff(page);
  await page
    .getByRole('link', { name: /Otwórz w edytorze/ })
    .first()
    .click();
  await page.waitForURL(/\/areas\/dra(w|fts)/);
  await page.getByText(/km²/).first().waitFor();
  await close();
});
