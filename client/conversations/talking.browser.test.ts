import { randomInt } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFindings } from '../testing/axe.ts';
import { desk, openBrowser, phone } from '../testing/browser.ts';
import { heading, visiting } from '../testing/visit.ts';

const base = inject('applicationUrl');
let browser: Browser;
let meeting: number;
beforeAll(async () => {
  browser = await openBrowser();
  const { items } = (await (await fetch(`${base}/api/meetings?limit=1`)).json()) as { items: { id: number }[] };
  meeting = items[0]?.id ?? 0;
});
afterAll(() => browser.close());

async function enter(page: Page, role: string): Promise<void> {
  await page.goto(`${base}/sign-in`);
  await page.getByRole('button', { name: `Wejdź jako ${role}`, exact: true }).click();
  await heading(page, 'Na dziś').waitFor();
}

test('on a phone a neighbour writes, loses nothing to a lost network and a reload, and edits; the team hides it and says why', () =>
  visiting(browser, `${base}/sign-in`, phone, async ({ page }) => {
    const own = randomInt(1_000_000);
    const said = `Czy przy wejściu nr ${own} jest podjazd dla wózka?`;
    await enter(page, 'Mieszkaniec');
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${base}/meetings/${meeting}`);
    const field = page.getByLabel('Twoja wypowiedź');
    await field.fill(said);
    const posts = '**/api/conversations/**';
    await page.route(posts, (route) =>
      route.request().method() === 'POST' ? route.abort('internetdisconnected') : route.fallback(),
    );
    await page.getByRole('button', { name: 'Dodaj wypowiedź' }).click();
    await page.getByText('Nie udało się połączyć z serwerem').waitFor();
    await page.unroute(posts);
    await page.reload();
    await field.waitFor();
    expect(await field.inputValue()).toBe(said);
    await page.getByRole('button', { name: 'Dodaj wypowiedź' }).click();
    const post = page.getByRole('article').filter({ hasText: said }).last();
    await post.getByText('Hanna M.', { exact: true }).waitFor();
    await post.getByRole('button', { name: 'Edytuj' }).click();
    await page.getByLabel('Treść', { exact: true }).fill(`Czy przy wejściu od podwórza nr ${own} jest podjazd?`);
    await page.getByRole('button', { name: 'Zapisz zmiany' }).click();
    const edited = page
      .getByRole('article')
      .filter({ hasText: `od podwórza nr ${own}` })
      .last();
    await edited.getByText('edytowano').click();
    await edited.getByText(said).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const id = await edited.getAttribute('id');

    await page.context().clearCookies();
    await enter(page, 'Urząd');
    await page.goto(`${base}/meetings/${meeting}#${id}`);
    await page.locator(`#${id}:focus`).waitFor();
    await edited.getByRole('button', { name: 'Ukryj…' }).click();
    await page.getByRole('dialog').getByLabel('Powód').fill('Odpowiedź jest już w opisie spotkania.');
    await page.getByRole('dialog').getByRole('button', { name: 'Ukryj' }).click();
    await page.getByText(/Ukryte przez zespół programu .*Odpowiedź jest już w opisie/).waitFor();

    await page.context().clearCookies();
    await page.reload();
    await page.getByText(/Ukryte przez zespół programu/).waitFor();
    expect(await page.getByText(`od podwórza nr ${own} jest podjazd`).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  }));

test('at a desk what a filter lets through is followed as often as one likes, and stands on the account page', () =>
  visiting(browser, `${base}/sign-in`, desk, async ({ page }) => {
    await enter(page, 'Ekspert jednostki');
    await page.goto(`${base}/news?district=3`);
    await heading(page, 'Co nowego').waitFor();
    expect(await page.getByRole('link', { name: 'Kanał Atom tego wyboru' }).getAttribute('href')).toBe(
      '/api/happenings.atom?district=3&lang=pl',
    );
    const toggle = page.getByRole('button', { name: 'Obserwuj', exact: true, disabled: false });
    await toggle.press('Enter');
    await page.getByText('Obserwujesz. Listę').waitFor();
    await page.getByLabel(/Jak często pisać/).selectOption('weekly');
    await page.getByText('Zapisane.').waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.goto(`${base}/account`);
    const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^III / }) });
    await line.waitFor();
    expect(await line.getByRole('combobox').inputValue()).toBe('weekly');
    await line.getByRole('button', { name: /^Przestań obserwować/ }).click();
    await page.getByText(/Już nie obserwujesz: III/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }));
