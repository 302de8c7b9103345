/**
 * `tsx test/bench/room.ts` measures the room that things take for as long as they are kept: the real bot plays a year of
 * twelve units and some announcements (stories of `test/journeys/`), and the databases that these leave are weighed, packed:
 * as the files that they are, and once more with the same rows on PostgreSQL.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { Client } from 'pg';

import { copyCity } from '../../src/storage/copy/copy-city.ts';
import { postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres.ts';

const STORIES = ['test/journeys/year-2027.test.ts', 'test/journeys/broadcasts.test.ts'];
const CITIES = [147, 5_000];
/** Dropped within a week. */
const PASSING = 'InboxUpdate';

/** How a database tells what it holds. */
type Scales = {
  /** The one value that a statement asks for. */
  number: (sql: string) => Promise<number>;
  names: (sql: string) => Promise<string[]>;
  /** SQL for the bytes of a column's value. */
  lengthOf: (column: string) => string;
  tables: string;
  columnsOf: (table: string) => string;
  /** Bytes of a table's rows and their indexes, without what its pages have free. */
  bytesOf: (table: string) => string;
  close: () => Promise<void>;
};

const ofFile = (file: string): Scales => {
  const db = new BetterSqlite3(file);
  db.prepare('VACUUM INTO ?').run(`${file}-packed`);
  db.close();
  const packed = new BetterSqlite3(`${file}-packed`, { readonly: true });
  const first = (sql: string): unknown[] => packed.prepare<[]>(sql).pluck().all();
  return {
    number: (sql) => Promise.resolve(Number(first(sql)[0])),
    names: (sql) => Promise.resolve(first(sql).map(String)),
    lengthOf: (column) => `LENGTH(CAST("${column}" AS BLOB))`,
    tables: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
    columnsOf: (table) => `SELECT name FROM pragma_table_info('${table}')`,
    bytesOf: (table) =>
      `SELECT COALESCE(SUM(s.pgsize - s.unused), 0) FROM dbstat s JOIN sqlite_master m ON m.name = s.name
       WHERE m.tbl_name = '${table}'`,
    close: () => Promise.resolve(void packed.close()),
  };
};

const ofServer = async (url: string): Promise<Scales> => {
  const db = new Client({ connectionString: url });
  await db.connect();
  await db.query('CREATE EXTENSION pgstattuple');
  await db.query('VACUUM FULL');
  const first = async (sql: string): Promise<unknown[]> =>
    (await db.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.map(([value]) => value);
  return {
    number: async (sql) => Number((await first(sql))[0]),
    names: async (sql) => (await first(sql)).map(String),
    lengthOf: (column) => `OCTET_LENGTH("${column}"::text)`,
    tables: `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`,
    columnsOf: (table) =>
      `SELECT column_name FROM information_schema.columns WHERE table_name = '${table}'`,
    // A pointer of four bytes leads to each row of a page.
    bytesOf: (table) =>
      `WITH heaps AS (SELECT UNNEST(ARRAY[oid, NULLIF(reltoastrelid, 0)]) AS oid FROM pg_class WHERE oid = '"${table}"'::regclass),
       parts AS (SELECT oid FROM heaps WHERE oid IS NOT NULL UNION SELECT indexrelid FROM pg_index WHERE indrelid IN (SELECT oid FROM heaps))
       SELECT COALESCE(SUM(s.tuple_len + 4 * s.tuple_count), 0) FROM parts, pgstattuple(parts.oid) s`,
    close: () => db.end(),
  };
};

/** A database of a story, of which tables, and parts of tables, are weighed. */
class Weighed {
  readonly #scales: Scales;

  constructor(scales: Scales) {
    this.#scales = scales;
  }

  close(): Promise<void> {
    return this.#scales.close();
  }

  count(table: string, where = 'TRUE'): Promise<number> {
    return this.#scales.number(`SELECT COUNT(*) FROM "${table}" WHERE ${where}`);
  }

  /** Bytes of these rows with their share of the indexes. */
  async weigh(table: string, where = 'TRUE'): Promise<number> {
    const { number, names, bytesOf, columnsOf, lengthOf } = this.#scales;
    const letters = (await names(columnsOf(table))).map((name) => `COALESCE(${lengthOf(name)}, 0)`);
    const lettersOf = (which: string): Promise<number> =>
      number(`SELECT COALESCE(SUM(${letters.join(' + ')}), 0) FROM "${table}" WHERE ${which}`);
    const whole = await lettersOf('TRUE');
    return whole === 0 ? 0 : ((await number(bytesOf(table))) * (await lettersOf(where))) / whole;
  }

  /** The same of several, added up. */
  async weighAll(tables: readonly string[], where?: string): Promise<number> {
    let sum = 0;
    for (const table of tables) sum += await this.weigh(table, where);
    return sum;
  }

  tables(): Promise<string[]> {
    return this.#scales.names(this.#scales.tables);
  }
}

/** Files of the databases that the stories leave. */
const play = (): string[] => {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'inside', ...STORIES];
  const env = { ...process.env, KEPT_DATABASES: folder };
  const { status } = spawnSync(process.execPath, vitest, { env, stdio: 'ignore' });
  if (status !== 0) throw new Error('a story has failed: try it with vitest');
  return readdirSync(folder).map((name) => join(folder, name));
};

