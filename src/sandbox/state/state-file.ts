import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Snapshot } from './records.ts';

const DEBOUNCE_MS = 100;
/** Of a long life much is written each time, on the thread that answers: that may take so much of its time. */
const BUSY_SHARE = 0.05;
/** What a kill may lose at most; a stop in good order loses nothing. */
const LONGEST_DEBOUNCE_MS = 3_000;

/** Writes the snapshot to one file: temporary file, fsync, rename; never two writes at once. */
export class StateFile {
  readonly #path: string;
  readonly #take: (isClosed: boolean) => Snapshot;
  readonly #warn: (text: string) => void;
  #timer: NodeJS.Timeout | undefined;
  /** How long making the last snapshot held everything else up. */
  #takenMs = 0;
  #writing: Promise<void> = Promise.resolve();
  /** Writes under way, or waiting for one. */
  #flushes = 0;
  #isDirty = false;
  #isClosed = false;

  constructor(options: {
    path: string;
    take: (isClosed: boolean) => Snapshot;
    warn: (text: string) => void;
  }) {
    this.#path = options.path;
    this.#take = options.take;
    this.#warn = options.warn;
  }

  /** Undefined when there is no file yet; throws when it is not the sandbox's. */
  static load(path: string): Snapshot | undefined {
    if (!existsSync(path)) return undefined;
    const parsed = JSON.parse(readFileSync(path, 'utf8')) as Snapshot;
    if (parsed.version !== 1) throw new Error(`${path} is not a sandbox file of version 1`);
    return parsed;
  }

  /** The state changed: it will be on disk within a tenth of a second, or a few where there is much of it. */
  touch(): void {
    this.#isDirty = true;
    this.#writeLater();
  }

  /** Resolves when everything known now is on disk. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#flushes += 1;
    const next = this.#writing
      .then(() => (this.#isDirty ? this.#write() : undefined))
      .finally(() => {
        this.#flushes -= 1;
        if (this.#isDirty) this.#writeLater();
      });
    // A failed write must not stop later ones; its caller still sees the failure.
    this.#writing = next.catch(() => undefined);
    return next;
  }

  /** Writes a last time and marks the file as closed in good order. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#isDirty = true;
    await this.flush();
  }

  /** What changes during a write waits for its end, and then for its turn. */
  #writeLater(): void {
    if (this.#timer !== undefined || this.#flushes > 0 || this.#isClosed) return;
    this.#timer = setTimeout(() => {
      this.flush().catch((error: unknown) => this.#warn(`sandbox state: ${String(error)}`));
    }, this.#pauseMs());
  }

  #pauseMs(): number {
    return Math.min(Math.max(this.#takenMs / BUSY_SHARE, DEBOUNCE_MS), LONGEST_DEBOUNCE_MS);
  }

  #snapshot(): string {
    const startedAt = performance.now();
    const snapshot = JSON.stringify(this.#take(this.#isClosed));
    this.#takenMs = performance.now() - startedAt;
    return snapshot;
  }

  async #write(): Promise<void> {
    this.#isDirty = false;
    await mkdir(dirname(this.#path), { recursive: true });
    const temporary = `${this.#path}.new`;
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(this.#snapshot());
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, this.#path);
  }
}
