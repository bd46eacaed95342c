import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFindings } from '../testing/axe.ts';
import { desk, openBrowser, phone } from '../testing/browser.ts';
import { heading, visiting } from '../testing/visit.ts';

const base = inject('applicationUrl');
const password = 'okolica-pokaz-2026';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Calls the API as the page's own visitor. */
const call = (page: Page, method: string, path: string, body: object = {}) =>
  page.evaluate(
    async ([verb, address, text]) => {
      const response = await fetch(address, {
        method: verb,
        headers: { 'Content-Type': 'application/json' },
        body: text,
      });
      return { status: response.status, body: await response.json().catch(() => null) };
    },
    [method, path, JSON.stringify(body)] as const,
  );
const signIn = async (page: Page, email: string) =>
  expect((await call(page, 'POST', '/api/auth/sign-in', { email, password })).status).toBe(200);

test('a resident on a phone narrows the needs, supports one and takes it back', async () => {
  const { items } = await (await fetch(`${base}/api/needs?theme=cycling&limit=1&sort=supported`)).json();
  await visiting(browser, `${base}/needs`, phone, async ({ page }) => {
    await signIn(page, 'kandydat@okolica.example');
    await page.goto(`${base}/needs`);
    await heading(page, 'Potrzeby').waitFor();
    await page.getByRole('button', { name: 'Lista', exact: true }).click();
    await page.getByRole('button', { name: /^Rowery/ }).click();
    await page.getByLabel('Kolejność').selectOption('supported');
    const counted = await (await fetch(`${base}/api/needs?theme=cycling&limit=1`)).json();
    await page.getByText(`${counted.total} pasując`).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const item = page.locator('.need-item').first();
    const button = item.locator('.need-support-button');
    const before = (await button.getAttribute('aria-pressed')) === 'true';
    await button.click();
    await item.locator(`.need-support-button[aria-pressed="${!before}"]`).waitFor();
    await button.click();
    await item.locator(`.need-support-button[aria-pressed="${before}"]`).waitFor();
    await page.goto(`${base}/needs/${items[0].id}`);
    await page.locator('.place-picture').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('a resident marks a need: what is missing is said beside it, a point by its address, a line by keys, and all of it stays', async () => {
  await visiting(browser, `${base}/needs`, desk, async ({ page }) => {
    await signIn(page, 'mieszkanka@okolica.example');
    await page.goto(`${base}/needs/new`);
    await heading(page, 'Zgłoś potrzebę').waitFor();
    await page.getByRole('button', { name: 'Zgłoś', exact: true }).click();
    await page.getByText('Wybierz temat.').waitFor();
    await page.getByText('Zaznacz miejsce albo wybierz cały obszar lub dzielnicę.').waitFor();
    await page.locator('.need-theme', { hasText: 'Zieleń' }).click();
    await page.getByLabel('Czego potrzeba').fill('Przy alei brakuje drzew i ławek, a chodzi tędy pół osiedla.');
    await page.getByRole('combobox', { name: 'Dodaj bez mapy' }).fill('Królewska');
    await page
      .getByRole('option', { name: /Królewska/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Punkt 1', exact: true }).waitFor();
    await page.locator('.maplibregl-canvas-container[aria-busy="false"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Narysuj linię' }).click();
    await page.getByRole('region', { name: 'Zaznaczanie miejsca' }).waitFor();
    await page.keyboard.press('Enter');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('f');
    await page.getByText('Dodano linię.').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Linia 1, / }).waitFor();
    await page.getByText(/Leży w: /).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: /^Linia 1, / }).waitFor();
    await page.getByRole('button', { name: 'Zgłoś', exact: true }).click();
    await heading(page, /Przy alei brakuje drzew/).waitFor();
    await page.getByText(/1 punkt, 1 linia/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${base}/needs/diagnosis?district=5`);
    await heading(page, /Diagnoza potrzeb: V Krowodrza/).waitFor();
    await page.getByRole('table', { name: 'Według tematów' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('an ambassador merges two needs that say the same and finds both on the page of the one that stays', async () => {
  await visiting(browser, `${base}/needs`, desk, async ({ page }) => {
    await signIn(page, 'ambasador@okolica.example');
    const { body: own } = await page.evaluate(async () => ({ body: await (await fetch('/api/areas/own')).json() }));
    const area = await (await fetch(`${base}/api/areas/${own.items[0].id}`)).json();
    const mark = async (text: string): Promise<number> => {
      const need = { theme: 'sport', body: text, place: { points: [area.point], lines: [], shapes: [] } };
      return (await call(page, 'POST', '/api/needs', need)).body.id;
    };
    const stays = await mark('Boisko przy szkole jest zamknięte po południu.');
    const same = await mark('Po lekcjach nie da się wejść na szkolne boisko.');
    await page.goto(`${base}/needs/${same}`);
    await page.getByRole('button', { name: 'Połącz z podobną' }).click();
    await page.getByRole('radio', { name: /Boisko przy szkole jest zamknięte/ }).check();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Połącz', exact: true }).click();
    await page.getByText('Ta potrzeba została połączona z inną').waitFor();
    await page.getByRole('link', { name: 'Boisko przy szkole jest zamknięte po południu.' }).click();
    await page.waitForURL(new RegExp(`/needs/${stays}`));
    await page.getByRole('link', { name: 'Po lekcjach nie da się wejść na szkolne boisko.' }).waitFor();
  });
});
