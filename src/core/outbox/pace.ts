import type { TelegramId } from '../shared/ids.ts';

/** So many messages may go out at once after a rest; more would look like a burst to Telegram. */
const BURST = 3;
const CHAT_GAP_MS = 1_000;
/** A second 429 within this time after a pause means that the rate itself is too high. */
const REPEATED_MS = 60_000;
const RECOVERS_EVERY_MS = 30_000;
const LEAST_RATE = 1;
/** No timer is finer than that. */
const TIMER_MS = 1;
const MANY_CHATS = 10_000;

/**
 * How fast may be sent: GCRA over all chats, a second between two messages of a chat, and
 * Telegram's pauses. All by the machine's monotonic time. Answers in a conversation never ask; they
 * are noted, so that bulk makes room for them.
 */
export class Pace {
  readonly #full: number;
  readonly #monotonicMs: () => number;
  readonly #chats = new Map<TelegramId, number>();
  #rate: number;
  /** When the next message would be due if all kept exactly to the rate. */
  #nextMs = Number.NEGATIVE_INFINITY;
  #pausedUntilMs = Number.NEGATIVE_INFINITY;
  #raisedAtMs = Number.NEGATIVE_INFINITY;

  constructor(ratePerSecond: number, monotonicMs: () => number) {
    this.#full = ratePerSecond;
    this.#rate = ratePerSecond;
    this.#monotonicMs = monotonicMs;
  }

  /** A message a second, at present. */
  get rate(): number {
    return this.#rate;
  }

  /** How long Telegram still wants nothing; 0 = not paused. */
  get pausedForMs(): number {
    return Math.max(0, this.#pausedUntilMs - this.#monotonicMs());
  }

  /** How long this chat has to be left alone; 0 = it may be written to. */
  chatWaitMs(chat: TelegramId): number {
    return Math.max(0, (this.#chats.get(chat) ?? 0) - this.#monotonicMs());
  }

  /** Takes the place of one message to that chat, or says how long to wait for one. */
  take(chat: TelegramId): number {
    const now = this.#monotonicMs();
    this.#recover(now);
    const waitMs = Math.max(this.pausedForMs, this.#nextMs - now - BURST * this.#intervalMs);
    if (waitMs >= TIMER_MS) return waitMs;
    this.note(chat);
    return 0;
  }

  /** A message has gone out, asked for or not. */
  note(chat: TelegramId): void {
    const now = this.#monotonicMs();
    this.#nextMs = Math.max(this.#nextMs, now) + this.#intervalMs;
    if (this.#chats.size > MANY_CHATS) this.#forget(now);
    this.#chats.set(chat, now + CHAT_GAP_MS);
  }

  /** Telegram has answered 429: nobody is written to for so long. Repeated ones halve the rate. */
  pause(forMs: number): void {
    const now = this.#monotonicMs();
    const isNew = now >= this.#pausedUntilMs;
    if (isNew && now - this.#pausedUntilMs < REPEATED_MS)
      this.#rate = Math.max(LEAST_RATE, this.#rate / 2);
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, now + forMs);
    this.#raisedAtMs = this.#pausedUntilMs;
  }

  /** Takes up what an earlier run was told; a pause that is over has been quiet time since. */
  resume({ forMs, overForMs, rate }: { forMs: number; overForMs: number; rate: number }): void {
    const recovered = rate + Math.floor(overForMs / RECOVERS_EVERY_MS);
    this.#rate = Math.min(this.#full, Math.max(LEAST_RATE, recovered));
    if (forMs > 0) this.pause(forMs);
    else this.#raisedAtMs = this.#monotonicMs();
  }

  get #intervalMs(): number {
    return 1000 / this.#rate;
  }

  #recover(now: number): void {
    if (this.#rate >= this.#full || now - this.#raisedAtMs < RECOVERS_EVERY_MS) return;
    this.#rate = Math.min(this.#full, this.#rate + 1);
    this.#raisedAtMs = now;
  }

  #forget(now: number): void {
    for (const [chat, until] of this.#chats) if (until <= now) this.#chats.delete(chat);
  }
}
