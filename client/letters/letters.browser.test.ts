import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings } from '../testing/axe.ts';
import { desk, openBrowser, phone } from '../testing/browser.ts';
import { heading, visit, visiting } from '../testing/visit.ts';

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
const slug = 'halina-brzostek';
const person = 'Halina Brzostek';
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

type Mail = { to: string; kind: string; text: string };
/** The newest mail of a kind that the demonstration would have sent to somebody. */
async function mailTo(to: string, kind: string): Promise<string> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const { items } = (await (await fetch(`${base}/api/demonstration/outbox`)).json()) as { items: Mail[] };
        found = items.find((mail) => mail.to === to && mail.kind === kind);
        return found?.to;
      },
      { timeout: 20_000 },
    )
    .toBe(to);
  return found?.text ?? '';
}
const linkIn = (text: string) => /https?:\S+/.exec(text)?.[0] ?? '';

describe.each(sizes)('on %s', (name, size) => {
  const own = name.replaceAll(' ', '-');

  test('a neighbour writes from an answer, loses nothing to mistakes and a lost network, and confirms by mail', () =>
    visiting(browser, `${base}/ambassadors/${slug}`, size, async ({ page }) => {
      const email = `list-${own}@sasiedzi.example`;
      const letter = `Dzień dobry, piszę z ${own} w sprawie ławki.`;
      await heading(page, person).waitFor();
      await press(page, `Napisz do: ${person}`);
      await press(page, 'Wyślij list');
      await page.getByText('Napisz, w czym sprawa').waitFor();
      await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('name');
      await page.getByLabel('Twoje imię i nazwisko').fill('Zofia Górska');
      await page.getByLabel('Twój adres e-mail').fill(email);
      await page.getByLabel('Treść listu').fill(letter);
      expect(await axeFindings(page)).toEqual([]);
      await page.context().setOffline(true);
      await press(page, 'Wyślij list');
      await page.getByText('Nie udało się połączyć z serwerem').waitFor();
      expect(await page.getByLabel('Treść listu').inputValue()).toBe(letter);
      await page.context().setOffline(false);
      await press(page, 'Wyślij list');
      await page.getByText('Jeszcze jeden krok: potwierdź adres').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.goto(linkIn(await mailTo(email, 'letter-confirm')));
      await heading(page, 'Potwierdzenie listu').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await press(page, 'Potwierdzam i wysyłam list');
      await heading(page, 'List przekazany').waitFor();
      expect(await mailTo(`${slug}@okolica.example`, 'letter')).toContain('w sprawie ławki');
      await page.getByRole('link', { name: `Wróć do profilu: ${person}` }).click();
      await heading(page, person).waitFor();
    }));
});

/** The same parts as above, so one size is enough. */
describe.each(sizes.slice(0, 1))('only on %s', (name, size) => {
  const own = name.replaceAll(' ', '-');

  test('an answer about a street leads straight to the letter', () =>
    visiting(browser, base, size, async ({ page }) => {
      const { items } = await (await fetch(`${base}/api/ambassadors?q=${encodeURIComponent(person)}`)).json();
      const [lon, lat] = items[0].area.point;
      await page.goto(`${base}/point/${lon},${lat}`);
      await page.getByRole('link', { name: `Napisz do: ${person}` }).click();
      await heading(page, person).waitFor();
      await page.getByLabel('Treść listu').waitFor();
    }));

  test('joining a neighbourhood leads through registering back to it, and ends on the account page', () =>
    visiting(browser, `${base}/ambassadors/${slug}?district=3`, size, async ({ page }) => {
      const email = `obserwuje-${own}@sasiedzi.example`;
      await page.getByRole('heading', { name: 'Dołącz do tej okolicy' }).waitFor();
      await page.locator('#follow').getByRole('link', { name: 'Logowanie' }).click();
      await page.getByRole('link', { name: 'Załóż je' }).click();
      await page.getByLabel('Imię i nazwisko').fill('Zofia Zwierzyniecka');
      await page.getByLabel('Adres e-mail').fill(email);
      await page.getByLabel('Hasło').fill('most-na-wisle-7');
      await press(page, 'Załóż konto');
      await heading(page, 'Sprawdź skrzynkę').waitFor();
      await page.goto(linkIn(await mailTo(email, 'verify-email')));
      await press(page, 'Potwierdzam adres');
      await heading(page, person).waitFor();
      expect(new URL(page.url()).search).toBe('?district=3');
      const toggle = page.getByRole('button', { name: 'Obserwuj', exact: true, disabled: false });
      await toggle.press('Enter');
      await page.getByText('Obserwujesz. Listę').waitFor();
      await page.getByRole('button', { name: 'Przestań obserwować', exact: true }).waitFor();
      expect(await axeFindings(page)).toEqual([]);

      await page.goto(`${base}/account`);
      await page.getByRole('heading', { name: 'Obserwowane' }).waitFor();
      await page.getByRole('button', { name: /^Przestań obserwować/ }).click();
      await page.getByText('Nic jeszcze nie obserwujesz').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    }));
});

test('links of mails that are spent say so, in every theme', async () => {
  for (const [colorScheme, size] of [
    ['light', phone],
    ['dark', desk],
  ] as const) {
    const { page, close } = await visit(browser, `${base}/follows/unsubscribe#${'a'.repeat(43)}`, {
      ...size,
      colorScheme,
    });
    await press(page, 'Kończę obserwowanie');
    await page.getByText('obserwowanie już się skończyło').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto('about:blank');
    await page.goto(`${base}/letters/confirm#${'a'.repeat(43)}`);
    await press(page, 'Potwierdzam i wysyłam list');
    await page.getByText('minęło 7 dni').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await close();
  }
});
