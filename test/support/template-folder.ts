import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The templates of a run are of its sources, so that none outlives it. */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-templates-'));
  process.env['TEST_TEMPLATES'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
