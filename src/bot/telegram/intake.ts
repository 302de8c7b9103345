import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

import type { Update } from 'grammy/types';

import type { AppliedUpdate, PendingUpdate } from '../../core/outbox/inbox-store.ts';
import type { Clock } from '../../core/shared/clock.ts';
import type { Stores, Transactions } from '../../core/stores.ts';
import type { Reply } from '../kit/reply.ts';
import { packReplies } from '../kit/reply.ts';
import {
  type Arrived,
  arrivedOf,
  incomingOf,
  inOrder,
  isFresh,
  isStored,
  pendingOf,
  untried,
  updateIn,
} from './arrived.ts';

/** An update that fails this often is put aside, so that the person can go on. */
const MAX_FAILURES = 5;
const RETRY_PAUSE_MS = 100;
/** A handler awaits nothing but the database, and what is applied together is little; this long means that one hangs. */
const WATCHDOG_MS = 20_000;
/**
 * How long updates are added to one transaction: so many times what a commit took lately. With a fast disk the first
 * are answered while the next are applied; whoever else writes waits no longer than `most`.
 */
const TOGETHER = { commits: 12, leastMs: 4, mostMs: 50 };
/** Of each person; an album is not taken apart. What somebody sends beyond it waits for turns, one after another. */
const TOGETHER_OF_ONE = 12;

export type IntakePorts = {
  transactions: Transactions;
  clock: Clock;
  /** What an update does and what is said to it. Runs inside the update's transaction. */
  handle(update: Update, stores: Stores): Promise<Reply[]>;
  /** Called after the commit. */
  onApplied(update: AppliedUpdate, replies: Reply[]): void;
  /** Tells the admins and the person, in the transaction that puts the update aside. */
  onDead(update: Update, stores: Stores): Promise<Reply[]>;
  logFailure(updateId: number, error: unknown): void;
  /** What came in together could not be applied in one commit, and is tried one by one. */
  logApart(updateIds: readonly number[], error: unknown): void;
  /** Whether other processes store updates too, which are looked for. */
  sharesInbox?: boolean;
  /** How long what is applied in one commit may take; a test that waits for it is in a hurry. */
  watchdogMs?: number;
};

/** An update that has been applied, and what is to be said to it after the commit. */
type Applied = { update: AppliedUpdate; replies: Reply[] };

/** What became of what came in together; `later`: for which there was no time in one commit, in order. */
type Together<Left> = {
  applied: Applied[];
  left: Left[];
  later: readonly (Arrived | PendingUpdate)[];
};

/**
 * Applies updates exactly once: in order within a person, and after what crashed before.
 *
 * What comes in together is stored and applied in one commit, since a commit costs more than an
 * update. Where that fails nothing of it was done; each update is then applied by itself, so that
 * one that cannot be applied holds up only its own person.
 */
export class Intake {
  readonly #ports: IntakePorts;
  /** People whose updates are applied by themselves at present. */
  readonly #lanes = new Map<string, Promise<void>>();
  /** Updates that wait in a lane. */
  readonly #inLanes = new Set<number>();
  /** Ends with the last turn that somebody waits for; lanes take turns, an update each. */
  #turns: Promise<unknown> = Promise.resolve();
  #storing: Promise<void> = Promise.resolve();
  /** What commits took lately; one that tidies the file up takes ten times as long. */
  #commitMs = 0;
  /** The id of the last update stored; none is above it until a batch has been. */
  #newestStored = Infinity;
  #isStopped = false;

  constructor(ports: IntakePorts) {
    this.#ports = ports;
  }

  /** Takes up what an earlier run stored but did not apply. Call before {@link store}. */
  async resume(): Promise<void> {
    const pending = await this.#ports.transactions.run(({ inbox }) => inbox.pending());
    for (const update of pending) this.#append(update);
  }

  /** Stores a batch in one commit and applies what is new in it. */
  store(updates: readonly Update[]): Promise<void> {
    return this.#storeInTurn(updates.map(arrivedOf));
  }

  /** Applies what other processes have stored. */
  async takeUp(): Promise<void> {
    const pending = await this.#ports.transactions.single(({ inbox }) => inbox.pending());
    if (!this.#isStopped && this.#notInLanes(pending).length > 0) await this.#storeInTurn([]);
  }

  #storeInTurn(incoming: readonly Arrived[]): Promise<void> {
    const stored = this.#storing.then(() => this.#storeNext(incoming));
    // Whoever stored the batch hears of its failure; the next batch goes its own way.
    this.#storing = stored.catch(() => undefined);
    return stored;
  }

  #notInLanes(updates: readonly PendingUpdate[]): PendingUpdate[] {
    return updates.filter(({ updateId }) => !this.#inLanes.has(updateId));
  }

