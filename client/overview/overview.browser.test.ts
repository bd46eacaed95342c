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
  await page.goto(`${base}/staff/overview`);
  await heading(page, 'Przegląd').waitFor();
  await page.locator('.overview-table').waitFor();
}

test('on a phone only the table’s own box moves sideways, and axe finds nothing', async () => {
  const { page, complaints, close } = await visit(browser, base, phone);
  await asStaff(page);
  const widths = await page
    .locator('.stage-content')
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect(widths.scrollWidth).toBe(widths.clientWidth);
  expect(await page.locator('.overview-table tbody tr').count()).toBe(18);
  await page.waitForLoadState('networkidle');
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('at a desk staff order the districts by a column and open the list that a figure counts', async () => {
  const { page, complaints, close } = await visit(browser, base, desk);
  await asStaff(page);
  await page.getByText('Program i potrzeby').click();
  await page.getByRole('button', { name: 'Otwarte potrzeby' }).click();
  await page.locator('th[aria-sort="descending"]', { hasText: 'Otwarte potrzeby' }).waitFor();
  const shown = await page.locator('.overview-table tbody td:last-child').allInnerTexts();
  const counts = shown.map(Number);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
  await page.waitForLoadState('networkidle');
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('.overview-table tbody td:last-child a').first().click();
  await heading(page, /Potrzeby/).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: String(counts[0]) })
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});
