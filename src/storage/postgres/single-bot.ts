import { Client } from 'pg';

import { AlreadyRunning } from '../single-instance.ts';

/** Any number that no other program on the server is likely to lock. The processes of a bot share it. */
export const BOT_LOCK = 72_707_371;

const TRY_AGAIN_MS = 1_000;

/**
 * Takes the lock that keeps a database to one program, whatever machine it runs on, and returns what gives it back, at once:
 * for a sandbox, and while a city is copied. The processes of a bot share it among themselves (`fleet.ts`). The server drops it with the connection that holds it; where that is lost it is taken anew, and whoever
 * finds another bot there then ends.
 *
 * @throws {AlreadyRunning}
 */
export const lockPostgres = async (url: string): Promise<() => Promise<void>> => {
  let isHeld = true;
  let client = await locked(url);
  const regain = async (): Promise<void> => {
    if (!isHeld) return;
    try {
      client = await locked(url);
    } catch (error) {
      // Thrown where nobody catches it: two bots must not answer.
      if (error instanceof AlreadyRunning) throw error;
      setTimeout(() => void regain(), TRY_AGAIN_MS).unref();
      return;
    }
    watch();
  };
  const watch = (): void => {
    client.on('error', () => {});
    client.once('end', () => void regain());
  };
  watch();
  return async () => {
    isHeld = false;
    // The server may notice only later that the connection is gone.
    await client.query('SELECT pg_advisory_unlock($1)', [BOT_LOCK]).catch(() => undefined);
    await client.end();
  };
};

const locked = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url, keepAlive: true });
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS taken',
    [BOT_LOCK],
  );
  if (rows[0]?.taken === true) return client;
  const { database = '', host } = client;
  await client.end();
  throw new AlreadyRunning(
    `Another bot process already runs on the database ${database} at ${host}. Stop it first, ` +
      'or give this one a database of its own with DATABASE_URL.',
  );
};
