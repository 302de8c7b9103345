import type { Transactions } from '../core/stores.ts';

const FLUSH_MS = 250;

/** Remembers in batches that replies were said, so that a restart does not say them again. */
export class SaidUpdates {
  readonly #transactions: Transactions;
  readonly #logFailure: (error: unknown) => void;
  #waiting: number[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(transactions: Transactions, logFailure: (error: unknown) => void) {
    this.#transactions = transactions;
    this.#logFailure = logFailure;
  }

  add(updateId: number): void {
    this.#waiting.push(updateId);
    this.#timer ??= setTimeout(() => void this.flush(), FLUSH_MS);
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const said = this.#waiting;
    if (said.length === 0) return;
    this.#waiting = [];
    try {
      await this.#transactions.single(({ inbox }) => inbox.markReplied(said));
    } catch (error) {
      this.#logFailure(error);
      this.#waiting.unshift(...said);
    }
  }
}
