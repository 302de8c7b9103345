import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

/** A folder of its own for one test, gone when the test is over. */
export const scratchFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A migrations folder with these scripts, by name. */
export const migrationsFolder = (scripts: Record<string, string>): string => {
  const folder = scratchFolder();
  for (const [name, sql] of Object.entries(scripts)) writeMigration(folder, name, sql);
  return folder;
};

export const writeMigration = (folder: string, name: string, sql: string): void => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
};
