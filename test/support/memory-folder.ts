import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux keeps what lies there in memory. */
const MEMORY = '/dev/shm';
/** Many worlds, and the profiles of a browser. */
const LEAST_FREE_BYTES = 2 * 1024 ** 3;

const hasRoom = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= LEAST_FREE_BYTES;
  } catch {
    return false;
  }
};

/** Where folders for the moment are made; a project of tests is set up before the run is, and asks here. */
export const momentaryDisk = (): string => (hasRoom() ? MEMORY : tmpdir());

/**
 * Each commit of a world waits for its disk, some milliseconds a time, and no test takes the power
 * away: where the machine has room in memory, folders for the moment are made there.
 */
export const setup = (): (() => void) | undefined => {
  if (!hasRoom()) return undefined;
  const before = process.env['TMPDIR'];
  const folder = mkdtempSync(join(MEMORY, 'thi-dua-tests-'));
  // A PostgreSQL runs as a user of its own.
  chmodSync(folder, 0o711);
  process.env['TMPDIR'] = folder;
  return () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  };
};
