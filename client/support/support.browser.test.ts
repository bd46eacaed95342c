import PDFDocument from 'pdfkit';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demonstrationAccounts, demonstrationPassword } from '../../server/accounts/demonstration.ts';
import { axeFindings } from '../testing/axe.ts';
import { desk, openBrowser, phone } from '../testing/browser.ts';
import { heading, visit } from '../testing/visit.ts';

const base = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function enter(page: Page, role: string, path: string): Promise<void> {
  const email = demonstrationAccounts.find((account) => account.role === role)?.email;
  const response = await page.request.post(`${base}/api/auth/sign-in`, {
    data: { email, password: demonstrationPassword },
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  });
  expect(response.status()).toBe(200);
  await page.goto(base + path);
}

test('staff plan a training, an ambassador signs up on a phone and gives the place up', async () => {
  const title = 'Szkolenie z prowadzenia spaceru';
  const staff = await visit(browser, base, desk);
  await enter(staff.page, 'staff', '/staff/trainings/new');
  await press(staff.page, 'Zaplanuj szkolenie');
  await staff.page.getByText('Podaj dzień.').waitFor();
  expect(await axeFindings(staff.page)).toEqual([]);
  await staff.page.getByLabel('Tytuł').fill(title);
  await staff.page.getByLabel('Dzień').fill('2099-05-04');
  await staff.page.getByLabel('Od godziny').fill('17:00');
  await staff.page.getByLabel('Do godziny').fill('19:00');
  await staff.page.getByLabel('Adres i sala').fill('Urząd Miasta Krakowa, sala 101');
  await staff.page.getByLabel('Punkt na mapie').fill('Długa 12');
  await staff.page.getByRole('listbox').getByRole('option').first().click();
  await press(staff.page, 'Zaplanuj szkolenie');
  await heading(staff.page, title).waitFor();
  await staff.page.getByText('Nikt się jeszcze nie zapisał.').waitFor();
  expect(await axeFindings(staff.page)).toEqual([]);

  const { page, complaints, close } = await visit(browser, base, phone);
  await enter(page, 'ambassador', '/support/trainings');
  await press(page, new RegExp(`^Zapisuję się ?: ${title}`));
  await page.getByText(`Zapis na szkolenie „${title}” przyjęty.`).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, new RegExp(`^Zwalniam miejsce ?: ${title}`));
  await page.getByText(`Nie jesteś już na liście szkolenia „${title}”.`).waitFor();
  expect([...complaints, ...staff.complaints]).toEqual([]);
  await close();
  await staff.close();
});

test('an ambassador downloads the certificate, and anybody verifies it without the name', async () => {
  const { page, complaints, close } = await visit(browser, base, phone);
  await enter(page, 'ambassador', '/support/certificate');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Pobierz PDF' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^certyfikat-OKO-\d{4}-\d{4}\.pdf$/);
  await page.getByRole('link', { name: 'Strona sprawdzenia' }).first().click();
  await page.getByText('Ten certyfikat jest ważny.').waitFor();
  await page.getByText('Porównaj nazwisko z kartką').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${base}/certificates/OKO-2026-0001-nieznany`);
  await heading(page, 'Nie ma takiego certyfikatu').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('staff add a material with its file, which anybody finds and downloads', async () => {
  const title = 'Plakat na klatkę schodową';
  const staff = await visit(browser, base, desk);
  await enter(staff.page, 'staff', '/staff/materials/new');
  await staff.page.getByLabel('Tytuł po polsku').fill(title);
  await staff.page.getByLabel('Źródło').fill('Zespół programu');
  await staff.page.getByLabel('Licencja').fill('CC BY 4.0');
  await press(staff.page, 'Dodaj materiał');
  await heading(staff.page, title).waitFor();
  const file = staff.page.getByLabel('Wybierz plik');
  await file.setInputFiles({ name: 'plakat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') });
  await staff.page.getByText('Ten plik jest czym innym, niezależnie od nazwy.').waitFor();
  await file.setInputFiles({ name: 'plakat.pdf', mimeType: 'application/pdf', buffer: await onePage() });
  await staff.page.getByText('Plik „plakat.pdf” zapisany.').waitFor();
  expect(await axeFindings(staff.page)).toEqual([]);

  const { page, complaints, close } = await visit(browser, `${base}/materials`, desk);
  await page.getByRole('heading', { name: title }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: new RegExp(`Pobierz .*${title}`) }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('plakat.pdf');
  expect([...complaints, ...staff.complaints]).toEqual([]);
  await close();
  await staff.close();
});

test('an ambassador shares good practice with a photo, staff comment and hide it with a reason', async () => {
  const title = 'Stolik z lemoniadą przy bramie';
  const { page, complaints, close } = await visit(browser, base, phone);
  await enter(page, 'ambassador', '/support/exchange/new');
  await press(page, 'Opublikuj');
  await page.getByText('Podaj tytuł').waitFor();
  await page.getByLabel('Tytuł').fill(title);
  await page.getByLabel('Treść').fill('Zatrzymał się co drugi sąsiad.');
  await press(page, 'Opublikuj');
  await heading(page, `Edycja: ${title}`).waitFor();
  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#b5570f' } })
    .jpeg()
    .toBuffer();
  await page.getByLabel('Co widać na zdjęciu').fill('Stolik z dzbankiem i kubkami');
  await page
    .getByLabel('Zdjęcie', { exact: true })
    .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: photo });
  await press(page, 'Dodaj zdjęcie');
  await page.getByRole('img', { name: 'Stolik z dzbankiem i kubkami' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  const staff = await visit(browser, base, desk);
  await enter(staff.page, 'staff', '/support/exchange');
  await staff.page.getByRole('link', { name: title }).click();
  await heading(staff.page, title).waitFor();
  await staff.page.getByLabel('Twój komentarz').fill('Piękne!');
  await press(staff.page, 'Dodaj komentarz');
  await staff.page.getByText('Piękne!').first().waitFor();
  await press(staff.page, 'Ukryj wpis…');
  await staff.page.getByRole('dialog').getByLabel('Powód').fill('Próba ukrywania.');
  await staff.page.getByRole('dialog').getByRole('button', { name: 'Ukryj' }).click();
  await staff.page.getByText('Ukryto. Autor dostał powód mailem.').waitFor();
  expect(await axeFindings(staff.page)).toEqual([]);
  await page.getByRole('link', { name: 'Przejdź do wpisu' }).click();
  await page.reload();
  await page.getByText('Powód: Próba ukrywania.').waitFor();
  expect([...complaints, ...staff.complaints]).toEqual([]);
  await close();
  await staff.close();
});

function onePage(): Promise<Buffer> {
  const document = new PDFDocument();
  document.text('Plakat');
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    document.on('end', () => done(Buffer.concat(chunks)));
    document.end();
  });
}
