import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { codeFor } from '../../server/accounts/testing-client.ts';
import { axeFindings } from '../testing/axe.ts';
import { desk, openBrowser, phone } from '../testing/browser.ts';
import { visit } from '../testing/visit.ts';

const base = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sizes = [
  ['a phone', phone],
  ['a desk', desk],
] as const;
const password = 'most-na-wisle-7';
const title = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** The newest link that the demonstration would have mailed to somebody. */
async function mailedLink(to: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { items } = await (await fetch(`${base}/api/demonstration/outbox`)).json();
    const mail = items.find((item: { to: string; text: string }) => item.to === to && item.text.includes('#'));
    if (mail) return /https?:\S+/.exec(mail.text)?.[0] ?? '';
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no mail to ${to}`);
}

async function registered(page: Page, email: string): Promise<void> {
  await page.goto(`${base}/register`);
  await page.getByLabel('Imię i nazwisko').fill('Zofia Zwierzyniecka');
  await page.getByLabel('Adres e-mail').fill(email);
  await page.getByLabel('Hasło').fill(password);
  await press(page, 'Załóż konto');
  await heading(page, 'Sprawdź skrzynkę');
  await page.goto(await mailedLink(email));
  await press(page, 'Potwierdzam adres');
  await heading(page, 'Na dziś');
  await page.goto(`${base}/account`);
  await heading(page, 'Twoje konto');
}

async function enter(page: Page, role: string): Promise<void> {
  await page.goto(`${base}/sign-in`);
  await page.getByRole('button', { name: `Wejdź jako ${role}`, exact: true }).click();
  await heading(page, 'Na dziś');
}

describe.each(sizes)('on %s', (name, size) => {
  const own = name.replaceAll(' ', '-');

  test('a resident registers, keeps what was typed when something is wrong, confirms by mail and is signed in', async () => {
    const { page, complaints, close } = await visit(browser, `${base}/register`, size);
    const email = `rejestracja-${own}@okolica.example`;
    await page.getByLabel('Imię i nazwisko').fill('Zofia Zwierzyniecka');
    await page.getByLabel('Adres e-mail').fill('zofia');
    await page.getByLabel('Hasło').fill('krótkie');
    await press(page, 'Załóż konto');
    await page.getByText('To nie wygląda na adres e-mail').waitFor();
    await page.getByText('Hasło jest za krótkie').waitFor();
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('email');
    expect(await page.getByLabel('Imię i nazwisko').inputValue()).toBe('Zofia Zwierzyniecka');
    expect(await page.getByLabel('Adres e-mail').inputValue()).toBe('zofia');
    expect(await axeFindings(page)).toEqual([]);

    await page.context().setOffline(true);
    await page.getByLabel('Adres e-mail').fill(email);
    await page.getByLabel('Hasło').fill(password);
    await press(page, 'Załóż konto');
    await page.getByText('Nie udało się połączyć z serwerem. Wpisane').waitFor();
    expect(await page.getByLabel('Hasło').inputValue()).toBe(password);
    await page.context().setOffline(false);
    await press(page, 'Załóż konto');
    await heading(page, 'Sprawdź skrzynkę');
    expect(await axeFindings(page)).toEqual([]);

    await page.goto(await mailedLink(email));
    await heading(page, 'Potwierdzenie adresu');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Potwierdzam adres');
    await heading(page, 'Na dziś');
    await page.getByText('Nic na Ciebie nie czeka').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${base}/account`);
    await page.getByText('to urządzenie').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a resident signs in by password alone with the keyboard, after a wrong one, and signs out', async () => {
    const { page, complaints, close } = await visit(browser, `${base}/sign-in`, size);
    await page.getByRole('heading', { name: 'Gotowe konta' }).waitFor();
    await page.getByLabel('Adres e-mail').fill('mieszkanka@okolica.example');
    await page.getByLabel('Hasło').fill('to nie jest to hasło');
    await page.getByLabel('Hasło').press('Enter');
    await page.getByText('Adres e-mail lub hasło są nieprawidłowe').waitFor();
    expect(await page.getByLabel('Adres e-mail').inputValue()).toBe('mieszkanka@okolica.example');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Hasło').fill('okolica-pokaz-2026');
    await page.getByLabel('Hasło').press('Enter');
    await heading(page, 'Na dziś');
    await page.reload();
    await heading(page, 'Na dziś');
    await press(page, name === 'a phone' ? 'Menu' : /Hanna/);
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Wyloguj się');
    await page.getByRole('combobox').first().waitFor();
    await page.goto(`${base}/account`);
    await heading(page, 'Zaloguj się');
    expect(complaints).toEqual([]);
    await close();
  });
});

