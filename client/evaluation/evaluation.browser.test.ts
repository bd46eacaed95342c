import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demonstrationPassword } from '../../server/accounts/demonstration.ts';
import { axeFindings } from '../testing/axe.ts';
import { desk, openBrowser, phone } from '../testing/browser.ts';
import { heading, visiting } from '../testing/visit.ts';

const base = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('an indicator is ranked by edition, follows the filter, and says what is not known', async () => {
  await visiting(browser, `${base}/evaluation`, phone, async ({ page }) => {
    await heading(page, 'Okolica w liczbach').waitFor();
    const rows = page.locator('.ranking tbody tr');
    await rows.first().waitFor();
    // The city and 18 districts, the greatest first: 19.4 % in Wzgórza Krzesławickie.
    expect(await rows.count()).toBe(19);
    expect(await rows.nth(1).textContent()).toMatch(/XVII Wzgórza Krzesławickie\s*19,4/);
    await page.locator('.edition-switch').getByText('2018').click();
    await page.getByText('Dzielnice w 2018 roku').waitFor();
    await page.getByLabel('Wskaźnik', { exact: true }).selectOption('paper-share');
    await page.goto(`${base}/evaluation?indicator=paper-share&edition=2024&district=1`);
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    expect(await rows.first().textContent()).toContain('brak danych');
    await page.waitForLoadState('networkidle');
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('the dossier of districts and two districts side by side name their sources', async () => {
  await visiting(browser, `${base}/dossier?district=1&district=8`, desk, async ({ page }) => {
    await heading(page, 'Karta: I Stare Miasto, VIII Dębniki').waitFor();
    await page.getByText('Szacunek dla miejsca').first().waitFor();
    expect(await page.getByRole('link', { name: 'Do druku (PDF)' }).getAttribute('href')).toContain('district=8');
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${base}/evaluation/compare?district=1&district=8`);
    await page.locator('.compare-row').first().waitFor();
    expect(await page.locator('.compare-figures').first().textContent()).toMatch(/6,1/);
    await page.waitForLoadState('networkidle');
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('staff send a table, see its bad row, import the rest and take it back', async () => {
  await visiting(browser, base, desk, async ({ page }) => {
    const headers = { 'Sec-Fetch-Site': 'same-origin', Origin: base };
    const account = { email: 'urzedniczka@okolica.example', password: demonstrationPassword };
    await page.request.post(`${base}/api/auth/sign-in`, { data: account, headers });
    const words = { pl: 'Zaufanie z próby', en: 'Trust in a trial', uk: 'Довіра з проби' };
    const indicator = { key: 'browser-trust', unit: 'percent', decimals: 1, bounds: null };
    const data = { ...indicator, names: words, definitions: words };
    await page.request.post(`${base}/api/evaluation/indicators`, { data, headers });
    await page.goto(`${base}/staff/studies`);
    await page.getByLabel('Plik z wynikami').setInputFiles({
      name: 'zaufanie.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Dzielnica;Rok;Zaufanie z próby\nI;2018;61,5\nXIX;2018;50\nV;2018;b.d.\n'),
    });
    await heading(page, 'zaufanie.csv').waitFor();
    await page.getByText('Nie ma takiej dzielnicy ani obwodu.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Źródło').fill('Badanie próbne');
    await page.getByLabel('Jak policzono').fill('Ankieta zmyślona na potrzeby próby');
    await page.getByLabel('Kiedy opublikowano').fill('2018-11');
    await page.getByLabel(/Zaimportuj resztę/).check();
    await page.getByRole('button', { name: 'Zaimportuj 1 wartość' }).click();
    await page.getByRole('button', { name: 'Cofnij import' }).click();
    await page.getByText('Cofnięte', { exact: true }).waitFor();
  });
});
