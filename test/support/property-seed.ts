import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Property tests begin with a seed made of what `src`, `test` and `locales` hold: whoever runs the same sources
 * draws the same cases, and each change of them draws others. `PROPERTY_SEED=7` draws the cases of that seed.
 */
export const setup = (): void => {
  process.env['PROPERTY_SEED'] ??= String(seedOf(['src', 'test', 'locales']));
};

const seedOf = (folders: readonly string[]): number => {
  const hash = createHash('sha256');
  for (const file of folders.flatMap(filesIn)) {
    hash.update(file);
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest().readInt32BE(0);
};

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted();
