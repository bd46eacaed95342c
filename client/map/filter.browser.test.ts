import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, phone } from '../testing/browser.ts';
import { mapPicture, mapStill, matching, onMap, pixelsOf, smallDesk, soon, walkOn } from './testing-map.ts';

const address = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const on = (options: BrowserContextOptions, path: string, walk: (page: Page) => Promise<void>) =>
  walkOn(browser, address + path, options, walk);

describe('the filter by districts', () => {
  it('narrows list and map together, and back, forward and reload give the same view', () =>
    on(smallDesk, '/', async (page) => {
      const all = await matching(page);
      const wholeCity = await mapPicture(page);
      await page.getByRole('button', { name: 'Dzielnice' }).click();
      await page.getByRole('checkbox', { name: /Grzegórzki/ }).check();
      await page.waitForURL(/\?district=2$/);
      await soon(() => matching(page)).toBeLessThan(all);
      const few = await matching(page);
      expect(await page.locator('.ambassador-item').count()).toBe(few);
      await soon(() => mapPicture(page)).not.toBe(wholeCity);

      await page.goBack();
      await soon(() => matching(page)).toBe(all);
      await page.goForward();
      await soon(() => matching(page)).toBe(few);
      await page.reload();
      await soon(() => matching(page)).toBe(few);
      expect(await page.locator('.filter-chip').allTextContents()).toEqual(['II Grzegórzki']);

      await page.getByRole('button', { name: 'Usuń: II Grzegórzki' }).click();
      await soon(() => matching(page)).toBe(all);
      expect(new URL(page.url()).search).toBe('');
    }));

  it('is chosen by tapping districts on the map', () =>
    on(smallDesk, '/', async (page) => {
      await page.getByRole('button', { name: 'Dzielnice' }).click();
      await page.getByRole('button', { name: 'Wskaż dzielnice na mapie' }).click();
      await page.mouse.click(...(await onMap(page, [0.72, 0.42])));
      await page.waitForURL(/\?district=18$/);
      expect(await page.getByRole('checkbox', { name: /Nowa Huta/ }).isChecked()).toBe(true);
      await page.mouse.click(...(await onMap(page, [0.72, 0.42])));
      await soon(() => new URL(page.url()).search).toBe('');
    }));

  it('says so when nobody serves, and shows the way out', () =>
    on(smallDesk, '/?near=19.85,50.04,250', async (page) => {
      await page.getByText('W tym wyborze nikt jeszcze nie działa.').waitFor();
      await page.getByRole('button', { name: 'Wyczyść wybór' }).click();
      await soon(() => matching(page)).toBeGreaterThan(40);
    }));
});

describe('a place with a radius', () => {
  it('is chosen by a tap, drawn, and its radius can be changed', () =>
    on(smallDesk, '/', async (page) => {
      await page.getByRole('button', { name: 'Wokół miejsca' }).click();
      await page.getByRole('region', { name: 'Wybór miejsca' }).waitFor();
      await page.mouse.click(...(await onMap(page, [0.4, 0.5])));
      await page.waitForURL(/\?near=[\d.]+,[\d.]+,1000$/);
      await mapStill(page);
      expect(await pixelsOf(page, '#b3261e')).toBeGreaterThan(200);
      await page.getByRole('combobox', { name: 'W promieniu' }).selectOption('250');
      await page.waitForURL(/,250$/);
    }));

  it('is chosen on a phone by the crosshair', () =>
    on(phone, '/', async (page) => {
      await page.getByRole('button', { name: 'Zawęź mapę i listę' }).tap();
      await page.getByRole('button', { name: 'Wokół miejsca' }).tap();
      await page.getByRole('button', { name: 'Wybierz to miejsce' }).tap();
      await page.waitForURL(/near=/);
    }));
});

describe('words', () => {
  it('narrow while typed, and what was typed survives a reload', () =>
    on(smallDesk, '/', async (page) => {
      const [name = ''] = await page.locator('.ambassador-link').allTextContents();
      const surname = name.split(' ').at(-1) ?? '';
      await page.getByLabel('Szukaj na liście').fill(surname);
      await soon(() => matching(page)).toBe(1);
      await page.reload();
      await soon(() => matching(page)).toBe(1);
      expect(await page.getByLabel('Szukaj na liście').inputValue()).toBe(surname);
    }));
});
