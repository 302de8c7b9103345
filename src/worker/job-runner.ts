import type { Instant } from '../core/shared/instant.ts';
import type { JobRun } from '../core/shared/job-health.ts';
import { codeOf } from '../error-codes.ts';
import { describeError, type Log } from '../log.ts';

/** One row of the table in `worker/jobs.ts`. */
export type Job = {
  name: string;
  /**
   * `tick`: each minute, and whenever something was stored that asks for work. `pulse`: then too, and
   * each second while a broadcast is under way. A function: with the first tick at which it answers
   * something else than when the job last did well.
   */
  when: 'tick' | 'pulse' | (() => string | Promise<string>);
  /** Idempotent: does what is due now, and ends early when the signal says so. True: it did something. */
  run(signal: AbortSignal): Promise<unknown>;
};

export type JobPorts = {
  log: Log;
  /** By the business clock; people are told when a job last ran. */
  now(): Instant;
  /** Remembers it and tells the admins, each at most once. */
  noteFailure(failure: { name: string; error: string }): Promise<void>;
  noteSuccess(name: string): Promise<void>;
  /** Those that an earlier run left failing. */
  failing(): Promise<string[]>;
  /** How long a job may take; shorter in tests alone. */
  limitMs?: number;
};

const LIMIT_MS = 50_000;
const GRACE_MS = 5_000;
const LONGEST_ERROR = 200;

/**
 * Runs the jobs of a table one after the other, each by itself: one that throws or hangs holds up no
 * other, is tried again with the next tick, and is told of when it keeps failing.
 */
export class JobRunner {
  readonly #jobs: readonly Job[];
  readonly #ports: JobPorts;
  readonly #runs: Map<string, JobRun>;
  readonly #answers = new Map<string, string>();
  /** Those that did not end in time, and have not ended yet. */
  readonly #hanging = new Set<string>();
  /** Asked for in vain most of the time: a job keeps its own as long as that was not used. */
  readonly #ends = new Map<string, AbortController>();
  #failing: Set<string> | undefined;

  constructor(jobs: readonly Job[], ports: JobPorts) {
    this.#jobs = jobs;
    this.#ports = ports;
    this.#runs = new Map(
      jobs.map(({ name }) => [name, { name, lastRunAt: null, lastError: null }]),
    );
  }

  /** All jobs in the order of the table, and how each ran last. After a start all of them run at once. */
  runs(): readonly JobRun[] {
    return [...this.#runs.values()];
  }

  /** Never throws. Says whether any job did something. */
  async run(which: 'tick' | 'pulse', signal: AbortSignal): Promise<boolean> {
    let hasWorked = false;
    for (const job of this.#jobs) {
      if (signal.aborted) break;
      if ((job.when === 'pulse') !== (which === 'pulse')) continue;
      hasWorked = (await this.#runOne(job, signal)) || hasWorked;
    }
    return hasWorked;
  }

  async #runOne(job: Job, stop: AbortSignal): Promise<boolean> {
    try {
      const answer = typeof job.when === 'function' ? await job.when() : undefined;
      if (answer !== undefined && answer === this.#answers.get(job.name)) return false;
      const result = await this.#withinTime(job, stop);
      // What a stop cut short is neither done nor failed.
      if (answer !== undefined && !stop.aborted) this.#answers.set(job.name, answer);
      if (!stop.aborted) this.#remember(job, { lastRunAt: this.#ports.now() });
      await this.#noteSuccess(job);
      return result === true;
    } catch (error) {
      if (!stop.aborted) await this.#noteFailure(job, error);
      return false;
    }
  }

  async #withinTime(job: Job, stop: AbortSignal): Promise<unknown> {
    if (this.#hanging.has(job.name)) throw new Error('the job still hangs');
    const limit = new TimeLimit(this.#ports.limitMs ?? LIMIT_MS, stop, this.#endOf(job));
    try {
      const working = job.run(limit.signal);
      const result = await Promise.race([working, limit.late]);
      if (result !== 'late') return result;
      this.#hanging.add(job.name);
      const ended = (): void => void this.#hanging.delete(job.name);
      working.then(ended, ended);
    } finally {
      limit.clear();
    }
    throw new Error('the job did not end in time');
  }

  #endOf({ name }: Job): AbortController {
    const kept = this.#ends.get(name);
    const end = kept && !kept.signal.aborted ? kept : new AbortController();
    this.#ends.set(name, end);
    return end;
  }

  async #noteFailure({ name }: Job, error: unknown): Promise<void> {
    const { log } = this.#ports;
    const code = codeOf(error, 'E_JOB');
    const words = wordsOf(code, error);
    this.#remember({ name }, { lastError: { at: this.#ports.now(), error: words } });
    log.error('a job failed, the others go on', { code, job: name, error });
    try {
      await this.#ports.noteFailure({ name, error: words });
      (await this.#known()).add(name);
    } catch (second) {
      // Where nothing can be stored nobody can be told: the log is all there is.
      log.error('a failing job could not be noted', {
        code: codeOf(second, 'E_STORE'),
        job: name,
        error: second,
      });
    }
  }

  #remember({ name }: Pick<Job, 'name'>, news: Partial<JobRun>): void {
    this.#runs.set(name, {
      name,
      lastRunAt: null,
      lastError: null,
      ...this.#runs.get(name),
      ...news,
    });
  }

  /** Costs nothing as long as all is well. */
  async #noteSuccess({ name }: Job): Promise<void> {
    const failing = await this.#known();
    if (!failing.has(name)) return;
    await this.#ports.noteSuccess(name);
    failing.delete(name);
  }

  async #known(): Promise<Set<string>> {
    this.#failing ??= new Set(await this.#ports.failing());
    return this.#failing;
  }
}

/** Timers and nothing else: a signal of its own for each wait took longer than most jobs do. */
class TimeLimit {
  readonly late: Promise<'late'>;
  readonly #end: AbortController;
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #stop: AbortSignal;
  readonly #onStop = (): void => this.#end.abort(this.#stop.reason);

  constructor(limitMs: number, stop: AbortSignal, end: AbortController) {
    this.#end = end;
    this.#stop = stop;
    if (stop.aborted) this.#onStop();
    else stop.addEventListener('abort', this.#onStop, { once: true });
    this.late = new Promise((resolve) => {
      this.#timers.push(
        setTimeout(() => this.#end.abort(new Error('the time is up')), limitMs),
        setTimeout(() => resolve('late'), limitMs + Math.min(GRACE_MS, limitMs)),
      );
    });
  }

  /** Aborted with the program's stop, and when the time is up. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** A job that hangs has been told already to end. */
  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#stop.removeEventListener('abort', this.#onStop);
  }
}

const wordsOf = (code: string, error: unknown): string => {
  const { name, message } = describeError(error);
  return `${code} ${name}: ${message.split('\n').join(' ')}`.slice(0, LONGEST_ERROR);
};
