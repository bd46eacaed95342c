import type { Browser, Page } from 'playwright-core';
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

const headers = { 'Sec-Fetch-Site': 'same-origin', Origin: base };
async function signInAsStaff(page: Page): Promise<void> {
  const account = { email: 'urzedniczka@okolica.example', password: demonstrationPassword };
  await page.request.post(`${base}/api/auth/sign-in`, { data: account, headers });
}

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
    const indicator = page.getByLabel('Wskaźnik', { exact: true });
    await indicator.focus();
    await indicator.selectOption('paper-share');
    await page.waitForURL(/indicator=paper-share/);
    await page.locator('.class-legend').waitFor();
    expect(await indicator.evaluate((element) => element === document.activeElement)).toBe(true);
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

test('an ambassador’s page leads to what is known about the area, which prints', async () => {
  await visiting(browser, `${base}/ambassadors`, phone, async ({ page }) => {
    const { items } = await (await page.request.get(`${base}/api/ambassadors?limit=1`)).json();
    await page.goto(`${base}/ambassadors/${items[0].slug}`);
    await page.getByRole('link', { name: /Karta obszaru/ }).click();
    await heading(page, `Karta: ${items[0].area.name}`).waitFor();
    const print = await page.getByRole('link', { name: 'Do druku (PDF)' }).getAttribute('href');
    const paper = await page.request.get(`${base}${print}`);
    expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
  });
});

test('what is open, and the search to put on one’s own page, read well on a phone', async () => {
  await visiting(browser, `${base}/open-data`, phone, async ({ page }) => {
    await heading(page, 'Otwarte dane').waitFor();
    await page.getByText('Obwody głosowania').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: /do wstawienia na swojej stronie/ }).click();
    await heading(page, 'Wyszukiwarka na Twojej stronie').waitFor();
    expect(await page.getByRole('textbox').inputValue()).toContain('/embed?lang=pl');
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('staff send a table, see its bad row, import the rest and take it back', async () => {
  await visiting(browser, base, desk, async ({ page }) => {
    await signInAsStaff(page);
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

    const sent = await page.request.post(`${base}/api/evaluation/imports?name=obwody.csv`, {
      data: Buffer.from('Obwód;Rok;Zaufanie z próby\n1;2018;61,5\n157;2018;70\n'),
      headers: { ...headers, 'Content-Type': 'application/octet-stream' },
    });
    const { id, version, mapping } = await sent.json();
    const provenance = {
      mode: 'replace',
      source: 'Próba',
      method: 'Ankieta z próby',
      published: '2018',
      skipBad: false,
    };
    await page.request.post(`${base}/api/evaluation/imports/${id}/apply`, {
      data: { version, mapping, ...provenance },
      headers,
    });
    await page.goto(`${base}/evaluation?indicator=browser-trust&district=8`);
    const rows = page.locator('.ranking tbody tr');
    await rows.first().waitFor();
    expect(await rows.first().textContent()).toMatch(/Obwód 157\s*VIII Dębniki\s*70,0/);
    expect(await rows.nth(1).textContent()).toContain('brak danych');
  });
});

test('of two who change an indicator the slower sees what the other wrote and keeps their own words', async () => {
  await visiting(browser, base, desk, async ({ page }) => {
    await signInAsStaff(page);
    const words = { pl: 'Wspólna zmiana', en: 'A shared change', uk: 'Спільна зміна' };
    const indicator = { key: 'browser-both', unit: 'percent', decimals: 1, bounds: null };
    const data = { ...indicator, names: words, definitions: words };
    const { version } = await (await page.request.post(`${base}/api/evaluation/indicators`, { data, headers })).json();
    await page.goto(`${base}/staff/indicators`);
    const item = page.locator('.studies-list > li', { hasText: 'Wspólna zmiana' });
    await item.getByText('Zmień nazwę').click();
    await item.getByLabel('Nazwa').first().fill('Moja nazwa wspólnej zmiany');
    const { key, unit, ...theirs } = { ...data, version, names: { ...words, pl: 'Cudza nazwa' } };
    await page.request.put(`${base}/api/evaluation/indicators/${key}`, { data: theirs, headers });
    await item.getByRole('button', { name: 'Zapisz wskaźnik' }).click();
    await item.getByText(/Cudza nazwa/).waitFor();
    expect(await item.getByLabel('Nazwa').first().inputValue()).toBe('Moja nazwa wspólnej zmiany');
    await item.getByRole('button', { name: 'Zapisz wskaźnik' }).click();
    await page.getByText('Zapisano.').waitFor();
  });
});
