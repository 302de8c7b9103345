import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';

import { KindFailure } from '../core/outbox/sending.ts';

const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 5_000;
/** The rules of a kind that fail this often are a bug of that kind. */
const KIND_TRIES = 5;

export type CommitPorts<S> = {
  transact<T>(work: (stores: S) => Promise<T>): Promise<T>;
  logFailure(error: unknown): void;
};

type Work<S> = (stores: S, isBare: boolean) => Promise<() => void>;
type Entry<S> = { work: Work<S>; tries: number; giveUp: (error: unknown) => void };

/**
 * Group commit: what arrives while a transaction runs goes into the next one together. A commit that
 * fails, as on a full disk, is tried for as long as the program runs, since what has been sent must
 * not be sent again.
 */
export class CommitQueue<S> {
  readonly #ports: CommitPorts<S>;
  readonly #stop = new AbortController();
  #waiting: Entry<S>[] = [];
  #running: Promise<void> | undefined;

  constructor(ports: CommitPorts<S>) {
    this.#ports = ports;
  }

  /** Resolves once it is committed; rejects when the program ends before that. */
  add<T>(work: (stores: S, isBare: boolean) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        work: async (stores, isBare) => {
          const result = await work(stores, isBare);
          return () => resolve(result);
        },
        tries: 0,
        giveUp: reject,
      });
      this.#running ??= this.#run();
    });
  }

  /** No further tries; what is being committed ends. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  /** Ends in the same moment in which nothing waits, or what comes then would wait for ever. */
  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      // What has come in at the same time goes along: a commit costs more than what it marks.
      await turn();
      const entries = this.#waiting;
      this.#waiting = [];
      const error = await this.#commit(entries);
      if (error === undefined) continue;
      if (entries.length === 1) await this.#retry(entries, error);
      else await this.#oneByOne(entries);
    }
    this.#running = undefined;
  }

  async #oneByOne(entries: Entry<S>[]): Promise<void> {
    for (const entry of entries) {
      const error = await this.#commit([entry]);
      if (error !== undefined) await this.#retry([entry], error);
    }
  }

  async #retry(entries: Entry<S>[], first: unknown): Promise<void> {
    let error: unknown = first;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS)) {
      this.#ports.logFailure(error);
      for (const entry of entries) if (error instanceof KindFailure) entry.tries += 1;
      const isStopped = await wait(pauseMs, undefined, { signal: this.#stop.signal }).then(
        () => false,
        () => true,
      );
      if (isStopped) {
        for (const { giveUp } of entries) giveUp(error);
        return;
      }
      error = await this.#commit(entries);
      if (error === undefined) return;
    }
  }

  /** Undefined once it is committed. */
  async #commit(entries: readonly Entry<S>[]): Promise<unknown> {
    try {
      const done = await this.#ports.transact(async (stores) => {
        const results: (() => void)[] = [];
        for (const { work, tries } of entries)
          results.push(await work(stores, tries >= KIND_TRIES));
        return results;
      });
      for (const tell of done) tell();
      return undefined;
    } catch (error) {
      return error ?? new Error('a commit failed');
    }
  }
}
