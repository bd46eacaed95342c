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

const signIn = (page: Page, email: string) =>
  page.evaluate(
    async ([address, secret]) =>
      (
        await fetch('/api/auth/sign-in', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ email: address, password: secret }),
        })
      ).status,
    [email, password] as const,
  );
const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
const saved = (page: Page) => page.getByText(/Zapisano na koncie o/).waitFor();

const content = {
  title: 'Cień przy przystanku na Salwatorze',
  short: 'Drzewa i ławka przy pętli tramwajowej, żeby na tramwaj dało się czekać w cieniu, a nie na rozgrzanym bruku.',
  description: 'Sześć drzew i dwie ławki.',
  justification: 'Latem nie ma tu cienia.',
  schedule: 'Jesienią sadzenie, wiosną ławki.',
  theme: 'greenery',
  scope: 'district',
  district: 7,
  place: { points: [[19.9147, 50.0531]], lines: [], shapes: [] },
  costs: [{ label: 'Drzewa', amountPln: 12_000 }],
};

/** A draft of the one who is signed in, made by the API. */
const begin = (page: Page, more: object = {}): Promise<{ id: number; version: number }> =>
  page.evaluate(
    async (body) =>
      (
        await fetch('/api/proposals', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).json(),
    { ...content, ...more },
  );

test('on a phone a resident writes a proposal without the map, takes the right district by one tap and shows it to all', async () => {
  await visiting(browser, `${base}/about`, phone, async ({ page }) => {
    expect(await signIn(page, 'mieszkanka@okolica.example')).toBe(200);
    await page.goto(`${base}/proposals/new`);
    await page.getByRole('button', { name: 'Lista', exact: true }).click();
    await page.getByLabel('Jak nazwiesz projekt?').fill('Poidełko i ławki przy ul. Dietla');
    await page.getByRole('button', { name: 'Zacznij pisać' }).click();
    await step(page, 'Pomysł');
    await page.getByLabel('Krótki opis').fill('Za krótko');
    await page.getByText('jeszcze co najmniej 51 znaków').waitFor();
    await page.getByLabel('Krótki opis').fill(content.short);
    await page.getByLabel('Zdrowie').check();
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('link', { name: 'Dalej: Miejsce' }).click();
    await step(page, 'Miejsce');
    await page.getByLabel('Dzielnica', { exact: true }).selectOption({ label: 'VIII Dębniki' });
    await page.getByRole('combobox', { name: /Dodaj bez mapy|Ulica/ }).fill('Dietla');
    await page.getByRole('option', { name: /Dietla/ }).click();
    await page.getByText(/leży w całości lub w części w innej dzielnicy/).waitFor();
    await page.getByRole('button', { name: 'Zmień dzielnicę na: I Stare Miasto' }).click();
    await page.getByText(/leży w całości lub w części w innej dzielnicy/).waitFor({ state: 'detached' });
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('link', { name: 'Dalej: Opis' }).click();
    await page.getByLabel('Opis', { exact: true }).fill(content.description);
    await page.getByLabel('Uzasadnienie').fill(content.justification);
    await page.getByLabel('Harmonogram').fill(content.schedule);
    await page.getByRole('link', { name: 'Dalej: Koszty' }).click();
    await page.getByRole('textbox', { name: 'Pozycja 1' }).fill('Poidełko');
    await page.getByLabel('Kwota w zł').fill('18 500,50');
    await page.getByText('Razem: 18 500,50 zł').waitFor();
    await saved(page);
    await page.getByRole('link', { name: 'Dalej: Sprawdzenie' }).click();
    await page.getByRole('button', { name: 'Pokaż wszystkim' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pokaż wszystkim' }).click();
    await page.getByText('Teraz autorzy mogą poprosić jednostkę miasta o opinię.').waitFor();
    await page.getByRole('link', { name: 'Strona projektu', exact: true }).click();
    await heading(page, 'Poidełko i ławki przy ul. Dietla').waitFor();
    await page.locator('[aria-current="step"]', { hasText: 'wypracowany' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('what two windows changed is asked about with both texts, and without a network nothing typed is lost', async () => {
  await visiting(browser, `${base}/about`, desk, async ({ page }) => {
    expect(await signIn(page, 'mieszkanka@okolica.example')).toBe(200);
    const { id, version } = await begin(page);
    await page.goto(`${base}/proposals/${id}/edit?step=words`);
    await step(page, 'Opis');
    const elsewhere = { ...content, description: 'Osiem drzew.', version };
    await page.evaluate(
      ([path, body]) =>
        fetch(path, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      [`/api/proposals/${id}`, elsewhere] as const,
    );
    await page.getByLabel('Opis', { exact: true }).fill('Cztery drzewa.');
    const question = page.getByRole('dialog', { name: 'Dwie wersje tego samego' });
    await question.getByText('Osiem drzew.').waitFor();
    await question.getByText('Cztery drzewa.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await question.getByLabel('Z innego urządzenia').check();
    await question.getByRole('button', { name: 'Zapisz wybrane' }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Opis', { exact: true }).inputValue()).toBe('Osiem drzew.');

    await page.context().setOffline(true);
    await page.getByLabel('Harmonogram').fill('Wszystko w jednym roku.');
    await page.getByText(/jest zachowane na tym urządzeniu/).waitFor();
    await page.context().setOffline(false);
    await saved(page);
    await page.goto(`${base}/proposals/${id}/edit?step=words`);
    await step(page, 'Opis');
    expect(await page.getByLabel('Harmonogram').inputValue()).toBe('Wszystko w jednym roku.');
  });
});

test('a point is moved by arrows on its handle, and what was drawn or typed outlives a change of mind and of step', async () => {
  await visiting(browser, `${base}/about`, desk, async ({ page }) => {
    expect(await signIn(page, 'mieszkanka@okolica.example')).toBe(200);
    const { id } = await begin(page);
    const placeSaved = () =>
      page.evaluate(async (path) => (await (await fetch(path)).json()).place?.points[0], `/api/proposals/${id}`);
    await page.goto(`${base}/proposals/${id}/edit?step=place`);
    await page.locator('.maplibregl-canvas-container[aria-busy="false"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Popraw punkty' }).click();
    const handle = page.getByRole('button', { name: /^Punkt 1 z 1:/ });
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await saved(page);
    const [lon, lat] = await placeSaved();
    expect(lon).toBeGreaterThan(19.9147);
    expect(lat).toBeCloseTo(50.0531, 4);
    expect(await handle.evaluate((element) => element === document.activeElement)).toBe(true);

    const note = page.getByLabel('Miejsce opisane słowami');
    await note.pressSequentially('Przy pętli');
    await page.getByText('Zapisuję…').waitFor();
    await saved(page);
    await note.pressSequentially(' tramwajowej', { delay: 80 });
    await saved(page);
    expect(await note.inputValue()).toBe('Przy pętli tramwajowej');

    const whole = page.getByLabel('Projekt dotyczy całej dzielnicy');
    await whole.check();
    await expect.poll(placeSaved).toBe(undefined);
    await whole.uncheck();
    await page.getByRole('button', { name: 'Punkt 1', exact: true }).waitFor();
    await expect.poll(placeSaved).toEqual([lon, lat]);

    await page
      .getByRole('link', { name: /Koszty/ })
      .first()
      .click();
    await step(page, 'Koszty');
    const amount = page.getByLabel('Kwota w zł').first();
    await amount.fill('12.500');
    await page.getByText('To nie jest kwota.').waitFor();
    await page
      .getByRole('link', { name: /Sprawdzenie/ })
      .first()
      .click();
    await page.getByText('którejś kwoty nie da się odczytać').waitFor();
    await page
      .getByRole('link', { name: /Koszty/ })
      .first()
      .click();
    await step(page, 'Koszty');
    expect(await amount.inputValue()).toBe('12.500');
  });
});

test('the list narrows by the step, with the same figure as the server gives', async () => {
  await visiting(browser, `${base}/proposals`, phone, async ({ page }) => {
    await page.getByRole('button', { name: 'Lista', exact: true }).click();
    await heading(page, 'Projekty').waitFor();
    const { byStatus } = (await (await fetch(`${base}/api/proposals?limit=1`)).json()) as {
      byStatus: { status: string; count: number }[];
    };
    const submitted = byStatus.find(({ status }) => status === 'submitted')?.count ?? 0;
    await page.getByRole('button', { name: /^złożony/ }).click();
    await page.locator('.list-counts', { hasText: new RegExp(`(^|, )${submitted} pasuj`) }).waitFor();
    expect(new URL(page.url()).searchParams.get('status')).toBe('submitted');
    expect(await axeFindings(page)).toEqual([]);
  });
});
