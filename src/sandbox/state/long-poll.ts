type Waiter = { resolve: () => void; reject: (why: Error) => void; timer: NodeJS.Timeout };

/** Wake-ups are gathered for a moment, so that updates made together leave together. */
const GATHER_MS = 2;
const CONFLICT_PAUSE_MS = 3000;

/** The one waiting getUpdates of a bot: a newer one ends the older (telegram.md B3). */
export class LongPoll {
  #waiter: Waiter | undefined;
  #wakeTimer: NodeJS.Timeout | undefined;
  #nextQuickConflictAt = Number.NEGATIVE_INFINITY;
  readonly #monotonicNow: () => number;

  constructor(monotonicNow: () => number) {
    this.#monotonicNow = monotonicNow;
  }

  get isWaiting(): boolean {
    return this.#waiter !== undefined;
  }

  /** Resolves on a wake-up or when the time is over; rejects when another request ends it. */
  wait(seconds: number, endedBy: Error): Promise<void> {
    this.#endOlder(endedBy);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#finish(), seconds * 1000);
      this.#waiter = { resolve, reject, timer };
    });
  }

  wake(): void {
    if (this.#waiter === undefined || this.#wakeTimer !== undefined) return;
    this.#wakeTimer = setTimeout(() => this.#finish(), GATHER_MS);
  }

  /** Ends the waiting poll at once. */
  end(why: Error): void {
    this.#leave()?.reject(why);
  }

  /** The first conflict is told at once, further ones within three seconds come late. */
  #endOlder(why: Error): void {
    const waiter = this.#leave();
    if (waiter === undefined) return;
    const now = this.#monotonicNow();
    if (now < this.#nextQuickConflictAt) {
      setTimeout(() => waiter.reject(why), CONFLICT_PAUSE_MS).unref();
      return;
    }
    this.#nextQuickConflictAt = now + CONFLICT_PAUSE_MS;
    waiter.reject(why);
  }

  #finish(): void {
    this.#leave()?.resolve();
  }

  #leave(): Waiter | undefined {
    const waiter = this.#waiter;
    clearTimeout(this.#wakeTimer);
    clearTimeout(waiter?.timer);
    this.#wakeTimer = undefined;
    this.#waiter = undefined;
    return waiter;
  }
}
