import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

import { readConfig } from '../../src/config.ts';
import type { TextRef } from '../../src/core/shared/text-ref.ts';
import { createLog } from '../../src/log.ts';
import { startProgram } from '../../src/service/start-program.ts';
import { createText } from '../../src/text.ts';
import { openChromium } from './chromium.ts';
import { refOf } from './ref-of.ts';
import { planningSeason } from './season.ts';

const PHONE = { width: 390, height: 844 };

/** The program as `npm start` starts it, in a folder of its own, with a browser before it. */
export type SandboxPage = {
  /** A phone whose owner has the page open; troubles of its scripts end up in `troubles`. */
  open(options?: BrowserContextOptions): Promise<Page>;
  readonly troubles: string[];
  close(): Promise<void>;
};

export const openSandboxPage = async (): Promise<SandboxPage> => {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-page-'));
  const config = readConfig({
    DATABASE_URL: `file:${join(folder, 'thi-dua.db')}`,
    PORT: '0',
    LOG_LEVEL: 'error',
  });
  const troubles: string[] = [];
  const log = createLog({
    level: 'error',
    secrets: [],
    stream: { write: (line) => troubles.push(line) },
  });
  const service = await startProgram({
    config,
    log,
    signal: AbortSignal.timeout(60_000),
    clock: planningSeason(),
  });
  await service.bot.ready;
  const [address = ''] = /http:\S+/.exec(service.greeting) ?? [];
  const browser = await openChromium();
  const opened: Page[] = [];
  return {
    troubles,
    async open(options = {}) {
      const page = await openPage(browser, { address, troubles }, options);
      opened.push(page);
      return page;
    },
    async close() {
      await Promise.all(opened.map((page) => page.context().close()));
      await service.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const openPage = async (
  browser: Browser,
  { address, troubles }: { address: string; troubles: string[] },
  options: BrowserContextOptions,
): Promise<Page> => {
  const context = await browser.newContext({
    viewport: PHONE,
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(line.text());
  });
  await page.goto(address);
  return page;
};

const text = createText();

/** The Vietnamese words of a key, as they stand on a button. */
export const wordsOf = (key: string, values: TextRef['values'] = {}): string =>
  text.words(refOf(key, values), 'vi');

/** Opens the chat of a played person and presses Start. */
export const meets = async (page: Page, name: string): Promise<void> => {
  await page.locator('#people-list').getByRole('button', { name }).click();
  await page.locator('#gate').click();
  await page.getByRole('log').getByText('Kính chào').waitFor();
};

export const lastMessage = (page: Page): Locator => page.locator('.message.from-bot').last();

/** Does something and waits until the chat shows what came of it. */
export const andSees = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const chat = page.getByRole('log');
  const before = await chat.innerText();
  await act();
  await page.waitForFunction(
    ({ old }) => {
      const now = document.querySelector<HTMLElement>('[role=log]');
      // The answer of the bot comes after one's own words.
      const isAnswered = now?.querySelector('.message:last-child')?.matches('.from-bot') ?? false;
      return isAnswered && now?.innerText !== old;
    },
    { old: before },
  );
};

/** Presses the button of the newest message that says exactly this. */
export const taps = (page: Page, words: string): Promise<void> =>
  andSees(page, () => lastMessage(page).getByRole('button', { name: words, exact: true }).click());

/** What somebody in a hurry presses before anything is answered, first choice first. */
const leaving = ['form-button_skip-rest', 'form-button_skip-rest-of-item'];

/** So many numbers as an example of several has are taken as they were read. */
const figuresTaken = new Set(
  [1, 2, 3, 4].flatMap((count) => [
    wordsOf('form-button_figures-yes-rest', { count }),
    wordsOf('form-button_figures-yes', { count }),
    wordsOf('form-button_no-figures-rest', { count }),
    wordsOf('form-button_zero-figures-rest', { count }),
  ]),
);

/** For the last of several numbers there is no example: it is asked like any other. */
const [lastFigure = ''] = wordsOf('form-figures-how-one').split(':');

/** What they press where there is no example to send. */
const preferred = [
  'form-button_as-is',
  'form-button_submit-yes',
  'form-button_submit',
  'form-button_items-done',
  'form-button_skip',
  'annual-plan_has_signed_document_later',
  'annual-plan_targets_unit_of_measure_percent',
  'annual-plan_campaigns_kind_regular',
  'form-yes',
];

const MOST_TAPS = 80;

/**
 * Fills in a form from the question at hand to the receipt, with the examples above the input
 * field wherever there is one. Returns how many taps that took, all of them.
 */
export const hurriesThrough = async (page: Page, isThere: string): Promise<number> => {
  for (let taken = 0; taken < MOST_TAPS; taken += 1) {
    if ((await lastMessage(page).innerText()).includes(isThere)) return taken;
    await andSees(page, () => nextTap(page));
  }
  throw new Error(`no end of questions: ${await lastMessage(page).innerText()}`);
};

const nextTap = async (page: Page): Promise<void> => {
  const example = page.locator('#chips').getByRole('button').first();
  // What was answered loses its buttons a moment before the next question stands.
  await lastMessage(page).getByRole('button').or(example).first().waitFor();
  const labels = await lastMessage(page).getByRole('button').allInnerTexts();
  const tap = async (keys: readonly string[]): Promise<boolean> => {
    const wanted = keys.map((key) => wordsOf(key)).find((words) => labels.includes(words));
    if (wanted === undefined) return false;
    await lastMessage(page).getByRole('button', { name: wanted, exact: true }).click();
    return true;
  };
  const taken = labels.find((label) => figuresTaken.has(label));
  if (taken !== undefined)
    return lastMessage(page).getByRole('button', { name: taken, exact: true }).click();
  const isLastFigure = (await lastMessage(page).innerText()).includes(lastFigure);
  if (isLastFigure && (await tap(['form-button_figures-one-by-one']))) return;
  if (await tap(leaving)) return;
  if (await example.isVisible()) return example.click();
  if (!(await tap(preferred))) throw new Error(`which of ${labels.join(' | ')}?`);
};
