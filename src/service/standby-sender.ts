import { setTimeout as wait } from 'node:timers/promises';

import { connectTelegram } from '../bot/telegram/connect.ts';
import { createMessenger } from '../bot/telegram/messenger.ts';
import type { TelegramConfig } from '../config.ts';
import type { Messenger } from '../core/outbox/messenger.ts';
import type { Clock } from '../core/shared/clock.ts';
import type { Stores } from '../core/stores.ts';
import { codeOf } from '../error-codes.ts';
import type { Log } from '../log.ts';
import type { Printer } from '../papers/word/to-pdf.ts';
import type { MemberSession } from '../storage/postgres/session.ts';
import type { Standby } from '../storage/postgres/standby.ts';
import { createText } from '../text.ts';
import type { Sender } from '../worker/sender.ts';
import { drawPaper } from './draw-paper.ts';
import { loadForms } from './form-catalogue.ts';
import { joinSending } from './prepare-sender.ts';
import { markOf, shareSending, type Sharer } from './shared-sending.ts';
import { openStandbyStorage, type OpenStorage } from './storage.ts';

export type StandbySenderStart = {
  config: TelegramConfig;
  clock: Clock;
  log: Log;
  print: Printer | null;
  standby: Pick<Standby, 'isAnyDue' | 'word'>;
  /** As the server knows this process at present; undefined while it is cut off. */
  session(): MemberSession | undefined;
  /** The same way out, whose outcomes are counted. */
  counting(messenger: Messenger): Messenger;
};

const LOOK_EVERY_MS = 1_000;

/**
 * Sends from the outbox while another process leads. It looks each second whether something is due that nobody has
 * taken, and opens what a sender needs when that is so for the first time: a process that only stands by stays small.
 */
export class StandbySender {
  readonly #start: StandbySenderStart;
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;

  constructor(start: StandbySenderStart) {
    this.#start = start;
    this.#running = this.#run();
  }

  /** What is on its way arrives, the rest is free for others. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      try {
        await this.#look();
      } catch (error) {
        const code = codeOf(error, 'E_SEND');
        this.#start.log.warn('this process cannot send at present', { code, error });
      }
      await wait(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async #look(): Promise<void> {
    const { config, clock, standby } = this.#start;
    const session = this.#start.session();
    if (!session?.isSure() || !(await standby.isAnyDue(clock.now()))) return;
    const { token, bulkRate: rate } = config;
    const mark = markOf(config);
    const sharer = shareSending({ session, rate, mark, leads: false });
    const others = await sharer.look();
    const installation = { get: (key: string) => standby.word(key) };
    if (!(await others?.mayClaim({ installation }))) return;
    const storage = await openStandbyStorage(config);
    try {
      await this.#send(session, storage, await this.#sender({ session, storage, sharer, token }));
    } finally {
      await storage.close();
    }
  }

  async #sender({ session, storage, sharer, token }: Opened): Promise<Sender<Stores>> {
    const { config, log, print } = this.#start;
    const { apiRoot, proxy, defaultLanguage } = config;
    const { api } = await connectTelegram({ token, apiRoot, proxy }, () => session.isSure());
    const text = createText((error) => log.error('a text is wrong', { code: 'E_TEXT', error }));
    const draw = drawPaper(text, storage.transactions, print ?? undefined);
    const messenger = createMessenger({ api, text, defaultLanguage, drawPaper: draw });
    const { forms } = loadForms(text);
    const counted = this.#start.counting(messenger);
    return joinSending({
      ...this.#start,
      storage,
      pace: sharer,
      session,
      messenger: counted,
      forms,
    });
  }

  async #send(
    session: MemberSession,
    { transactions }: OpenStorage,
    sender: Sender<Stores>,
  ): Promise<void> {
    const over = AbortSignal.any([session.lost, this.#stop.signal]);
    transactions.onWork(() => sender.wake());
    this.#start.log.info('this process sends beside the one that leads');
    sender.start();
    await new Promise<void>((resolve) => {
      if (over.aborted) resolve();
      over.addEventListener('abort', () => resolve(), { once: true });
    });
    await sender.stop();
  }
}

type Opened = {
  session: MemberSession;
  storage: OpenStorage;
  sharer: Sharer;
  token: string;
};
