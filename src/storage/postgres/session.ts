import { randomInt } from 'node:crypto';

import { Client } from 'pg';

import { AlreadyRunning } from '../single-instance.ts';
import { PROCESS } from './connections.ts';
import { BOT_LOCK } from './single-bot.ts';

/** Any number that no other program on the server is likely to lock. Whoever holds it leads. */
export const LEADER_LOCK = 72_707_372;
/** The first half of the lock that each session of a process of a bot holds; the other half is its key. */
export const MEMBER_LOCK = 72_707_373;

const MOST_KEYS = 2 ** 31 - 1;
/** So often a process asks the server whether it is there, and what time it is. */
const ASKS_EVERY_MS = 500;
/** A server that takes longer is lost, and what it held for this process with it. */
const ANSWERS_WITHIN_MS = 10_000;
/** Whoever has not asked the server for so long hangs, and is a process of the bot no more. */
const HANGS_AFTER_S = 20;
/** So long after it last asked the server a process may still say something: much less than others wait for it. */
const SURE_FOR_MS = HANGS_AFTER_S * 500;
/** Nobody writes while somebody has begun to: whoever stands still in the middle of that, and does not lead, ends so soon. */
const HOLDS_UP_S = 5;
/** One of the last times that the server was asked was answered quickly, and says best how late it is there. */
const TIMES_KEPT = 20;
/** Longer than a process takes to notice that its server is lost: it has fallen silent by then. */
const SERVER_FORGETS =
  '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/** What the processes of a bot tell each other: updates were stored. */
export const NEWS = 'thidua_updates';

/** Who of the processes of a bot are there: the keys of their sessions. */
export type Roll = { keys: ReadonlySet<string>; leads: string | null };

export type SessionPorts = {
  url: string;
  /** Another process has stored updates. */
  onNews(): void;
  onTrouble(error: unknown): void;
  /** Times that never go back together: of the machine, which may be frozen whole, and of its clock. */
  times?: () => readonly number[];
};

const machineTimes = (): readonly number[] => [performance.now(), Date.now()];

/**
 * A process of a bot, as the database server knows it: for as long as one connection lasts. What is taken in its name
 * is its own until the server has ended that.
 */
export class MemberSession {
  /** Which of all sessions it is; none ever has that of another one. */
  readonly key: string;
  readonly client: Client;
  readonly #ports: SessionPorts;
  readonly #end = new AbortController();
  readonly #beat: NodeJS.Timeout;
  /** How far ahead of this machine's time since its start the server's time is, as it was told lately. */
  readonly #ahead: { aheadMs: number; tookMs: number }[] = [];
  #askedAt: readonly number[];

