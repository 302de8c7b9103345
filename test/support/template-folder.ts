import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { momentaryDisk } from './memory-folder.ts';

/** The templates of a run are of its sources, so that none outlives it. */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(join(momentaryDisk(), 'thi-dua-templates-'));
  process.env['TEST_TEMPLATES'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
