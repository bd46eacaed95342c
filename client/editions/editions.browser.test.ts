import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const signIn = (page: Page, email: string) =>
  page.request.post(`${base}/api/auth/sign-in`, { data: { email, password: demonstrationPassword } });

describe.each([
  ['a phone', phone, 2091],
  ['a desk', desk, 2092],
] as const)('on %s', (_name, size, year) => {
  test('staff prepare an edition, correct it, and see both versions when a colleague was faster', () =>
    visiting(browser, base, size, async ({ page }) => {
      await signIn(page, 'urzedniczka@okolica.example');
      await page.goto(`${base}/staff/editions`);
      await press(page, 'Dodaj edycję');
      await press(page, 'Utwórz edycję');
      await page.getByText('Wpisz rok czterema cyframi').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByLabel('Rok').fill(String(year));
      await page.getByLabel('Nazwa', { exact: true }).fill(`Ambasadorzy ${year}`);
      const applications = page.getByRole('group', { name: 'Zgłoszenia' });
      await applications.getByLabel('Pierwszy dzień').fill(`${year}-02-25`);
      await applications.getByLabel('Ostatni dzień').fill(`${year}-02-10`);
      await press(page, 'Utwórz edycję');
      await page.getByText('Ostatni dzień jest wcześniejszy').waitFor();
      await applications.getByLabel('Pierwszy dzień').fill(`${year}-02-01`);
      await press(page, 'Utwórz edycję');
      await heading(page, `Ambasadorzy ${year}`).waitFor();

      const { items } = await (await fetch(`${base}/api/editions`)).json();
      const { demonstration: _, ...theirs } = items.find((each: { year: number }) => each.year === year);
      const { year: __, ...body } = theirs;
      const faster = await page.request.put(`${base}/api/editions/${year}`, { data: { ...body, maxAreaKm2: 12 } });
      expect(faster.status()).toBe(200);
      await page.getByLabel('Największy obszar (km²)').fill('15,5');
      await press(page, 'Zapisz ustawienia');
      await page.getByRole('heading', { name: 'Ktoś zapisał zmiany przed Tobą' }).waitFor();
      expect(await page.getByRole('row', { name: /Największy obszar/ }).textContent()).toMatch(/12.*15/);
      expect(await axeFindings(page)).toEqual([]);
      await press(page, 'Zapisz moje');
      await page.getByText('Zapisano. Nowe terminy').waitFor();
      expect(await page.getByLabel('Największy obszar (km²)').inputValue()).toBe('15,5');
    }));

  test('staff publish a text in three languages, and its versions stay', () =>
    visiting(browser, base, size, async ({ page }) => {
      await signIn(page, 'urzedniczka@okolica.example');
      const own = year + 5;
      const edition = {
        name: `Teksty ${own}`,
        contactName: 'Urząd',
        contactUrl: 'https://krakow.pl',
        maxAreaKm2: 10,
        maxVertices: 500,
        stages: [],
      };
      await page.request.post(`${base}/api/editions`, { data: { year: own, ...edition } });
      await page.goto(`${base}/staff/editions/${own}`);
      const text = page.locator('.edition-text').first();
      await text.locator('summary').first().click();
      await press(page, 'Opublikuj wersję 1');
      await text.getByText('Potrzebny jest tekst w tym języku').first().waitFor();
      await text.getByRole('textbox', { name: 'Polski' }).fill('## Nabór\n\nZapraszamy.\n\n- raz\n- dwa');
      await text.getByRole('textbox', { name: 'Angielski' }).fill('You are welcome.');
      await text.getByRole('textbox', { name: 'Ukraiński' }).fill('Запрошуємо.');
      await press(page, 'Podgląd');
      await text.getByRole('heading', { name: 'Nabór' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await press(page, 'Opublikuj wersję 1');
      await page.getByText('Opublikowano wersję 1').waitFor();
      await text.getByRole('textbox', { name: 'Polski' }).fill('Zapraszamy serdecznie.');
      await press(page, 'Opublikuj wersję 2');
      await page.getByText('Opublikowano wersję 2').waitFor();
      await text.getByText('Historia: 2 wersje').click();
      await text.getByText(/^wersja 1, /).waitFor();
    }));
});

test('the page is staff’s alone', () =>
  visiting(browser, base, desk, async ({ page }) => {
    await signIn(page, 'mieszkanka@okolica.example');
    await page.goto(`${base}/staff/editions`);
    await heading(page, 'Brak uprawnień').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }));
