import { openBrowser } from '../../client/testing/browser.ts';

export type FirstView = { searchUsableMs: number; requests: number; bytes: number; scriptBytesBeforeSearch: number };

/**
 * Opens the start page in a new browser and counts what crosses the wire, and what of it before the search works: the
 * page marks that moment itself, so that what arrives while the browser is being asked does not count.
 */
export async function firstView(url: string): Promise<FirstView> {
  const browser = await openBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let requests = 0;
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      requests++;
      bytes += encodedDataLength;
    });
    await page.goto(url);
    await page.getByRole('combobox').first().waitFor();
    await page.waitForLoadState('networkidle');
    return { ...(await page.evaluate(untilSearch)), requests, bytes };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: milliseconds and compressed script bytes from the first request until the search could be used. */
function untilSearch() {
  const searchUsableMs = performance.getEntriesByName('search-usable')[0]?.startTime ?? Number.NaN;
  const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
    ({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= searchUsableMs,
  );
  return {
    searchUsableMs,
    scriptBytesBeforeSearch: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
}
