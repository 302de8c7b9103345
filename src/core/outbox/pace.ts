import type { TelegramId } from '../shared/ids.ts';

/** So many messages may go out at once after a rest; more would look like a burst to Telegram. */
const BURST = 3;
const CHAT_GAP_MS = 1_000;
/** Answers take so much of the rate at most, after so many seconds' worth at once. */
const ANSWERS = { share: 0.75, atOnceS: 2 };
/** So many chats that were refused within this time, each after a rest, mean a limit of all. */
const WITNESSES = { chats: 3, withinMs: 5_000 };
/** A second 429 within this time after a pause means that the rate itself is too high. */
const REPEATED_MS = 60_000;
const RECOVERS_EVERY_MS = 30_000;
const LEAST_RATE = 1;
/** No timer is finer than that. */
const TIMER_MS = 1;
const MANY_CHATS = 10_000;

/** When a chat is free again, and when its next message would be due at one a second. */
type ChatPace = { freeMs: number; dueMs: number };

/**
 * How fast may be sent: GCRA over all chats, a second between two messages of a chat, and
 * Telegram's pauses. All by the machine's monotonic time. Answers in a conversation never ask; they
 * are noted, so that bulk makes room for them, but never all of it.
 */
export class Pace {
  readonly #full: number;
  readonly #monotonicMs: () => number;
  readonly #chats = new Map<TelegramId, ChatPace>();
  /** Chats that were refused though nobody had written much to them, and when. */
  readonly #witnesses = new Map<TelegramId, number>();
  /** When the next answer would be due if answers kept exactly to their share. */
  #nextAnswerMs = Number.NEGATIVE_INFINITY;
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
    return Math.max(0, (this.#chats.get(chat)?.freeMs ?? 0) - this.#monotonicMs());
  }

  /** Takes the place of one message to that chat, or says how long to wait for one. */
  take(chat: TelegramId): number {
    const now = this.#monotonicMs();
    this.#recover(now);
    const waitMs = Math.max(this.pausedForMs, this.#nextMs - now - BURST * this.#intervalMs);
    if (waitMs >= TIMER_MS) return waitMs;
    this.#takePlace(now);
    this.#noteChat(chat, now);
    return 0;
  }

  /** An answer goes out. Beyond their share answers take no place of what waits. */
  noteAnswer(chat: TelegramId): void {
    const now = this.#monotonicMs();
    const intervalMs = this.#intervalMs / ANSWERS.share;
    const nextMs = Math.max(this.#nextAnswerMs, now) + intervalMs;
    if (nextMs - now <= (ANSWERS.atOnceS * 1000) / ANSWERS.share + intervalMs / 2) {
      this.#nextAnswerMs = nextMs;
      this.#takePlace(now);
    }
    this.#noteChat(chat, now);
  }

  #takePlace(now: number): void {
    this.#nextMs = Math.max(this.#nextMs, now) + this.#intervalMs;
  }

  #noteChat(chat: TelegramId, now: number): void {
    if (this.#chats.size > MANY_CHATS) this.#forget(now);
    const before = this.#chats.get(chat);
    this.#chats.set(chat, {
      freeMs: Math.max(before?.freeMs ?? 0, now + CHAT_GAP_MS),
      dueMs: Math.max(before?.dueMs ?? 0, now) + CHAT_GAP_MS,
    });
  }

  /** Telegram has answered a message of bulk with 429. Tells who has to wait now. */
  refuse(chat: TelegramId, forMs: number): 'chat' | 'everybody' {
    const now = this.#monotonicMs();
    const isOwn = this.#hasHadMuch(chat, now);
    this.#leaveAlone(chat, now + forMs);
    if (isOwn) return 'chat';
    this.pause(forMs);
    return 'everybody';
  }

  /** The same of an answer: mostly it is the chat's own limit, unless several fare alike. */
  refuseAnswer(chat: TelegramId, forMs: number): 'chat' | 'everybody' {
    const now = this.#monotonicMs();
    const isOwn = this.#hasHadMuch(chat, now);
    this.#leaveAlone(chat, now + forMs);
    if (isOwn) return 'chat';
    for (const [witness, atMs] of this.#witnesses)
      if (now - atMs > WITNESSES.withinMs) this.#witnesses.delete(witness);
    this.#witnesses.set(chat, now);
    if (this.#witnesses.size < WITNESSES.chats) return 'chat';
    this.#witnesses.clear();
    this.pause(forMs);
    return 'everybody';
  }

  /** More than one message a second, or a group, of which Telegram allows few a minute. */
  #hasHadMuch(chat: TelegramId, now: number): boolean {
    return chat < 0 || (this.#chats.get(chat)?.dueMs ?? 0) - now > CHAT_GAP_MS;
  }

  #leaveAlone(chat: TelegramId, untilMs: number): void {
    const { freeMs = 0, dueMs = 0 } = this.#chats.get(chat) ?? {};
    this.#chats.set(chat, { freeMs: Math.max(freeMs, untilMs), dueMs });
  }

  /** Nobody is written to for so long. Repeated pauses halve the rate. */
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
    for (const [chat, { freeMs, dueMs }] of this.#chats)
      if (Math.max(freeMs, dueMs) <= now) this.#chats.delete(chat);
  }
}
