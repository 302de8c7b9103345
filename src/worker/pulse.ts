import { setTimeout as wait } from 'node:timers/promises';

export type PulsePorts = {
  /** Does what is due now and says whether it did anything, and whether more is under way. */
  step(signal: AbortSignal): Promise<{ hasWorked: boolean; isUnderWay: boolean }>;
  logFailure(error: unknown): void;
};

const EVERY_MS = 1_000;

/**
 * Looks each second after what is under way, and sleeps as long as nothing is. Steps never overlap;
 * what is due is always read from the database.
 */
export class Pulse {
  readonly #ports: PulsePorts;
  readonly #stop = new AbortController();
  #running: Promise<boolean> | undefined;
  #isWanted = false;
  #isWaiting = false;

  constructor(ports: PulsePorts) {
    this.#ports = ports;
  }

  /** Looks soon. */
  poke(): void {
    void this.look();
  }

  /** Looks now and returns whether anything was done; a wish during a look is one more look. */
  look(): Promise<boolean> {
    if (this.#stop.signal.aborted) return Promise.resolve(false);
    if (this.#running) {
      this.#isWanted = true;
      return this.#running;
    }
    this.#running = this.#lookUntilDone();
    return this.#running;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  /** Ends in the same moment in which nothing is wanted, or a wish that comes then would be lost. */
  async #lookUntilDone(): Promise<boolean> {
    let hasWorked = false;
    do {
      this.#isWanted = false;
      hasWorked = (await this.#step()) || hasWorked;
    } while (this.#isWanted && !this.#stop.signal.aborted);
    this.#running = undefined;
    return hasWorked;
  }

  async #step(): Promise<boolean> {
    try {
      const { hasWorked, isUnderWay } = await this.#ports.step(this.#stop.signal);
      if (isUnderWay) this.#lookLater();
      return hasWorked;
    } catch (error) {
      this.#ports.logFailure(error);
      return false;
    }
  }

  #lookLater(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    wait(EVERY_MS, undefined, { signal: this.#stop.signal, ref: false })
      .then(() => {
        this.#isWaiting = false;
        this.poke();
      })
      // Only a stop ends the wait early; looking itself never rejects.
      .catch(() => undefined);
  }
}
