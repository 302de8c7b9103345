import type { TelegramId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import { CHAT_GAP_MS, Pace, type PaceState } from './pace.ts';
import { storedPause } from './recover-after-crash.ts';

/** What the processes of a bot write down for each other, in the database server's time. */
const KEY = 'delivery-places';
/** For so long after another process took places, answers are told to it without waiting for a claim. */
const SHARES_FOR_MS = 10_000;

/** So well do processes know what time it is at the server. */
const CLOCKS_DIFFER_MS = 2_000;

type Stored = PaceState & { atMs: number };

type News =
  | { type: 'answer'; chat: TelegramId; takesPlace: boolean }
  | { type: 'refused'; chat: TelegramId; forMs: number; what: 'message' | 'answer' };

/** What a process is told, and takes, in one transaction; it counts once that is committed and it is kept. */
export type Meeting = {
  room: { places: number; waitMs: number };
  /** Chats that have to be left alone at present, whoever wrote to them. */
  resting: readonly TelegramId[];
  pace: Pace;
  /** So much of what this process had to tell is known to all. */
  told: number;
  /** What was written down has to be written anew, whether anything is taken or not. */
  isOutOfTime: boolean;
  /** When the places are that it has taken. */
  places: readonly number[];
};

type Words = { installation: InstallationStore };

/**
 * The pace of several processes that send: they reserve places one after another in the transaction in which they
 * take messages, half a second's worth in all, and tell each other there of answers and of what Telegram has refused.
 * A place that is not used in its time is lost, so that all together never send more than one alone would.
 */
export class CommonPace {
  readonly #full: number;
  readonly #clockMs: () => number;
  readonly #wallMs: () => number;
  /** As all knew it when this process met them last, with what it has learned since. */
  #known: Pace;
  #places: number[] = [];
  #news: News[] = [];
  #isUrgent = false;
  /** Chats that this process has answered or may not write to, though it holds something for them. */
  readonly #left = new Map<TelegramId, number>();
  #nextMs = 0;
  #sharedAtMs = Number.NEGATIVE_INFINITY;

  /** @param clockMs the database server's time */
  constructor(ratePerSecond: number, clockMs: () => number, wallMs: () => number) {
    this.#full = ratePerSecond;
    this.#clockMs = clockMs;
    this.#wallMs = wallMs;
    this.#known = new Pace(ratePerSecond, clockMs);
  }

  get rate(): number {
    return this.#known.rate;
  }

  /** How long Telegram still wants nothing; 0 = not paused. */
  get pausedForMs(): number {
    return this.#known.pausedForMs;
  }

  /** How long this process has to leave a chat alone for which it holds something. */
  chatWaitMs(chat: TelegramId): number {
    return Math.max(0, (this.#left.get(chat) ?? 0) - this.#clockMs());
  }

  /** Takes the next place that is due, or says how long to wait for it; infinitely long without one. */
  take(): number {
    const now = this.#clockMs();
    this.#dropLate(now);
    const [first = Number.POSITIVE_INFINITY] = this.#places;
    if (first - now >= 1) return first - now;
    this.#places.shift();
    return 0;
  }

  /** A place that was not used in its time, or comes within a pause, is lost. */
  #dropLate(now: number): void {
    const late = now - this.#known.mayBeLateMs;
    this.#places = this.pausedForMs > 0 ? [] : this.#places.filter((at) => at >= late);
  }

  /** An answer goes out: in the place of a message of this process, or of the next one that anybody sends. */
  noteAnswer(chat: TelegramId): void {
    const isAdmitted = this.#known.admitAnswer();
    const isPaid = isAdmitted && this.#places.pop() !== undefined;
    this.#tell({ type: 'answer', chat, takesPlace: isAdmitted && !isPaid });
    this.#leave(chat, CHAT_GAP_MS);
  }

  /** Telegram has answered a message with 429. Tells who has to wait now. */
  refuse(chat: TelegramId, forMs: number): 'chat' | 'everybody' {
    return this.#refused({ type: 'refused', chat, forMs, what: 'message' });
  }

  /** The same of an answer. */
  refuseAnswer(chat: TelegramId, forMs: number): 'chat' | 'everybody' {
    return this.#refused({ type: 'refused', chat, forMs, what: 'answer' });
  }

  #refused(news: News & { type: 'refused' }): 'chat' | 'everybody' {
    this.#isUrgent = true;
    this.#news.push(news);
    this.#leave(news.chat, news.forMs);
    return apply(this.#known, news) ?? 'chat';
  }

  #tell(news: News): void {
    this.#news.push(news);
    apply(this.#known, news);
  }

  #leave(chat: TelegramId, forMs: number): void {
    const now = this.#clockMs();
    for (const [other, untilMs] of this.#left) if (untilMs <= now) this.#left.delete(other);
    this.#left.set(chat, Math.max(this.#left.get(chat) ?? 0, now + forMs));
  }

  /** Others have to know at once: Telegram has refused something. */
  get hasUrgentNews(): boolean {
    return this.#isUrgent;
  }

  /** Others send, and are to make room for an answer. */
  get hasNews(): boolean {
    return this.#news.length > 0 && this.#clockMs() - this.#sharedAtMs < SHARES_FOR_MS;
  }

  /** In the transaction that takes messages. One meeting of a process after another. */
  async meet({ installation }: Words): Promise<Meeting> {
    const told = this.#news.length;
    const { pace, isOutOfTime } = await this.#stored(installation);
    for (const news of this.#news.slice(0, told)) apply(pace, news);
    return { room: pace.room(), resting: pace.resting(), pace, told, isOutOfTime, places: [] };
  }

  /**
   * Takes places for what was held before and what is new, as far as there are some, and writes down what all have to
   * know. What it returns is kept after the commit.
   */
  async reserve({ installation }: Words, met: Meeting, chats: Chats): Promise<Meeting> {
    const { pace, told, room, isOutOfTime } = met;
    this.#dropLate(this.#clockMs());
    const count = chats.held.length + chats.added.length - this.#places.length;
    const places = pace.reserve(Math.max(0, Math.min(room.places, count)));
    const lastMs = places.at(-1) ?? this.#places.at(-1) ?? 0;
    for (const chat of chats.held) pace.noteSend(chat, lastMs + pace.mayBeLateMs, false);
    for (const chat of chats.added) pace.noteSend(chat, lastMs + pace.mayBeLateMs, true);
    if (told > 0 || places.length > 0 || isOutOfTime) await this.#store(installation, pace);
    return { ...met, places };
  }

  /** The transaction is committed. */
  keep({ pace, told, places }: Meeting): void {
    this.#news.splice(0, told);
    for (const news of this.#news) apply(pace, news);
    pace.answerAfter(this.#known);
    this.#known = pace;
    this.#nextMs = pace.nextMs;
    this.#places.push(...places);
    this.#isUrgent = this.#news.some(({ type }) => type === 'refused');
  }

  async #stored(installation: InstallationStore): Promise<Pick<Meeting, 'pace' | 'isOutOfTime'>> {
    const text = await installation.get(KEY);
    if (text === null) {
      const pace = new Pace(this.#full, this.#clockMs);
      const pause = await storedPause(installation, this.#wallMs());
      if (pause) pace.resume(pause);
      return { pace, isOutOfTime: false };
    }
    const stored = JSON.parse(text) as Stored;
    if (stored.nextMs !== this.#nextMs) this.#sharedAtMs = this.#clockMs();
    const backMs = stored.atMs - this.#clockMs();
    const isOutOfTime = backMs > CLOCKS_DIFFER_MS;
    const state = isOutOfTime ? earlier(stored, backMs) : stored;
    return { pace: new Pace(this.#full, this.#clockMs, state), isOutOfTime };
  }

  async #store(installation: InstallationStore, pace: Pace): Promise<void> {
    const stored: Stored = { ...pace.state, atMs: this.#clockMs() };
    await installation.set(KEY, JSON.stringify(stored));
  }
}

/** To whom this process is about to write. */
type Chats = { held: readonly TelegramId[]; added: readonly TelegramId[] };

const apply = (pace: Pace, news: News): 'chat' | 'everybody' | undefined => {
  if (news.type === 'refused')
    return news.what === 'message'
      ? pace.refuse(news.chat, news.forMs)
      : pace.refuseAnswer(news.chat, news.forMs);
  pace.noteAnswered(news.chat, news.takesPlace);
  return undefined;
};

/** A server's clock that went back makes nothing longer than it was. */
const earlier = (stored: Stored, byMs: number): PaceState => ({
  ...stored,
  nextMs: stored.nextMs - byMs,
  pausedUntilMs: stored.pausedUntilMs - byMs,
  raisedAtMs: stored.raisedAtMs - byMs,
  chats: stored.chats.map(([chat, freeMs, dueMs]) => [chat, freeMs - byMs, dueMs - byMs]),
  witnesses: stored.witnesses.map(([chat, atMs]) => [chat, atMs - byMs]),
});
