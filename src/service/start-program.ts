import type { Config, SandboxConfig, TelegramConfig } from '../config.ts';
import { MovableClock } from '../core/shared/clock.ts';
import type { Log } from '../log.ts';
import { findPrinter } from '../papers/word/to-pdf.ts';
import { clockOf } from './machine-ports.ts';
import { openReception, type Reception } from './reception.ts';
import { playCity } from './sandbox-city.ts';
import { playStaff } from './sandbox-staff.ts';
import { startBot, type RunningBot } from './start-bot.ts';
import { openBotStorage, type OpenStorage } from './storage.ts';
import { startTelegramHere } from './telegram-here.ts';

export type Service = {
  bot: RunningBot;
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

const startWithTelegram = async ({
  config,
  log,
  signal,
}: Started<TelegramConfig>): Promise<Service> => {
  const clock = clockOf(config);
  const storage = await openBotStorage(config, log);
  const reception = await receptionOf(config, log).catch(closing(storage));
  const closeAll = async (): Promise<void> => {
    await reception?.stop();
    await storage.close();
  };
  try {
    const { token, apiRoot, proxy } = config;
    const address = { token, apiRoot, proxy };
    const parts = { settings: config, address, storage, clock, log, print: findPrinter() };
    const webhook = reception?.webhook;
    const bot = await startBot({ ...parts, kind: 'telegram', webhook }, signal);
    const way = config.webhook ? `at ${new URL(config.webhook.url).host}` : `from ${apiRoot}`;
    return {
      bot,
      greeting: `ready: @${bot.username} takes updates ${way}`,
      stop: async () => {
        await reception?.stop();
        await bot.stop();
        await storage.close();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
};

const receptionOf = async (config: TelegramConfig, log: Log): Promise<Reception | undefined> => {
  const { webhook } = config;
  return webhook && openReception({ ...config, webhook }, log);
};

const closing =
  (storage: OpenStorage) =>
  async (error: unknown): Promise<never> => {
    await storage.close();
    throw error;
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
