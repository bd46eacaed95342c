import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFindings } from '../../testing/axe.ts';
import { desk, openBrowser, phone } from '../../testing/browser.ts';
import { heading, visiting } from '../../testing/visit.ts';

const base = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const rows = 'tbody tr';
const patience = { timeout: 15_000 };

test.each([
  ['a phone', phone],
  ['a desk', desk],
] as const)('the list is narrowed, ordered and downloaded on %s as it stands there', (_name, size) =>
  visiting(browser, `${base}/`, size, async ({ page }) => {
    await page.getByRole('link', { name: 'Lista do druku i pobrania' }).click();
    await heading(page, 'Lista ambasadorów').waitFor();
    await page.locator(rows).first().waitFor();
    expect(await page.locator('.maplibregl-canvas').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);

    await page.getByLabel('Kolejność').selectOption('residents');
    await page.getByLabel('Forma partycypacji').selectOption('consultation');
    const query = 'form=consultation&sort=residents';
    await expect.poll(() => new URL(page.url()).search, patience).toBe(`?${query}`);
    const { items, total } = await (await fetch(`${base}/api/ambassadors?limit=500&${query}`)).json();
    const names = items.map(({ name }: { name: string }) => name);
    const listed = () => expect.poll(() => page.locator(`${rows} th`).allTextContents(), patience).toEqual(names);
    await listed();
    await page.getByText(new RegExp(`^${total} os`)).waitFor();

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Pobierz: CSV', exact: true }).click(),
    ]);
    const table = parse(await readFile(await file.path()), { bom: true, columns: true }) as { name: string }[];
    expect(table.map(({ name }) => name)).toEqual(names);

    await page.getByRole('link', { name: names[0] }).click();
    await heading(page, names[0]).waitFor();
    await page.goBack();
    await heading(page, 'Lista ambasadorów').waitFor();
    await listed();
  }),
);

test('a heading of a column orders by it with the keyboard and says so', () =>
  visiting(browser, `${base}/ambassadors`, desk, async ({ page }) => {
    const column = page.getByRole('columnheader', { name: 'Mieszkańcy' });
    await column.getByRole('button').press('Enter');
    await expect.poll(() => column.getAttribute('aria-sort'), patience).toBe('descending');
    await page.getByRole('columnheader', { name: 'Dzielnica' }).getByRole('button').press('Enter');
    await expect.poll(() => column.getAttribute('aria-sort'), patience).toBe(null);
  }));

test('nothing matching says so, and on paper only the list stands', () =>
  visiting(browser, `${base}/ambassadors?q=nikogo-takiego`, { ...desk, colorScheme: 'dark' }, async ({ page }) => {
    await page.getByText('W tym wyborze nikt jeszcze nie działa').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${base}/ambassadors?district=1`);
    await page.locator(rows).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Drukuj' }).isVisible()).toBe(false);
    expect(await page.getByLabel('Kolejność').isVisible()).toBe(false);
    expect(await page.locator('.people-printed').isVisible()).toBe(true);
    expect(await page.locator(rows).first().isVisible()).toBe(true);
  }));

test('nothing scrolls sideways at 320 CSS pixels', () =>
  visiting(browser, `${base}/ambassadors`, { viewport: { width: 320, height: 640 } }, async ({ page }) => {
    await page.locator(rows).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }));
