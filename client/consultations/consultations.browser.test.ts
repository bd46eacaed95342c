import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demonstrationPassword } from '../../server/accounts/demonstration.ts';
import { testClient } from '../../server/accounts/testing-client.ts';
import { asked, developed } from '../../server/consultations/testing-consultations.ts';
import type { Unit } from '../../server/consultations/units/schema.ts';
import type { ProposalWhole } from '../../server/proposals/schema.ts';
import { begin, move } from '../../server/proposals/testing-proposals.ts';
import { axeFindings } from '../testing/axe.ts';
import { desk, openBrowser, phone } from '../testing/browser.ts';
import { heading, visiting } from '../testing/visit.ts';

const base = inject('applicationUrl');
const title = 'Ławki w cieniu na osiedlu Stalowym';
const declinedTitle = 'Kosze na osiedlu Stalowym, których nikt nie opiniuje';
const remark = 'Przy bloku 12 biegnie ciepłociąg.';
let browser: Browser;
let proposal: ProposalWhole;
/** One that staff are to ask no unit about. */
let declined: number;
beforeAll(async () => {
  browser = await openBrowser();
  const author = testClient(base);
  await author.ask('POST', '/api/auth/sign-in', {
    email: 'mieszkanka@okolica.example',
    password: demonstrationPassword,
  });
  proposal = await move(author, 'develop', await begin(author, { title }));
  const { items } = await author.ask<{ items: Unit[] }>('GET', '/api/units');
  const [unit] = items.filter(({ active }) => active);
  declined = (await asked(author, await developed(author, { title: declinedTitle }), unit as Unit)).proposal.id;
});
afterAll(() => browser.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Visits as one of the ready accounts. */
const as = (who: string, path: string, screen: BrowserContextOptions, steps: (page: Page) => Promise<void>) =>
  visiting(browser, `${base}/about`, screen, async ({ page }) => {
    const body = { email: `${who}@okolica.example`, password: demonstrationPassword };
    await page.evaluate(
      (sent) =>
        fetch('/api/auth/sign-in', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(sent),
        }),
      body,
    );
    await page.goto(base + path);
    await steps(page);
    expect(await axeFindings(page)).toEqual([]);
  });

test('an author asks, staff confirm the unit, the expert remarks and answers, and the author reads it while mending', async () => {
  await as('mieszkanka', `/proposals/${proposal.id}`, phone, async (page) => {
    await press(page, 'Poproś o opinię jednostki');
    await page.getByLabel('O co zapytać').fill('Czy pod alejką nie ma sieci?');
    expect(await page.getByLabel('Kogo zapytać').locator('option:checked').textContent()).toContain('ZZM');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Wyślij prośbę');
    await page.getByText('Pytanie wysłane.').waitFor();
  });

  await as('urzedniczka', '/staff/consultations?q=Stalowym+cieniu&stage=proposed', desk, async (page) => {
    const item = page.getByRole('listitem').filter({ hasText: title });
    await item.getByText('Czy pod alejką nie ma sieci?').waitFor();
    await item.getByRole('button', { name: 'Skieruj do jednostki' }).click();
    await page.getByText('Nic tu nie pasuje.').waitFor();
  });

  await as('ekspertka', '/expert?q=Stalowym+cieniu', phone, async (page) => {
    await press(page, 'Lista');
    await page.getByRole('link', { name: title }).click();
    await heading(page, title).waitFor();
    const place = page.locator('.consultation-field').filter({ has: page.getByRole('heading', { name: 'Miejsce' }) });
    await place.getByText('Uwaga do tego pola').click();
    await page.getByLabel('Uwaga: Miejsce').fill(remark);
    await page.getByText(/Zapisano na koncie/).waitFor();
    await page.getByLabel('Do poprawy').check();
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Wydaj opinię…');
    await page.getByRole('dialog').getByRole('button', { name: 'Wydaj opinię' }).click();
    await page.getByRole('heading', { name: 'Wydana opinia' }).waitFor();
  });

  await as('mieszkanka', `/proposals/${proposal.id}`, desk, async (page) => {
    await page.getByRole('heading', { name: /^Runda 1: ZZM/ }).waitFor();
    await page.getByText(remark).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${base}/proposals/${proposal.id}/edit?step=place`);
    await page.getByText('Uwagi jednostki ZZM').waitFor();
    await page.getByText(remark).waitFor();
  });
});

test('staff decline to ask a unit, not without a reason, and the unit is not asked', async () => {
  await as('urzedniczka', '/staff/consultations?q=nikt+opiniuje&stage=proposed', desk, async (page) => {
    await press(page, 'Nie kieruj…');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Nie kieruj' }).click();
    await dialog.getByText('Podaj powód.').waitFor();
    await dialog.getByLabel('Powód').fill('Kosze stawiamy poza budżetem.');
    await dialog.getByRole('button', { name: 'Nie kieruj' }).click();
    await page.getByText('Nic tu nie pasuje.').waitFor();
    const { status } = await page.evaluate(
      async (id) => (await fetch(`/api/proposals/${id}`)).json() as Promise<ProposalWhole>,
      declined,
    );
    expect(status).toBe('developed');
  });
});

test('staff add a unit, take an abbreviation in use, and add an expert', async () => {
  await as('urzedniczka', '/staff/units', phone, async (page) => {
    await press(page, 'Dodaj jednostkę');
    await page.getByLabel('Skrót').fill('ZZM');
    await page.getByLabel('Pełna nazwa').fill('Jednostka z testu');
    await page.getByRole('button', { name: 'Dodaj', exact: true }).first().click();
    await page.getByText('Jest już jednostka o takim skrócie.').waitFor();
    await page.getByLabel('Skrót').fill('JZT');
    await page.getByRole('button', { name: 'Dodaj', exact: true }).first().click();
    const unit = page.getByRole('region', { name: /^JZT/ });
    await unit.getByText('Dodaj osobę do JZT').click();
    await unit.getByLabel('E-mail konta').fill('ekspertka@okolica.example');
    await unit.getByRole('button', { name: 'Dodaj', exact: true }).click();
    await unit.getByText('Eryka Znawczyńska').first().waitFor();
  });
});
