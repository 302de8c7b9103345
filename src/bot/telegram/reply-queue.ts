import { setTimeout as wait } from 'node:timers/promises';

import type { SendOutcome } from '../../core/outbox/outbox-message.ts';
import type { DrawnReply, Reply } from '../kit/reply.ts';
import { Exports, type ExportReply, isExport } from './exports.ts';
import { sayReply, type Voice } from './say.ts';

/** How long an unreachable Telegram is waited for, and how often at most it is asked. */
const MAX_WAIT_MS = 60_000;
const MAX_TRIES = 200;

type Entry = { updateId: number; replies: Reply[] };

type LookReply = Extract<Reply, { type: 'look' }>;
type StopReply = Extract<Reply, { type: 'stop-making' }>;
/** When an export is told of; as `Exports` has it unless given. */
type ExportPace = { firstAfterMs?: number; everyMs?: number };

export type ReplyEvents = {
  /** All replies to that update have been said, or can never be. */
  onSaid(updateId: number): void;
  /** A message of the bot, new or edited, is in the chat. */
  onShown(chatId: number, messageId: number, reply: Reply): void;
  /** The question about messages in doubt that stands in the chat. */
  doubtIn(chatId: number): number | undefined;
  /** The newest question of a form in the chat, as far as this process has shown one. */
  promptIn(chatId: number): number | undefined;
  /** A question of a form stands in the chat; what stood there before is answered. */
  onPrompt(chatId: number, messageId: number): Promise<void>;
  /** Telegram is called with a message now. */
  onCall(chatId: number): void;
  /** Telegram wants nothing for that chat for so long. */
  onFlood(chatId: number, forMs: number): void;
  /** Takes a place for one message and says how long it has to wait. */
  waitMs(chatId: number): number;
  onBlocked(chatId: number, reason: string): void;
  /** What is owed of an update is this from now on. */
  onKept(updateId: number, replies: readonly Reply[]): Promise<void>;
  /** Never to be said as it is. What is said in its place, for a message to a person. */
  onRefused(chatId: number, reason: string): Promise<DrawnReply | null>;
};

/** Says replies in order within a chat and at the same time to different chats. */
export class ReplyQueue {
  readonly #chats = new Map<number, Entry[]>();
  readonly #running = new Set<Promise<void>>();
  readonly #voice: Voice;
  readonly #events: ReplyEvents;
  readonly #stop = new AbortController();
  #isHushed = false;
  readonly #exports: Exports;
  /** Updates that are said once their exports are over. */
  readonly #exporting = new Map<number, Promise<boolean>[]>();

