import type { Config, SandboxConfig, TelegramConfig } from '../config.ts';
import { MovableClock } from '../core/shared/clock.ts';
import type { Log } from '../log.ts';
import { findPrinter } from '../papers/word/to-pdf.ts';
import { clockOf } from './machine-ports.ts';
import { playCity } from './sandbox-city.ts';
import { playStaff } from './sandbox-staff.ts';
import { startBot, type RunningBot } from './start-bot.ts';
import { openBotStorage } from './storage.ts';
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
  try {
    const { token, apiRoot, proxy } = config;
    const address = { token, apiRoot, proxy };
    const bot = await startBot(
      { settings: config, address, kind: 'telegram', storage, clock, log, print: findPrinter() },
      signal,
    );
    return {
      bot,
      greeting: `ready: @${bot.username} takes updates from ${apiRoot}`,
      stop: async () => {
        await bot.stop();
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
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
