import { postgresPrograms } from './postgres.ts';

/** What is only there, and stores and a story that lean on one writer. */
const SOME = [
  'test/on-postgres/**/*.test.ts',
  'test/storage/audit-chain.test.ts',
  'test/storage/known-register.property.test.ts',
  'test/storage/retention.test.ts',
  'test/storage/whole-city.test.ts',
  'test/worker/claiming.test.ts',
  'test/journeys/nightly-backup.test.ts',
  'test/journeys/progress.test.ts',
];

/** Longer ones, of which each world makes its city anew there: `POSTGRES=all npx vitest run --project postgres`. */
const MORE = [
  'test/storage/known-calendar.property.test.ts',
  'test/storage/known-city.property.test.ts',
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

/** The files whose tests run once more with their databases on PostgreSQL; none where there is none. */
export const onPostgres = (): string[] => {
  if (postgresPrograms() !== undefined)
    return process.env['POSTGRES'] === 'all' ? [...SOME, ...MORE] : SOME;
  process.stderr.write(
    '\n!!! NO POSTGRESQL: the stores and stories are not tried on it. Install postgresql.\n\n',
  );
  return [];
};
