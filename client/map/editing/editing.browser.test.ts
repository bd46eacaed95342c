import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from '../../testing/axe.ts';
import { desk, openBrowser, phone } from '../../testing/browser.ts';
import { mapPicture, mapStill, onMap, smallDesk, soon, walkOn } from '../testing-map.ts';
import { dragFingers, pressLong } from './testing-fingers.ts';

/** The precinct of the Wawel is in from the start and fills the middle of the map. */
const address = `${inject('applicationUrl')}/areas/draw?start=point:19.936,50.054`;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const on = (options: BrowserContextOptions, walk: (page: Page) => Promise<void>) =>
  walkOn(browser, address, options, async (page) => {
    await page.locator('.editor-figures dd', { hasText: 'km²' }).waitFor();
    await mapStill(page);
    await walk(page);
  });

const said = (page: Page) => page.locator('.editor-said').textContent();
const tool = (page: Page, name: string) => page.locator('.edit-tools').getByRole('button', { name, exact: true });

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

async function clickOn(page: Page, places: [number, number][]): Promise<void> {
  for (const place of places) {
    const [x, y] = await onMap(page, place);
    await page.mouse.move(x - 4, y - 4);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
  }
}

async function dragMouse(page: Page, from: [number, number], to: [number, number], button: 'left' | 'right' = 'left') {
  await page.mouse.move(...(await onMap(page, from)));
  await page.mouse.down({ button });
  await page.mouse.move(...(await onMap(page, to)), { steps: 12 });
  await page.mouse.up({ button });
}

/** A triangle right of the middle, away from the tools. */
const corners: [number, number][] = [
  [0.7, 0.45],
  [0.85, 0.45],
  [0.8, 0.7],
];

describe('an area by mouse', () => {
  it('gains and loses precincts by a tap and by one stroke of the brush, each undone in one step', () =>
    on(smallDesk, async (page) => {
      await tool(page, 'Obwody').click();
      await clickOn(page, [[0.5, 0.6]]);
      await soon(() => said(page)).toMatch(/Usunięto obwód \d+, dzielnica I Stare Miasto\. Zostało 0 obwodów\./);
      await press(page, 'Control+z');
      await soon(() => said(page)).toMatch(/^Cofnięto: Usunięto obwód/);

      await tool(page, 'Pędzel').click();
      await dragMouse(page, [0.2, 0.5], [0.8, 0.8]);
      await soon(() => said(page)).toMatch(/Dodano (?:[2-9]|\d\d) obwod?.*\. Razem \d+\./);
      await tool(page, 'Gumka').click();
      await dragMouse(page, [0.1, 0.45], [0.9, 0.85]);
      await soon(() => said(page)).toMatch(/Usunięto \d+ obwod?/);
      await press(page, 'Control+z', 2);
      await soon(() => said(page)).toMatch(/^Cofnięto: Dodano/);
    }));

  it('is never painted while the map is moved: the right button and the space bar move it', () =>
    on(smallDesk, async (page) => {
      await tool(page, 'Pędzel').click();
      const before = await mapPicture(page);
      await dragMouse(page, [0.5, 0.6], [0.6, 0.8], 'right');
      await soon(() => mapPicture(page)).not.toBe(before);
      await mapStill(page);
      const moved = await mapPicture(page);
      await page.keyboard.down('Space');
      await dragMouse(page, [0.5, 0.6], [0.4, 0.5]);
      await page.keyboard.up('Space');
      await soon(() => mapPicture(page)).not.toBe(moved);
      expect(
        await page.locator('.edit-history').getByRole('button', { name: 'Cofnij' }).getAttribute('aria-disabled'),
      ).toBe('true');
    }));

  it('is drawn with points, its vertices are dragged, added and deleted, and points left unfinished come back', () =>
    on(smallDesk, async (page) => {
      await tool(page, 'Rysuj').click();
      await clickOn(page, corners.slice(0, 2));
      await soon(() => said(page)).toMatch(/Są 2 punkty/);
      await tool(page, 'Obwody').click();
      await tool(page, 'Rysuj').click();
      await soon(() => said(page)).toMatch(/^Wróciły 2 punkty/);
      await clickOn(page, corners.slice(2));
      await page.getByRole('button', { name: 'Zamknij', exact: true }).click();
      await soon(() => said(page)).toBe('Dodano część o 3 wierzchołkach.');
      await mapStill(page);
      await dragMouse(page, corners[2] as [number, number], [0.75, 0.8]);
      await soon(() => said(page)).toMatch(/^Przesunięto wierzchołek \d\.$/);
      await mapStill(page);
      await dragMouse(page, [0.775, 0.45], [0.775, 0.38]);
      await soon(() => said(page)).toBe('Dodano wierzchołek. Są 4 wierzchołki.');
      await mapStill(page);
      await page.mouse.click(...(await onMap(page, [0.75, 0.8])), { button: 'right' });
      await soon(() => said(page)).toBe('Usunięto wierzchołek. Zostały 3 wierzchołki.');
      await press(page, 'Control+z', 4);
      await soon(() => said(page)).toBe('Cofnięto: Dodano część o 3 wierzchołkach.');
    }));
});

