import type { Update } from 'grammy/types';

type Posted = { update: Update; taken: () => void; refuse: (error: unknown) => void };

/** As many as a poll brings. */
const MOST_TOGETHER = 100;

/**
 * Updates come in one by one, many at the same time. What comes while some are being stored is stored
 * together, in the order in which Telegram counts it: a commit costs more than an update.
 */
export class Gathering {
  readonly #store: (updates: Update[]) => Promise<void>;
  #waiting: Posted[] = [];
  #isRunning = false;

  constructor(store: (updates: Update[]) => Promise<void>) {
    this.#store = store;
  }

  /** Resolves once it is stored durably; rejects where that failed. */
  take(update: { update_id: number }): Promise<void> {
    return new Promise((taken, refuse) => {
      this.#waiting.push({ update, taken, refuse });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length > 0) await this.#storeSome();
    this.#isRunning = false;
  }

  async #storeSome(): Promise<void> {
    const waiting = this.#waiting.toSorted(byId);
    const some = waiting.slice(0, MOST_TOGETHER);
    this.#waiting = waiting.slice(MOST_TOGETHER);
    try {
      await this.#store(some.map(({ update }) => update));
      for (const { taken } of some) taken();
    } catch (error) {
      for (const { refuse } of some) refuse(error);
    }
  }
}

const byId = (one: Posted, other: Posted): number => one.update.update_id - other.update.update_id;
