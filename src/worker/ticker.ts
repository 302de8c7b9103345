import { schedule, type ScheduledTask } from 'node-cron';

/** Alone, node-cron goes silent after a backward clock jump and hangs after a forward one. */
const WATCH_MS = 5_000;
const JUMP_MS = 30_000;
const STALL_MS = 150_000;

export type TickerPorts = {
  /** Idempotent: does what is due now. Ends early when the signal says so, and in any case some time. */
  tick(signal: AbortSignal): Promise<void>;
  warn(text: string): void;
  logFailure(error: unknown): void;
};

/**
 * Ticks each minute, at the start, when poked and after a jump of the machine's clock. Ticks never
 * overlap; a wish for one during another is kept. What is due is always read from the database.
 */
export class Ticker {
  readonly #ports: TickerPorts;
  readonly #stop = new AbortController();
  #task: ScheduledTask | undefined;
  #watch: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isWanted = false;
  #lastTickMs = performance.now();
  #seen = { wallMs: Date.now(), monotonicMs: performance.now() };

  constructor(ports: TickerPorts) {
    this.#ports = ports;
  }

  start(): void {
    this.#arm();
    this.#watch = setInterval(() => this.#look(), WATCH_MS);
    this.poke();
  }

  /** Ticks soon; wishes during a tick become one further tick. */
  poke(): void {
    if (this.#stop.signal.aborted) return;
    if (this.#running) {
      this.#isWanted = true;
      return;
    }
    this.#lastTickMs = performance.now();
    this.#running = this.#tickOnce().finally(() => {
      this.#running = undefined;
      if (this.#isWanted) this.poke();
    });
    this.#isWanted = false;
  }

  /** Resolves when no tick runs and none is wanted. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    clearInterval(this.#watch);
    await this.#task?.destroy();
    await this.idle();
  }

  #arm(): void {
    void this.#task?.destroy();
    this.#task = schedule('* * * * *', () => this.poke(), {
      timezone: 'UTC',
      suppressMissedWarning: true,
    });
  }

  #look(): void {
    const now = { wallMs: Date.now(), monotonicMs: performance.now() };
    const jumpMs = now.wallMs - this.#seen.wallMs - (now.monotonicMs - this.#seen.monotonicMs);
    this.#seen = now;
    const isStalled = now.monotonicMs - this.#lastTickMs > STALL_MS;
    if (Math.abs(jumpMs) <= JUMP_MS && !isStalled) return;
    this.#ports.warn(
      isStalled ? 'the ticker stood still' : `the clock jumped by ${Math.round(jumpMs / 1000)} s`,
    );
    this.#arm();
    this.poke();
  }

  async #tickOnce(): Promise<void> {
    try {
      await this.#ports.tick(this.#stop.signal);
    } catch (error) {
      this.#ports.logFailure(error);
    }
  }
}
