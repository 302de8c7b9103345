import { randomInt } from 'node:crypto';

import type { SandboxClock } from '../clock.ts';
import type { QueuedUpdate, WebhookTarget } from './records.ts';
import { lineOf } from './update-kinds.ts';
import { updateOf, type UpdateQueue } from './update-queue.ts';
import { postUpdate, type Posted } from './webhook-post.ts';

export type WebhookParts = {
  updates: UpdateQueue;
  /** Business time, for the date of the last error. */
  clock: SandboxClock;
  monotonicNow: () => number;
  /** How long one second of waiting before a retry takes, in ms; a test shortens it. */
  secondMs: number;
  /** Runs the method that the bot wrote into its response. */
  onTaken: (response: { contentType: string; body: Buffer }) => Promise<void>;
  changed: () => void;
};

type Wait = { fails: number; delaySeconds: number; wakeAt: number };

const MAX_DELAY = { least: 60, most: 120 };
const GONE_MS = 23 * 3_600_000;
const PAUSE_MS = 1000;

/**
 * Delivers updates to the bot's address: one line strictly in order, up to max_connections lines at
 * once, failures again at once and then after 2, 4, 8 … seconds (WebhookActor.cpp 493-517).
 */
export class Webhook {
  readonly #parts: WebhookParts;
  #target: WebhookTarget | undefined;
  #stop = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  readonly #waits = new Map<number, Wait>();
  /** Update ids on their way, by line. */
  readonly #sending = new Map<string, number>();
  #isVerified = false;
  #isPaused = false;
  #goneSince: number | undefined;
  #nextSetAt = Number.NEGATIVE_INFINITY;
  #lastError: { date: number; message: string } | undefined;

  constructor(parts: WebhookParts) {
    this.#parts = parts;
  }

  get target(): WebhookTarget | undefined {
    return this.#target;
  }

  get lastError(): { date: number; message: string } | undefined {
    return this.#lastError;
  }

  /** False when an address was set less than a second ago (Client.cpp 15734). */
  mayBeSet(): boolean {
    const now = this.#parts.monotonicNow();
    if (now < this.#nextSetAt) return false;
    this.#nextSetAt = now + PAUSE_MS;
    return true;
  }

  /** Ends what is on its way and begins anew at the given address, or nowhere. */
  set(target: WebhookTarget | undefined): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    clearTimeout(this.#timer);
    this.#waits.clear();
    this.#sending.clear();
    this.#isVerified = false;
    this.#goneSince = undefined;
    this.#lastError = undefined;
    this.#target = target;
    this.#parts.changed();
    this.deliver();
  }

  /** Ends all delivering when the sandbox stops; the address is kept for the next start. */
  pause(): void {
    this.#stop.abort();
    clearTimeout(this.#timer);
    this.#isPaused = true;
  }

  /** Sends everything that may go now; called whenever something changes. */
  deliver(): void {
    clearTimeout(this.#timer);
    const target = this.#target;
    if (target === undefined || this.#isPaused) return;
    const now = this.#parts.monotonicNow();
    const seen = new Set(this.#sending.keys());
    let nextAt = Number.POSITIVE_INFINITY;
    for (const update of this.#parts.updates.pending()) {
      const line = lineOf(update.payload);
      if (seen.has(line)) continue;
      seen.add(line);
      const wakeAt = this.#waits.get(update.updateId)?.wakeAt ?? 0;
      if (wakeAt > now) nextAt = Math.min(nextAt, wakeAt);
      else if (this.#hasRoom(target)) this.#start(target, update, line);
    }
    if (nextAt !== Number.POSITIVE_INFINITY) {
      this.#timer = setTimeout(() => this.deliver(), Math.max(1, nextAt - now));
    }
  }

  /** The first connection stays alone until somebody has answered. */
  #hasRoom(target: WebhookTarget): boolean {
    return this.#sending.size < (this.#isVerified ? target.maxConnections : 1);
  }

  #start(target: WebhookTarget, update: QueuedUpdate, line: string): void {
    this.#sending.set(line, update.updateId);
    const { signal } = this.#stop;
    void postUpdate(target, updateOf(update), signal).then((posted) => {
      // Another address was set meanwhile: this answer belongs to nobody.
      if (signal.aborted) return;
      this.#sending.delete(line);
      this.#note(update, posted);
      this.deliver();
    });
  }

  #note(update: QueuedUpdate, posted: Posted): void {
    if (posted.type === 'taken') {
      this.#isVerified = true;
      this.#goneSince = undefined;
      this.#forget(update.updateId);
      // A response that names no readable method is nobody's concern.
      this.#parts.onTaken(posted).catch(() => undefined);
      return;
    }
    this.#isVerified ||= posted.status !== undefined;
    const date = Math.floor(this.#parts.clock.now() / 1000);
    this.#lastError = { date, message: posted.message };
    if (this.#isGoneForGood(posted.status)) this.set(undefined);
    else this.#delay(update, posted.retryAfterSeconds);
  }

  /** 410 for 23 hours takes the webhook away. */
  #isGoneForGood(status: number | undefined): boolean {
    const now = this.#parts.monotonicNow();
    this.#goneSince = status === 410 ? (this.#goneSince ?? now) : undefined;
    return this.#goneSince !== undefined && now > this.#goneSince + GONE_MS;
  }

  #delay(update: QueuedUpdate, retryAfterSeconds: number): void {
    const { fails, delaySeconds } = this.#waits.get(update.updateId) ?? {
      fails: 0,
      delaySeconds: 1,
    };
    const isCounted = retryAfterSeconds === 0 && fails > 0;
    const cap = randomInt(MAX_DELAY.least, MAX_DELAY.most + 1);
    const grown = isCounted ? Math.min(cap, delaySeconds * 2) : delaySeconds;
    const wait = (isCounted ? grown : retryAfterSeconds) * this.#parts.secondMs;
    const wakeAt = this.#parts.monotonicNow() + wait;
    if (wakeAt > update.expiresAt) this.#forget(update.updateId);
    else this.#waits.set(update.updateId, { fails: fails + 1, delaySeconds: grown, wakeAt });
  }

  #forget(updateId: number): void {
    this.#waits.delete(updateId);
    this.#parts.updates.remove(updateId);
  }
}
