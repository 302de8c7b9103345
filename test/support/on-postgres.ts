import { postgresPrograms } from './postgres.ts';

/** What is only there, stores that are written with both databases in mind, and core stories, which hold on PostgreSQL as well. */
const STORIES = [
  'test/on-postgres/**/*.test.ts',
  'test/storage/audit-chain.test.ts',
  'test/storage/known-register.property.test.ts',
  'test/storage/looking.test.ts',
  'test/storage/retention.test.ts',
  'test/journeys/broadcasts.test.ts',
  'test/journeys/progress.test.ts',
  'test/journeys/submit-plan.test.ts',
];

/** The files whose tests run once more with their databases on PostgreSQL; none where there is none. */
export const onPostgres = (): string[] => {
  if (postgresPrograms() !== undefined) return STORIES;
  process.stderr.write(
    '\n!!! NO POSTGRESQL: the stores and stories are not tried on it. Install postgresql.\n\n',
  );
  return [];
};
