import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundled, { inflate } from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

/** A phone of the usual size and a desk, in CSS pixels. */
const half = { deviceScaleFactor: 0.5 };
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  ...half,
};
export const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, ...half };

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Maps are drawn in software here: without smoothing, which takes most of its time and which no test looks at. */
const switches = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--webgl-antialiasing-mode=none',
  '--webgl-msaa-sample-count=0',
];

/**
 * A headless Chromium that draws maps in software: the system's where there is one, else the one inside an npm package,
 * which links the system's NSS libraries and is started with its own copies where the system has none.
 */
export async function openBrowser(): Promise<Browser> {
  const system = systemBrowsers.find((path) => existsSync(path));
  const executablePath = system ?? (await bundled.executablePath());
  const launch = (env?: Record<string, string>) =>
    chromium.launch({ executablePath, args: switches, headless: true, ...(env && { env }) });
  if (system) return launch();
  try {
    return await launch();
  } catch (error) {
    if (!/error while loading shared libraries/.test(String(error))) throw error;
    const directory = await inflate(join(packageDirectory(), 'bin', 'al2023.tar.br'));
    return launch({ ...(process.env as Record<string, string>), LD_LIBRARY_PATH: join(directory, 'lib') });
  }
}

const packageDirectory = () => dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