  private constructor(ports: SessionPorts, client: Client, key: string) {
    this.#ports = ports;
    this.client = client;
    this.key = key;
    this.#askedAt = this.#times();
    client.once('end', () => this.#end.abort());
    this.#beat = setInterval(() => void this.#ask(), ASKS_EVERY_MS);
    this.lost.addEventListener('abort', () => clearInterval(this.#beat));
  }

  /** @throws {AlreadyRunning} when a program is on the database that bears no other one, such as a copy */
  static async open(ports: SessionPorts): Promise<MemberSession> {
    const client = await connect(ports.url);
    client.on('notification', () => ports.onNews());
    const key = randomInt(1, MOST_KEYS);
    await client.query('SELECT pg_advisory_lock($1, $2)', [MEMBER_LOCK, key]);
    const session = new MemberSession(ports, client, String(key));
    await session.#ask();
    return session;
  }

  /** Aborted when the connection is no more. */
  get lost(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether nobody else can have taken over at this very moment, also after this process was frozen or cut off. */
  isSure(): boolean {
    return (
      !this.lost.aborted &&
      this.#times().every((now, at) => Math.abs(now - (this.#askedAt[at] ?? 0)) < SURE_FOR_MS)
    );
  }

  /** The server's time, in whole milliseconds since 1970. */
  clockMs(): number {
    const [best] = this.#ahead.toSorted((one, other) => one.tookMs - other.tookMs);
    return Math.round(performance.now() + (best?.aheadMs ?? 0));
  }

  async roll(): Promise<Roll> {
    const { rows } = await this.client.query<{ key: string; leads: boolean }>(ROLL, [
      MEMBER_LOCK,
      LEADER_LOCK,
    ]);
    const leads = rows.find((row) => row.leads)?.key ?? null;
    return { keys: new Set(rows.map(({ key }) => key)), leads };
  }

  /** Ends connections of processes that hang, whoever they are. */
  async endHung(): Promise<void> {
    await endHung(this.client, HANGS_AFTER_S);
    await endHoldingUp(this.client, HOLDS_UP_S);
  }

  async close(): Promise<void> {
    clearInterval(this.#beat);
    await this.client.end();
  }

  #times(): readonly number[] {
    return (this.#ports.times ?? machineTimes)();
  }

  async #ask(): Promise<void> {
    const [at, askedAtMs] = [this.#times(), performance.now()];
    try {
      const { rows } = await this.client.query<{ ms: number }>(SERVER_TIME);
      const tookMs = performance.now() - askedAtMs;
      this.#askedAt = at;
      this.#ahead.push({ aheadMs: (rows[0]?.ms ?? 0) - askedAtMs - tookMs / 2, tookMs });
      if (this.#ahead.length > TIMES_KEPT) this.#ahead.shift();
    } catch (error) {
      if (this.lost.aborted) return;
      this.#ports.onTrouble(error);
      this.#end.abort();
      this.client.end().catch(() => undefined);
    }
  }
}

const SERVER_TIME = 'SELECT EXTRACT(EPOCH FROM clock_timestamp())::float8 * 1000 AS ms';

/** A lock of two numbers is listed with both, a lock of one with nothing before it. */
const ROLL = `SELECT m.objid::text AS key, EXISTS (SELECT 1 FROM pg_locks l WHERE l.locktype = 'advisory' AND l.granted
    AND l.pid = m.pid AND l.database = m.database AND l.classid = 0 AND l.objid = $2::bigint::oid) AS leads
  FROM pg_locks m WHERE m.locktype = 'advisory' AND m.granted AND m.classid = $1::bigint::oid
    AND m.database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** How many processes of a bot serve the database. */
export const countMembers = async (client: Client): Promise<number> =>
  (await client.query(ROLL, [MEMBER_LOCK, LEADER_LOCK])).rows.length;

/** A process that is frozen keeps its connections, would lead without doing anything, and perhaps has begun to write. */
const END_HUNG = `SELECT pg_terminate_backend(o.pid) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
  JOIN pg_stat_activity o ON o.datname = a.datname AND (o.pid = a.pid
    OR (o.application_name = a.application_name AND o.application_name <> current_setting('application_name')))
  WHERE l.locktype = 'advisory' AND l.granted AND (l.objid = $1::bigint::oid OR l.classid = $3::bigint::oid)
    AND a.datname = current_database() AND a.pid <> pg_backend_pid()
    AND a.state_change < clock_timestamp() - make_interval(secs => $2)`;

/** Ends all connections of processes of a bot that have not asked the server for so many seconds. */
export const endHung = async (client: Client, afterS: number): Promise<void> => {
  await client.query(END_HUNG, [LEADER_LOCK, afterS, MEMBER_LOCK]);
};

/** One that does not lead never takes long within a transaction. */
const END_HOLDING_UP = `WITH members AS (
    SELECT a.application_name AS name, l.objid = $2::bigint::oid AND l.classid = 0 AS leads
    FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'advisory' AND l.granted AND a.datname = current_database()
      AND (l.classid = $1::bigint::oid OR l.classid = 0 AND l.objid = $2::bigint::oid))
  SELECT pg_terminate_backend(o.pid) FROM pg_stat_activity o
  WHERE o.datname = current_database() AND o.state IN ('idle in transaction', 'idle in transaction (aborted)')
    AND o.state_change < clock_timestamp() - make_interval(secs => $3)
    AND o.application_name <> current_setting('application_name')
    AND o.application_name IN (SELECT name FROM members)
    AND o.application_name NOT IN (SELECT name FROM members WHERE leads)`;

/** Ends what a process that does not lead has begun to write, where it has stood still there for so many seconds. */
export const endHoldingUp = async (client: Client, afterS: number): Promise<void> => {
  await client.query(END_HOLDING_UP, [MEMBER_LOCK, LEADER_LOCK, afterS]);
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
