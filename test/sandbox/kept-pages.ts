import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { openChromium } from '../support/chromium.ts';

const VIEWPORT = { width: 1280, height: 800 };

/** Where a page goes, and what hears of errors of its scripts and of requests that leave that place. */
type Visit = { url: string; troubles: string[] };

type Kept = { page: Page; isLent: boolean };

/**
 * Lends pages. A new one takes the machine longer than most tests do: one of each kind of window is kept for as long
 * as the process runs, and is as new once its storage is empty and it shows nothing.
 */
class KeptPages {
  readonly #browser: Browser;
  readonly #kept = new Map<string, Kept>();
  readonly #others: Page[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  get isConnected(): boolean {
    return this.#browser.isConnected();
  }

  /** The kept page of this kind of window, a new one where that is lent already. */
  async open(visit: Visit, options: BrowserContextOptions = {}): Promise<Page> {
    const { viewport, ...kind } = options;
    const size = viewport ?? VIEWPORT;
    const page = await this.#take(JSON.stringify(kind), { ...kind, viewport: size });
    await page.setViewportSize(size);
    listen(page, visit);
    await page.goto(visit.url);
    return page;
  }

  async #take(kind: string, options: BrowserContextOptions): Promise<Page> {
    const known = this.#kept.get(kind);
    if (known && !known.isLent) {
      known.isLent = true;
      return known.page;
    }
    const page = await newPage(this.#browser, options);
    if (known) this.#others.push(page);
    else this.#kept.set(kind, { page, isLent: true });
    return page;
  }

  /** Takes all back: of what was done on them nothing is left. */
  async tidy(): Promise<void> {
    const lent = [...this.#kept.values()].filter(({ isLent }) => isLent);
    await Promise.all(this.#others.splice(0).map((page) => page.context().close()));
    for (const one of lent) {
      await leave(one.page);
      one.isLent = false;
    }
  }
}

let kept: KeptPages | undefined;

/** The pages of this process. */
export const lendPages = async (): Promise<KeptPages> => {
  if (!kept?.isConnected) kept = new KeptPages(await openChromium());
  return kept;
};

async function leave(page: Page): Promise<void> {
  const popups = page
    .context()
    .pages()
    .filter((one) => one !== page);
  await Promise.all(popups.map((one) => one.close()));
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.context().clearCookies();
  await page.goto('about:blank');
  for (const event of ['pageerror', 'console', 'request']) page.removeAllListeners(event);
  await page.mouse.move(0, 0);
}

const newPage = async (browser: Browser, options: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
};

const listen = (page: Page, { url, troubles }: Visit): void => {
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(line.text());
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol === 'http:' && asked.origin === new URL(url).origin) return;
    if (asked.protocol !== 'blob:') troubles.push(`left the sandbox: ${request.url()}`);
  });
};
