import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desk, openBrowser, phone } from './browser.ts';
import { served } from './served.ts';
import { heading, type Steps, visiting } from './visit.ts';

const base = inject('applicationUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const on = (path: string, options: BrowserContextOptions, steps: Steps) =>
  visiting(browser, base + path, options, steps);

describe('the application', () => {
  test('changes the language at once, remembers it, and takes it from a link', async () => {
    await on('/', desk, async ({ page }) => {
      await page.getByRole('button', { name: 'Język: PL' }).click();
      await page.getByRole('button', { name: 'English' }).click();
      await heading(page, 'Who is active in your neighbourhood?').waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await page.reload();
      await heading(page, 'Who is active in your neighbourhood?').waitFor();
      await page.goto(`${base}/about?lang=uk`);
      await heading(page, 'Звідки дані й наскільки їм довіряти').waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe('uk');
    });
  });

  test('keeps the chosen theme for the next visit', async () => {
    await on('/about', { ...desk, colorScheme: 'light' }, async ({ page }) => {
      await page.getByRole('button', { name: 'Wygląd' }).click();
      await page.getByRole('button', { name: 'Ciemny' }).click();
      await page.reload();
      await heading(page, 'Skąd są dane i jak im ufać').waitFor();
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 23, 29)');
    });
  });

  test('says on every screen that the edition is a demonstration', async () => {
    for (const path of ['/', '/results', '/about', '/become', '/nigdzie'])
      await on(path, phone, async ({ page }) => {
        await page.getByText('osoby i obszary są fikcyjne.').waitFor();
      });
  });

  test('asks nothing of anybody but its own server, and sets no cookie', async () => {
    await on('/', desk, async ({ page, hosts }) => {
      await page.waitForLoadState('networkidle');
      expect([...hosts]).toEqual([new URL(base).host]);
      expect(await page.context().cookies()).toEqual([]);
    });
  });

  test('has its first stop of the Tab key lead to the content', async () => {
    await on('/about', desk, async ({ page }) => {
      await heading(page, 'Skąd są dane i jak im ufać').waitFor();
      await page.keyboard.press('Tab');
      const first = page.locator(':focus');
      expect(await first.textContent()).toBe('Przejdź do treści');
      expect(await first.getAttribute('href')).toBe('#content');
      expect(await page.locator('#content').count()).toBe(1);
    });
  });

  test('copies the link of an answer', async () => {
    const serving = await served(base, 'Retoryka', 'served');
    const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };
    await on(`/place/${serving.place.id}?district=1&lang=pl`, { ...desk, ...allowed }, async ({ page }) => {
      await page.getByRole('button', { name: 'Kopiuj link' }).click();
      await page.getByText('Link skopiowany.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${base}/place/${serving.place.id}`);
    });
  });
});
