import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { mapStill, onMap, soon } from '../../map/testing-map.ts';
import { axeFindings } from '../../testing/axe.ts';
import { desk, openBrowser, phone } from '../../testing/browser.ts';
import { focusedLabel, tabTo } from '../../testing/keyboard.ts';
import { visiting } from '../../testing/visit.ts';
import { figures, kept, lastGeometry, tick, toolsReady, way } from './testing-editor.ts';

const base = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const editing = (options: BrowserContextOptions, start: string, steps: (page: Page) => Promise<void>) =>
  visiting(browser, `${base}/areas/draw?start=${start}`, options, async ({ page }) => {
    await page.waitForURL(/\/areas\/drafts\//);
    await steps(page);
  });

const said = (page: Page) => page.locator('.editor-said').textContent();

describe('an area by taps on the map and the same one by keyboard alone', () => {
  test('have the same geometry, and the result is read back in words', async () => {
    let byMap: unknown;
    let tapped = 0;
    await editing(desk, 'point:19.93800,50.06600', async (page) => {
      const geometry = lastGeometry(page);
      await figures(page);
      await mapStill(page);
      await way(page, 'Obwody').click();
      await page.getByRole('button', { name: 'Wskaż na mapie' }).click();
      const [x, y] = await onMap(page, [0.92, 0.5]);
      await page.mouse.click(x, y);
      await soon(() => said(page)).toMatch(/Dodano obwód \d+/);
      tapped = Number(/obwód (\d+)/.exec((await said(page)) ?? '')?.[1]);
      await page.waitForResponse((response) => response.url().endsWith('/api/areas/check'));
      await figures(page);
      byMap = geometry();
    });
    const located = await (await fetch(`${base}/api/locate?lon=19.93800&lat=50.06600`)).json();

    await editing(desk, 'none', async (page) => {
      const geometry = lastGeometry(page);
      await page.getByText('Obszar jest jeszcze pusty.').first().waitFor();
      await tabTo(page, /Znajdź obwód/);
      for (const number of [located.precinct, tapped]) {
        await page.keyboard.press('Control+A');
        await page.keyboard.insertText(String(number));
        await page.getByRole('checkbox', { name: new RegExp(`^Obwód ${number}\\b`) }).waitFor();
        await tabTo(page, new RegExp(`^Obwód ${number}\\b`));
        await page.keyboard.press('Space');
        await soon(() => said(page)).toContain(`Dodano obwód ${number}`);
        while (!/Znajdź obwód/.test(await focusedLabel(page))) await page.keyboard.press('Shift+Tab');
      }
      await figures(page);
      await soon(geometry).toEqual(byMap);
      const words = page.locator('.editor-words');
      await words.getByText(/Ulice w całości/).waitFor();
      await words.getByText(/Mieszka tu około/).waitFor();
      await words.getByText(/Sąsiedzi/).waitFor();
    });
  });

  test('streets with house numbers are chosen by keyboard, undone and made again', () =>
    editing(desk, 'none', async (page) => {
      await way(page, 'Obwody').focus();
      await page.keyboard.press('ArrowRight');
      const search = page.getByRole('combobox', { name: 'Dodaj ulicę lub dom' });
      await search.focus();
      await page.keyboard.type('Królewska');
      await page.getByRole('option', { name: /ul\. Królewska/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Cała ulica').waitFor();
      await soon(() => said(page)).toBe('Dodano: ul. Królewska.');
      const whole = await figures(page);
      await page.getByRole('button', { name: 'Podaj numery domów: ul. Królewska' }).press('Enter');
      await page.getByLabel(/^Od numeru, wiersz 1/).fill('dwa');
      await page.keyboard.press('Tab');
      await page.getByText('Numer domu to np. 7 albo 12a.').waitFor();
      await page.getByLabel(/^Od numeru, wiersz 1/).fill('2');
      await page.getByLabel(/^Do numeru, wiersz 1/).fill('8');
      await page.keyboard.press('Tab');
      await soon(() => said(page)).toContain('Zmieniono numery');
      await soon(() => figures(page)).not.toBe(whole);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await soon(() => figures(page)).toBe(whole);
      await page.keyboard.press('Control+Shift+z');
      await soon(() => said(page)).toContain('Ponowiono');
    }));
});

describe('a draft on the device', () => {
  test('survives a reload and a killed tab, with its name, kind and area', () =>
    visiting(browser, `${base}/areas/draw?start=none`, desk, async ({ page }) => {
      await page.waitForURL(/\/areas\/drafts\//);
      await page.getByLabel('Nazwa obszaru').fill('Kozłówek Południowy przy Parku');
      await page.getByLabel('Rodzaj').selectOption({ label: 'osiedle' });
      await tick(page, 123);
      const before = await figures(page);
      await kept(page, 'Zapisano na tym urządzeniu.');
      await page.reload();
      expect(await figures(page)).toBe(before);
      await tick(page, 124);
      await kept(page, 'Zapisano na tym urządzeniu.');
      const after = await figures(page);
      const address = page.url();
      await page.close({ runBeforeUnload: false });

      const next = await page.context().newPage();
      await next.goto(address);
      expect(await figures(next)).toBe(after);
      expect(await next.getByLabel('Nazwa obszaru').inputValue()).toBe('Kozłówek Południowy przy Parku');
      expect(await next.getByLabel('Rodzaj').inputValue()).toBe('estate');
      await next.goto(`${base}/areas/draw`);
      await next.getByRole('link', { name: 'Kozłówek Południowy przy Parku' }).click();
      await next.waitForURL(address);
    }));

  test('goes on without a network, and its figures come when the network does', () =>
    editing(desk, 'none', async (page) => {
      await tick(page, 1);
      const one = await figures(page);
      await toolsReady(page);
      await page.context().setOffline(true);
      await tick(page, 2);
      await page.getByText('Liczby czekają na sieć.').waitFor();
      await kept(page, 'Zapisano na tym urządzeniu.');
      expect(await page.locator('.editor-figures dl').textContent()).toBe(one);
      await page.context().setOffline(false);
      expect(await figures(page)).not.toBe(one);
    }));
});

describe('a start', () => {
  test('from a place that nobody serves has its precinct, from another area its shape, and from nowhere says so', () =>
    visiting(browser, `${base}/areas/draw?start=area:4`, desk, async ({ page }) => {
      await page.waitForURL(/\/areas\/drafts\//);
      const area = await (await fetch(`${base}/api/areas/4`)).json();
      const geometry = lastGeometry(page);
      await page.reload();
      await figures(page);
      expect(geometry()).toEqual(area.geometry);
      await page.goto(`${base}/areas/draw?start=area:999999`);
      await page.getByText('Nie ma miejsca lub obszaru o tym adresie.').waitFor();
      await page.goto(`${base}/areas/drafts/${crypto.randomUUID()}`);
      await page.getByRole('heading', { level: 1, name: 'Nie ma tu tego szkicu' }).waitFor();
    }));
});

describe.each([
  ['a phone', phone],
  ['a desk', desk],
] as const)('on %s', (_name, size) => {
  test('axe finds nothing while an area begins, is drawn and is refused', () =>
    visiting(browser, `${base}/areas/draw`, size, async ({ page }) => {
      await page.getByRole('heading', { level: 1, name: 'Narysuj obszar' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('link', { name: 'Zacznij od zera' }).click();
      await page.waitForURL(/\/areas\/drafts\//);
      await tick(page, 1);
      await figures(page);
      await page.locator('.editor-district-lists summary').first().click();
      expect(await axeFindings(page)).toEqual([]);
      for (const name of ['Ulice', 'Rysunek', 'Plik']) {
        await way(page, name).click();
        expect(await axeFindings(page)).toEqual([]);
      }
      await page.locator('input[type=file]').setInputFiles({
        name: 'motyl.geojson',
        mimeType: 'application/geo+json',
        buffer: Buffer.from(
          '{"type":"Polygon","coordinates":[[[19.93,50.05],[19.95,50.07],[19.95,50.05],[19.93,50.07],[19.93,50.05]]]}',
        ),
      });
      await page.getByRole('button', { name: 'Przyjmij poprawiony kształt' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    }));
});
