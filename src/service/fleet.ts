import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

import { incomingOf } from '../bot/telegram/arrived.ts';
import { Gathering } from '../bot/telegram/gathering.ts';
import type { TelegramConfig } from '../config.ts';
import type { Clock } from '../core/shared/clock.ts';
import { codeOf } from '../error-codes.ts';
import type { Log } from '../log.ts';
import type { Printer } from '../papers/word/to-pdf.ts';
import { FleetMember, type Leadership } from '../storage/postgres/fleet.ts';
import type { MemberSession } from '../storage/postgres/session.ts';
import { openStandby, type Standby } from '../storage/postgres/standby.ts';
import { checkFolder, claimFolder } from '../storage/shared-folder.ts';
import { machineRandom } from './machine-ports.ts';
import type { Reception } from './reception.ts';
import { markOf, openSending, shareSending } from './shared-sending.ts';
import { StandbySender } from './standby-sender.ts';
import type { BotStart, RunningBot } from './start-bot.ts';
import { openLeadingStorage, type OpenStorage } from './storage.ts';
import { StandbyWatch } from './watch.ts';

export type FleetStart = {
  config: TelegramConfig;
  clock: Clock;
  log: Log;
  /** Where posts of Telegram come in; undefined where updates are polled for. */
  reception: Reception | undefined;
  /** Prints papers as PDF, where this computer can. */
  print: Printer | null;
  /** Starts the bot on a storage, for as long as this process leads. */
  startLeading(
    start: Pick<BotStart, 'storage' | 'webhook' | 'sharesInbox' | 'mayCall' | 'sharing'>,
    signal: AbortSignal,
  ): Promise<RunningBot>;
};

/** Where whoever leads has written down which folder has the files. */
const FOLDER = 'fleet-folder';
/** News of stored updates may be lost with a connection. */
const LOOK_EVERY_MS = 1_000;

/**
 * One of the processes of a bot. One of them leads: it applies all updates, in order, answers and runs the jobs, as a
 * bot alone does. The others store what Telegram posts to them, and one takes the lead when it is free: it begins
 * like a bot that starts after a crash. All of them send what lies in the outbox.
 */
export class Fleet {
  readonly #start: FleetStart;
  readonly #member: FleetMember;
  readonly #standby: Standby;
  readonly #stopping = new AbortController();
  readonly #events: EventEmitter;
  #leads: RunningBot | undefined;
  #sendingLast: Promise<unknown> = Promise.resolve();
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;

  private constructor(start: FleetStart, join: Joined) {
    this.#start = start;
    this.#member = join.member;
    this.#standby = join.standby;
    this.#events = join.events;
    this.#events.on('news', () => void this.#leads?.takeUp());
    this.#takeAsStandby();
    const ready = once(this.#events, 'ready').then(() => undefined);
    this.ended = this.#run();
    // Whoever waits for either learns of a failure; one that is not waited for is no crash.
    this.ready = Promise.race([ready, this.ended]);
    this.ready.catch(() => undefined);
    this.ended.catch(() => undefined);
  }

  /** @throws when the database is taken by another program */
  static async join(start: FleetStart): Promise<Fleet> {
    const events = new EventEmitter();
    const { databaseUrl: url } = start.config;
    const member = await FleetMember.join({
      url,
      onNews: () => events.emit('news'),
      onTrouble: (error) =>
        start.log.warn('the database server does not answer', {
          code: codeOf(error, 'E_STORE'),
          error,
        }),
    });
    return new Fleet(start, { member, standby: openStandby(url), events });
  }

  /** The name of the bot, where this process leads. */
  get leads(): string | undefined {
    return this.#leads?.username;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.ended.catch(() => undefined);
    await this.#sendingLast;
    await this.#member.leave();
    await this.#standby.close();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const lead = await this.#waitForLead(signal);
      if (lead) await this.#serveUnlessLost(lead);
    }
  }

  /** What fails because the lead is lost ends nothing but the lead. */
  async #serveUnlessLost(lead: Leadership): Promise<void> {
    try {
      await this.#serve(lead);
    } catch (error) {
      const patience = wait(LOOK_EVERY_MS, undefined, { ref: false });
      await Promise.race([aborted(lead.lost), patience]);
      if (!lead.lost.aborted && !this.#stopping.signal.aborted) throw error;
      const code = codeOf(error, 'E_STORE');
      this.#start.log.warn('what was begun as the one that leads ended', { code, error });
    }
  }

