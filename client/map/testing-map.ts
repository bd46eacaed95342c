import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Smaller than usual, because the map is drawn by software here. */
export const smallDesk: BrowserContextOptions = { viewport: { width: 1000, height: 700 } };

/** A page of the running application with its map drawn; what goes wrong on it is kept in `faults`. */
export type MapPage = { page: Page; faults: string[]; close: () => Promise<void> };

export async function openMapPage(browser: Browser, address: string, options: BrowserContextOptions): Promise<MapPage> {
  const context = await browser.newContext({ locale: 'pl-PL', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  await mapDrawn(page);
  return { page, faults, close: () => context.close() };
}

/** Waits until the map has its features and stands still. */
async function mapDrawn(page: Page): Promise<void> {
  await page.locator('.map-legend, .map-drawing, .edit-bar').first().waitFor({ timeout: 30_000 });
  await page.locator('.map-status').waitFor({ state: 'hidden' });
  await mapStill(page);
}

/** Waits until nothing is asked for and the map has drawn all it has. */
export async function mapStill(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.locator('.maplibregl-canvas-container[aria-busy="false"]').waitFor({ state: 'attached', timeout: 20_000 });
}

/** What the map shows, small, to compare. */
export const mapPicture = (page: Page): Promise<string> =>
  page.locator('.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(canvas.width / 2, canvas.height / 2);
    const context = copy.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(canvas, 0, 0, copy.width, copy.height);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    let sum = 0;
    for (let at = 0; at < data.length; at++) sum = (Math.imul(sum, 31) + (data[at] ?? 0)) | 0;
    return String(sum);
  });

/** How many pixels of the map have nearly this colour, `#rrggbb`. */
export const pixelsOf = (page: Page, colour: string): Promise<number> =>
  page.locator('.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement, wanted: string) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height);
    const context = copy.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    const [red, green, blue] = [1, 3, 5].map((from) => Number.parseInt(wanted.slice(from, from + 2), 16));
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const off = Math.max(
        Math.abs((data[at] ?? 0) - (red ?? 0)),
        Math.abs((data[at + 1] ?? 0) - (green ?? 0)),
        Math.abs((data[at + 2] ?? 0) - (blue ?? 0)),
      );
      if (off < 12) count++;
    }
    return count;
  }, colour);

/** A place on the page, from shares of the map's width and height. */
export async function onMap(page: Page, [across, down]: [number, number]): Promise<[x: number, y: number]> {
  const box = await page.locator('.maplibregl-canvas').boundingBox();
  if (!box) throw new Error('The map is not seen.');
  return [box.x + box.width * across, box.y + box.height * down];
}

/** The number of matches that the list says it has: "11 w widoku mapy, 12 pasujących osób". */
export async function matching(page: Page): Promise<number> {
  const text = (await page.locator('.list-counts').first().textContent()) ?? '';
  const number = /(\d+) pasuj/.exec(text)?.[1];
  expect(number, `"${text}" says how many match`).toBeDefined();
  return Number(number);
}

/** Opens a page, walks, and asks that nothing went wrong on it. */
export async function walkOn(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, faults, close } = await openMapPage(browser, address, options);
  try {
    await walk(page);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
}

/** What is read again and again until it is as expected; patient, because the map is drawn by software. */
export const soon = <Value>(read: () => Value | Promise<Value>) =>
  expect.poll(read, { timeout: 12_000, interval: 100 });
