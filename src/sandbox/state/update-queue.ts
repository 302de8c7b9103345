import { randomInt } from 'node:crypto';

import { conflict } from '../api/api-error.ts';
import { LongPoll } from './long-poll.ts';
import type { QueuedUpdate, Snapshot } from './records.ts';
import { lifetimeOf } from './update-kinds.ts';

export type Update = { update_id: number } & Record<string, unknown>;

export type PollRequest = { offset: number; limit: number; timeoutSeconds: number };

/** On by default in Telegram: all but chat_member and the two reaction kinds. */
const OFF_BY_DEFAULT: ReadonlySet<string> = new Set([
  'chat_member',
  'message_reaction',
  'message_reaction_count',
]);

const MAX_AHEAD = 10;
const MAX_REMEMBERED = 500;
const MAX_WAITING = 100_000;
const MAX_UPDATE_BYTES = 1 << 19;
const WEEK_MS = 7 * 86_400_000;
const TERMINATED =
  'terminated by other getUpdates request; make sure that only one bot instance is running';

export type QueueOptions = {
  monotonicNow: () => number;
  isPaced: boolean;
  changed: () => void;
  /** Called after each new update, for a webhook. */
  added: () => void;
};

/**
 * The bot's queue of updates with Telegram's offset rules (Client.cpp 15700 and
 * 16321, TQueue.cpp). Time here is the machine's: moving the business clock expires nothing.
 */
export class UpdateQueue {
  #waiting: QueuedUpdate[] = [];
  #confirmed: QueuedUpdate[] = [];
  /** To be handed out once more whatever the offset. */
  #again: QueuedUpdate[] = [];
  #nextUpdateId = randomFirstId();
  #allowed: ReadonlySet<string> | null = null;
  readonly #longPoll: LongPoll;
  readonly #monotonicNow: () => number;
  readonly #isPaced: boolean;
  readonly #changed: () => void;
  readonly #added: () => void;
  #lastOffset = 0;
  #lastPollAt = Number.NEGATIVE_INFINITY;
  #lastAddedAt: number | undefined;

  constructor(options: QueueOptions) {
    this.#monotonicNow = options.monotonicNow;
    this.#isPaced = options.isPaced;
    this.#changed = options.changed;
    this.#added = options.added;
    this.#longPoll = new LongPoll(options.monotonicNow);
  }

