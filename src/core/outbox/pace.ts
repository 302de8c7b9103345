import type { TelegramId } from '../shared/ids.ts';

/** So many messages may go out at once after a rest; more would look like a burst to Telegram. */
const BURST = 3;
export const CHAT_GAP_MS = 1_000;
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

/** So much of a second is given away beforehand where several processes share a pace, and at least so many places. */
const AHEAD = { seconds: 0.5, least: 4 };
/** Whoever shares asks again when such a part of that is free. */
const ASKED_FOR = 1 / 4;

/** When a chat is free again, and when its next message would be due at one a second. */
type ChatPace = { freeMs: number; dueMs: number };

/** All that a pace goes by, in the time of those who share it. */
export type PaceState = {
  rate: number;
  nextMs: number;
  pausedUntilMs: number;
  raisedAtMs: number;
  chats: [chat: TelegramId, freeMs: number, dueMs: number][];
  witnesses: [chat: TelegramId, atMs: number][];
};

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

  /** @param from as another one was left, in the same time */
  constructor(ratePerSecond: number, monotonicMs: () => number, from?: PaceState) {
    this.#full = ratePerSecond;
    this.#rate = Math.min(ratePerSecond, from?.rate ?? ratePerSecond);
    this.#monotonicMs = monotonicMs;
    if (!from) return;
    this.#nextMs = from.nextMs;
    this.#pausedUntilMs = from.pausedUntilMs;
    this.#raisedAtMs = from.raisedAtMs;
    for (const [chat, freeMs, dueMs] of from.chats) this.#chats.set(chat, { freeMs, dueMs });
    for (const [chat, atMs] of from.witnesses) this.#witnesses.set(chat, atMs);
  }

  /** When the next message would be due if all kept exactly to the rate; 0 = long ago. */
  get nextMs(): number {
    return Math.max(0, this.#nextMs);
  }

  /** For one that goes on from here. */
  get state(): PaceState {
    this.#forget(this.#monotonicMs());
    return {
      rate: this.#rate,
      nextMs: this.nextMs,
      pausedUntilMs: Math.max(0, this.#pausedUntilMs),
      raisedAtMs: Math.max(0, this.#raisedAtMs),
      chats: Array.from(this.#chats, ([chat, { freeMs, dueMs }]) => [chat, freeMs, dueMs]),
      witnesses: [...this.#witnesses],
    };
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
    if (this.admitAnswer()) this.#takePlace(now);
    this.#noteChat(chat, now);
  }

  /** Whether an answer that goes out now takes a place of what waits. */
  admitAnswer(): boolean {
    const now = this.#monotonicMs();
    const intervalMs = this.#intervalMs / ANSWERS.share;
    const nextMs = Math.max(this.#nextAnswerMs, now) + intervalMs;
    if (nextMs - now > (ANSWERS.atOnceS * 1000) / ANSWERS.share + intervalMs / 2) return false;
    this.#nextAnswerMs = nextMs;
    return true;
  }

  /** Answers take no more places than if this had been the same pace. */
  answerAfter(before: Pace): void {
    this.#nextAnswerMs = Math.max(this.#nextAnswerMs, before.#nextAnswerMs);
  }

  /** An answer of another process, or of a while ago. */
  noteAnswered(chat: TelegramId, takesPlace: boolean): void {
    const now = this.#monotonicMs();
    if (takesPlace) this.#takePlace(now);
    this.#noteChat(chat, now);
  }

  /** How many places can be had beforehand; where it is too soon to ask, how long to wait. */
  room(): { places: number; waitMs: number } {
    const now = this.#monotonicMs();
    this.#recover(now);
    if (this.pausedForMs > 0) return { places: 0, waitMs: this.pausedForMs };
    const most = Math.max(AHEAD.least, Math.round(AHEAD.seconds * this.#rate));
    const taken = Math.max(0, this.#nextMs - now) / this.#intervalMs;
    const lacking = Math.ceil(most * ASKED_FOR) - (most - taken);
    if (lacking > 0) return { places: 0, waitMs: Math.max(TIMER_MS, lacking * this.#intervalMs) };
    return { places: Math.floor(most - taken), waitMs: 0 };
  }

  /** Takes so many places one after another, and says when each of them is. */
  reserve(count: number): number[] {
    const first = Math.max(this.#nextMs, this.#monotonicMs(), this.#pausedUntilMs);
    this.#nextMs = first + count * this.#intervalMs;
    return Array.from({ length: count }, (_, at) => first + at * this.#intervalMs);
  }

  /** So late a reserved place may be used: what is not used by then is nobody's, or several would make a burst. */
  get mayBeLateMs(): number {
    return BURST * this.#intervalMs;
  }

  /** A chat is written to at that time at the latest; `isNew`: with a message that was not told of before. */
  noteSend(chat: TelegramId, atMs: number, isNew: boolean): void {
    const now = this.#monotonicMs();
    const { freeMs = 0, dueMs = 0 } = this.#chats.get(chat) ?? {};
    this.#chats.set(chat, {
      freeMs: Math.max(freeMs, atMs + CHAT_GAP_MS),
      dueMs: isNew ? Math.max(dueMs, now) + CHAT_GAP_MS : dueMs,
    });
  }

  /** Chats that have to be left alone at present. */
  resting(): TelegramId[] {
    const now = this.#monotonicMs();
    return Array.from(this.#chats, ([chat, { freeMs }]) => ({ chat, freeMs }))
      .filter(({ freeMs }) => freeMs > now)
      .map(({ chat }) => chat);
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