  constructor(voice: Voice, events: ReplyEvents, pace: ExportPace = {}) {
    this.#voice = voice;
    this.#events = events;
    this.#exports = new Exports({
      ...pace,
      look: (chatId, look) => this.#drawn(chatId, look),
      drawPaper: voice.drawPaper,
      say: (chatId, reply, made) =>
        this.#sayInTurn(chatId, reply, made ? { ...voice, drawPaper: async () => made } : voice),
      tell: (chatId, reply) => this.#tell(chatId, reply),
      words: voice.words,
      warn: voice.warn,
    });
  }

  add(chatId: number, updateId: number, replies: Reply[]): void {
    const waiting = this.#chats.get(chatId);
    if (waiting) {
      waiting.push({ updateId, replies });
      return;
    }
    const entries = [{ updateId, replies }];
    this.#chats.set(chatId, entries);
    this.#runAside(() => this.#sayAll(chatId, entries));
  }

  /** Waits for what is being said; with `abort`, gives up on what has to be tried again. */
  async settle(abort = false): Promise<void> {
    if (abort) {
      this.#stop.abort();
      this.#exports.leave();
    }
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Another process says the rest: after what is on its way nothing more is said. */
  hush(): void {
    this.#isHushed = true;
    this.#stop.abort();
    this.#exports.leave();
  }

  async #sayAll(chatId: number, entries: Entry[]): Promise<void> {
    // What was applied together is known together: some of it makes the rest pointless.
    await Promise.resolve();
    for (let entry = entries[0]; entry; entry = entries[0]) {
      const isFinished = await this.#sayEntry(chatId, entry);
      if (!isFinished) break;
      this.#saidWithExports(entry.updateId);
      entries.shift();
    }
    this.#chats.delete(chatId);
  }

  /** What its exports still make is owed until they are over. */
  #saidWithExports(updateId: number): void {
    const exporting = this.#exporting.get(updateId) ?? [];
    this.#exporting.delete(updateId);
    if (exporting.length === 0) return this.#events.onSaid(updateId);
    this.#runAside(async () => {
      const areOver = await Promise.all(exporting);
      if (areOver.every(Boolean)) this.#events.onSaid(updateId);
    });
  }

  #runAside(work: () => Promise<void>): void {
    const run = work().finally(() => this.#running.delete(run));
    this.#running.add(run);
  }

  /** An export is made, and stopped, beside what else is said in the chat. */
  #isBegunAside(
    chatId: number,
    { updateId, replies }: Entry,
    reply: Reply,
  ): reply is ExportReply | StopReply {
    if (reply.type === 'stop-making') this.#runAside(() => this.#stopMaking(chatId, reply));
    if (!isExport(reply)) return reply.type === 'stop-making';
    const keep = (changed: ExportReply): Promise<void> =>
      this.#events.onKept(
        updateId,
        replies.map((one) => (one === reply ? changed : one)),
      );
    const made = this.#exports.make({ chatId, updateId, reply, keep });
    this.#exporting.set(updateId, [...(this.#exporting.get(updateId) ?? []), made]);
    return true;
  }

  async #stopMaking(chatId: number, reply: StopReply): Promise<void> {
    const isStopped = await this.#exports.stop(chatId, reply.updateId);
    const html = isStopped ? reply.stopped : reply.over;
    const { messageId } = reply;
    await this.#sayInTurn(
      chatId,
      messageId === undefined
        ? { type: 'message', html }
        : { type: 'edit', messageId, html, rows: [] },
    );
  }

  /** Once, and nothing depends on it. */
  async #tell(chatId: number, reply: DrawnReply): Promise<number | undefined> {
    const outcome = await this.#call(chatId, reply, this.#voice);
    if (outcome.type !== 'sent') return undefined;
    const [messageId] = idsOf(reply, outcome);
    return messageId;
  }

  /** What stands over a pressed button comes at once, the rest in order. */
  async #sayEntry(chatId: number, entry: Entry): Promise<boolean> {
    const toasts = entry.replies.filter((reply) => reply.type === 'toast');
    if (toasts.length === 0) return this.#sayInOrder(chatId, entry);
    const [isFinished] = await Promise.all([
      this.#sayInOrder(chatId, entry),
      ...toasts.map((toast) => sayReply(this.#voice, chatId, toast)),
    ]);
    return isFinished;
  }

  async #look(chatId: number, { updateId }: Entry, look: LookReply): Promise<boolean> {
    const replies = await this.#drawn(chatId, look);
    return this.#sayEntry(chatId, { updateId, replies });
  }

  /** Also when it cannot be drawn somebody who waits for it hears something. */
  async #drawn(chatId: number, look: LookReply): Promise<Reply[]> {
    try {
      return await this.#voice.look(look);
    } catch {
      // Whoever makes it has told the log.
      const instead = await this.#events.onRefused(chatId, 'it could not be drawn');
      const queryId = look.update.callback_query?.id;
      return [
        ...(queryId === undefined ? [] : [{ type: 'toast' as const, queryId }]),
        ...(instead ? [instead] : []),
      ];
    }
  }

  async #sayInOrder(chatId: number, entry: Entry): Promise<boolean> {
    for (const reply of entry.replies) {
      if (this.#isHushed) return false;
      if (reply.type === 'toast' || this.#isBegunAside(chatId, entry, reply)) continue;
      if (reply.type === 'look') {
        if (await this.#look(chatId, entry, reply)) continue;
        return false;
      }
      if (this.#isOvertaken(chatId, entry, reply)) continue;
      const result = await this.#sayInTurn(chatId, this.#joined(chatId, reply));
      if (result === 'stopped') return false;
      if (result === 'blocked') break;
    }
    return true;
  }

  /** A prompt is pointless when a newer one already waits behind it; so is what asks about a doubt. */
  #isOvertaken(chatId: number, entry: Entry, reply: Reply): boolean {
    const isAlike = isPrompt(reply) ? isPrompt : isDoubt(reply) ? isDoubt : undefined;
    if (!isAlike) return false;
    const later = this.#chats.get(chatId)?.slice(1) ?? [];
    return (
      later.some(({ updateId }) => updateId !== entry.updateId) &&
      later.some(({ replies }) => replies.some(isAlike))
    );
  }

  /**
   * A doubt that was asked while this one waited, about what was sent in the same breath, asks for both;
   * so does the prompt below an album.
   */
  #joined(chatId: number, reply: DrawnReply): DrawnReply {
    if (reply.type !== 'message' || reply.joins === undefined) return reply;
    const messageId = isPrompt(reply)
      ? this.#events.promptIn(chatId)
      : this.#events.doubtIn(chatId);
    if (messageId === undefined || reply.joins >= messageId) return reply;
    return { ...reply, type: 'edit', messageId };
  }

  async #sayInTurn(
    chatId: number,
    reply: DrawnReply,
    voice = this.#voice,
  ): Promise<'said' | 'blocked' | 'stopped'> {
    const result = await this.#sayAfterTurn(chatId, reply, voice);
    if (typeof result === 'string') return result;
    const instead = await this.#events.onRefused(chatId, result.refused);
    if (!instead) return 'said';
    const last = await this.#sayAfterTurn(chatId, instead, voice);
    return typeof last === 'string' ? last : 'said';
  }

  async #sayAfterTurn(chatId: number, reply: DrawnReply, voice: Voice): Promise<Said> {
    const waitMs = isAside(reply) ? 0 : this.#events.waitMs(chatId);
    if (waitMs > 0 && !(await this.#pause(waitMs))) return 'stopped';
    return this.#sayWithPatience(chatId, reply, voice);
  }

  async #sayWithPatience(chatId: number, reply: DrawnReply, voice: Voice): Promise<Said> {
    for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
      const outcome = await this.#call(chatId, reply, voice);
      if (outcome.type === 'sent') {
        for (const messageId of idsOf(reply, outcome)) this.#shown(chatId, messageId, reply);
        return 'said';
      }
      if (isLost(outcome)) {
        this.#events.onBlocked(chatId, outcome.reason);
        return 'blocked';
      }
      if (isRefused(outcome)) return { refused: outcome.reason };
      const pauseMs = outcome.type === 'paused' ? outcome.afterMs : backoffMs(tries);
      if (!(await this.#pause(pauseMs))) return 'stopped';
    }
    return { refused: 'given up after many tries' };
  }

  #shown(chatId: number, messageId: number, reply: Reply): void {
    this.#events.onShown(chatId, messageId, reply);
    if (!isPrompt(reply)) return;
    this.#runAside(() => this.#events.onPrompt(chatId, messageId));
  }

  async #call(chatId: number, reply: DrawnReply, voice: Voice): Promise<SendOutcome> {
    if (!isAside(reply)) this.#events.onCall(chatId);
    const outcome = await sayReply(voice, chatId, reply);
    if (outcome.type === 'paused') this.#events.onFlood(chatId, outcome.afterMs);
    return outcome;
  }

  async #pause(ms: number): Promise<boolean> {
    try {
      await wait(ms, undefined, { signal: this.#stop.signal });
      return true;
    } catch {
      // The signal of a stop, and nothing else, ends a wait early.
      return false;
    }
  }
}

