import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Bot } from 'grammy';

import { readConfig } from '../../src/config.ts';
import {
  advanceOnboarding,
  type OnboardingInput,
} from '../../src/core/people/advance-onboarding.ts';
import { NOTICE_VERSION } from '../../src/core/people/consent.ts';
import { invite } from '../../src/core/people/invite.ts';
import { openInvitation } from '../../src/core/people/open-invitation.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { createLog } from '../../src/log.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import { playCity } from '../../src/service/sandbox-city.ts';
import { startBot } from '../../src/service/start-bot.ts';
import { openBotStorage, type OpenStorage } from '../../src/service/storage.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';

/** A bot on a sandbox of its own, with people who may speak to it. */
export type Contestant = { sandbox: Sandbox; people: number[]; stop(): Promise<void> };

const openSandbox = (): Promise<Sandbox> =>
  startSandbox({
    host: '127.0.0.1',
    port: 0,
    token: SANDBOX_TOKEN,
    botName: 'Bench',
    botUsername: 'bench_bot',
    clock: new MovableClock(() => Date.now()),
    log: () => undefined,
    paced: false,
  });

const addPeople = ({ control }: Sandbox, count: number): number[] =>
  Array.from({ length: count }, (_, n) => control.addPerson({ firstName: `Số ${n}` }).id);

/** As little as a grammY bot can do: it says what it hears. */
export const openEcho = async (count: number): Promise<Contestant> => {
  const sandbox = await openSandbox();
  const bot = new Bot(SANDBOX_TOKEN, { client: { apiRoot: sandbox.apiRoot } });
  bot.on('message:text', async (ctx) => {
    await ctx.reply(ctx.message.text);
  });
  const polling = bot.start();
  return {
    sandbox,
    people: addPeople(sandbox, count),
    stop: async () => {
      await bot.stop();
      await polling;
      await sandbox.stop();
    },
  };
};

/** What a start publishes and looks up belongs to no update; a service runs for months. */
const SETTLING_MS = 500;

/** This project's bot with its real database, each person the contact of a unit of their own. */
export const openThiDua = async (count: number): Promise<Contestant> => {
  const sandbox = await openSandbox();
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-bench-'));
  const settings = readConfig({ DATABASE_URL: `file:${join(folder, 'thi-dua.db')}` });
  const log = createLog({ level: 'error', secrets: [] });
  const storage = await openBotStorage(settings, log);
  const clock = new MovableClock(() => Date.now());
  await playCity(storage.transactions, clock);
  const people = addPeople(sandbox, count);
  await makeContacts(storage, people, clock);
  const address = { token: SANDBOX_TOKEN, apiRoot: sandbox.apiRoot, proxy: undefined };
  const start = { settings, address, kind: 'sandbox', storage, clock, log } as const;
  const bot = await startBot(start, AbortSignal.timeout(20_000));
  await bot.ready;
  await bot.idle();
  await wait(SETTLING_MS);
  return {
    sandbox,
    people,
    stop: async () => {
      await bot.stop();
      await storage.close();
      await sandbox.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const makeContacts = async (
  { transactions }: OpenStorage,
  people: readonly number[],
  clock: MovableClock,
): Promise<void> => {
  const units = await transactions.run(({ units: store }) => store.all());
  const notice = { version: NOTICE_VERSION, text: 'bench' };
  const steps: OnboardingInput[] = [
    { type: 'unit-confirmed' },
    { type: 'agreed', notice },
    { type: 'said', text: 'Nguyễn Văn An' },
    { type: 'said', text: 'Công chức Văn phòng' },
  ];
  for (const [n, id] of people.entries())
    await transactions.run(async (stores) => {
      const needs = { ...stores, random: machineRandom, hash: machineHash };
      const unit = units[n + 40]?.code ?? '';
      const invited = await invite(needs, { unit, by: 'cli', days: 1 }, clock.now());
      if (invited.type !== 'invited') throw new Error(`no unit for person ${n}`);
      const telegramId = asTelegramId(id);
      const { payload } = invited;
      await openInvitation(needs, { telegramId, payload, language: 'vi' }, clock.now());
      for (const did of steps) await advanceOnboarding(needs, { telegramId, did }, clock.now());
    });
};
