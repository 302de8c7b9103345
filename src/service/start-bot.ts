import { EventEmitter, once } from 'node:events';

import { Bot, type BotWebhook } from '../bot/bot.ts';
import { connectTelegram, type TelegramAddress } from '../bot/telegram/connect.ts';
import { meet } from '../bot/telegram/meet.ts';
import type { Settings } from '../config.ts';
import { isAnyUnderWay } from '../core/broadcasts/under-way.ts';
import { completeNames } from '../core/calendar/complete-names.ts';
import { ensureMilestones } from '../core/calendar/ensure-milestones.ts';
import { Pace } from '../core/outbox/pace.ts';
import { ensureAdmins } from '../core/people/ensure-admins.ts';
import type { Clock } from '../core/shared/clock.ts';
import type { TelegramId } from '../core/shared/ids.ts';
import type { Stores } from '../core/stores.ts';
import { rememberForms } from '../core/submissions/remember-forms.ts';
import { codeOf } from '../error-codes.ts';
import type { Log } from '../log.ts';
import type { Printer } from '../papers/word/to-pdf.ts';
import { openFileFolder } from '../storage/file-folder.ts';
import type { MemberSession } from '../storage/postgres/session.ts';
import { createText } from '../text.ts';
import type { JobRunner } from '../worker/job-runner.ts';
import { Pulse } from '../worker/pulse.ts';
import type { Sender } from '../worker/sender.ts';
import { Ticker } from '../worker/ticker.ts';
import { drawPaper } from './draw-paper.ts';
import { loadForms, type Catalogue } from './form-catalogue.ts';
import { Hearing } from './hearing.ts';
import { loadLetterheads } from './load-letterheads.ts';
import { machineHash, machineRandom } from './machine-ports.ts';
import { oneTimeCodes } from './one-time-codes.ts';
import { prepareJobs } from './prepare-jobs.ts';
import { prepareSender } from './prepare-sender.ts';
import type { Sharer } from './shared-sending.ts';
import { claimStorage, type OpenStorage } from './storage.ts';
import { Watch } from './watch.ts';

export type BotStart = {
  settings: Settings;
  address: TelegramAddress;
  kind: 'sandbox' | 'telegram';
  storage: OpenStorage;
  clock: Clock;
  log: Log;
  /** Those of another version of the program; this one's own unless given. */
  catalogue?: Catalogue;
  /** Prints papers as PDF, where this computer can. */
  print?: Printer | null;
  /** Where Telegram posts updates to; polls for them without it. */
  webhook?: Omit<BotWebhook, 'onTrouble'> | undefined;
  /** Whether other processes store updates too. */
  sharesInbox?: boolean;
  /** Whether nobody else answers in its place; asked before each call. */
  mayCall?: () => boolean;
  /** What other processes send beside it, and the session with the server in which it does so itself. */
  sharing?: { sharer: Sharer; session: MemberSession };
  /** What the pace of sending goes by: the machine's unless a story lives a year in a minute. */
  monotonicMs?: () => number;
};

export type RunningBot = {
  username: string;
  /** Resolves with the first answer of Telegram. */
  ready: Promise<void>;
  /** Settles when the bot ends; rejects when it cannot go on. */
  ended: Promise<void>;
  /** All that came in is applied and said. For tests. */
  answered(): Promise<void>;
  /** The same, and no tick runs and nothing is on its way. For tests. */
  idle(): Promise<void>;
  /** Does now what is due now; for a clock that was moved. */
  poke(): void;
  /** Other processes have stored updates. */
  takeUp(): Promise<void>;
  /** Another process leads: nothing more is said. */
  hush(): void;
  stop(): Promise<void>;
};

