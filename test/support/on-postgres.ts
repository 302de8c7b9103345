import { postgresPrograms } from './postgres.ts';

/** What is only there, and stores and a story that lean on one writer. */
export const SOME = [
  'test/on-postgres/**/*.test.ts',
  'test/storage/audit-chain.test.ts',
  'test/storage/known-register.property.test.ts',
  'test/storage/retention.test.ts',
  'test/storage/whole-city.test.ts',
  'test/worker/claiming.test.ts',
  'test/journeys/nightly-backup.test.ts',
  'test/journeys/progress.test.ts',
];

/**
 * Longer ones, of which each world makes its city anew there: `POSTGRES=all npx vitest run --project postgres`, which
 * `npm run faults` does too.
 */
export const MORE = [
  'test/storage/audience-rows.property.test.ts',
  'test/storage/award-store.test.ts',
  'test/storage/city-target-store.test.ts',
  'test/storage/draft-store.test.ts',
  'test/storage/invitation-store.test.ts',
  'test/storage/looking.test.ts',
  'test/storage/many-values.test.ts',
  'test/storage/outbox-store.test.ts',
  'test/storage/person-store.test.ts',
  'test/storage/stores.test.ts',
  'test/storage/submissions.test.ts',
  'test/storage/unit-store.test.ts',
  'test/storage/waiting-files.test.ts',
  'test/storage/known-calendar.property.test.ts',
  'test/storage/known-city.property.test.ts',
  'test/storage/known-drafts.property.test.ts',
  'test/storage/reminder-store.test.ts',
  'test/journeys/broadcasts.test.ts',
  'test/journeys/papers.test.ts',
  'test/journeys/reminders.test.ts',
  'test/journeys/restored-backup.test.ts',
  'test/journeys/review.test.ts',
  'test/journeys/scripts.test.ts',
  'test/journeys/submit-plan.test.ts',
  'test/worker/sender.test.ts',
];

const migrations = ['broadcast-recipients', 'names', 'outbox', 'reminders'];

/** Tests of storage that do not run there: they are about the file, about its migrations, or about no database. */
export const ABOUT_THE_FILE = [
  ...migrations.map((name) => `test/storage/${name}-migration.test.ts`),
  'test/storage/broadcast-sources.test.ts',
  'test/storage/data-archive.test.ts',
  'test/storage/database.test.ts',
  'test/storage/drift.test.ts',
  'test/storage/each-state.test.ts',
  'test/storage/growing-tables.test.ts',
  'test/storage/migrate.test.ts',
  'test/storage/own-records.test.ts',
  'test/storage/private-files.test.ts',
  'test/storage/single-instance.test.ts',
  'test/storage/sql.test.ts',
  'test/storage/sqlite-adapter.test.ts',
  // Hundreds of histories, each with a database of its own: two minutes there.
  'test/storage/broadcast-recipients.property.test.ts',
];

/** The files whose tests run once more with their databases on PostgreSQL; none where there is none. */
export const onPostgres = (): string[] => {
  if (postgresPrograms() !== undefined)
    return process.env['POSTGRES'] === 'all' ? [...SOME, ...MORE] : SOME;
  process.stderr.write(
    '\n!!! NO POSTGRESQL: the stores and stories are not tried on it. Install postgresql.\n\n',
  );
  return [];
};
