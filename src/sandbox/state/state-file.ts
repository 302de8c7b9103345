import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { ChangeLog } from './change-log.ts';
import type { StateChange } from './change.ts';
import { readChanges } from './read-changes.ts';
import type { Snapshot } from './records.ts';

const DEBOUNCE_MS = 100;
/** Where much changes at once, finding that out on the thread that answers may take so much of its time. */
const BUSY_SHARE = 0.05;
/** What a kill may lose at most; a stop in good order loses nothing. */
const LONGEST_DEBOUNCE_MS = 3_000;
/** Less than this is never worth writing all anew. */
const SMALL_BYTES = 2_000_000;

/** What was said, and what a file of version 1 was: all of it in one line. */
type FirstLine = (Snapshot & { version: 1 }) | StateChange;

/**
 * Adds a line of what changed, with fsync, to one file; never two at once. At a start, and once
 * what was added is more than the whole, all of it is written anew: temporary file, fsync, rename.
 */
export class StateFile {
  readonly #path: string;
  readonly #log: Pick<ChangeLog, 'changes' | 'whole'>;
  readonly #warn: (text: string) => void;
  #timer: NodeJS.Timeout | undefined;
  /** Undefined before the first writing, and after one that failed. */
  #handle: FileHandle | undefined;
  #wholeBytes = 0;
  #addedBytes = 0;
  /** How long finding out what changed held everything else up. */
  #takenMs = 0;
  #writing: Promise<void> = Promise.resolve();
  /** Writes under way, or waiting for one. */
  #flushes = 0;
  #isDirty = false;
  #isClosed = false;

  constructor(options: {
    path: string;
    log: Pick<ChangeLog, 'changes' | 'whole'>;
    warn: (text: string) => void;
  }) {
    this.#path = options.path;
    this.#log = options.log;
    this.#warn = options.warn;
  }

  /**
   * Undefined when there is no file yet; throws when it is not the sandbox's. A last line that a
   * kill has cut counts as not written.
   */
  static load(path: string): Snapshot | undefined {
    if (!existsSync(path)) return undefined;
    const [first = '', ...others] = readFileSync(path, 'utf8').split('\n');
    const begun = parseFirst(first, path);
    if (begun.version === 1) return begun;
    // Whatever stands behind the last end of a line was cut.
    const changes = others
      .slice(0, -1)
      .map((line, at) =>
        parseLine(line, { path, number: at + 2, isLast: at + 2 === others.length }),
      )
      .filter((change) => change !== undefined);
    return readChanges([begun, ...changes]);
  }

  /** The state changed: it will be on disk within a tenth of a second, or a few where that is much. */
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
    try {
      await this.flush();
    } finally {
      await this.#handle?.close();
      this.#handle = undefined;
    }
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

  async #write(): Promise<void> {
    this.#isDirty = false;
    const isMuch = this.#addedBytes > Math.max(this.#wholeBytes, SMALL_BYTES);
    const handle = this.#handle;
    this.#handle = undefined;
    if (handle === undefined) await this.#writeAnew();
    else if (isMuch) {
      await handle.close();
      await this.#writeAnew();
    } else await this.#add(handle);
  }

  /** After a failure what was added is unknown: the handle is gone, and the next write is the whole. */
  async #add(handle: FileHandle): Promise<void> {
    try {
      const startedAt = performance.now();
      const change = { ...this.#log.changes(), ...(this.#isClosed ? { isClosed: true } : {}) };
      this.#takenMs = performance.now() - startedAt;
      if (Object.keys(change).length > 0) {
        this.#addedBytes += await addLine(handle, change);
        await handle.sync();
      }
    } catch (error) {
      await handle.close();
      throw error;
    }
    this.#handle = handle;
  }

  async #writeAnew(): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    const temporary = `${this.#path}.new`;
    const handle = await open(temporary, 'w');
    try {
      this.#wholeBytes = await addLine(handle, { version: 2, isClosed: this.#isClosed });
      for (const piece of this.#log.whole()) this.#wholeBytes += await addLine(handle, piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, this.#path);
    this.#addedBytes = 0;
    this.#handle = await open(this.#path, 'a');
  }
}

/** The bytes that it took. */
const addLine = async (handle: FileHandle, change: StateChange): Promise<number> => {
  const line = Buffer.from(`${JSON.stringify(change)}\n`);
  await handle.writeFile(line);
  return line.length;
};

const parseFirst = (line: string, path: string): FirstLine => {
  let parsed: { version?: unknown } = {};
  try {
    parsed = JSON.parse(line) as { version?: unknown };
  } catch {
    // Said below.
  }
  if (parsed.version !== 1 && parsed.version !== 2)
    throw new Error(`${path} is not a sandbox file of version 1 or 2`);
  return parsed as FirstLine;
};

const parseLine = (
  line: string,
  { path, number, isLast }: { path: string; number: number; isLast: boolean },
): StateChange | undefined => {
  try {
    return JSON.parse(line) as StateChange;
  } catch {
    if (isLast) return undefined;
    throw new Error(`${path} is damaged in line ${number}`);
  }
};
