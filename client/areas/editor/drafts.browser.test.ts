import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings } from '../../testing/axe.ts';
import { desk, openBrowser, phone } from '../../testing/browser.ts';
import { visiting } from '../../testing/visit.ts';
import { figures, kept, newAccount, signIn, tick, toolsReady } from './testing-editor.ts';

const base = inject('applicationUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Szkic zmieniono w dwóch miejscach' });

/** One draft open on a desk and on a phone of the same person, changed on both while the phone has no network. */
async function conflict(email: string, decide: (here: Page, there: Page) => Promise<void>): Promise<void> {
  const account = await newAccount(base, email);
  await visiting(browser, `${base}/about`, desk, async ({ page: there }) => {
    await signIn(there, account);
    await there.goto(`${base}/areas/draw?start=none`);
    await there.waitForURL(/\/areas\/drafts\//);
    await there.getByLabel('Nazwa obszaru').fill('Azory');
    await tick(there, 60);
    await kept(there, /Zapisano na koncie/);
    await visiting(browser, `${base}/about`, phone, async ({ page: here }) => {
      await signIn(here, account);
      await here.goto(there.url());
      await figures(here);
      await kept(here, /Zapisano na koncie/);
      await toolsReady(here);
      await here.context().setOffline(true);
      await tick(here, 61);
      await kept(here, /Konto czeka na sieć/);
      const saved = there.waitForResponse((response) => response.request().method() === 'PUT');
      await tick(there, 62);
      await saved;
      await here.context().setOffline(false);
      await dialog(here).waitFor();
      expect(await axeFindings(here)).toEqual([]);
      await decide(here, there);
    });
  });
}

const chosen = async (page: Page) => {
  await figures(page);
  return page.evaluate(async () => {
    const id = location.pathname.split('/').at(-1);
    const { recipe } = await (await fetch(`/api/areas/drafts/${id}`)).json();
    return recipe.precincts;
  });
};

describe('a draft changed on two devices', () => {
  test('keeps mine', () =>
    conflict('szkic-moj@okolica.example', async (here, there) => {
      await dialog(here).getByRole('button', { name: 'Zostaw mój' }).click();
      await kept(here, /Zapisano na koncie/);
      expect(await chosen(here)).toEqual([60, 61]);
      await there.reload();
      expect(await chosen(there)).toEqual([60, 61]);
    }));

  test('takes theirs', () =>
    conflict('szkic-tamten@okolica.example', async (here) => {
      await dialog(here).getByRole('button', { name: 'Weź tamten' }).click();
      await kept(here, /Zapisano na koncie/);
      expect(await chosen(here)).toEqual([60, 62]);
      await here.reload();
      expect(await chosen(here)).toEqual([60, 62]);
    }));

  test('keeps both, mine as a copy', () =>
    conflict('szkic-oba@okolica.example', async (here, there) => {
      await dialog(here).getByRole('button', { name: 'Zachowaj oba' }).click();
      await here.waitForURL((url) => url.pathname !== new URL(there.url()).pathname);
      await kept(here, /Zapisano na koncie/);
      expect(await here.getByLabel('Nazwa obszaru').inputValue()).toBe('Azory (kopia)');
      expect(await chosen(here)).toEqual([60, 61]);
      expect(await chosen(there)).toEqual([60, 62]);
    }));
});

test('a draft made without an account is on it after signing in, on another device too', async () => {
  const account = await newAccount(base, 'szkic-pozniej@okolica.example');
  await visiting(browser, `${base}/areas/draw?start=none`, desk, async ({ page }) => {
    await page.waitForURL(/\/areas\/drafts\//);
    await tick(page, 300);
    await kept(page, 'Zapisano na tym urządzeniu.');
    await signIn(page, account);
    await page.reload();
    await kept(page, /Zapisano na koncie/);
    await visiting(browser, `${base}/about`, phone, async ({ page: other }) => {
      await signIn(other, account);
      await other.goto(`${base}/areas/draw`);
      await other.getByRole('link', { name: 'Obszar bez nazwy' }).click();
      expect(await chosen(other)).toEqual([300]);
    });
    await page.getByRole('button', { name: 'Konto: Zofia Zwierzyniecka' }).click();
    await page.getByRole('button', { name: 'Wyloguj się' }).click();
    await page.waitForURL(`${base}/`);
    await page.goto(`${base}/areas/draw`);
    await page.getByRole('heading', { level: 1, name: 'Narysuj obszar' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Obszar bez nazwy' }).count()).toBe(0);
  });
});

test('two windows on one device do not write over each other', () =>
  visiting(browser, `${base}/areas/draw?start=none`, desk, async ({ page }) => {
    await page.waitForURL(/\/areas\/drafts\//);
    await tick(page, 1);
    await kept(page, 'Zapisano na tym urządzeniu.');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await figures(other);
    await tick(other, 2);
    await kept(other, 'Zapisano na tym urządzeniu.');
    await tick(page, 3);
    await dialog(page).waitFor();
    await dialog(page).getByRole('button', { name: 'Weź tamten' }).click();
    await page.getByRole('tab', { name: /^Obwody ?2$/ }).waitFor();
    await other.close();
  }));
