import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings } from '../testing/axe.ts';
import { desk, openBrowser, phone } from '../testing/browser.ts';
import { tabTo } from '../testing/keyboard.ts';
import { visit } from '../testing/visit.ts';

const base = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const password = 'most-na-wisle-7';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const patience = { timeout: 20_000 };
const motivation = (page: Page) => page.getByLabel('Dlaczego chcesz to robić?');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function clean(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await axeFindings(page), page.url()).toEqual([]);
}

async function mailedLink(to: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { items } = await (await fetch(`${base}/api/demonstration/outbox`)).json();
    const mail = items.find((item: { to: string; text: string }) => item.to === to && item.text.includes('#'));
    if (mail) return /https?:\S+/.exec(mail.text)?.[0] ?? '';
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no mail to ${to}`);
}

/** From the call of a place, over registering, to the form. */
async function begin(page: Page, email: string, name: string): Promise<void> {
  await page.goto(`${base}/become`);
  await page.getByRole('heading', { name: 'Nabór trwa' }).waitFor();
  await page.getByRole('link', { name: 'Załóż konto i zgłoś się' }).click();
  await page.getByLabel('Imię i nazwisko').fill(name);
  await page.getByLabel('Adres e-mail').fill(email);
  await page.getByLabel('Hasło').fill(password);
  await press(page, 'Załóż konto');
  await heading(page, 'Sprawdź skrzynkę');
  await page.goto(await mailedLink(email));
  await press(page, 'Potwierdzam adres');
  await press(page, 'Zgłoś się');
  await heading(page, /Zgłoszenie na ambasadora/);
}

/** The whole form but the area. */
async function fill(page: Page): Promise<void> {
  await page.getByLabel(/Oświadczam, że mieszkam/).check();
  await page.getByLabel('budżet obywatelski').check();
  await motivation(page).fill('Znam sąsiadów i wiem, czego tu brakuje.');
  await page.getByLabel('imienia i nazwiska').check();
  await page.getByLabel(/Znam informację/).check();
  await page.getByText(/Zapisano na koncie/).waitFor();
}

/** Chooses a precinct by its number from the list, without touching the map. */
async function chooseArea(page: Page, name: string, precinct: number): Promise<void> {
  await page.getByRole('link', { name: /Wskaż swój obszar|Zmień obszar/ }).click();
  await page.getByLabel('Nazwa obszaru').fill(name);
  await page.getByLabel('Rodzaj').selectOption('part-of-district');
  await page.getByLabel('Znajdź obwód po numerze lub ulicy').fill(String(precinct));
  const saved = page.waitForResponse(
    (response) =>
      response.request().method() === 'PUT' && (response.request().postData() ?? '').includes(`[${precinct}]`),
  );
  await page.getByRole('checkbox', { name: new RegExp(`^Obwód ${precinct}\\b`) }).check();
  expect((await saved).status()).toBe(200);
  await press(page, /Wróć/);
  await heading(page, /Zgłoszenie na ambasadora/);
  await page.getByRole('img', { name: `Zarys obszaru: ${name}` }).waitFor();
}

async function enterAsStaff(page: Page): Promise<void> {
  await page.goto(`${base}/sign-in`);
  await press(page, 'Wejdź jako Urząd');
  await heading(page, 'Na dziś');
}

async function decide(page: Page, decision: string, note: string): Promise<void> {
  await page.getByLabel(decision, { exact: true }).check();
  await page.getByLabel('Wiadomość do tej osoby').fill(note);
  await press(page, 'Zapisz decyzję');
}

describe.each([
  ['a phone', phone, 101],
  ['a desk', desk, 205],
] as const)('on %s', (where, size, precinct) => {
  const own = where.replaceAll(' ', '-');
  const area = `Okolice obwodu ${precinct}`;

  test('a resident applies, corrects what the staff ask for, is accepted and stands on the public list', async () => {
    const { page, complaints, close } = await visit(browser, base, size);
    await begin(page, `zgloszenie-${own}@okolica.example`, 'Zofia Zwierzyniecka');
    await clean(page);
    await press(page, 'Wyślij zgłoszenie');
    await page.getByText('rzeczy do uzupełnienia').waitFor();
    await clean(page);
    await page.getByRole('link', { name: 'Napisz, dlaczego chcesz to robić.' }).click();
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLTextAreaElement).name))
      .toBe('motivation');
    await fill(page);
    await chooseArea(page, area, precinct);
    expect(await motivation(page).inputValue()).toContain('Znam sąsiadów');
    await clean(page);
    await press(page, 'Wyślij zgłoszenie');
    await heading(page, 'Zgłoszenie wysłane');
    await clean(page);
    const number = new URL(page.url()).pathname.split('/').at(-1);

    const staff = await visit(browser, base, size);
    await enterAsStaff(staff.page);
    await staff.page.goto(`${base}/staff`);
    await heading(staff.page, 'Praca zespołu');
    await clean(staff.page);
    await staff.page.getByRole('link', { name: /na decyzję/ }).click();
    await heading(staff.page, 'Zgłoszenia ambasadorów');
    await clean(staff.page);
    await staff.page.getByRole('link', { name: area, exact: true }).click();
    await heading(staff.page, area);
    await staff.page.getByText(/Obejmie|mają już swojego/).waitFor();
    await clean(staff.page);
    await press(staff.page, 'Zapisz decyzję');
    await staff.page.getByText('Wybierz decyzję.').waitFor();
    await staff.page.getByLabel('Zwrócić do poprawy', { exact: true }).check();
    await press(staff.page, 'Zapisz decyzję');
    await staff.page.getByText('Napisz, co trzeba poprawić').waitFor();
    await decide(staff.page, 'Zwrócić do poprawy', 'Prosimy dopisać, kiedy można się z Panią spotkać.');
    await staff.page.getByText('Zwrócono do poprawy. Wiadomość jest w drodze.').waitFor();

    await page.reload();
    await page.getByText('Prosimy dopisać, kiedy').waitFor();
    await clean(page);
    await page.getByLabel('Doświadczenie (nieobowiązkowo)').fill('W radzie rodziców. Spotkania: wtorki po 18.');
    await page.getByText(/Zapisano na koncie/).waitFor();
    await press(page, 'Wyślij ponownie');
    await heading(page, 'Zgłoszenie wysłane');

    await staff.page.goto(`${base}/staff/applications/${number}`);
    await decide(staff.page, 'Przyjąć', '');
    await staff.page.getByText('Przyjęto. Obszar jest już na mapie').waitFor();
    await clean(staff.page);

    await page.reload();
    await heading(page, 'Zgłoszenie przyjęte');
    await page.getByRole('link', { name: 'Twoja strona na liście ambasadorów' }).click();
    await heading(page, 'Zofia Zwierzyniecka');
    await page.goto(`${base}/areas/own`);
    await page.getByText(/Obowiązuje wersja \d/).waitFor();
    await clean(page);
    const { items } = await (await fetch(`${base}/api/areas?q=${encodeURIComponent(area)}`)).json();
    expect(items.map((item: { name: string }) => item.name)).toContain(area);
    expect([...complaints, ...staff.complaints]).toEqual([]);
    await staff.close();
    await close();
  });
});

/** The same parts as above, so one size is enough. */
describe('only on a phone', () => {
  const own = 'a-phone';
  const size = phone;

  test('what was typed survives a lost network and a closed tab, and two devices are brought together', async () => {
    const first = await visit(browser, base, size);
    const { page } = first;
    await begin(page, `dwa-${own}@okolica.example`, 'Jan Łobzowski');
    await page.getByText(/Zapisano na koncie/).waitFor();
    await page.context().setOffline(true);
    await motivation(page).fill('Pisane w windzie.');
    await page.getByText('Brak połączenia. To, co piszesz').waitFor();
    const address = page.url();
    const other = await page.context().newPage();
    await page.close();
    await other.context().setOffline(false);
    await other.goto(address);
    await expect.poll(() => motivation(other).inputValue(), patience).toBe('Pisane w windzie.');
    await other.getByText(/Zapisano na koncie/).waitFor();

    // Another device with the same session: what it changes is asked about only where both changed it.
    const cookies = await other.context().cookies();
    const second = await visit(browser, base, size);
    await second.page.context().addCookies(cookies);
    await second.page.goto(address);
    await second.page.getByLabel('Telefon (nieobowiązkowo)').fill('12 616 15 15');
    await motivation(second.page).fill('Z drugiego urządzenia.');
    await second.page.getByText(/Zapisano na koncie/).waitFor();
    await motivation(other).fill('Z pierwszego urządzenia.');
    const question = other.getByRole('dialog', { name: 'Dwie wersje tego samego' });
    await question.getByText('Z drugiego urządzenia.').waitFor();
    expect(await axeFindings(other)).toEqual([]);
    await question.getByLabel('Z innego urządzenia').check();
    await question.getByRole('button', { name: 'Zapisz wybrane' }).click();
    await expect.poll(() => motivation(other).inputValue(), patience).toBe('Z drugiego urządzenia.');
    expect(await other.getByLabel('Telefon (nieobowiązkowo)').inputValue()).toBe('12 616 15 15');
    await second.close();
    await first.close();
  });
});

test('of two staff who decide at once the slower is told who was faster and keeps the message', async () => {
  const applicant = await visit(browser, base, desk);
  await begin(applicant.page, 'dwoje@okolica.example', 'Maria Dębnicka');
  await fill(applicant.page);
  await chooseArea(applicant.page, 'Okolice obwodu 300', 300);
  await press(applicant.page, 'Wyślij zgłoszenie');
  await heading(applicant.page, 'Zgłoszenie wysłane');
  const path = `/staff${new URL(applicant.page.url()).pathname}`;
  const [one, other] = [await visit(browser, base, desk), await visit(browser, base, phone)];
  for (const { page } of [one, other]) {
    await enterAsStaff(page);
    await page.goto(base + path);
    await heading(page, 'Okolice obwodu 300');
  }
  await decide(one.page, 'Odrzucić', 'Zgłoszenie próbne.');
  await one.page.getByText('Odrzucono. Wiadomość').waitFor();
  await decide(other.page, 'Zwrócić do poprawy', 'Proszę o telefon.');
  await other.page.getByText('Ktoś był szybszy').waitFor();
  await other.page.getByText('Odrzucono: Urszula Biurowska').waitFor();
  await other.page.getByText('Proszę o telefon.').waitFor();
  expect(await axeFindings(other.page)).toEqual([]);
  await applicant.page.reload();
  await heading(applicant.page, 'Zgłoszenie nie zostało przyjęte');
  for (const visited of [applicant, one, other]) await visited.close();
});

test('a resident fills in and sends the application by keyboard alone', async () => {
  const { page, close } = await visit(browser, base, desk);
  await begin(page, 'klawiatura@okolica.example', 'Ewa Kazimierska');
  const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name ?? '');
  const to = async (name: string) => {
    for (let step = 0; step < 60 && (await focused()) !== name; step++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await page.getByRole('heading', { level: 1 }).focus();
  await to('residenceConfirmed');
  await page.keyboard.press('Space');
  await to('forms.consultation');
  await page.keyboard.press('Space');
  await to('motivation');
  await page.keyboard.type('Chcę pomagać.');
  await to('clauseRead');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('została 1 rzecz do uzupełnienia').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), patience).toBe('alert');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Wskaż obszar, w którym chcesz działać.');

  await page.keyboard.press('Enter');
  await tabTo(page, /Wskaż swój obszar/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/areas\/drafts\//);
  await page.getByLabel('Nazwa obszaru').waitFor();
  await tabTo(page, /Nazwa obszaru/);
  await page.keyboard.insertText('Osiedle Oświecenia');
  await tabTo(page, /Rodzaj/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /Znajdź obwód/);
  await page.keyboard.insertText('310');
  await page.getByRole('checkbox', { name: /^Obwód 310\b/ }).waitFor();
  await tabTo(page, /^Obwód 310\b/);
  const saved = page.waitForResponse((response) => (response.request().postData() ?? '').includes('[310]'));
  await page.keyboard.press('Space');
  expect((await saved).status()).toBe(200);
  await tabTo(page, /Wróć do zgłoszenia/);
  await page.keyboard.press('Enter');
  await heading(page, /Zgłoszenie na ambasadora/);
  await page.getByRole('img', { name: 'Zarys obszaru: Osiedle Oświecenia' }).waitFor();
  await tabTo(page, /^Wyślij zgłoszenie$/);
  await page.keyboard.press('Enter');
  await heading(page, 'Zgłoszenie wysłane');
  await close();
});
