import type { Config, SandboxConfig, TelegramConfig } from '../config.ts';
import { MovableClock } from '../core/shared/clock.ts';
import type { Log } from '../log.ts';
import { findPrinter } from '../papers/word/to-pdf.ts';
import { isPostgres } from '../storage/database-url.ts';
import { clockOf } from './machine-ports.ts';
import { openReception, type Reception } from './reception.ts';
import { playCity } from './sandbox-city.ts';
import { playStaff } from './sandbox-staff.ts';
import { startBot, type RunningBot } from './start-bot.ts';
import { openBotStorage } from './storage.ts';
import { startTelegramHere } from './telegram-here.ts';

export type Service = {
  bot: Pick<RunningBot, 'ready' | 'ended'>;
  /** One line for whoever started the program. */
  greeting: string;
  stop(): Promise<void>;
};

export type ServiceStart = {
  config: Config;
  log: Log;
  signal: AbortSignal;
  /** Business time of a sandbox, for tests that are not to depend on the day they run on. */
  clock?: MovableClock;
};

/** Starts the bot with Telegram, or without a token with a Telegram on this computer. */
export const startProgram = ({ config, log, signal, clock }: ServiceStart): Promise<Service> =>
  config.mode === 'telegram'
    ? startWithTelegram({ config, log, signal })
    : startWithSandbox({ config, log, signal }, clock ?? new MovableClock(() => Date.now()));

type Started<Kind> = { config: Kind; log: Log; signal: AbortSignal };

const startWithTelegram = async (start: Started<TelegramConfig>): Promise<Service> => {
  const { config, log } = start;
  const reception = await receptionOf(config, log);
  try {
    const begin = isPostgres(config.databaseUrl) ? startAmongOthers : startAlone;
    return await begin(start, reception);
  } catch (error) {
    await reception?.stop();
    throw error;
  }
};

const startAlone = async (
  start: Started<TelegramConfig>,
  reception: Reception | undefined,
): Promise<Service> => {
  const { config, log, signal } = start;
  const storage = await openBotStorage(config, log);
  try {
    const parts = { ...partsOf(start), storage, webhook: reception?.webhook };
    const bot = await startBot(parts, signal);
    return {
      bot,
      greeting: greetingOf(bot.username, config),
      stop: async () => {
        await reception?.stop();
        await bot.stop();
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
};

const startAmongOthers = async (
  start: Started<TelegramConfig>,
  reception: Reception | undefined,
): Promise<Service> => {
  const { config } = start;
  const parts = partsOf(start);
  const { Fleet } = await import('./fleet.ts');
  const fleet = await Fleet.join({
    ...parts,
    config,
    reception,
    startLeading: (leading, signal) => startBot({ ...parts, ...leading }, signal),
  });
  return {
    bot: fleet,
    get greeting() {
      const username = fleet.leads;
      return username === undefined
        ? 'ready: another process leads, this one stands by'
        : greetingOf(username, config);
    },
    stop: async () => {
      await reception?.stop();
      await fleet.stop();
    },
  };
};

const partsOf = ({ config, log }: Started<TelegramConfig>) => {
  const { token, apiRoot, proxy } = config;
  const address = { token, apiRoot, proxy };
  const clock = clockOf(config);
  return { settings: config, address, clock, log, print: findPrinter(), kind: 'telegram' } as const;
};

const greetingOf = (username: string, { webhook, apiRoot }: TelegramConfig): string => {
  const way = webhook ? `at ${new URL(webhook.url).host}` : `from ${apiRoot}`;
  return `ready: @${username} takes updates ${way}`;
};

const receptionOf = async (config: TelegramConfig, log: Log): Promise<Reception | undefined> => {
  const { webhook } = config;
  return webhook && openReception({ ...config, webhook }, log);
};

const startWithSandbox = async (
  { config, log, signal }: Started<SandboxConfig>,
  clock: MovableClock,
): Promise<Service> => {
  const storage = await openBotStorage(config, log);
  try {
    const telegram = await startTelegramHere({ config, clock, log });
    const settings = { ...config, adminIds: [...config.adminIds, ...telegram.adminIds] };
    const { address } = telegram;
    await playCity(storage.transactions, clock);
    const print = findPrinter();
    const bot = await startBot(
      { settings, address, kind: 'sandbox', storage, clock, log, print },
      signal,
    );
    await playStaff(storage.transactions, clock);
    telegram.onClockMoved(() => bot.poke());
    return {
      bot,
      greeting: `ready: open ${telegram.pageUrl}\nThis is a sandbox on your own computer, not Telegram.`,
      stop: async () => {
        await bot.stop();
        await telegram.stop();
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
};
