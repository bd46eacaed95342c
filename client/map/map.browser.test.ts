import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from '../testing/axe.ts';
import { openBrowser, phone } from '../testing/browser.ts';
import {
  mapPicture,
  mapStill,
  matching,
  onMap,
  openMapPage,
  pixelsOf,
  smallDesk,
  soon,
  walkOn,
} from './testing-map.ts';

const address = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const on = (options: BrowserContextOptions, path: string, walk: (page: Page) => Promise<void>) =>
  walkOn(browser, address + path, options, walk);

/** An ambassador's area whose label point the map shows alone, and the address that shows it. */
async function oneArea(): Promise<{ slug: string; name: string; path: string }> {
  const { items } = await (await fetch(`${address}/api/ambassadors?q=Swoszowice+Uzdrowisko`)).json();
  const [{ slug, name, area }] = items;
  return { slug, name, path: `/?area=${area.id}` };
}

describe('map and list', () => {
  it('point at each other: an item under the pointer is drawn stronger, an area under the pointer marks its item', async () => {
    const { path, name } = await oneArea();
    await on(smallDesk, path, async (page) => {
      const item = page.locator('.ambassador-item', { hasText: name });
      const quiet = await mapPicture(page);
      await item.hover();
      await soon(() => mapPicture(page)).not.toBe(quiet);
      await page.mouse.move(...(await onMap(page, [0.5, 0.02])));
      await soon(() => item.getAttribute('data-pointed')).toBeNull();
      await page.mouse.move(...(await onMap(page, [0.45, 0.5])), { steps: 3 });
      await soon(() => item.getAttribute('data-pointed')).toBe('true');
    });
  });

  it('do the same by keyboard: the focused item is drawn stronger, Enter opens it and the map goes there', async () => {
    const { path, name, slug } = await oneArea();
    await on(smallDesk, path, async (page) => {
      const quiet = await mapPicture(page);
      await page.getByRole('link', { name }).focus();
      await soon(() => mapPicture(page)).not.toBe(quiet);
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`/ambassadors/${slug}`));
      await page.getByRole('heading', { level: 1, name }).waitFor();
    });
  });

  it('a tap on an area opens its ambassador, a tap on empty land asks who serves there', async () => {
    const { path, slug } = await oneArea();
    await on(smallDesk, path, async (page) => {
      await page.mouse.click(...(await onMap(page, [0.45, 0.5])));
      await page.waitForURL(new RegExp(`/ambassadors/${slug}`));
    });
    await on(smallDesk, '/?near=19.85,50.04,250', async (page) => {
      await page.mouse.click(...(await onMap(page, [0.45, 0.5])));
      await page.waitForURL(/\/point\/19\.8\d+,50\.0\d+/);
    });
  });

  it('Enter on the focused map asks about its middle', () =>
    on(smallDesk, '/?near=19.85,50.04,250', async (page) => {
      await page.locator('.maplibregl-canvas').focus();
      await page.keyboard.press('ArrowRight');
      await mapStill(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/point\//);
    }));

  it('count what the map shows: the whole city has more in view than one estate', () =>
    on(smallDesk, '/', async (page) => {
      const inView = async () => Number.parseInt((await page.locator('.list-counts').textContent()) ?? '', 10);
      const before = await inView();
      for (let time = 0; time < 3; time++) await page.getByRole('button', { name: 'Przybliż' }).click();
      await soon(inView).toBeLessThan(before);
      await page.getByRole('button', { name: 'Całe miasto' }).click();
      await soon(inView).toBe(before);
    }));
});

describe('the map', () => {
  it('follows the theme of the system while it is open', () =>
    on({ ...smallDesk, colorScheme: 'light' }, '/', async (page) => {
      expect(await pixelsOf(page, '#fbfbf9')).toBeGreaterThan(5_000);
      await page.emulateMedia({ colorScheme: 'dark' });
      await mapStill(page);
      expect(await pixelsOf(page, '#fbfbf9')).toBe(0);
      expect(await pixelsOf(page, '#1a2027')).toBeGreaterThan(5_000);
    }));

  it('asks nobody but us for anything', async () => {
    const context = await browser.newContext(smallDesk);
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) foreign.push(url);
    });
    await page.goto(`${address}/?near=19.94,50.06,500`);
    await mapStill(page);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('goes on without a network: it moves, and narrows by district from what is at hand; with the network back all is there', async () => {
    const { page, close } = await openMapPage(browser, address, smallDesk);
    const all = await matching(page);
    await page.getByRole('button', { name: 'Dzielnice' }).click();
    await page.context().setOffline(true);
    const before = await mapPicture(page);
    await page.getByRole('button', { name: 'Przybliż' }).click();
    await soon(() => mapPicture(page)).not.toBe(before);
    await page.getByRole('checkbox', { name: /Swoszowice/ }).check();
    await soon(() => matching(page)).toBeLessThan(all);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Usuń: X Swoszowice' }).click();
    await soon(() => matching(page)).toBe(all);
    await close();
  });

  it('on a phone shares the screen with the list, and every button of it is at least 44 pixels', () =>
    on(phone, '/', async (page) => {
      const map = await page.locator('.city-map').boundingBox();
      expect(map?.height).toBeGreaterThan(250);
      expect(map?.height).toBeLessThan(450);
      for (const button of await page.locator('.city-map button:visible').all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    }));
});

describe('past results', () => {
  it('are counted at districts, a tap on a district narrows to it, and more can be shown', () =>
    on(smallDesk, '/results', async (page) => {
      const all = await matching(page);
      expect(all).toBeGreaterThan(4_000);
      const first = await page.locator('.result-item').count();
      await page.getByRole('button', { name: /Pokaż więcej/ }).click();
      await soon(() => page.locator('.result-item').count()).toBeGreaterThan(first);
      await page.mouse.click(...(await onMap(page, [0.72, 0.42])));
      await page.waitForURL(/district=18/);
      await soon(() => matching(page)).toBeLessThan(all);
      expect(await page.locator('.filter-chip').allTextContents()).toEqual(['XVIII Nowa Huta']);
    }));

  it('keep year, outcome, theme and order in the address', () =>
    on(smallDesk, '/results', async (page) => {
      await page.getByLabel('Edycja').selectOption('2024');
      await page.getByLabel('Wynik', { exact: true }).selectOption('true');
      await page.getByLabel('Temat').selectOption('culture');
      await page.getByLabel('Kolejność').selectOption('cost');
      await page.waitForURL(/sort=cost/);
      await soon(() => matching(page)).toBeLessThan(200);
      const found = await matching(page);
      await page.reload();
      await soon(() => matching(page)).toBe(found);
      expect(await page.getByLabel('Temat').inputValue()).toBe('culture');
    }));
});

describe('axe finds nothing', () => {
  it.each([
    ['a desk', smallDesk],
    ['a phone', phone],
    ['a desk in the dark', { ...smallDesk, colorScheme: 'dark' as const }],
  ])('in the open filter, its chips and the drawing on %s', (_name, options) =>
    on(options, '/?district=2&q=a&near=19.95,50.06,2000', async (page) => {
      const fold = page.getByRole('button', { name: 'Zawęź mapę i listę' });
      if (await fold.isVisible()) await fold.click();
      await page.getByRole('button', { name: 'Dzielnice' }).click();
      await page.getByRole('checkbox', { name: /Grzegórzki/ }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Narysuj obszar' }).click();
      await page.getByRole('region', { name: 'Rysowanie obszaru' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    }),
  );
});
