import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, phone } from '../testing/browser.ts';
import { mapStill, matching, onMap, pixelsOf, smallDesk, soon, walkOn } from './testing-map.ts';

const address = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const on = (options: BrowserContextOptions, path: string, walk: (page: Page) => Promise<void>) =>
  walkOn(browser, address + path, options, walk);

const said = (page: Page) => page.locator('.map-drawing-said').textContent();
const pointsIn = (page: Page) => (new URL(page.url()).searchParams.get('shape') ?? '').split(';').filter(Boolean);

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Narysuj obszar' }).click();
  await page.getByRole('region', { name: 'Rysowanie obszaru' }).waitFor();
}

async function clickOn(page: Page, places: [number, number][]): Promise<void> {
  for (const place of places) {
    const [x, y] = await onMap(page, place);
    await page.mouse.move(x - 4, y - 4);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
  }
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

describe('a shape drawn by mouse', () => {
  it('filters, lives in the address, and is taken away by its chip', () =>
    on(smallDesk, '/', async (page) => {
      const all = await matching(page);
      await begin(page);
      await clickOn(page, [
        [0.3, 0.35],
        [0.5, 0.35],
        [0.5, 0.6],
        [0.3, 0.6],
      ]);
      await page.getByRole('button', { name: 'Zakończ', exact: true }).click();
      await page.waitForURL(/shape=/);
      expect(pointsIn(page)).toHaveLength(4);
      await soon(() => matching(page)).toBeLessThan(all);
      await page.getByRole('button', { name: 'Usuń: Narysowany obszar' }).click();
      await soon(() => matching(page)).toBe(all);
    }));

  it('closes when its first point is clicked, and a point can be taken back', () =>
    on(smallDesk, '/', async (page) => {
      await begin(page);
      await clickOn(page, [
        [0.3, 0.4],
        [0.5, 0.4],
        [0.6, 0.7],
      ]);
      await page.getByRole('button', { name: 'Cofnij punkt' }).click();
      await soon(() => said(page)).toBe('Cofnięto. Zostały 2 punkty.');
      await clickOn(page, [
        [0.5, 0.6],
        [0.3, 0.4],
      ]);
      await page.waitForURL(/shape=/);
      expect(pointsIn(page)).toHaveLength(3);
    }));

  it('is refused while its line crosses itself, and can be mended', () =>
    on(smallDesk, '/', async (page) => {
      await begin(page);
      await clickOn(page, [
        [0.3, 0.4],
        [0.5, 0.6],
        [0.5, 0.4],
        [0.3, 0.6],
      ]);
      await page.getByRole('button', { name: 'Zakończ', exact: true }).click();
      expect(await said(page)).toContain('przecina samą siebie');
      expect(pointsIn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Cofnij punkt' }).click();
      await page.getByRole('button', { name: 'Zakończ', exact: true }).click();
      await page.waitForURL(/shape=/);
      expect(pointsIn(page)).toHaveLength(3);
    }));

  it('survives a change of the theme, under way and finished', () =>
    on(smallDesk, '/', async (page) => {
      await begin(page);
      await clickOn(page, [
        [0.3, 0.4],
        [0.5, 0.4],
        [0.5, 0.6],
      ]);
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
      await mapStill(page);
      expect(await pixelsOf(page, '#ff9d8f')).toBeGreaterThan(200);
      expect(await page.locator('.map-drawing-hint').textContent()).toBe('3 punkty.');
      await page.getByRole('button', { name: 'Zakończ', exact: true }).click();
      await page.waitForURL(/shape=/);
      await mapStill(page);
      expect(await pixelsOf(page, '#ff9d8f')).toBeGreaterThan(200);
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
      await mapStill(page);
      expect(await pixelsOf(page, '#b3261e')).toBeGreaterThan(200);
      expect(pointsIn(page)).toHaveLength(3);
    }));
});

describe('a shape drawn by keyboard', () => {
  it('is moved with arrows, set with Enter, taken back with Backspace and finished with F, and each step is said', () =>
    on(smallDesk, '/', async (page) => {
      await page.getByRole('button', { name: 'Narysuj obszar' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Rysowanie obszaru' }).waitFor();
      await soon(() => page.evaluate(() => document.activeElement?.className)).toContain('maplibregl-canvas');
      await page.keyboard.press('Enter');
      await soon(() => said(page)).toBe('Dodano 1. punkt.');
      await page.keyboard.press('Enter');
      expect(await said(page)).toContain('już jest punkt');
      await page.keyboard.press('f');
      expect(await said(page)).toContain('co najmniej trzech');
      await press(page, 'ArrowLeft', 5);
      await page.keyboard.press('Enter');
      await press(page, 'ArrowUp', 4);
      await press(page, 'Shift+ArrowUp', 3);
      await page.keyboard.press('Enter');
      expect(await said(page)).toBe('Dodano 3. punkt.');
      await page.keyboard.press('Backspace');
      expect(await said(page)).toBe('Cofnięto. Zostały 2 punkty.');
      await page.keyboard.press('Enter');
      await page.keyboard.press('F');
      await page.waitForURL(/shape=/);
      expect(pointsIn(page)).toHaveLength(3);
    }));

  it('is left with Escape, and nothing is filtered', () =>
    on(smallDesk, '/', async (page) => {
      await begin(page);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await page.getByRole('region', { name: 'Rysowanie obszaru' }).waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('');
    }));

  it('reaches places outside the view: at the edge the map moves under the crosshair', () =>
    on(smallDesk, '/?near=19.94,50.06,250', async (page) => {
      await begin(page);
      await page.keyboard.press('Enter');
      await press(page, 'ArrowRight', 40);
      await page.keyboard.press('Enter');
      await press(page, 'ArrowDown', 10);
      await page.keyboard.press('Enter');
      await page.keyboard.press('f');
      await page.waitForURL(/shape=/);
      const [first = '', second = ''] = pointsIn(page).map((point) => point.split(',')[0]);
      expect(Math.abs(Number(second) - Number(first))).toBeGreaterThan(0.008);
    }));
});

describe('a shape drawn by touch', () => {
  it('takes its points under the crosshair while the map is moved by a finger', () =>
    on(phone, '/', async (page) => {
      await page.getByRole('button', { name: 'Zawęź mapę i listę' }).tap();
      await page.getByRole('button', { name: 'Narysuj obszar' }).tap();
      const add = page.getByRole('button', { name: 'Dodaj punkt' });
      await add.tap();
      await drag(page, [-70, 0]);
      await add.tap();
      await drag(page, [0, -60]);
      await add.tap();
      expect(await page.locator('.map-drawing-hint').textContent()).toBe('3 punkty.');
      await page.getByRole('button', { name: 'Zakończ', exact: true }).tap();
      await page.waitForURL(/shape=/);
      expect(pointsIn(page)).toHaveLength(3);
      expect(await page.locator('.filter-chip').allTextContents()).toEqual(['Narysowany obszar']);
    }));
});

/** Moves the map by a finger. */
async function drag(page: Page, [dx, dy]: [number, number]): Promise<void> {
  const [x, y] = await onMap(page, [0.5, 0.35]);
  const touch = await page.context().newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= 8; step++)
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x: x + (dx * step) / 8, y: y + (dy * step) / 8 }],
    });
  await page.waitForTimeout(120);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await mapStill(page);
}
