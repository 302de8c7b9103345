/** What the documentation tells of limits; the true ones are not published. */
export const RATES = {
  overallPerSecond: 30,
  chatPerSecond: 1,
  chatBurst: 3,
  groupPerMinute: 20,
} as const;

const REMEMBERED_SECONDS = 60;

/** What went out lately and what was refused, counted whether the model slows anybody or not. */
export type RateView = {
  isOn: boolean;
  limits: typeof RATES;
  /** Messages in the last full second, and in the last minute. */
  lastSecond: number;
  lastMinute: number;
  /** The most in one second of that minute. */
  peak: number;
  /** Calls that this model has answered with 429 since it was switched on or off. */
  refused: number;
};

type Rate = { perSecond: number; capacity: number };

const OVERALL: Rate = { perSecond: RATES.overallPerSecond, capacity: RATES.overallPerSecond };
const CHAT: Rate = { perSecond: RATES.chatPerSecond, capacity: RATES.chatBurst };
const GROUP: Rate = { perSecond: RATES.groupPerMinute / 60, capacity: RATES.groupPerMinute };

type Bucket = { left: number; at: number };

/** Messages of one call: whose chat, and how many. */
export type Load = { chatId: string; messages: number };

/** Slows a bot down as Telegram would, by machine time; off until somebody switches it on. */
export class RateModel {
  isOn = false;
  readonly #monotonicNow: () => number;
  readonly #buckets = new Map<string, Bucket>();
  /** Messages by second, the newest last. */
  #sent: { second: number; messages: number }[] = [];
  #refused = 0;

  constructor(monotonicNow: () => number) {
    this.#monotonicNow = monotonicNow;
  }

  /** Begins anew, with nothing counted. */
  set(isOn: boolean): void {
    this.isOn = isOn;
    this.#buckets.clear();
    this.#refused = 0;
  }

  view(): RateView {
    const now = this.#second();
    const sent = this.#sent.filter(({ second }) => second > now - REMEMBERED_SECONDS);
    const counts = sent.map(({ messages }) => messages);
    return {
      isOn: this.isOn,
      limits: RATES,
      lastSecond: sent.find(({ second }) => second === now - 1)?.messages ?? 0,
      lastMinute: counts.reduce((sum, count) => sum + count, 0),
      peak: Math.max(0, ...counts),
      refused: this.#refused,
    };
  }

  /** Whole seconds until this may be sent; 0 = now. */
  secondsUntil(load: Load): number {
    if (!this.isOn) return 0;
    const waits = ratesOf(load).map(([name, rate]) => {
      // An album larger than the bucket goes when the bucket is full.
      const missing = Math.min(load.messages, rate.capacity) - this.#fill(name, rate).left;
      return missing <= 0 ? 0 : Math.ceil(missing / rate.perSecond);
    });
    const seconds = Math.max(...waits);
    if (seconds > 0) this.#refused += 1;
    return seconds;
  }

  count(load: Load): void {
    this.#note(load.messages);
    if (!this.isOn) return;
    for (const [name, rate] of ratesOf(load)) {
      const bucket = this.#fill(name, rate);
      this.#buckets.set(name, { ...bucket, left: Math.max(0, bucket.left - load.messages) });
    }
  }

  #note(messages: number): void {
    const second = this.#second();
    const newest = this.#sent.at(-1);
    if (newest?.second === second) newest.messages += messages;
    else this.#sent = [...this.#sent.slice(1 - REMEMBERED_SECONDS), { second, messages }];
  }

  #second(): number {
    return Math.floor(this.#monotonicNow() / 1000);
  }

  #fill(name: string, { perSecond, capacity }: Rate): Bucket {
    const at = this.#monotonicNow();
    const bucket = this.#buckets.get(name) ?? { left: capacity, at };
    const gained = ((at - bucket.at) / 1000) * perSecond;
    return { left: Math.min(capacity, bucket.left + gained), at };
  }
}

/** Groups have negative ids. */
const ratesOf = ({ chatId }: Load): [string, Rate][] => [
  ['', OVERALL],
  [chatId, chatId.startsWith('-') ? GROUP : CHAT],
];
