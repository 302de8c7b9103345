/** What the clock of this Telegram shows, in epoch milliseconds. */
export interface SandboxClock {
  now(): number;
}

/** One that people may move: it runs with the machine's, so many milliseconds ahead or behind. */
export interface MovableSandboxClock extends SandboxClock {
  readonly offsetMs: number;
  shiftTo(offsetMs: number): void;
}
