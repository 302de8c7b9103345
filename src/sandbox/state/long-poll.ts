type Waiter = { resolve: () => void; reject: (why: Error) => void; timer: NodeJS.Timeout };

/**
 * Updates made together leave together: this long after the last of them, and this long at most
 * after the first (LONG_POLL_WAIT_AFTER and LONG_POLL_MAX_DELAY, Client.h 1611).
 */
const WAIT_AFTER_MS = 1;
const MOST_DELAY_MS = 2;
const CONFLICT_PAUSE_MS = 3000;

/** The one waiting getUpdates of a bot: a newer one ends the older. */
export class LongPoll {
  #waiter: Waiter | undefined;
  #wakeTimer: NodeJS.Timeout | undefined;
  /** When the first update came that the waiting poll will answer with. */
  #wokenAt: number | undefined;
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
    if (this.#waiter === undefined) return;
    const now = this.#monotonicNow();
    this.#wokenAt ??= now;
    const delay = Math.min(WAIT_AFTER_MS, this.#wokenAt + MOST_DELAY_MS - now);
    clearTimeout(this.#wakeTimer);
    this.#wakeTimer = setTimeout(() => this.#finish(), Math.max(delay, 0));
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
    this.#wokenAt = undefined;
    this.#waiter = undefined;
    return waiter;
  }
}
