import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { scratchFolder } from '../storage/scratch.ts';

/** A small disk of its own; null where this may not be made. */
export const smallDisk = (size = '24m'): string | null => {
  const scratch = scratchFolder();
  // PostgreSQL's user goes through it.
  chmodSync(scratch, 0o755);
  const folder = join(scratch, 'disk');
  mkdirSync(folder);
  const options = ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder];
  try {
    execFileSync('mount', options, { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
};
