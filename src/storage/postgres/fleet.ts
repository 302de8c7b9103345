import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';

import { AlreadyRunning } from '../single-instance.ts';
import { PROCESS } from './connections.ts';
import { BOT_LOCK } from './single-bot.ts';

/** Any number that no other program on the server is likely to lock. Whoever holds it leads. */
export const LEADER_LOCK = 72_707_372;

/** So often a process asks whether it may lead, and one that leads whether the server is there. */
const LOOK_EVERY_MS = 500;
/** A server that takes longer is lost, and what it held for this process with it. */
const ANSWERS_WITHIN_MS = 10_000;
/** Whoever leads and has not asked the server for so long hangs, and leads no more. */
const HANGS_AFTER_S = 20;
/** So long after it last asked the server a process may still say something: much less than another one needs to lead. */
const SURE_FOR_MS = HANGS_AFTER_S * 500;
/** Longer than a process takes to notice that its server is lost: it has fallen silent by then. */
const SERVER_FORGETS =
  '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/** What the processes of a bot tell each other: updates were stored. */
export const NEWS = 'thidua_updates';

/** For as long as it lasts, this process and no other applies, answers, sends and runs jobs. */
export type Leadership = {
  /** Nobody else's: what is written in its name is refused once another process leads. */
  term: string;
  /** Aborted when it is over without having been given up. */
  lost: AbortSignal;
  /** Whether no other process can lead at this very moment, also after this one was frozen or cut off. */
  isSure(): boolean;
  giveUp(): Promise<void>;
};

export type FleetPorts = {
  url: string;
  /** Another process has stored updates. */
  onNews(): void;
  onTrouble(error: unknown): void;
  /** Times that never go back together: of the machine, which may be frozen whole, and of its clock. */
  times?: () => readonly number[];
};

const machineTimes = (): readonly number[] => [performance.now(), Date.now()];

/**
 * One of several processes that serve a database, on whatever machines they run. The server knows which of them leads,
 * by a lock that is gone with the connection that holds it.
 */
export class FleetMember {
  readonly #ports: FleetPorts;
  #client: Client | undefined;

  private constructor(ports: FleetPorts) {
    this.#ports = ports;
  }

  /** @throws {AlreadyRunning} when a program is on the database that bears no other one, such as a copy */
  static async join(ports: FleetPorts): Promise<FleetMember> {
    const member = new FleetMember(ports);
    await member.#connected();
    return member;
  }

  /**
   * Waits until this process leads; `onStandingBy` is called once where another one does at first.
   *
   * @throws {AlreadyRunning} as `join`, and the signal's reason when it ends the wait
   */
  async lead(signal: AbortSignal, onStandingBy: () => void): Promise<Leadership> {
    let isTold = false;
    for (;;) {
      signal.throwIfAborted();
      const lead = await this.#tryToLead();
      if (lead) return lead;
      if (!isTold) onStandingBy();
      isTold = true;
      await wait(LOOK_EVERY_MS, undefined, { signal });
    }
  }

  async leave(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }

  async #tryToLead(): Promise<Leadership | undefined> {
    try {
      const client = await this.#connected();
      await endHung(client, HANGS_AFTER_S);
      return (await isLocked(client, LEADER_LOCK)) ? this.#leading(client) : undefined;
    } catch (error) {
      if (error instanceof AlreadyRunning) throw error;
      this.#ports.onTrouble(error);
      this.#drop();
      return undefined;
    }
  }

  async #connected(): Promise<Client> {
    if (this.#client) return this.#client;
    const client = await connect(this.#ports.url);
    client.on('notification', () => this.#ports.onNews());
    client.once('end', () => {
      if (this.#client === client) this.#client = undefined;
    });
    this.#client = client;
    return client;
  }

  #leading(client: Client): Leadership {
    const end = new AbortController();
    const { times = machineTimes } = this.#ports;
    let askedAt = times();
    const beat = setInterval(() => {
      const at = times();
      client.query('SELECT 1').then(
        () => {
          askedAt = at;
        },
        (error: unknown) => {
          this.#ports.onTrouble(error);
          end.abort();
          this.#drop();
        },
      );
    }, LOOK_EVERY_MS);
    client.once('end', () => end.abort());
    end.signal.addEventListener('abort', () => clearInterval(beat));
    return {
      term: randomUUID(),
      lost: end.signal,
      isSure: () =>
        !end.signal.aborted &&
        times().every((now, at) => Math.abs(now - (askedAt[at] ?? 0)) < SURE_FOR_MS),
      giveUp: async () => {
        clearInterval(beat);
        if (!end.signal.aborted) await client.query('SELECT pg_advisory_unlock($1)', [LEADER_LOCK]);
      },
    };
  }

  /** A new connection is opened when one is needed next. */
  #drop(): void {
    const client = this.#client;
    this.#client = undefined;
    client?.end().catch(() => undefined);
  }
}

/** A process that is frozen keeps its connections, would lead without doing anything, and perhaps has begun to write. */
const END_HUNG = `SELECT pg_terminate_backend(o.pid) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
  JOIN pg_stat_activity o ON o.datname = a.datname AND (o.pid = a.pid
    OR (o.application_name = a.application_name AND o.application_name <> current_setting('application_name')))
  WHERE l.locktype = 'advisory' AND l.granted AND l.objid = $1::bigint::oid AND a.datname = current_database()
    AND a.pid <> pg_backend_pid() AND a.state_change < clock_timestamp() - make_interval(secs => $2)`;

/** Ends all connections of the process that leads, where it has not asked the server for so many seconds. */
export const endHung = async (client: Client, afterS: number): Promise<void> => {
  await client.query(END_HUNG, [LEADER_LOCK, afterS]);
};

const connect = async (url: string): Promise<Client> => {
  const client = new Client({
    connectionString: url,
    application_name: PROCESS,
    keepAlive: true,
    connectionTimeoutMillis: ANSWERS_WITHIN_MS,
    query_timeout: ANSWERS_WITHIN_MS,
    options: SERVER_FORGETS,
  });
  // What ends a connection is told by the statement that misses it.
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock_shared($1) AS taken',
    [BOT_LOCK],
  );
  if (rows[0]?.taken === true) {
    await client.query(`LISTEN ${NEWS}`);
    return client;
  }
  const { database = '', host } = client;
  await client.end();
  throw new AlreadyRunning(
    `The database ${database} at ${host} is taken by a program that bears no other one: a bot of an earlier ` +
      'version, a sandbox, or `db copy`. Stop it first, or give this one a database of its own with DATABASE_URL.',
  );
};

const isLocked = async (client: Client, lock: number): Promise<boolean> => {
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS taken',
    [lock],
  );
  return rows[0]?.taken === true;
};