/** The same parts as above, so one size is enough. */
describe.each(sizes.slice(0, 1))('only on %s', (name, size) => {
  const own = name.replaceAll(' ', '-');

  test('a link from a mail signs in, and a forgotten password is set anew by another', async () => {
    const { page, close } = await visit(browser, base, size);
    const email = `link-${own}@okolica.example`;
    await registered(page, email);
    await page.context().clearCookies();
    await page.goto(`${base}/sign-in`);
    await page.getByLabel('Adres e-mail').fill(email);
    await press(page, 'Wyślij mi odnośnik zamiast hasła');
    await page.getByText('odnośnik do logowania jest już w drodze').waitFor();
    await expect.poll(() => mailedLink(email)).toContain('/sign-in/link#');
    const link = await mailedLink(email);
    await page.goto(link);
    await press(page, 'Zaloguj się');
    await heading(page, 'Na dziś');
    await page.context().clearCookies();
    await page.goto('about:blank');
    await page.goto(link);
    await press(page, 'Zaloguj się');
    await page.getByText('został już użyty').waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.goto(`${base}/sign-in/forgotten`);
    await page.getByLabel('Adres e-mail').fill(email);
    await press(page, 'Wyślij odnośnik');
    await page.getByText('odnośnik jest już w drodze').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await expect.poll(() => mailedLink(email)).toContain('/sign-in/new-password#');
    await page.goto(await mailedLink(email));
    await page.getByLabel('Nowe hasło').fill('nowe-haslo-2026');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Zapisz hasło');
    await heading(page, 'Hasło zmienione');
    await close();
  });

  test('a person downloads and erases what is held about them, with the keyboard in the question', async () => {
    const { page, complaints, close } = await visit(browser, base, size);
    const email = `usuwanie-${own}@okolica.example`;
    await registered(page, email);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Pobierz wszystko' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('okolica.json');
    const opener = page.getByRole('button', { name: 'Usuń konto…' });
    await opener.press('Enter');
    await page.getByRole('dialog', { name: 'Usunąć konto?' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await opener.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hasło').fill('nie to hasło');
    await dialog.getByLabel('Hasło').press('Enter');
    await dialog.getByText('Hasło jest nieprawidłowe').waitFor();
    await dialog.getByLabel('Hasło').fill(password);
    await dialog.getByLabel('Hasło').press('Enter');
    await heading(page, 'Konto usunięte');
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${base}/account`);
    await heading(page, 'Zaloguj się');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a second factor is set, asked for, and replaced by a backup code', async () => {
    const { page, complaints, close } = await visit(browser, base, size);
    const email = `kod-${own}@okolica.example`;
    await registered(page, email);
    await page.getByRole('link', { name: 'Włącz drugi składnik' }).click();
    await heading(page, 'Włączanie drugiego składnika');
    await page.getByLabel('Hasło').fill(password);
    await press(page, 'Zaczynam');
    const secret = (await page.locator('[data-secret]').getAttribute('data-secret')) ?? '';
    const backup = (await page.locator('.account-codes li').first().textContent()) ?? '';
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Kod z aplikacji').fill('12');
    await press(page, 'Włącz drugi składnik');
    await page.getByText('Kod ma sześć cyfr').waitFor();
    await page.getByLabel('Kod z aplikacji').fill(codeFor(secret));
    await press(page, 'Włącz drugi składnik');
    await heading(page, 'Drugi składnik jest włączony');
    for (const [code, label] of [
      [() => codeFor(secret), 'Kod z aplikacji'],
      [() => backup, 'Kod zapasowy'],
    ] as const) {
      await page.context().clearCookies();
      await page.goto(`${base}/sign-in`);
      await page.getByLabel('Adres e-mail').fill(email);
      await page.getByLabel('Hasło').fill(password);
      await press(page, 'Zaloguj się');
      await heading(page, 'Drugi składnik');
      expect(await axeFindings(page)).toEqual([]);
      if (label === 'Kod zapasowy') await press(page, 'Użyj kodu zapasowego');
      await page.getByLabel(label).fill(code());
      await press(page, 'Dalej');
      await heading(page, 'Na dziś');
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('an administrator finds a person, gives a role and takes it away; others do not get the page', async () => {
    const { page, complaints, close } = await visit(browser, base, size);
    await enter(page, 'Administrator');
    await page.goto(`${base}/accounts`);
    await page.getByLabel('Szukaj po nazwisku lub adresie').fill('znawczyńska');
    await press(page, 'Szukaj');
    await page.getByText('1 konto').waitFor();
    const staff = page.getByRole('group', { name: /Znawczyńska/ }).getByRole('button', { name: 'Urząd' });
    expect(await staff.getAttribute('aria-pressed')).toBe('false');
    await staff.click();
    await page.getByText('nadano rolę Urząd').waitFor();
    await expect.poll(() => staff.getAttribute('aria-pressed')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await staff.click();
    await page.getByText('odebrano rolę Urząd').waitFor();
    await page.context().clearCookies();
    await enter(page, 'Mieszkaniec');
    await page.goto(`${base}/accounts`);
    await heading(page, 'Brak uprawnień');
    expect(complaints).toEqual([]);
    await close();
  });
});

test.each([
  ['light', phone],
  ['dark', desk],
] as const)('axe finds nothing on the pages that stand by themselves, in %s', async (colorScheme, size) => {
  const { page, close } = await visit(browser, base, { ...size, colorScheme });
  for (const path of [
    '/sign-in',
    '/sign-in/link#abc',
    '/sign-in/second-factor',
    '/sign-in/refused',
    '/sign-in/new-password',
    '/register',
    '/account',
    '/account/erased',
    '/demonstration/outbox',
  ]) {
    await page.goto(base + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await axeFindings(page), path).toEqual([]);
  }
  await close();
});

test('the pages speak Ukrainian and English whole', async () => {
  const { page, close } = await visit(browser, `${base}/sign-in?lang=en`, desk);
  await heading(page, 'Sign in');
  expect(await page.locator('main').textContent()).not.toMatch(/hasło|konto|Zaloguj|Wejdź/i);
  await page.goto(`${base}/sign-in?lang=uk`);
  await heading(page, 'Вхід');
  expect(await title(page)).toBe('Вхід');
  await close();
});

test('nothing is cut off or scrolls sideways at 320 CSS pixels', async () => {
  const { page, close } = await visit(browser, base, { viewport: { width: 320, height: 640 } });
  await enter(page, 'Administrator');
  for (const path of [
    '/account',
    '/accounts',
    '/account/second-factor',
    '/sign-in',
    '/register',
    '/demonstration/outbox',
  ]) {
    await page.goto(base + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
  await close();
});
