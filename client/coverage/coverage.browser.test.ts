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
/** The first number of a text, whatever parts its thousands. */
const numberIn = (text: string | null) => Number((text ?? '').replace(/\s/g, '').match(/\d+/)?.[0]);
const unservedIn = async (page: Page) => numberIn(await page.locator('.coverage-lead strong').textContent());

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
  const day = page.getByLabel('Stan na koniec dnia');
  await day.fill('2026-01-02');
  await page.locator('.coverage-lead', { hasText: 'Na koniec dnia 2 stycznia 2026' }).waitFor();
  await page.getByText('Co by było, gdyby…').click();
  await page.getByLabel('Ktoś odejdzie').selectOption({ index: 1 });
  await page.getByText(/więcej niż dziś/).waitFor();
  expect(await unservedIn(page)).toBeGreaterThan(before);
  expect(await day.inputValue()).toBe('');
  // What is only supposed can be neither taken on nor noted.
  expect(await page.getByRole('link', { name: /Otwórz w edytorze|Plakat/ }).count()).toBe(0);
  await page.getByRole('button', { name: /Nie zakładaj/ }).click();
  await page.getByText(/więcej niż dziś/).waitFor({ state: 'detached' });
  expect(await unservedIn(page)).toBe(before);
  await close();
});

test('an invitation opens the editor with the whole unserved neighbourhood, for whoever takes it on', async () => {
  const { page, close } = await visit(browser, base, desk);
  await asStaff(page);
  const adopt = page.getByRole('link', { name: /Otwórz w edytorze/ }).first();
  const invitation = await adopt.getAttribute('href');
  // The district is a number too until its name is known.
  const [, said = ''] = ((await page.locator('.gap-item p').first().textContent()) ?? '').split('około');
  const residents = numberIn(said);
  await close();
  const invited = await visit(browser, `${base}${invitation}`, desk);
  const figure = invited.page.locator('.editor-figures dd').nth(1);
  const difference = async () => Math.abs(numberIn(await figure.textContent()) - residents);
  await expect.poll(difference, { timeout: 20_000 }).toBeLessThanOrEqual(100);
  await invited.close();
});
