import type { Worker } from 'node:worker_threads';

import { openThread } from './reading-thread.ts';

/** Long enough for somebody who leafs through pictures; what the thread has read is given back then. */
const IDLE_MS = 60_000;

/**
 * A thread that is asked again and again, one thing after the other, and ends when nobody has asked for a minute: what
 * it needs to know is read once and not for every answer.
 */
export class StandingThread<Asked, Answer> {
  readonly #thread: URL;
  readonly #limitMs: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;
  #waiting = 0;

  constructor(thread: URL, { limitMs }: { limitMs: number }) {
    this.#thread = thread;
    this.#limitMs = limitMs;
  }

  /** @throws where it takes longer than `limitMs`, or the thread fails */
  ask(asked: Asked): Promise<Answer> {
    this.#waiting += 1;
    const answer = this.#last.then(() => this.#answerTo(asked));
    this.#last = answer
      .catch(() => undefined)
      .finally(() => {
        this.#waiting -= 1;
      });
    return answer;
  }

  /** Ends it before its time, unless somebody waits for an answer: what it has read is needed for something else. */
  rest(): void {
    if (this.#waiting > 0) return;
    clearTimeout(this.#idle);
    this.#leave();
  }

  /** Whether it has read what it needs to know. */
  get isStanding(): boolean {
    return this.#worker !== undefined;
  }

  async #answerTo(asked: Asked): Promise<Answer> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= openThread(this.#thread));
    worker.ref();
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      worker.postMessage(asked);
      return await firstAnswer<Answer>(worker, this.#limitMs);
    } catch (error) {
      this.#leave();
      throw error;
    } finally {
      worker.unref();
      this.#idle = setTimeout(() => this.#leave(), IDLE_MS).unref();
    }
  }

  #leave(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
  }
}

const firstAnswer = <Answer>(worker: Worker, limitMs: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => end(() => reject(new Error('a thread took too long'))), limitMs);
    const answered = (answer: Answer): void => end(() => resolve(answer));
    const failed = (error: unknown): void => end(() => reject(error));
    const ended = (): void => end(() => reject(new Error('a thread ended without a word')));
    const end = (settle: () => void): void => {
      clearTimeout(late);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      settle();
    };
    worker.on('message', answered).on('error', failed).on('exit', ended);
  });
