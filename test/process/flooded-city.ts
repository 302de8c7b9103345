import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { onTestFinished } from 'vitest';

import type { OutboxState, NewOutboxMessage } from '../../src/core/outbox/outbox-message.ts';
import { accessGrantedKind } from '../../src/core/people/grant-access.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import type { Stores, Transactions } from '../../src/core/stores.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { isOnPostgres, openServer } from './fault-server.ts';
import { Senders, type SendersOptions } from './senders.ts';
import { ShippedBot, type Program } from './shipped.ts';

const TOKEN = '4200000003:this-token-is-for-floods-only_00000000';
const SUBJECT = { type: 'flood', id: '1' };
const FIRST_ID = 8_000_000_001;
const LOOK_EVERY_MS = 200;

/** So many calls may be on their way at once, and be uncertain after a kill. */
export const MOST_IN_FLIGHT = 4;

export type Counts = Partial<Record<OutboxState, number>>;

export type FloodOptions = {
  recipients: number;
  /** Messages a second. */
  rate: number;
  /** Where the data lies; a scratch folder unless given. */
  folder?: string;
  /** A file in that folder unless given. */
  databaseUrl?: string;
};

/**
 * Many people, a message for each of them in the database, and the shipped bot that sends them. What
 * arrives is counted by Telegram, which lives in the test and survives every kill.
 */
export class FloodedCity {
  readonly sandbox: Sandbox;
  readonly people: readonly number[];
  readonly stores: Transactions;
  /** When Telegram was asked to send something, by machine time. */
  readonly sentAtMs: number[] = [];
  readonly #clockFile: string;
  readonly #env: Record<string, string> & { DATABASE_URL: string };
  readonly #programs: Program[] = [];

  private constructor(parts: {
    sandbox: Sandbox;
    people: readonly number[];
    stores: Transactions;
    folder: string;
    options: FloodOptions;
  }) {
    const { sandbox, people, stores, folder, options } = parts;
    this.sandbox = sandbox;
    this.people = people;
    this.stores = stores;
    this.#clockFile = join(folder, 'clock');
    writeFileSync(this.#clockFile, '0');
    this.#env = {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: sandbox.apiRoot,
      DATABASE_URL: urlOf(folder, options),
      ...(options.databaseUrl === undefined ? {} : { DATA_FOLDER: folder }),
      BULK_RATE: String(options.rate),
      CLOCK_FILE: this.#clockFile,
      LOG_LEVEL: options.databaseUrl === undefined ? 'warn' : 'info',
    };
    sandbox.control.watch((event) => {
      if (event.type === 'call' && event.data.method === 'sendMessage')
        this.sentAtMs.push(performance.now());
    });
  }

  static async open(given: FloodOptions): Promise<FloodedCity> {
    const options =
      isOnPostgres && given.databaseUrl === undefined
        ? { ...given, databaseUrl: openServer().url('postgres') }
        : given;
    const sandbox = await startSandbox({
      host: '127.0.0.1',
      port: 0,
      token: TOKEN,
      botName: 'Thi Đua Bot',
      botUsername: 'thi_dua_bot',
      clock: new MovableClock(() => Date.now()),
      log: () => undefined,
      paced: false,
    });
    const people = await crowd(sandbox, options.recipients);
    const folder = options.folder ?? scratchFolder();
    const url = urlOf(folder, options);
    await migrate(url);
    const database = await openDatabase(url);
    const stores = transactionsOf(database);
    const now = asInstant(Date.now());
    await stores.run(({ outbox }) => outbox.queue(people.map(messageTo), now));
    // A log that is long already would be written over, and a full disk not be noticed.
    if (options.databaseUrl === undefined)
      await database.client.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
    const city = new FloodedCity({ sandbox, people, stores, folder, options });
    onTestFinished(async () => {
      await Promise.all(city.#programs.map((program) => program.stop()));
      await database.close();
      await sandbox.stop();
    });
    return city;
  }

  async start(): Promise<void> {
    await this.#run(new ShippedBot([], this.#env));
  }

  /** So many programs run at the same time, of which one leads. */
  async startTo(count: number): Promise<void> {
    const missing = count - this.#programs.filter(({ isRunning }) => isRunning).length;
    await Promise.all(Array.from({ length: missing }, () => this.start()));
  }

  /** The one of several programs that leads, once one does. */
  leader(): Promise<Program> {
    return this.#one(leads);
  }

  /** One that does not lead and sends, once one does. */
  sendsBeside(): Promise<Program> {
    return this.#one((program) => sends(program) && !leads(program));
  }

  async #one(isSo: (program: Program) => boolean): Promise<Program> {
    for (;;) {
      const one = this.#programs.find(isSo);
      if (one) return one;
      await wait(LOOK_EVERY_MS);
    }
  }