  async #waitForLead(signal: AbortSignal): Promise<Leadership | undefined> {
    const session = (): MemberSession | undefined => this.#member.session;
    const standing = new StandingBy(this.#start, this.#standby, session);
    const standBy = (): void => {
      standing.begin();
      this.#events.emit('ready');
    };
    try {
      return await Promise.race([this.#member.lead(signal, standBy), standing.refused]);
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    } finally {
      // What it still has on its way does not hold up whoever leads.
      this.#sendingLast = Promise.all([this.#sendingLast, (await standing.end()).sent]);
    }
  }

  async #serve(lead: Leadership): Promise<void> {
    const { config, log } = this.#start;
    log.info('this process leads');
    const storage = await openLeadingStorage(config, lead.term, log);
    try {
      await storage.transactions.run(async ({ installation }) => {
        const known = await installation.get(FOLDER);
        const fresh = machineRandom.token(128);
        await installation.set(FOLDER, claimFolder(config.dataFolder, known, fresh));
      });
      await this.#leadOn(storage, lead);
    } finally {
      await storage.close();
      await lead.giveUp().catch(() => undefined);
    }
  }

  async #leadOn(storage: OpenStorage, lead: Leadership): Promise<void> {
    const { reception, log } = this.#start;
    const webhook = reception?.webhook;
    const over = AbortSignal.any([lead.lost, this.#stopping.signal]);
    const mayCall = (): boolean => lead.isSure();
    const { session } = lead;
    const { bulkRate: rate } = this.#start.config;
    const mark = markOf(this.#start.config);
    const sharer = shareSending({ session, rate, mark, leads: true });
    const sharing = { sharer, session };
    const bot = await this.#start.startLeading(
      { storage, webhook, sharesInbox: true, mayCall, sharing },
      over,
    );
    this.#leads = bot;
    const look = setInterval(() => void bot.takeUp(), LOOK_EVERY_MS);
    try {
      await storage.transactions.run(({ installation }) =>
        openSending(installation, { session, mark }),
      );
      await Promise.race([bot.ready, aborted(over)]);
      this.#events.emit('ready');
      await Promise.race([aborted(over), bot.ended]);
    } finally {
      clearInterval(look);
      this.#leads = undefined;
      this.#takeAsStandby();
      if (lead.lost.aborted) {
        bot.hush();
        log.warn('another process may lead by now; this one stands by', { code: 'E_STORE' });
      }
      await bot.stop();
    }
  }

  #takeAsStandby(): void {
    const { reception, clock } = this.#start;
    const gathering = new Gathering((updates) =>
      this.#standby.add(updates.map(incomingOf), clock.now()),
    );
    reception?.webhook.onTaking((update) => gathering.take(update));
  }
}

type Joined = { member: FleetMember; standby: Standby; events: EventEmitter };

/** What a process does besides waiting while another one leads. */
class StandingBy {
  readonly #start: FleetStart;
  readonly #standby: Standby;
  readonly #session: () => MemberSession | undefined;
  readonly #watch: StandbyWatch;
  readonly #refusal = new AbortController();
  #watching: Promise<void> | undefined;
  #sender: StandbySender | undefined;
  /** Rejects when this process may not lead. */
  readonly refused: Promise<never>;

  constructor(start: FleetStart, standby: Standby, session: () => MemberSession | undefined) {
    this.#start = start;
    this.#standby = standby;
    this.#session = session;
    this.#watch = new StandbyWatch({ ...start, settings: start.config });
    const { signal } = this.#refusal;
    this.refused = aborted(signal).then(() => Promise.reject(signal.reason as Error));
    this.refused.catch(() => undefined);
  }

  begin(): void {
    this.#start.log.info('another process leads; this one stands by');
    this.#watching = this.#watch.begin(this.#standby);
    this.#sender = new StandbySender({
      ...this.#start,
      standby: this.#standby,
      session: this.#session,
      counting: (messenger) => this.#watch.counting(messenger),
    });
    this.#checkFolder().catch((error: unknown) => this.#refusal.abort(error));
  }

  /** Returns what ends once all that it had on its way has arrived, or cannot any more. */
  async end(): Promise<{ sent: Promise<void> | undefined }> {
    const sent = this.#sender?.stop();
    await this.#watching;
    await this.#watch.stop();
    return { sent };
  }

  /** Files that a person sent must be there for whoever leads next. */
  async #checkFolder(): Promise<void> {
    const known = await this.#standby.word(FOLDER).catch(() => null);
    checkFolder(this.#start.config.dataFolder, known);
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
