import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The last list of features counts, so that it begins with what Playwright's own has. */
const PLAYWRIGHT_DISABLES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Pages of the browser's own that each window loads behind its address bar: half a second of the processor for each context. */
const LOADED_UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** No sandbox because CI runs as root; the rest keeps Chromium from calling anybody. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...PLAYWRIGHT_DISABLES, ...LOADED_UNSEEN].join(',')}`,
];

function findChromium(): string | null {
  const wanted = process.env['CHROMIUM_PATH'];
  const path = [...(wanted ? [wanted] : []), ...PLACES].find((place) => existsSync(place)) ?? null;
  if (path === null) {
    process.stderr.write(
      '\n!!! NO CHROMIUM: the tests of the chat page are SKIPPED. Install it or set CHROMIUM_PATH.\n\n',
    );
  }
  return path;
}

/** Where this machine's Chromium is (`CHROMIUM_PATH` first); null, said loudly, when it has none. */
export const chromiumPath: string | null = findChromium();

let running: Promise<Browser> | undefined;

/**
 * The headless Chromium of this process: all files of tests that it runs share the one, each with contexts of its own, which it
 * closes. It ends with the process. Throws when the machine has none: skip by {@link chromiumPath} before.
 */
export async function openChromium(): Promise<Browser> {
  if (running !== undefined && (await running).isConnected()) return running;
  if (chromiumPath === null) throw new Error('no Chromium on this machine');
  running = chromium.launch({ executablePath: chromiumPath, args: FLAGS });
  return running;
}