  /** Finishes what is being applied; what waits stays stored for the next start. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.idle();
  }

  async idle(): Promise<void> {
    await this.#storing;
    while (this.#lanes.size > 0) await Promise.all(this.#lanes.values());
  }

  /** In as many commits as it takes; in between, others write and what was said is said. */
  async #storeNext(incoming: readonly Arrived[]): Promise<void> {
    const counts = new Map<string, number>();
    for (let rest = incoming, goesOn = true; goesOn;) {
      const together = await this.#storeAndApply(rest, counts).catch((error: unknown) => {
        this.#ports.logApart(
          rest.map(({ updateId }) => updateId),
          error,
        );
      });
      if (!together) return this.#storeApart(rest);
      const { applied, left, later } = together;
      const fresh = later.filter(isFresh);
      this.#newestStored = rest.at(-1 - fresh.length)?.updateId ?? this.#newestStored;
      for (const { update, replies } of applied) this.#ports.onApplied(update, replies);
      for (const update of left) this.#append(update);
      rest = fresh;
      goesOn = later.length > 0;
      if (goesOn) await nextTurn();
    }
  }

  /** Each by itself, after what came in together could not be applied together. */
  async #storeApart(incoming: readonly Arrived[]): Promise<void> {
    this.#newestStored = Infinity;
    const apart = await this.#ports.transactions.run(async ({ inbox }) => {
      const written = incoming.map(({ update }) => incomingOf(update));
      const added = await inbox.add(written, this.#ports.clock.now());
      return this.#ports.sharesInbox ? this.#notInLanes(await inbox.pending()) : added.map(untried);
    });
    for (const update of apart) this.#append(update);
  }

  /** `counts`: how many of each person have been applied of what came in together. */
  async #storeAndApply(
    incoming: readonly Arrived[],
    counts: Map<string, number>,
  ): Promise<Together<PendingUpdate>> {
    let appliedAt = 0;
    const together = await this.#ports.transactions.run(async (stores) => {
      const { inbox } = stores;
      const added = this.#areNewer(incoming) ? incoming : await inbox.unknown(incoming);
      const stored = this.#ports.sharesInbox ? this.#notInLanes(await inbox.pending()) : [];
      const { left, ...others } = await this.#inTime(
        this.#applyTogether(stores, inOrder(stored, added), counts),
      );
      const fresh = left.filter(isFresh).map(pendingOf);
      if (fresh.length > 0) await inbox.add(fresh, this.#ports.clock.now());
      appliedAt = performance.now();
      return { ...others, left: left.map(pendingOf) };
    });
    this.#commitMs += (performance.now() - appliedAt - this.#commitMs) / 8;
    return together;
  }

  async #applyTogether(
    stores: Stores,
    updates: readonly (Arrived | PendingUpdate)[],
    counts: Map<string, number>,
  ): Promise<Together<Arrived | PendingUpdate>> {
    const applied: Applied[] = [];
    const left: (Arrived | PendingUpdate)[] = [];
    const endsAt = performance.now() + togetherMs(this.#commitMs);
    // As of now: a lane that ends meanwhile must not let a person's second update pass the first.
    const ownLanes = new Set(this.#lanes.keys());
    for (const [at, update] of updates.entries()) {
      const isTimeOver = performance.now() > endsAt;
      if (isTimeOver && !this.#isStopped) return { applied, left, later: updates.slice(at) };
      const count = (counts.get(update.key) ?? 0) + 1;
      counts.set(update.key, count);
      if (isTimeOver || count > TOGETHER_OF_ONE || ownLanes.has(update.key)) {
        left.push(update);
        // Nobody's second update passes the first.
        ownLanes.add(update.key);
        continue;
      }
      const replies = await this.#ports.handle(updateIn(update), stores);
      const said = packReplies(replies);
      if (isStored(update)) await stores.inbox.markDone(update.updateId, said);
      else await stores.inbox.addDone(update, said, this.#ports.clock.now());
      applied.push({ update, replies });
    }
    return { applied, left, later: [] };
  }

  /**
   * Telegram counts updates upwards and sends one again only while it is not known to have come. An
   * id that was stored all the same fails this transaction, and the update is looked for by itself.
   */
  #areNewer(incoming: readonly Arrived[]): boolean {
    if (this.#ports.sharesInbox) return false;
    return incoming.every(
      ({ updateId }, at) => updateId > (incoming[at - 1]?.updateId ?? this.#newestStored),
    );
  }

  #append(update: PendingUpdate): void {
    const before = this.#lanes.get(update.key) ?? Promise.resolve();
    this.#inLanes.add(update.updateId);
    const lane = before
      .then(() => this.#applyUntilSettled(update))
      .finally(() => {
        this.#inLanes.delete(update.updateId);
        if (this.#lanes.get(update.key) === lane) this.#lanes.delete(update.key);
      });
    this.#lanes.set(update.key, lane);
  }

  async #applyUntilSettled(update: PendingUpdate): Promise<void> {
    for (let failures = update.attempts; failures < MAX_FAILURES && !this.#isStopped;) {
      try {
        this.#ports.onApplied(update, await this.#inTurn(() => this.#apply(update)));
        return;
      } catch (error) {
        failures += 1;
        this.#ports.logFailure(update.updateId, error);
        await this.#countFailure(update, failures, error);
        if (failures < MAX_FAILURES) await wait(RETRY_PAUSE_MS * failures);
      }
    }
  }

  /**
   * Lanes that wait come one after another, so that whoever sent a thousand holds up others by one at a
   * time, and after what is being stored; what Telegram has answered meanwhile is read before the next.
   */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turns
      .then(() => this.#storing)
      .then(() => nextTurn())
      .then(work);
    this.#turns = turn.catch(() => undefined);
    return turn;
  }

  #apply(update: PendingUpdate): Promise<Reply[]> {
    return this.#ports.transactions.run(async (stores) => {
      const replies = await this.#inTime(this.#ports.handle(updateIn(update), stores));
      await stores.inbox.markDone(update.updateId, packReplies(replies));
      return replies;
    });
  }

  /** Inside the transaction: it is rolled back, and waiting for one's turn costs no time. */
  #inTime<Result>(work: Promise<Result>): Promise<Result> {
    return withinTime(work, this.#ports.watchdogMs ?? WATCHDOG_MS);
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

const togetherMs = (commitMs: number): number =>
  Math.min(Math.max(commitMs * TOGETHER.commits, TOGETHER.leastMs), TOGETHER.mostMs);

const withinTime = async <T>(work: Promise<T>, mostMs: number): Promise<T> => {
  let watchdog: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    watchdog = setTimeout(() => reject(new Error('the update took too long')), mostMs);
  });
  try {
    return await Promise.race([work, expired]);
  } finally {
    clearTimeout(watchdog);
  }
};