describe('an area by keyboard', () => {
  it('is tapped, painted, drawn, cut and adjusted, and every step is said', () =>
    on(smallDesk, async (page) => {
      const take = async (name: string) => {
        await tool(page, name).focus();
        await press(page, 'Enter');
        await soon(() => page.evaluate(() => document.activeElement?.className)).toContain('maplibregl-canvas');
      };
      await take('Obwody');
      await press(page, 'ArrowRight', 12);
      await press(page, 'Enter');
      await soon(() => said(page)).toMatch(/^Dodano obwód \d+, .* Razem 2 obwody\.$/);
      await press(page, 'Escape');
      await soon(() => said(page)).toBe('Odłożono narzędzie.');
      await take('Pędzel');
      await press(page, ']', 7);
      await press(page, 'ArrowDown', 8);
      await press(page, 'Enter');
      await soon(() => said(page)).toMatch(/^Dodano \d+ obw/);
      await take('Wytnij');
      await press(page, 'Enter');
      await soon(() => said(page)).toMatch(/Jest 1 punkt\./);
      await press(page, 'ArrowRight', 3);
      await press(page, 'Enter');
      await press(page, 'ArrowDown', 3);
      await press(page, 'Shift+ArrowDown', 3);
      await press(page, 'Enter');
      await press(page, 'Backspace');
      await soon(() => said(page)).toBe('Cofnięto punkt. Zostały 2 punkty.');
      await press(page, 'Control+Shift+z');
      await soon(() => said(page)).toMatch(/Są 3 punkty\./);
      await press(page, 'f');
      await soon(() => said(page)).toBe('Wycięto fragment o 3 wierzchołkach.');
      await press(page, 'Alt+ArrowRight', 2);
      await soon(() => said(page)).toBe('Wierzchołek 2 z 3.');
      await press(page, 'ArrowUp');
      await soon(() => said(page)).toBe('Przesunięto wierzchołek 2.');
      await press(page, 'Enter');
      await soon(() => said(page)).toBe('Dodano wierzchołek. Są 4 wierzchołki.');
      await press(page, 'Delete', 2);
      await soon(() => said(page)).toMatch(/co najmniej trzech wierzchołków/);
    }));
});

describe('an area by touch', () => {
  it('is painted with one finger while two fingers move the map', () =>
    on(phone, async (page) => {
      await tool(page, 'Pędzel').tap();
      await mapStill(page);
      const at = (across: number, down: number) => onMap(page, [across, down]);
      await dragFingers(page, [[await at(0.2, 0.25), await at(0.8, 0.5)]]);
      await soon(() => said(page)).toMatch(/Dodano \d+ obw.* Razem \d+\./);
      const after = await said(page);
      await mapStill(page);
      const before = await mapPicture(page);
      await dragFingers(page, [
        [await at(0.3, 0.3), await at(0.3, 0.5)],
        [await at(0.7, 0.3), await at(0.7, 0.5)],
      ]);
      await soon(() => mapPicture(page)).not.toBe(before);
      expect(await said(page)).toBe(after);
      await page.locator('.edit-history').getByRole('button', { name: 'Cofnij' }).tap();
      await soon(() => said(page)).toMatch(/^Cofnięto: Dodano/);
    }));

  it('is drawn under the crosshair, and vertices are dragged and deleted with a finger', () =>
    on(phone, async (page) => {
      await tool(page, 'Rysuj').tap();
      const at = (across: number, down: number) => onMap(page, [across, down]);
      const add = page.getByRole('button', { name: 'Dodaj punkt' });
      const move = async (dx: number, dy: number) => {
        const [x, y] = await at(0.5, 0.3);
        await dragFingers(page, [
          [
            [x, y],
            [x + dx, y + dy],
          ],
        ]);
        await mapStill(page);
      };
      await page.getByRole('button', { name: 'Przyciąganie' }).tap();
      await add.tap();
      await move(-110, 0);
      await add.tap();
      await move(0, -110);
      await add.tap();
      await move(110, 0);
      await add.tap();
      await soon(() => said(page)).toBe('Dodano punkt. Są 4 punkty.');
      await page.getByRole('button', { name: 'Zamknij', exact: true }).tap();
      await soon(() => said(page)).toBe('Dodano część o 4 wierzchołkach.');
      await mapStill(page);
      // The last point is in the middle of the map.
      const [x, y] = await at(0.5, 0.5);
      await dragFingers(page, [
        [
          [x + 12, y + 12],
          [x - 20, y + 40],
        ],
      ]);
      await soon(() => said(page)).toMatch(/^Przesunięto wierzchołek \d\.$/);
      await mapStill(page);
      await pressLong(page, [x - 32, y + 28]);
      await soon(() => said(page)).toBe('Usunięto wierzchołek. Zostały 3 wierzchołki.');
    }));
});

describe('axe finds nothing', () => {
  it.each([
    ['a desk', desk],
    ['a phone', phone],
    ['a desk in the dark', { ...desk, colorScheme: 'dark' as const }],
  ])('with any tool in hand on %s', (_name, options) =>
    on(options, async (page) => {
      for (const name of ['Pędzel', 'Rysuj', 'Popraw']) {
        await tool(page, name).click();
        await page.locator('.edit-hint').waitFor();
        expect(await axeFindings(page), name).toEqual([]);
      }
    }),
  );
});
