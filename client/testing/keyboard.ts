import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const mostSteps = 120;

/** What the focused element is called: its label, its name, or its text. */
export const focusedLabel = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (element === document.body) return '';
    return element?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Goes on by Tab until what is focused is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < mostSteps && !name.test(await focusedLabel(page)); step++) await page.keyboard.press('Tab');
  expect(await focusedLabel(page)).toMatch(name);
}
