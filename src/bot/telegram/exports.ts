import { setTimeout as wait } from 'node:timers/promises';

import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import type { DrawnPaper, Drawing, Paper } from '../kit/paper.ts';
import type { DrawnReply, Reply } from '../kit/reply.ts';

/** Whoever waits less wants no message about it. */
const FIRST_AFTER_MS = 1_500;
/** Telegram frowns at messages that are edited more often. */
const EVERY_MS = 3_000;
/** What was begun so often and never came to an end may be what ends the program. */
const MOST_STARTS = 2;

type LookReply = Extract<Reply, { type: 'look' }>;
type Making = NonNullable<LookReply['making']>;

/** A look whose file is made beside what else is said in its chat. */
export type ExportReply = LookReply & { making: Making };

export const isExport = (reply: Reply): reply is ExportReply =>
  reply.type === 'look' && reply.making !== undefined;

/** As a start of the program finds it that was not made to its end. */
export const startedAnew = (reply: ExportReply): ExportReply => ({
  ...reply,
  making: { ...reply.making, startedAnew: (reply.making.startedAnew ?? 0) + 1 },
});

export type ExportPorts = {
  /** What is said in place of it; never fails. */
  look(chatId: number, look: LookReply): Promise<Reply[]>;
  drawPaper(paper: Paper, drawing: Drawing): Promise<DrawnPaper>;
  /** Says something after what was drawn for it; whether it is said, or nobody is there to hear it. */
  say(
    chatId: number,
    reply: DrawnReply,
    made?: DrawnPaper,
  ): Promise<'said' | 'blocked' | 'stopped'>;
  /** Tells how far it is, once; undefined where that could not be told. */
  tell(chatId: number, reply: DrawnReply): Promise<number | undefined>;
  words(ref: TextRef, language: string): { html: string; plain: string };
  warn(text: string, error: unknown): void;
  firstAfterMs?: number;
  everyMs?: number;
};

export type AskedExport = {
  chatId: number;
  /** What asked for it, and what a button stops. */
  updateId: number;
  reply: ExportReply;
  /** Keeps what a later start of the program has to know. */
  keep(reply: ExportReply): Promise<void>;
};

/** One that is under way. */
type UnderWay = AskedExport & {
  stop: AbortController;
  /** Nothing more is told of it. */
  over: AbortController;
  told: Promise<void>;
  rows: { written: number; of: number } | null;
};

/**
 * Makes files that may take long, one at a time, so that the memory holds one. A chat hears in one message how far its
 * own is, with a button to stop it. What a start of the program finds unfinished is made anew in the same message.
 */
export class Exports {
  readonly #ports: ExportPorts;
  readonly #underWay = new Map<string, UnderWay>();
  #last: Promise<unknown> = Promise.resolve();
  #isLeaving = false;

  constructor(ports: ExportPorts) {
    this.#ports = ports;
  }

  /** @returns whether it is over; what the end of the program has cut short is not */
  async make(asked: AskedExport): Promise<boolean> {
    if ((asked.reply.making.startedAnew ?? 0) > MOST_STARTS) return this.#giveUp(asked);
    const [stop, over] = [new AbortController(), new AbortController()];
    const one: UnderWay = { ...asked, stop, over, told: Promise.resolve(), rows: null };
    this.#underWay.set(keyOf(one), one);
    one.told = this.#tellOf(one);
    const made = this.#last.then(() => this.#makeNow(one));
    this.#last = made.catch(() => undefined);
    try {
      return await made;
    } finally {
      over.abort();
      this.#underWay.delete(keyOf(one));
    }
  }

  /** Stops what the chat asked for by that update. @returns whether that was under way */
  async stop(chatId: number, updateId: number): Promise<boolean> {
    const one = this.#underWay.get(keyOf({ chatId, updateId }));
    if (!one || one.over.signal.aborted) return false;
    one.stop.abort();
    one.over.abort();
    await one.told;
    return true;
  }

  /** The program ends: whatever is under way is begun anew by the next start. */
  leave(): void {
    this.#isLeaving = true;
    for (const { stop, over } of this.#underWay.values()) {
      stop.abort();
      over.abort();
    }
  }

