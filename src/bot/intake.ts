import { setTimeout as wait } from 'node:timers/promises';

import type { Update } from 'grammy/types';

import type { IncomingUpdate, PendingUpdate } from '../core/delivery/inbox-store.ts';
import type { Clock } from '../core/shared/clock.ts';
import type { Stores, Transactions } from '../core/stores.ts';
import type { Reply } from './reply.ts';
import { packReplies } from './reply.ts';

/** An update that fails this often is put aside, so that the person can go on. */
const MAX_FAILURES = 5;
const RETRY_PAUSE_MS = 100;
/** A handler awaits nothing but the database; this long means that it hangs. */
const WATCHDOG_MS = 20_000;

export type IntakePorts = {
  transactions: Transactions;
  clock: Clock;
  /** What an update does and what is said to it. Runs inside the update's transaction. */
  handle(update: Update, stores: Stores): Promise<Reply[]>;
  /** Called after the commit. */
  onApplied(update: IncomingUpdate, replies: Reply[]): void;
  /** Tells the admins and the person, in the transaction that puts the update aside. */
  onDead(update: Update, stores: Stores): Promise<Reply[]>;
  logFailure(updateId: number, error: unknown): void;
};

/** Applies updates exactly once: in order within a person, and after what crashed before. */
export class Intake {
  readonly #ports: IntakePorts;
  readonly #lanes = new Map<string, Promise<void>>();
  #isStopped = false;

  constructor(ports: IntakePorts) {
    this.#ports = ports;
  }

  /** Takes up what an earlier run stored but did not apply. Call before {@link store}. */
  async resume(): Promise<void> {
    const pending = await this.#ports.transactions.run(({ inbox }) => inbox.pending());
    for (const update of pending) this.#append(update);
  }

  /** Stores a batch in one commit and starts to apply what is new in it. */
  async store(updates: readonly Update[]): Promise<void> {
    const incoming = updates.map((update) => ({
      updateId: update.update_id,
      key: keyOf(update),
      body: JSON.stringify(update),
    }));
    const added = await this.#ports.transactions.single(({ inbox }) =>
      inbox.add(incoming, this.#ports.clock.now()),
    );
    for (const update of added) this.#append({ ...update, attempts: 0 });
  }

  /** Finishes what is being applied; what waits stays stored for the next start. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.idle();
  }

  async idle(): Promise<void> {
    while (this.#lanes.size > 0) await Promise.all(this.#lanes.values());
  }

  #append(update: PendingUpdate): void {
    const before = this.#lanes.get(update.key) ?? Promise.resolve();
    const lane = before
      .then(() => this.#applyUntilSettled(update))
      .finally(() => {
        if (this.#lanes.get(update.key) === lane) this.#lanes.delete(update.key);
      });
    this.#lanes.set(update.key, lane);
  }

  async #applyUntilSettled(update: PendingUpdate): Promise<void> {
    for (let failures = update.attempts; failures < MAX_FAILURES && !this.#isStopped;) {
      try {
        this.#ports.onApplied(update, await this.#apply(update));
        return;
      } catch (error) {
        failures += 1;
        this.#ports.logFailure(update.updateId, error);
        await this.#countFailure(update, failures, error);
        if (failures < MAX_FAILURES) await wait(RETRY_PAUSE_MS * failures);
      }
    }
  }

  #apply({ updateId, body }: PendingUpdate): Promise<Reply[]> {
    const update: Update = JSON.parse(body);
    return withinTime(
      this.#ports.transactions.run(async (stores) => {
        const replies = await this.#ports.handle(update, stores);
        await stores.inbox.markDone(updateId, packReplies(replies));
        return replies;
      }),
    );
  }

  async #countFailure(update: PendingUpdate, failures: number, error: unknown): Promise<void> {
    const isLast = failures >= MAX_FAILURES;
    const name = error instanceof Error ? error.name : 'unknown';
    try {
      const replies = await this.#ports.transactions.run(async (stores) => {
        await stores.inbox.countFailure(update.updateId, name, isLast);
        return isLast ? this.#ports.onDead(JSON.parse(update.body), stores) : [];
      });
      if (isLast) this.#ports.onApplied(update, replies);
    } catch (secondError) {
      this.#ports.logFailure(update.updateId, secondError);
    }
  }
}

/**
 * Whose state an update may change. In a private chat the ids of chat and person are the same
 * number, so that messages, edits and buttons of a person share one lane.
 */
export const keyOf = (update: Update): string => String(chatOf(update)?.id ?? 0);

const chatOf = (update: Update): { id: number } | undefined => {
  const query = update.callback_query;
  if (query) return query.message?.chat ?? query.from;
  return (update.message ?? update.edited_message ?? update.my_chat_member)?.chat;
};

const withinTime = async <T>(work: Promise<T>): Promise<T> => {
  const watchdog = new AbortController();
  const expired = wait(WATCHDOG_MS, undefined, { signal: watchdog.signal }).then(() => {
    throw new Error('the update took too long');
  });
  expired.catch(() => undefined);
  try {
    return await Promise.race([work, expired]);
  } finally {
    watchdog.abort();
  }
};
