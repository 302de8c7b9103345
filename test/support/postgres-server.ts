import { momentaryDisk } from './memory-folder.ts';
import { postgresPrograms, startPostgres } from './postgres.ts';

/** One server for all tests of a run that are about PostgreSQL, where the machine has one. */
export const setup = (): (() => void) | undefined => {
  const programs = postgresPrograms();
  if (programs === undefined) return undefined;
  const server = startPostgres(programs, { disk: momentaryDisk() });
  process.env['TEST_POSTGRES'] = server.url('postgres');
  return () => server.stop();
};
