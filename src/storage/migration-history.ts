import type { MigrationFile } from './migration-files.ts';

/** What a start changed: names of the migrations applied now, and the backup made before them. */
export type MigrationOutcome = { applied: string[]; backup: string | undefined };

/** The database and the program do not belong together; the message says what to do. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

/** A row of Prisma's `_prisma_migrations`. */
export type RecordedMigration = {
  checksum: string;
  finished_at: unknown;
  migration_name: string;
};

type Place = {
  /** Of the database, as whoever reads the message knows it. */
  name: string;
  /** What is restored where the database is not as it should be. */
  copy: string;
};

/** @throws {MigrationRefused} unless what was applied is the beginning of what this program knows, unchanged */
export const checkHistory = (
  files: readonly MigrationFile[],
  recorded: ReadonlyMap<string, RecordedMigration>,
  { name, copy }: Place,
): void => {
  const known = new Map(files.map((file) => [file.name, file]));
  for (const row of recorded.values()) {
    const file = known.get(row.migration_name);
    if (!file) {
      throw new MigrationRefused(
        `The database ${name} holds migration ${row.migration_name}, which this version of the ` +
          `program does not know: a newer version made it. Start that version, or restore ${copy}.`,
      );
    }
    if (row.finished_at === null) {
      throw new MigrationRefused(
        `Migration ${file.name} is recorded as failed in ${name}. Restore ${copy}.`,
      );
    }
    if (row.checksum !== file.checksum) {
      throw new MigrationRefused(
        `Migration ${file.name} was edited after it had been applied to ${name}. ` +
          'Undo the edit and write a further migration instead.',
      );
    }
  }
};
