import { readFile } from 'node:fs/promises';
import type { Polygon, Position } from 'geojson';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { soon } from '../../map/testing-map.ts';
import { desk, openBrowser } from '../../testing/browser.ts';
import { visiting } from '../../testing/visit.ts';
import { figures, lastGeometry, tick, way } from './testing-editor.ts';

const base = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const square = (west: number, south: number, side: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});
const swapped = ({ coordinates }: Polygon): Polygon => ({
  type: 'Polygon',
  coordinates: coordinates.map((ring) => ring.map(([x = 0, y = 0]): Position => [y, x])),
});

const drawing = (steps: (page: Page) => Promise<void>) =>
  visiting(browser, `${base}/areas/draw?start=none`, desk, async ({ page }) => {
    await page.waitForURL(/\/areas\/drafts\//);
    await way(page, 'Plik').click();
    await steps(page);
  });

const choose = (page: Page, content: unknown) =>
  page.locator('input[type=file]').setInputFiles({
    name: 'obszar.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  });

describe('a file', () => {
  test('in metres of EPSG:2178 becomes an area when the proposal is accepted, in one step that can be undone', () =>
    drawing(async (page) => {
      await choose(page, { type: 'Feature', properties: {}, geometry: square(7_422_000, 5_545_000, 800) });
      await page.getByText('To współrzędne w metrach (EPSG:2178)').waitFor();
      await page.getByRole('button', { name: 'Przelicz na stopnie' }).click();
      expect(await figures(page)).toContain('0,64');
      await page.getByRole('button', { name: 'Cofnij', exact: true }).first().click();
      await page.getByText('To współrzędne w metrach (EPSG:2178)').waitFor();
    }));

  test('with latitude before longitude is turned round as a whole, however many polygons it has', () =>
    drawing(async (page) => {
      const parts = [square(19.9, 50.06, 0.004), square(19.92, 50.06, 0.004), square(19.94, 50.05, 0.004)];
      await choose(page, {
        type: 'FeatureCollection',
        features: parts.map((part) => ({ type: 'Feature', properties: {}, geometry: swapped(part) })),
      });
      await page.getByText('Wczytano 3 kształty z pliku.').last().waitFor();
      await page.getByRole('button', { name: 'Zamień współrzędne miejscami' }).click();
      expect(await figures(page)).toMatch(/Części3$/);
      await page.getByText('Obszar składa się z części, które się nie stykają: 3.').waitFor();
    }));

  test('that crosses itself is mended by accepting what is proposed', () =>
    drawing(async (page) => {
      const ring = [
        [19.93, 50.05],
        [19.95, 50.07],
        [19.95, 50.05],
        [19.93, 50.07],
        [19.93, 50.05],
      ];
      await choose(page, { type: 'Polygon', coordinates: [ring] });
      await page.getByText('Linia przecina samą siebie.').waitFor();
      await page.getByRole('button', { name: 'Przyjmij poprawiony kształt' }).click();
      await figures(page);
      await way(page, 'Rysunek').click();
      expect(await page.locator('.editor-polygons > li').count()).toBe(2);
    }));

  test('of another kind is refused with a word of what to do, and nothing changes', () =>
    drawing(async (page) => {
      await choose(page, '<kml></kml>');
      await page.getByText('To nie jest plik GeoJSON.').waitFor();
      await choose(page, { type: 'Point', coordinates: [19.9, 50] });
      await page.getByText('W pliku nie ma wielokątów.').waitFor();
      await page.getByText('Obszar jest jeszcze pusty.').first().waitFor();
    }));

  test('dropped anywhere on the page is taken in, and what is saved comes back as the same area', () =>
    drawing(async (page) => {
      const geometry = lastGeometry(page);
      await tick(page, 200);
      await figures(page);
      const one = geometry();
      await way(page, 'Plik').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Zapisz do pliku' }).click(),
      ]);
      const saved = await readFile(await download.path(), 'utf8');
      expect(JSON.parse(saved).features[0].geometry).toEqual(one);

      await page.goto(`${base}/areas/draw?start=none`);
      await page.waitForURL(/\/areas\/drafts\//);
      await page.getByText('Obszar jest jeszcze pusty.').first().waitFor();
      await page.evaluate((text) => {
        const files = new DataTransfer();
        files.items.add(new File([text], 'obszar.geojson'));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
      }, saved);
      await figures(page);
      await soon(geometry).toEqual(one);
      await way(page, 'Obwody').getByText('1').waitFor();
    }));
});
