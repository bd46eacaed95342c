import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desk, openBrowser, phone } from './browser.ts';
import { served } from './served.ts';
import { heading, type Steps, search, visiting } from './visit.ts';

const base = inject('applicationUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ask = (words: string, expected: string) => served(base, words, expected);
const on = (path: string, options: BrowserContextOptions, steps: Steps) =>
  visiting(browser, base + path, options, steps);

describe.each([
  ['phone', phone],
  ['desk', desk],
])('a resident on a %s', (_name, screen) => {
  test('types a street, presses Enter and reads who serves it, how sure that is and what to do next', async () => {
    const serving = await ask('Retoryka', 'served');
    await on('/', screen, async ({ page }) => {
      await search(page).fill('retoryk');
      await search(page).press('Enter');
      await heading(page, 'ul. Retoryka').waitFor();
      expect(new URL(page.url()).pathname).toBe(`/place/${serving.place.id}`);
      expect(await page.title()).toBe('Kto działa: ul. Retoryka · Okolica');
      await page.getByRole('link', { name: serving.shares[0]?.ambassador.name, exact: true }).waitFor();
      await page.getByRole('heading', { name: 'Odpowiedź pewna' }).waitFor();
      await page.getByRole('link', { name: 'Ambasadorzy w promieniu kilometra' }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    });
  });

  test('chooses with the keyboard a street that several areas divide, and gives the house number it asks for', async () => {
    const serving = await ask('Kobierzyńska', 'split');
    await on('/', screen, async ({ page }) => {
      await search(page).fill('kobierzynska');
      await page.getByRole('option', { name: /ul. Kobierzyńska/ }).waitFor();
      await search(page).press('ArrowDown');
      await search(page).press('Enter');
      await heading(page, 'ul. Kobierzyńska').waitFor();
      for (const { ambassador } of serving.shares)
        await page.getByRole('link', { name: ambassador.name, exact: true }).first().waitFor();
      await page.getByText('Pytamy, bo różne numery tej ulicy należą do różnych obszarów.').waitFor();

      await page.getByLabel('Numer domu').fill('dwanaście');
      await page.getByRole('button', { name: 'Sprawdź' }).click();
      await page.getByRole('alert').filter({ hasText: 'To nie wygląda na numer domu' }).waitFor();
      await page.getByLabel('Numer domu').fill('12');
      await page.getByRole('button', { name: 'Sprawdź' }).click();
      await heading(page, 'ul. Kobierzyńska 12').waitFor();
      expect(page.url()).toContain(`/place/${serving.place.id.replace('street', 'address')}-12`);
    });
  });

  test('learns that nobody serves the place, who is nearest, whom to ask, and may become the ambassador there', async () => {
    const serving = await ask('os. Na Skarpie', 'unserved');
    await on('/', screen, async ({ page }) => {
      await search(page).fill('na skarpie');
      await page.getByRole('option', { name: /os. Na Skarpie/ }).click();
      await page.getByText('Nikt tu jeszcze nie działa.').waitFor();
      expect(serving.nearest).toHaveLength(3);
      for (const { ambassador } of serving.nearest)
        await page.getByRole('link', { name: ambassador.name, exact: true }).waitFor();
      await page.getByRole('link', { name: serving.contact.name }).waitFor();
      await page.getByRole('link', { name: 'Zostań ambasadorem tutaj' }).click();
      await heading(page, 'Zostań ambasadorem lokalnej partycypacji').waitFor();
      expect(new URL(page.url()).searchParams.get('place')).toBe(serving.place.id);
      await page.getByRole('link', { name: 'os. Na Skarpie' }).waitFor();
    });
  });

  test('opens the link of a point, inside and outside the city', async () => {
    await on('/point/19.93720,50.06190', screen, async ({ page }) => {
      await heading(page, 'Wskazane miejsce').waitFor();
      await page.getByText('Dzielnica I Stare Miasto').first().waitFor();
      expect(await page.title()).toBe('Wskazane miejsce: Stare Miasto · Okolica');
    });
    await on('/point/20.10000,50.30000', screen, async ({ page }) => {
      await page.getByText('To miejsce leży poza Krakowem').waitFor();
      expect(await page.getByRole('link', { name: 'Zostań ambasadorem tutaj' }).count()).toBe(0);
    });
  });

  test('asks where they are: the position becomes a link, and a poor one is said to be poor', async () => {
    const here = { latitude: 50.0619, longitude: 19.9372, accuracy: 850 };
    await on('/', { ...screen, geolocation: here, permissions: ['geolocation'] }, async ({ page }) => {
      await page.getByRole('button', { name: 'Gdzie jestem' }).click();
      await heading(page, 'Tu jesteś').waitFor();
      expect(new URL(page.url()).pathname).toBe('/point/19.93720,50.06190');
      await page.getByText(/Przeglądarka zna Twoje położenie tylko w przybliżeniu \(do ok. 850 m\)/).waitFor();
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('19.93');
    });
    await on('/', { ...screen, permissions: [] }, async ({ page }) => {
      await page.getByRole('button', { name: 'Gdzie jestem' }).click();
      await page.getByText('Przeglądarka nie ma zgody na podanie położenia.').waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
    });
  });

  test('is told what to try when nothing is found, and keeps what was typed when the search fails', async () => {
    await on('/', screen, async ({ page }) => {
      await search(page).fill('qqqwww');
      await page.getByText('Nie znaleźliśmy w Krakowie „qqqwww”.').waitFor();
      await page.getByText('Spróbuj samej nazwy ulicy').waitFor();

      await page.route('**/api/places?*', (route) => route.abort());
      await search(page).fill('Karmelicka');
      await page.getByText('Brak połączenia: nie możemy teraz szukać.').waitFor();
      expect(await search(page).inputValue()).toBe('Karmelicka');
      await page.unroute('**/api/places?*');
      await page.getByRole('button', { name: 'Spróbuj ponownie' }).first().click();
      await page.getByRole('option', { name: /ul. Karmelicka/ }).waitFor();
    });
  });

  test('sees a failed answer as failed, and gets it on the second try', async () => {
    const serving = await ask('Retoryka', 'served');
    await on('/about', screen, async ({ page }) => {
      await page.route('**/api/serving?*', (route) =>
        route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"code":"down","detail":""}' }),
      );
      await page.goto(`${base}/place/${serving.place.id}`);
      await page.getByText('Serwer nie odpowiedział na to pytanie.').waitFor();
      await page.unroute('**/api/serving?*');
      await page.getByRole('button', { name: 'Spróbuj ponownie' }).first().click();
      await heading(page, 'ul. Retoryka').waitFor();
    });
  });

  test('is told of a lost connection, and goes on when it is back', async () => {
    await on('/', screen, async ({ page }) => {
      await heading(page, 'Kto działa w Twojej okolicy?').waitFor();
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.getByText('Brak połączenia z internetem.').waitFor();
      await search(page).fill('Długa');
      await page.getByText('Brak połączenia: nie możemy teraz szukać.').waitFor();
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Spróbuj ponownie' }).first().click();
      await page
        .getByRole('option', { name: /ul. Długa/ })
        .first()
        .waitFor();
      expect(await page.getByText('Brak połączenia z internetem.').count()).toBe(0);
    });
  });

  test('reads an unknown place, a number that is nowhere and a page that is not there as such', async () => {
    await on('/place/street-1', screen, async ({ page }) => {
      await heading(page, 'Nie znamy takiego miejsca').waitFor();
    });
    await on('/point/tutaj', screen, async ({ page }) => {
      await heading(page, 'Nie znamy takiego miejsca').waitFor();
    });
    await on('/nigdzie', screen, async ({ page }) => {
      await heading(page, 'Nie ma takiej strony').waitFor();
    });
  });
});