/** Joins all parts around an open storage and lets the bot speak. */
export const startBot = async (given: BotStart, signal: AbortSignal): Promise<RunningBot> => {
  const watch = new Watch(given);
  const start = { ...given, log: watch.log };
  const { address, storage, clock, log } = start;
  const telegram = await connectTelegram(address, start.mayCall);
  const me = await meet(telegram.api, { polls: !start.webhook, log, signal });
  await claimStorage(storage, { kind: start.kind, botId: me.id });
  await appointAdmins(start);
  await rememberUsername(start, me.username);
  const parts = botParts(start);
  const { inLanguages } = parts.ports.text;
  await storage.transactions.run(async (stores) => {
    await ensureMilestones({ ...stores, random: machineRandom, inLanguages }, clock.now());
    await completeNames({ ...stores, inLanguages });
  });
  const { forms } = parts.ports.forms;
  await storage.transactions.run(({ installation }) =>
    rememberForms(installation, forms, machineHash),
  );
  const pace = paceOf(start);
  const traffic = {
    note: watch.noting((chat: TelegramId) => sender.noteAnswer(chat)),
    refuse: (chat: TelegramId, forMs: number) => sender.heedRefusedAnswer(chat, forMs),
  };
  const hearing = new Hearing(() => ticker.poke());
  const { ports: own } = parts;
  const runner = await prepareJobs(
    { ...start, isHeard: () => hearing.isHeard },
    { forms: own.forms, text: own.text, telegram },
  );
  const ports = { ...parts.ports, jobRuns: () => runner.runs() };
  const onHeard = watch.hearing((isHeard: boolean): void => hearing.note(isHeard));
  const webhook = watch.attending(start.webhook);
  const { sharesInbox = false } = start;
  const bot = new Bot({ ...parts, ports, telegram, me, traffic, onHeard, webhook, sharesInbox });
  const sender: Sender<Stores> = await prepareSender({
    ...start,
    pace,
    session: start.sharing?.session,
    messenger: watch.counting(bot.messenger),
    forms,
  });
  const pulse = pulseOf(start, runner);
  const ticker = new Ticker({
    tick: async (stop) => {
      await pulse.look();
      await runner.run('tick', stop);
    },
    warn: (text) => log.warn(text),
    logFailure: (error) => log.error('a tick failed', { code: codeOf(error, 'E_JOB'), error }),
  });
  storage.transactions.onWork(() => {
    ticker.poke();
    sender.wake();
    pulse.poke();
  });
  await watch.begin(() => runner.runs());
  return run({ bot, ticker, sender, pulse, watch }, me.username);
};

const paceOf = ({ sharing, settings, monotonicMs }: BotStart): Pace | Sharer =>
  sharing?.sharer ?? new Pace(settings.bulkRate, monotonicMs ?? (() => performance.now()));

const pulseOf = ({ storage, log }: BotStart, runner: JobRunner): Pulse =>
  new Pulse({
    step: async (stop) => ({
      hasWorked: await runner.run('pulse', stop),
      isUnderWay: await storage.transactions.single(isAnyUnderWay),
    }),
    logFailure: (error) => log.error('a pulse failed', { code: codeOf(error, 'E_JOB'), error }),
  });

const botParts = ({ settings, storage, clock, log, catalogue, print = null }: BotStart) => {
  const text =
    catalogue?.text ??
    createText((error) => log.error('a text is wrong', { code: 'E_TEXT', error }));
  const {
    organisationName,
    organisationPhone,
    defaultLanguage,
    invitationDays,
    adminIds,
    approvalAbove,
    rankingWeights,
    totpSecret,
  } = settings;
  return {
    transactions: storage.transactions,
    clock,
    log,
    drawQr: async (link: string) => (await import('../papers/qr-picture.ts')).qrPng(link),
    drawPaper: drawPaper(text, storage.transactions, print ?? undefined),
    readCopy: async (storedName: string) =>
      (await openFileFolder(settings.dataFolder, machineRandom)).read(storedName),
    ports: {
      text,
      forms: loadForms(text, catalogue?.forms),
      random: machineRandom,
      hash: machineHash,
      organisationName,
      organisationPhone,
      papers: { ...loadLetterheads(settings.dataFolder), canPrint: print !== null },
      defaultLanguage,
      invitationDays,
      adminIds,
      approvalAbove,
      rankingWeights,
      codes: totpSecret === undefined ? undefined : oneTimeCodes(totpSecret),
    },
  };
};

const appointAdmins = ({ settings, storage, clock }: BotStart): Promise<unknown> =>
  storage.transactions.run(({ people, audit }) =>
    ensureAdmins(
      { people, audit, random: machineRandom },
      { telegramIds: settings.adminIds, language: settings.defaultLanguage },
      clock.now(),
    ),
  );

/** The command line makes links without asking Telegram. */
const rememberUsername = ({ storage }: BotStart, username: string): Promise<void> =>
  storage.transactions.run(({ installation }) => installation.set('botUsername', username));

type Parts = { bot: Bot; ticker: Ticker; sender: Sender<Stores>; pulse: Pulse; watch: Watch };

const run = ({ bot, ticker, sender, pulse, watch }: Parts, username: string): RunningBot => {
  const first = new EventEmitter();
  const polled = once(first, 'poll').then(() => undefined);
  const ended = bot.run(() => first.emit('poll'));
  // Whoever waits for either learns of a failure; one that is not waited for is no crash.
  const ready = Promise.race([polled, ended]);
  ready.catch(() => undefined);
  ticker.start();
  sender.start();
  void bot.publishPresence();
  return {
    username,
    ready,
    ended,
    poke: () => {
      ticker.poke();
      sender.wake();
    },
    takeUp: () => bot.takeUp(),
    hush: () => bot.hush(),
    answered: () => bot.idle(),
    idle: async () => {
      do {
        await bot.idle();
        await ticker.idle();
        await sender.idle();
      } while (await pulse.look());
      await sender.idle();
    },
    stop: async () => {
      await watch.stop();
      await pulse.stop();
      await ticker.stop();
      await sender.stop();
      await bot.stop();
      // Whoever runs the bot waits for `ended` itself and hears why.
      await ended.catch(() => undefined);
    },
  };
};
