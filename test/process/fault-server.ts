import { onTestFinished } from 'vitest';

import { postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres.ts';

export const programs = postgresPrograms();

/** `npm run faults` runs the faults of one program once more with their databases on PostgreSQL. */
export const isOnPostgres = process.env['FAULT_DATABASE'] === 'postgres';

/** A server that ends with the test. */
export const openServer = (options: Parameters<typeof startPostgres>[1] = {}): PostgresServer => {
  const server = startPostgres(programs ?? '', options);
  onTestFinished(() => server.stop());
  return server;
};
