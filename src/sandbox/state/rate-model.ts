/** What the documentation tells of limits; the true ones are not published (telegram.md B5). */
const RATES = { overallPerSecond: 30, chatPerSecond: 1, chatBurst: 3, groupPerMinute: 20 };

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

  constructor(monotonicNow: () => number) {
    this.#monotonicNow = monotonicNow;
  }

  /** Begins anew, with nothing counted. */
  set(isOn: boolean): void {
    this.isOn = isOn;
    this.#buckets.clear();
  }

  /** Whole seconds until this may be sent; 0 = now. */
  secondsUntil(load: Load): number {
    if (!this.isOn) return 0;
    const waits = ratesOf(load).map(([name, rate]) => {
      // An album larger than the bucket goes when the bucket is full.
      const missing = Math.min(load.messages, rate.capacity) - this.#fill(name, rate).left;
      return missing <= 0 ? 0 : Math.ceil(missing / rate.perSecond);
    });
    return Math.max(...waits);
  }

  count(load: Load): void {
    if (!this.isOn) return;
    for (const [name, rate] of ratesOf(load)) {
      const bucket = this.#fill(name, rate);
      this.#buckets.set(name, { ...bucket, left: Math.max(0, bucket.left - load.messages) });
    }
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