  /** Puts an update of this kind into the queue; undefined when the bot does not want the kind. */
  add(kind: string, body: unknown): number | undefined {
    if (this.#allowed === null ? OFF_BY_DEFAULT.has(kind) : !this.#allowed.has(kind))
      return undefined;
    const payload = { [kind]: body };
    if (this.#waiting.length >= MAX_WAITING || sizeOf(payload) > MAX_UPDATE_BYTES) return undefined;
    const now = this.#monotonicNow();
    const updateId = this.#takeUpdateId(now);
    this.#waiting.push({ updateId, payload, expiresAt: now + lifetimeOf(kind) });
    this.#changed();
    this.#longPoll.wake();
    this.#added();
    return updateId;
  }

  /** Ids count up; after a week without any they begin somewhere else. */
  #takeUpdateId(now: number): number {
    const isIdle = this.#waiting.length === 0 && now > (this.#lastAddedAt ?? now) + WEEK_MS;
    const updateId = isIdle ? randomFirstId() : this.#nextUpdateId;
    this.#nextUpdateId = updateId + 1;
    this.#lastAddedAt = now;
    return updateId;
  }

  /** Which kinds become updates from now on; null = the default set. */
  allow(kinds: readonly string[] | null): void {
    this.#allowed = kinds === null ? null : new Set(kinds);
    this.#changed();
  }

  get allowed(): readonly string[] | null {
    return this.#allowed === null ? null : [...this.#allowed];
  }

  get pendingCount(): number {
    this.#dropExpired();
    return this.#waiting.length;
  }

  /** True while a bot waits in a long poll. */
  get isPolled(): boolean {
    return this.#longPoll.isWaiting;
  }

  async poll(request: PollRequest): Promise<Update[]> {
    const paced = this.#paced(request);
    const offset = this.#admit(paced.offset);
    const ready = this.#take(offset, paced.limit);
    if (ready.length > 0 || paced.timeoutSeconds === 0) return ready;
    await this.#longPoll.wait(paced.timeoutSeconds, conflict(TERMINATED));
    return this.#take(offset, paced.limit);
  }

  /** Ends a waiting poll, as setWebhook or a stop of the sandbox does. */
  endPoll(why: Error): void {
    this.#longPoll.end(why);
  }

  /**
   * Hands an already confirmed update out once more, under its old id; false when it is too old to
   * be remembered.
   */
  redeliver(updateId: number): boolean {
    const update = this.#confirmed.find((candidate) => candidate.updateId === updateId);
    if (update === undefined) return false;
    this.#again.push(update);
    this.#longPoll.wake();
    this.#added();
    return true;
  }

  /** What a webhook has to deliver, oldest first. */
  pending(): readonly QueuedUpdate[] {
    this.#dropExpired();
    return [...this.#again, ...this.#waiting];
  }

  /** A webhook has delivered it, or given it up. */
  remove(updateId: number): void {
    const isOther = (update: QueuedUpdate): boolean => update.updateId !== updateId;
    const gone = this.#waiting.filter((update) => !isOther(update));
    this.#waiting = this.#waiting.filter(isOther);
    this.#again = this.#again.filter(isOther);
    this.#confirmed = [...this.#confirmed, ...gone].slice(-MAX_REMEMBERED);
    this.#changed();
  }

  clear(): void {
    this.#waiting = [];
    this.#changed();
  }

  /** Oldest first; none of them is ever changed. */
  get waiting(): readonly QueuedUpdate[] {
    return this.#waiting;
  }

  /** What survives a restart beside what waits. */
  get facts(): Omit<Snapshot['queue'], 'waiting'> {
    return {
      nextUpdateId: this.#nextUpdateId,
      allowed: this.#allowed === null ? null : [...this.#allowed],
      ...(this.#lastAddedAt === undefined ? {} : { lastAddedAt: this.#lastAddedAt }),
    };
  }

  restore(queue: Snapshot['queue']): void {
    this.#nextUpdateId = queue.nextUpdateId;
    this.#allowed = queue.allowed === null ? null : new Set(queue.allowed);
    this.#waiting = queue.waiting;
    this.#lastAddedAt = queue.lastAddedAt;
  }

  /** Asking for the same thing too often is slowed down (Client.cpp 15716-15721). */
  #paced(request: PollRequest): PollRequest {
    const now = this.#monotonicNow();
    const sinceLast = now - this.#lastPollAt;
    const isRepeated = this.#isPaced && request.offset === this.#lastOffset;
    this.#lastOffset = request.offset;
    this.#lastPollAt = now;
    const isSoon = isRepeated && sinceLast < 3000;
    return {
      offset: request.offset,
      limit: isRepeated && sinceLast < 500 ? 1 : request.limit,
      timeoutSeconds: isSoon ? Math.max(3, request.timeoutSeconds) : request.timeoutSeconds,
    };
  }

  /** A negative offset keeps that many from the end, once; the result is where to read from. */
  #admit(offset: number): number {
    if (offset < 0 && this.#waiting.length > -offset) this.#confirm(this.#waiting.length + offset);
    return offset > 0 ? offset : this.#head;
  }

  #take(wantedOffset: number, limit: number): Update[] {
    this.#dropExpired();
    const offset = wantedOffset > this.#nextUpdateId + MAX_AHEAD ? this.#head : wantedOffset;
    const firstKept = this.#waiting.findIndex((update) => update.updateId >= offset);
    this.#confirm(firstKept === -1 ? this.#waiting.length : firstKept);
    const repeated = this.#again.splice(0, limit).toSorted((a, b) => a.updateId - b.updateId);
    const ready = [...repeated, ...this.#waiting.slice(0, limit - repeated.length)];
    return withinSize(ready.map(updateOf));
  }

  get #head(): number {
    return this.#waiting[0]?.updateId ?? this.#nextUpdateId;
  }

  #confirm(count: number): void {
    if (count === 0) return;
    const gone = this.#waiting.splice(0, count);
    this.#confirmed = [...this.#confirmed, ...gone].slice(-MAX_REMEMBERED);
    this.#changed();
  }

  #dropExpired(): void {
    const now = this.#monotonicNow();
    this.#waiting = this.#waiting.filter((update) => update.expiresAt > now);
  }
}

export const updateOf = ({ updateId, payload }: QueuedUpdate): Update => ({
  update_id: updateId,
  ...payload,
});

/** An answer holds at most about 4 MiB (Client.cpp 16307). */
const withinSize = (updates: Update[]): Update[] => {
  let left = 1 << 22;
  return updates.filter((update) => {
    left -= 50 + sizeOf(update);
    return left > 0;
  });
};

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Ids begin somewhere in 2 000 001 … 2^30, never at 0 or 1. */
const randomFirstId = (): number => randomInt(2_000_001, 2 ** 30);
