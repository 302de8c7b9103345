import { asInstant, type Instant } from './instant.ts';

/** Business time. Leases, long polls and retries use the machine's monotonic clock instead. */
export interface Clock {
  now(): Instant;
}

/** The machine's clock shifted by an offset that a sandbox, a test or CLOCK_FILE may move. */
export class MovableClock implements Clock {
  #offsetMs: number;
  readonly #machineNow: () => number;

  constructor(machineNow: () => number, offsetMs = 0) {
    this.#machineNow = machineNow;
    this.#offsetMs = offsetMs;
  }

  now(): Instant {
    return asInstant(this.#machineNow() + this.#offsetMs);
  }

  get offsetMs(): number {
    return this.#offsetMs;
  }

  shiftTo(offsetMs: number): void {
    this.#offsetMs = offsetMs;
  }

  moveTo(at: Instant): void {
    this.#offsetMs = at - this.#machineNow();
  }

  advance(ms: number): void {
    this.#offsetMs += ms;
  }
}