  /** Nothing but senders, several in a program or several programs. */
  async startSenders(options: Omit<SendersOptions, 'url' | 'apiRoot' | 'token'>): Promise<Program> {
    const { apiRoot } = this.sandbox;
    const url = this.#env.DATABASE_URL;
    return this.#run(new Senders({ ...options, url, apiRoot, token: TOKEN }));
  }

  async #run(program: Program): Promise<Program> {
    this.#programs.push(program);
    await program.ready();
    return program;
  }

  async kill(): Promise<void> {
    await this.#programs.at(-1)?.kill();
  }

  get output(): string {
    const output = this.#programs.at(-1)?.output;
    return `${output?.out} ${output?.err}`;
  }

  moveClock(offsetMs: number): void {
    writeFileSync(this.#clockFile, String(offsetMs));
  }

  read<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    return this.stores.single(work);
  }

  counts(): Promise<Counts> {
    return this.read(({ outbox }) => outbox.countsOf(SUBJECT));
  }

  cancel(): Promise<number> {
    return this.stores.run(({ outbox }) =>
      outbox.cancelOfSubject(SUBJECT, 'withdrawn', asInstant(Date.now())),
    );
  }

  /** Waits until the counts are so. */
  async until(isSo: (counts: Counts) => boolean): Promise<Counts> {
    for (;;) {
      const counts = await this.counts();
      if (isSo(counts)) return counts;
      await wait(LOOK_EVERY_MS);
    }
  }

  /** Waits until nothing has to go out any more. */
  settled(): Promise<Counts> {
    return this.until(
      ({ pending, claimed, 'in-flight': inFlight }) => !pending && !claimed && !inFlight,
    );
  }

  /** How often each person has got the message. */
  received(): number[] {
    return this.people.map(
      (id) =>
        this.sandbox.control
          .chat(id)
          .messages.filter(({ from, text }) => from === 'bot' && text?.startsWith('Tin số')).length,
    );
  }

  /** How many messages Telegram was asked to send within the busiest second. */
  busiestSecond(): number {
    return Math.max(
      0,
      ...this.sentAtMs.map(
        (from) => this.sentAtMs.filter((at) => at >= from && at < from + 1000).length,
      ),
    );
  }

  /** What was sent twice, what never arrived although it should have, what nobody can say. */
  async verdict(): Promise<Verdict> {
    const rows = await this.read(({ outbox }) => outbox.ofSubject(SUBJECT));
    const received = new Map(this.received().map((count, at) => [this.people[at], count]));
    const of = (state: OutboxState) => rows.filter((row) => row.state === state);
    const arrived = (chat: number): number => received.get(chat) ?? 0;
    return {
      recipients: rows.length,
      sent: of('sent').length,
      twice: rows.filter(({ to }) => arrived(to) > 1).length,
      lost: of('sent').filter(({ to }) => arrived(to) === 0).length,
      unknown: of('unknown').length,
      unknownArrived: of('unknown').filter(({ to }) => arrived(to) === 1).length,
      blocked: of('blocked').length,
      others: rows.length - of('sent').length - of('unknown').length - of('blocked').length,
    };
  }
}

const leads = ({ isRunning, output }: Program): boolean =>
  isRunning && output.out.includes('this process leads');

const sends = ({ isRunning, output }: Program): boolean =>
  isRunning && output.out.includes('this process sends beside');

const urlOf = (folder: string, { databaseUrl }: FloodOptions): string =>
  databaseUrl ?? `file:${join(folder, 'thi-dua.db')}`;

export type Verdict = {
  recipients: number;
  sent: number;
  twice: number;
  lost: number;
  unknown: number;
  unknownArrived: number;
  blocked: number;
  others: number;
};

/** People who have opened the chat; what they said is forgotten before the bot can hear it. */
const crowd = async (sandbox: Sandbox, count: number): Promise<number[]> => {
  const { control, apiRoot } = sandbox;
  const people = Array.from({ length: count }, (_, n) => {
    const { id } = control.addPerson({ firstName: `Số ${n}`, id: FIRST_ID + n });
    control.start(id);
    return id;
  });
  await fetch(`${apiRoot}/bot${TOKEN}/deleteWebhook?drop_pending_updates=true`);
  return people;
};

const messageTo = (id: number): NewOutboxMessage => ({
  dedupeKey: `flood:1:${id}`,
  bundleKey: null,
  subject: SUBJECT,
  to: asTelegramId(id),
  priority: 2,
  kind: accessGrantedKind.kind,
  message: { type: 'text', html: `Tin số ${id}`, buttons: [] },
  dueAt: asInstant(0),
  expiresAt: null,
});

export const sentAtLeast =
  (count: number) =>
  ({ sent = 0 }: Counts): boolean =>
    sent >= count;
