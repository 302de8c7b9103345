import type { TelegramId } from '../core/shared/ids.ts';
import type { Transactions } from '../core/stores.ts';

const FLUSH_MS = 250;

/** Remembers in batches that replies were said, so that a restart does not say them again. */
export class SaidUpdates {
  readonly #transactions: Transactions;
  readonly #logFailure: (error: unknown) => void;
  #waiting: number[] = [];
  readonly #reached = new Set<TelegramId>();
  #timer: NodeJS.Timeout | undefined;

  constructor(transactions: Transactions, logFailure: (error: unknown) => void) {
    this.#transactions = transactions;
    this.#logFailure = logFailure;
  }

  add(updateId: number): void {
    this.#waiting.push(updateId);
    this.#timer ??= setTimeout(() => void this.flush(), FLUSH_MS);
  }

  /** A message has arrived there: whatever was thought of that chat, it can be written to. */
  reached(chat: TelegramId): void {
    this.#reached.add(chat);
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const said = this.#waiting;
    if (said.length === 0) return;
    this.#waiting = [];
    const reached = [...this.#reached];
    this.#reached.clear();
    try {
      await this.#transactions.single(({ inbox }) => inbox.markReplied(said));
      await this.#transactions.single(({ reachability }) => reachability.heal(reached));
    } catch (error) {
      this.#logFailure(error);
      this.#waiting.unshift(...said);
    }
  }
}
