import type { TelegramId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import type { Transactions } from '../../core/stores.ts';

const FLUSH_MS = 250;

/** Remembers in batches that replies were said, so that a restart does not say them again. */
export class SaidUpdates {
  readonly #transactions: Transactions;
  readonly #logFailure: (error: unknown) => void;
  #waiting: number[] = [];
  readonly #reached = new Map<TelegramId, Instant>();
  #timer: NodeJS.Timeout | undefined;
  #storing: Promise<void> = Promise.resolve();

  constructor(transactions: Transactions, logFailure: (error: unknown) => void) {
    this.#transactions = transactions;
    this.#logFailure = logFailure;
  }

  add(updateId: number): void {
    this.#waiting.push(updateId);
    this.#flushLater();
  }

  /**
   * A message has arrived there, or come from there: whatever was thought of that chat, it can be
   * written to.
   */
  reached(chat: TelegramId, at: Instant): void {
    this.#reached.set(chat, at);
    this.#flushLater();
  }

  #flushLater(): void {
    this.#timer ??= setTimeout(() => void this.flush(), FLUSH_MS);
  }

  /** Resolves once all that came before is stored or has failed, whoever began with it: a stop then closes the database. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#storing = this.#storing.then(() => this.#store());
    return this.#storing;
  }

  async #store(): Promise<void> {
    const said = this.#waiting;
    this.#waiting = [];
    const reached = [...this.#reached];
    this.#reached.clear();
    try {
      if (said.length > 0) await this.#transactions.single(({ inbox }) => inbox.markReplied(said));
      if (reached.length > 0)
        await this.#transactions.single(({ reachability }) => reachability.heal(reached));
    } catch (error) {
      this.#logFailure(error);
      this.#waiting.unshift(...said);
      for (const [chat, at] of reached) if (!this.#reached.has(chat)) this.#reached.set(chat, at);
    }
  }
}