const onServer = async (server: PostgresServer, files: readonly string[]): Promise<Weighed[]> => {
  const copies: Weighed[] = [];
  for (const [at, file] of files.entries()) {
    const trouble = server.run(`CREATE DATABASE story_${at}`);
    if (trouble !== '') throw new Error(trouble);
    const url = server.url(`story_${at}`);
    const outcome = await copyCity(`file:${file}`, url);
    if (outcome.type === 'refused') throw new Error(outcome.reason);
    copies.push(new Weighed(await ofServer(url)));
  }
  return copies;
};

/** What a unit has handed in of a form: draft, answers, where somebody is in it, versions. */
const paper = async (db: Weighed, form: string): Promise<number> => {
  const handedIn = `(SELECT "draftId" FROM "Submission" WHERE "formId" = '${form}')`;
  const bytes =
    (await db.weigh('Draft', `"id" IN ${handedIn}`)) +
    (await db.weigh('Submission', `"formId" = '${form}'`)) +
    (await db.weighAll(['Answer', 'Cursor', 'Attachment'], `"draftId" IN ${handedIn}`));
  return bytes / (await db.count('Submission', `"formId" = '${form}'`));
};

type Row = [what: string, bytes: number];

const weigh = async (stories: readonly Weighed[]): Promise<Row[]> => {
  const years: Weighed[] = [];
  const announced: Weighed[] = [];
  for (const db of stories) ((await db.count('Reminder')) > 0 ? years : announced).push(db);
  const [year] = years;
  if (!year || announced.length === 0) throw new Error('no story has left anything');
  const each = async (table: string, where?: string): Promise<number> =>
    (await year.weigh(table, where)) / (await year.count(table, where));
  const digests = await year.weigh('OutboxMessage', `"kind" = 'reminder-digest'`);
  let [people, toPeople] = [0, 0];
  for (const db of announced) {
    people += await db.count('BroadcastRecipient');
    toPeople += await db.weigh('BroadcastRecipient');
    toPeople += await db.weigh('OutboxMessage', `"kind" = 'broadcast'`);
  }
  const kept = (await year.tables()).filter((table) => table !== PASSING);
  const ofUnit = (await year.weighAll(kept)) / (await year.count('Unit'));
  return [
    ['an annual plan, handed in', await paper(year, 'annual-plan')],
    ['a check-in, handed in', await paper(year, 'check-in')],
    [
      'a reminder, with its message',
      (await each('Reminder')) + digests / (await year.count('Reminder')),
    ],
    ['an announcement, each person', toPeople / people],
    ['an entry of the audit log', await each('AuditEntry')],
    ['an update of Telegram, for a week', await each(PASSING)],
    ['a year of a unit', ofUnit],
    ...CITIES.map((units): Row => [
      `a year of ${units.toLocaleString('en')} units`,
      ofUnit * units,
    ]),
  ];
};

const shown = (bytes: number): string =>
  bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(0)} MB`;

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-room-'));
const programs = postgresPrograms();
if (!programs) process.stderr.write('!!! NO POSTGRESQL: nothing is weighed on it.\n');
const server = programs === undefined ? undefined : startPostgres(programs);
try {
  const [load = 0] = loadavg();
  const files = play();
  const weighed = [
    { name: 'SQLite', stories: files.map((file) => new Weighed(ofFile(file))) },
    ...(server ? [{ name: 'PostgreSQL', stories: await onServer(server, files) }] : []),
  ];
  const columns: Row[][] = [];
  for (const { stories } of weighed) columns.push(await weigh(stories));
  for (const { stories } of weighed) for (const db of stories) await db.close();
  const date = new Date().toISOString().slice(0, 10);
  console.log(
    `${date}, Node ${process.versions.node}, ${cpus().length} cores, load ${load.toFixed(1)}.\n`,
  );
  const names = weighed.map(({ name }) => name).join(' | ');
  console.log(`| what is kept | ${names} |\n| --- |${' --- |'.repeat(weighed.length)}`);
  for (const [at, [what]] of (columns[0] ?? []).entries()) {
    const cells = columns.map((column) => shown(column[at]?.[1] ?? 0));
    console.log(`| ${what} | ${cells.join(' | ')} |`);
  }
} finally {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
