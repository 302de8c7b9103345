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
 * Every other one, most of which make their city anew there: `POSTGRES=all npx vitest run --project postgres`, which
 * `npm run faults` does too; twenty-five minutes beside four others on two cores.
 */
export const MORE = [
  'test/storage/audience-rows.property.test.ts',
  'test/storage/award-store.test.ts',
  'test/storage/broadcast-recipients.property.test.ts',
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
  'test/core/awards/predecessors.test.ts',
  'test/core/calendar/complete-names.test.ts',
  'test/core/clusters/elected-leads.test.ts',
  'test/core/obligations/{overview,owing}.property.test.ts',
  'test/core/{people,personal-data,reminders,reorganisation,submissions,units}/*.test.ts',
  'test/journeys/*.test.ts',
  'test/worker/leases.test.ts',
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
];

/** The one story that begins with a database of an earlier version, which is a file; `on-postgres/each-state.test.ts` begins with it there. */
export const STORIES_OF_FILES = ['test/journeys/from-earlier-version.test.ts'];

/** The files whose tests run once more with their databases on PostgreSQL; none where there is none. */
export const onPostgres = (): string[] => {
  if (postgresPrograms() !== undefined)
    return process.env['POSTGRES'] === 'all' ? [...SOME, ...MORE] : SOME;
  process.stderr.write(
    '\n!!! NO POSTGRESQL: the stores and stories are not tried on it. Install postgresql.\n\n',
  );
  return [];
};
