import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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

type Item = { id: number; title: string; waiting: number; form: string; capacity: number | null; taken: number };
const meetings = async (query: string): Promise<{ items: Item[]; total: number; unlocated: number }> =>
  (await fetch(`${base}/api/meetings?limit=200&${query}`)).json();
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
/** The newest mail of the demonstration's outbox to somebody. */
async function linkTo(email: string, action: RegExp): Promise<string> {
  let link = '';
  await expect
    .poll(
      async () => {
        const { items } = await (await fetch(`${base}/api/demonstration/outbox`)).json();
        const mail = items.find(({ to, text }: { to: string; text: string }) => to === email && action.test(text));
        link = /\/meetings\/[\w-]+#[\w.-]+/.exec(mail?.text ?? '')?.[0] ?? '';
        return link;
      },
      { timeout: 30_000 },
    )
    .not.toBe('');
  return link;
}

describe.each([
  ['phone', phone],
  ['desk', desk],
])('meetings on a %s', (name, screen) => {
  test('a resident without an account narrows the list, signs up, confirms by the mail and cancels', async () => {
    const email = `gosc-${name}@okolica.example`;
    const today = new Date().toISOString().slice(0, 10);
    const coming = await meetings(`from=${today}`);
    await visiting(browser, `${base}/meetings`, screen, async ({ page }) => {
      await heading(page, 'Spotkania').waitFor();
      if (name === 'phone') await page.getByRole('button', { name: 'Lista', exact: true }).click();
      await page.getByText(`${coming.unlocated} bez miejsca na mapie`).waitFor();
      await page.getByLabel('Forma').selectOption('online');
      await expect
        .poll(() => page.locator('.meeting-item').count())
        .toBe((await meetings(`from=${today}&form=online`)).total);
      await page.getByLabel('Forma').selectOption('');
      expect(await axeFindings(page)).toEqual([]);

      const open = coming.items.find(
        (each) => each.form === 'in-person' && each.capacity !== null && each.taken < each.capacity - 3,
      );
      await page.getByRole('link', { name: open?.title, exact: true }).click();
      await heading(page, open?.title ?? '').waitFor();
      await page.getByRole('button', { name: 'Zapisuję się' }).click();
      await page.getByText('Podaj imię i nazwisko.').waitFor();
      await page.getByLabel('Imię i nazwisko').fill('Gość z Krakowa');
      await page.getByLabel('Adres e-mail').fill(email);
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Zapisuję się' }).click();
      await page.getByText(`Sprawdź skrzynkę ${email}`).waitFor();

      await page.goto(base + (await linkTo(email, /Potwierdzam zapis/)));
      await page.getByRole('button', { name: 'Potwierdzam zapis' }).click();
      await page.getByText('Masz miejsce.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Rezygnuję' }).click();
      await page.getByText('rezygnacja przyjęta').waitFor();
    });
  });
});

test('an ambassador plans a meeting with a place from the map, announces it and calls it off; a resident sees it', async () => {
  await visiting(browser, `${base}/meetings`, desk, async ({ page }) => {
    expect(await signIn(page, 'ambasador@okolica.example')).toBe(200);
    await page.goto(`${base}/meetings/new`);
    await heading(page, 'Zaplanuj spotkanie').waitFor();
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await page.getByText('Podaj tytuł, co najmniej trzy znaki.').waitFor();
    await page.getByLabel('Tytuł').fill('Spotkanie z przeglądarki');
    await page.getByLabel('Nazwa miejsca').fill('Świetlica');
    await page.getByRole('combobox', { name: 'Adres' }).fill('Królewska');
    await page
      .getByRole('option', { name: /Królewska/ })
      .first()
      .click();
    await page.getByText('Miejsce jest wskazane na mapie.').waitFor();
    await page.getByRole('button', { name: 'Usuń z mapy' }).click();
    await page.locator('.maplibregl-canvas-container[aria-busy="false"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Wskaż na mapie' }).click();
    await page.getByRole('button', { name: 'Wybierz to miejsce' }).click();
    await page.getByText('Miejsce jest wskazane na mapie.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await page.getByText('To szkic: nikt inny go nie widzi.').waitFor();
    await page.getByRole('button', { name: 'Ogłoś spotkanie' }).click();
    await page.getByRole('link', { name: 'Strona dla mieszkańców' }).click();
    await heading(page, 'Spotkanie z przeglądarki').waitFor();
    await page.getByText('miejsce wskazane przez organizatora').waitFor();
    await page.getByRole('link', { name: 'Strona organizatora' }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Odwołaj spotkanie' }).click();
    await page.getByLabel('Powód').fill('Sala jest zajęta.');
    await page.getByRole('button', { name: 'Odwołuję', exact: true }).click();
    await page.getByRole('button', { name: 'Odwołaj spotkanie' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Strona dla mieszkańców' }).click();
    await page.getByText('Sala jest zajęta.').waitFor();
  });
});