  async #makeNow(one: UnderWay): Promise<boolean> {
    const { chatId, reply, stop } = one;
    if (stop.signal.aborted) return !this.#isLeaving;
    const replies = await this.#ports.look(chatId, reply);
    for (const drawn of replies) {
      if (stop.signal.aborted) return !this.#isLeaving;
      const said = await this.#sayDrawn(one, drawn);
      if (said === 'stopped') return false;
      if (said === 'blocked') break;
    }
    if (stop.signal.aborted) return !this.#isLeaving;
    await this.#tellLast(chatId, one.reply, say('export-done'));
    return true;
  }

  async #sayDrawn(one: UnderWay, drawn: Reply): Promise<'said' | 'blocked' | 'stopped'> {
    if (drawn.type === 'look' || drawn.type === 'stop-making') return 'said';
    if (drawn.type !== 'paper') return this.#ports.say(one.chatId, drawn);
    const { paper } = drawn;
    if (paper.type === 'sheet') one.rows = { written: 0, of: rowsOf(paper) };
    let made: DrawnPaper;
    try {
      made = await this.#ports.drawPaper(paper, {
        signal: one.stop.signal,
        onRows: (written) => {
          if (one.rows) one.rows.written = written;
        },
      });
    } catch {
      return this.#failed(one);
    }
    if (one.stop.signal.aborted) return 'said';
    one.over.abort();
    await one.told;
    return this.#ports.say(one.chatId, drawn, made);
  }

  /** Whoever draws it has told the log. */
  async #failed(one: UnderWay): Promise<'said' | 'blocked' | 'stopped'> {
    const { stop, over, chatId, reply } = one;
    if (stop.signal.aborted) return 'said';
    over.abort();
    stop.abort();
    await one.told;
    const { html } = this.#ports.words(say('export-failed'), reply.making.language);
    return this.#ports.say(chatId, { type: 'message', html });
  }

  async #giveUp({ chatId, reply: { making } }: AskedExport): Promise<boolean> {
    const { html } = this.#ports.words(say('export-ask-again'), making.language);
    const { messageId } = making;
    const said = await this.#ports.say(
      chatId,
      messageId === undefined
        ? { type: 'message', html }
        : { type: 'edit', messageId, html, rows: [] },
    );
    return said !== 'stopped';
  }

  /** Tells how far it is, now and then, as long as it is under way. */
  async #tellOf(one: UnderWay): Promise<void> {
    const { firstAfterMs = FIRST_AFTER_MS, everyMs = EVERY_MS } = this.#ports;
    const { signal } = one.over;
    let isFirst = true;
    while (await elapsed(isFirst ? firstAfterMs : everyMs, signal)) {
      isFirst = false;
      try {
        await this.#tellNow(one);
      } catch (error) {
        this.#ports.warn('how far an export is could not be told', error);
      }
    }
  }

  async #tellNow(one: UnderWay): Promise<void> {
    const { chatId, updateId, rows, reply } = one;
    const { language, messageId } = reply.making;
    const lines = rows
      ? say('export-rows', { written: { number: rows.written }, of: { number: rows.of } })
      : say('export-reading');
    const { html } = this.#ports.words(lines, language);
    const label = this.#ports.words(say('button-export-stop'), language).plain;
    const below = [[{ text: label, data: buttons.workbooks.stop.to({ updateId }) }]];
    const told = await this.#ports.tell(
      chatId,
      messageId === undefined
        ? { type: 'message', html, rows: below }
        : { type: 'edit', messageId, html, rows: below },
    );
    if (told === undefined || told === messageId) return;
    one.reply = { ...reply, making: { ...reply.making, messageId: told } };
    await one.keep(one.reply);
  }

  async #tellLast(chatId: number, { making }: ExportReply, ref: TextRef): Promise<void> {
    const { messageId, language } = making;
    if (messageId === undefined) return;
    const { html } = this.#ports.words(ref, language);
    await this.#ports
      .tell(chatId, { type: 'edit', messageId, html, rows: [] })
      .catch((error: unknown) => this.#ports.warn('the end of an export could not be told', error));
  }
}

const keyOf = ({ chatId, updateId }: Pick<UnderWay, 'chatId' | 'updateId'>): string =>
  `${chatId} ${updateId}`;

const rowsOf = ({ rows, more = [] }: Extract<Paper, { type: 'sheet' }>): number =>
  [{ rows }, ...more].reduce((sum, sheet) => sum + sheet.rows.length, 0);

const elapsed = (ms: number, signal: AbortSignal): Promise<boolean> =>
  wait(ms, true, { signal }).catch(() => false);