/** How saying one reply ends; what Telegram refuses with its reason. */
type Said = 'said' | 'blocked' | 'stopped' | { refused: string };

type OfType<Type> = Extract<SendOutcome, { type: Type }>;

const isLost = (outcome: SendOutcome): outcome is OfType<'blocked' | 'not-found'> =>
  outcome.type === 'blocked' || outcome.type === 'not-found';

const isRefused = (outcome: SendOutcome): outcome is OfType<'refused' | 'migrated'> =>
  outcome.type === 'refused' || outcome.type === 'migrated';

/** What stands there already, as it should, has been said as well. */
const idsOf = (reply: Reply, { messageIds }: OfType<'sent'>): readonly number[] =>
  reply.type === 'edit' && messageIds.length === 0 ? [reply.messageId] : messageIds;

const isDoubt = (reply: Reply): boolean => 'isDoubt' in reply && reply.isDoubt === true;

const isPrompt = (reply: Reply): boolean => 'isPrompt' in reply && reply.isPrompt === true;

/** What is no message. */
const isAside = ({ type }: Reply): boolean =>
  ['toast', 'reaction', 'commands', 'unpin'].includes(type);

/** 0.5 s, 1 s, 2 s … up to a minute. */
const backoffMs = (tries: number): number => Math.min(250 * 2 ** tries, MAX_WAIT_MS);
