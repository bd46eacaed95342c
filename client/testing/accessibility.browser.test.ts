import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { desk, openBrowser, phone } from './browser.ts';
import { visit } from './visit.ts';

const base = inject('applicationUrl');
let browser: Browser;
const paths = new Map<string, string>();

beforeAll(async () => {
  browser = await openBrowser();
  const find = async (words: string) => {
    const { items } = await (await fetch(`${base}/api/places?q=${encodeURIComponent(words)}`)).json();
    return `/place/${items[0].id}`;
  };
  const { items } = await (await fetch(`${base}/api/ambassadors`)).json();
  paths.set('start', '/');
  paths.set('served', await find('Retoryka'));
  paths.set('split', await find('Kobierzyńska'));
  paths.set('unserved', await find('os. Na Skarpie'));
  paths.set('district', await find('Podgórze'));
  paths.set('point', '/point/19.93720,50.06190');
  paths.set('outside', '/point/20.10000,50.30000');
  paths.set('ambassador', `/ambassadors/${items[0].slug}`);
  paths.set('results', '/results');
  paths.set('about', '/about');
  paths.set('become', '/become?point=19.93720,50.06190');
  paths.set('missing', '/nigdzie');
});
afterAll(() => browser.close());

const screens = [
  'start',
  'served',
  'split',
  'unserved',
  'district',
  'point',
  'outside',
  'ambassador',
  'results',
  'about',
  'become',
  'missing',
];
/** One visit a screen: it is the same page that turns dark and grows. */
test.each(screens)('axe finds nothing on the screen "%s" on a phone, in the dark and on a desk', async (screen) => {
  const { page, close } = await visit(browser, base + paths.get(screen), phone);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(desk.viewport ?? { width: 1440, height: 900 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test('axe finds nothing in the open list of places and in the open menus', async () => {
  const { page, close } = await visit(browser, base, phone);
  await page.getByRole('combobox').first().fill('dług');
  await page.getByRole('option').first().waitFor();
  // While the list is open React Aria hides all else from screen readers; the Tab key closes the list before it leaves.
  expect(await axeFindings(page, ['aria-hidden-focus', 'page-has-heading-one'])).toEqual([]);
  await page.getByRole('combobox').first().press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'English' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test('nothing is cut off or scrolls sideways at 320 CSS pixels, the width of 400 % zoom', async () => {
  for (const path of paths.values()) {
    const { page, close } = await visit(browser, base + path, { viewport: { width: 320, height: 256 } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
    await close();
  }
});
