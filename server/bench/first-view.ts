import { openBrowser } from '../../client/testing/browser.ts';

export type FirstView = { searchUsableMs: number; requests: number; bytes: number; scriptBytesBeforeSearch: number };

/** Opens the start page in a new browser and counts what crosses the wire, and what of it before the search works. */
export async function firstView(url: string): Promise<FirstView> {
  const browser = await openBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const scripts = new Set<string>();
    let requests = 0;
    let bytes = 0;
    let scriptBytes = 0;
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      requests++;
      bytes += encodedDataLength;
      if (scripts.has(requestId)) scriptBytes += encodedDataLength;
    });
    const began = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByRole('combobox').first().waitFor();
    const searchUsableMs = performance.now() - began;
    const scriptBytesBeforeSearch = scriptBytes;
    await page.waitForLoadState('networkidle');
    return { searchUsableMs, requests, bytes, scriptBytesBeforeSearch };
  } finally {
    await browser.close();
  }
}
