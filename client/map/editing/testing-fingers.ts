import type { CDPSession, Page } from 'playwright-core';

type Pixel = [x: number, y: number];

/** Fingers on the page: where each one goes, from its first place to its last. */
export async function dragFingers(page: Page, ways: [from: Pixel, to: Pixel][]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const steps = 8;
  // Sent without waiting in between: a slow machine must not turn a drag into a long press.
  await Promise.all([
    ...ways.map((_, index) => send(session, 'touchStart', ways.slice(0, index + 1), 0)),
    ...Array.from({ length: steps }, (_, index) => send(session, 'touchMove', ways, (index + 1) / steps)),
  ]);
  // A finger that rests before it leaves throws nothing.
  await page.waitForTimeout(120);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** One finger pressed and held in its place. */
export async function pressLong(page: Page, [x, y]: Pixel): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.waitForTimeout(800);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

function send(session: CDPSession, type: 'touchStart' | 'touchMove', ways: [from: Pixel, to: Pixel][], share: number) {
  const touchPoints = ways.map(([[x, y], [toX, toY]], id) => ({
    x: x + (toX - x) * share,
    y: y + (toY - y) * share,
    id,
  }));
  return session.send('Input.dispatchTouchEvent', { type, touchPoints });
}
