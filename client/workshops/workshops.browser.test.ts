import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { demonstrationPassword } from '../../server/accounts/demonstration.ts';
import { type TestClient, testClient } from '../../server/accounts/testing-client.ts';
import { asked, confirmed, developed } from '../../server/consultations/testing-consultations.ts';
import type { Unit } from '../../server/consultations/units/schema.ts';
import { axeFindings } from '../testing/axe.ts';
import { desk, openBrowser, phone } from '../testing/browser.ts';
import { heading, visiting } from '../testing/visit.ts';

const base = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const signIn = (page: Page, email: string) =>
  page.evaluate(
    async ([address, secret]) => {
      const headers = { 'Content-Type': 'application/json' };
      await fetch('/api/auth/sign-in', {
        method: 'POST',
        headers,
        body: JSON.stringify({ email: address, password: secret }),
      });
    },
    [email, demonstrationPassword] as const,
  );

async function client(email: string): Promise<TestClient> {
  const person = testClient(base);
  await person.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
  return person;
}

/** A proposal of the ready resident that a unit has given its opinion on. */
async function withFeedback(title: string): Promise<{ id: number; title: string }> {
  const author = await client('mieszkanka@okolica.example');
  const staff = await client('urzedniczka@okolica.example');
  const expert = await client('ekspertka@okolica.example');
  const { items } = await staff.ask<{ items: Unit[] }>('GET', '/api/units');
  const unit = items.find(({ code }) => code === 'ZZM') as Unit;
  const open = await confirmed(staff, await asked(author, await developed(author, { title }), unit), unit);
  await expert.ask('POST', `/api/consultations/${open.id}/answer`, {
    version: open.version,
    summary: 'Bez uwag.',
    outcome: 'no-remarks',
  });
  return { id: open.proposal.id, title };
}

describe('a marathon', () => {
  test('is planned by staff on a desk, with tables and their slots, and announced', async () => {
    await visiting(browser, `${base}/about`, desk, async ({ page }) => {
      await signIn(page, 'urzedniczka@okolica.example');
      await page.goto(`${base}/workshops/new`);
      await heading(page, 'Zaplanuj warsztaty lub maraton').waitFor();
      await page.getByLabel('maraton pisania wniosków').check();
      await page.getByRole('button', { name: 'Zapisz szkic' }).click();
      await page.getByText('Podaj tytuł, co najmniej 3 znaki.').waitFor();
      const title = 'Maraton próbny w bibliotece';
      await page.getByLabel('Tytuł').fill(title);
      await page.getByLabel('Nazwa miejsca').fill('Biblioteka na Stalowym');
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Zapisz szkic' }).click();
      await heading(page, title).waitFor();
      await page.getByLabel('Napis na stoliku').fill('Stanowisko przy oknie');
      await page.getByLabel('Długość terminu (min)').fill('60');
      await page.getByRole('button', { name: 'Dodaj terminy' }).click();
      await page.getByRole('row', { name: /16:00–17:00/ }).waitFor();
      await page.getByRole('row', { name: /18:00–19:00/ }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Ogłoś' }).click();
      const refused: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) refused.push(response.url());
      });
      await page.getByRole('button', { name: 'Odwołaj' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Odwołuję' }).click();
      await dialog.getByText('Podaj powód, co najmniej 3 znaki.').waitFor();
      await dialog.getByRole('button', { name: 'Zostawiam' }).click();
      expect(refused).toEqual([]);
      await page.getByRole('link', { name: 'Strona dla mieszkańców' }).click();
      await page.getByText('Stanowisko przy oknie').first().waitFor();
    });
  });
});

describe('an author', () => {
  test('on a phone books a slot, sees it in the list and gives it back', async () => {
    await visiting(browser, `${base}/about`, phone, async ({ page }) => {
      await signIn(page, 'mieszkanka@okolica.example');
      const proposal = await withFeedback('Ławki na próbny maraton');
      const { items } = await testClient(base).ask<{ items: { title: string; free: number }[] }>(
        'GET',
        '/api/workshops?kind=marathon&stage=planned',
      );
      const marathon = items.find(({ free, title }) => free > 0 && title !== 'Maraton próbny w bibliotece');
      await page.goto(`${base}/workshops?kind=marathon`);
      await page.getByRole('button', { name: 'Lista', exact: true }).click();
      await heading(page, 'Warsztaty i maratony').waitFor();
      await page.getByRole('link', { name: marathon?.title, exact: true }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('link', { name: marathon?.title, exact: true }).click();
      await heading(page, marathon?.title ?? '').waitFor();
      await page
        .getByRole('button', { name: /^Rezerwuję:/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Projekt').selectOption(String(proposal.id));
      await dialog.getByLabel('O czym chcecie porozmawiać?').fill('Jak wpisać kosztorys?');
      expect(await axeFindings(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Rezerwuję termin' }).click();
      await page.getByText(/^Zarezerwowano: /).waitFor();
      await page.getByText('Jak wpisać kosztorys?').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page
        .getByRole('button', { name: /^Rezygnuję:/ })
        .first()
        .click();
      await dialog.getByRole('button', { name: 'Rezygnuję', exact: true }).click();
      await page.getByText('Termin jest znów wolny.').waitFor();
    });
  });

  test('on a desk copies the fields of the city’s form and takes the package away as PDF', async () => {
    const permitted = { ...desk, permissions: ['clipboard-read', 'clipboard-write'] };
    await visiting(browser, `${base}/about`, permitted, async ({ page }) => {
      await signIn(page, 'mieszkanka@okolica.example');
      const proposal = await withFeedback('Ławki do próbnego pakietu');
      await page.goto(`${base}/proposals/${proposal.id}/submission`);
      await heading(page, `Pakiet do złożenia: ${proposal.title}`).waitFor();
      await page.getByText('W Okolicy nie składa się projektów.').waitFor();
      await page.getByRole('button', { name: /^Kopiuj\s+Tytuł$/ }).click();
      await page.getByText('Skopiowano pole: Tytuł').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(proposal.title);
      expect(await axeFindings(page)).toEqual([]);
      const paper = await page.getByRole('link', { name: 'Pakiet i lista poparcia (PDF)' }).getAttribute('href');
      const type = await page.evaluate(async (href) => (await fetch(href)).headers.get('Content-Type'), paper ?? '');
      expect(type).toBe('application/pdf');
    });
  });
});
