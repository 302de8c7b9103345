/**
 * `tsx test/bench/room.ts` measures the room that things take for as long as they are kept: the real bot plays a year of
 * twelve units and some announcements (stories of `test/journeys/`), and the databases that these leave are weighed, packed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';

const STORIES = ['test/journeys/year-2027.test.ts', 'test/journeys/broadcasts.test.ts'];
const CITIES = [147, 5_000];
/** Dropped within a week. */
const PASSING = 'InboxUpdate';

/** A database of a story, of which tables, and parts of tables, are weighed. */
class Weighed {
  readonly #db: BetterSqlite3.Database;

  constructor(file: string) {
    const db = new BetterSqlite3(file);
    db.prepare('VACUUM INTO ?').run(`${file}-packed`);
    db.close();
    this.#db = new BetterSqlite3(`${file}-packed`, { readonly: true });
  }

  close(): void {
    this.#db.close();
  }

  count(table: string, where = '1'): number {
    return this.#number(`SELECT COUNT(*) FROM "${table}" WHERE ${where}`);
  }

  /** Bytes of these rows with their share of the indexes. */
  weigh(table: string, where = '1'): number {
    const all = this.#number(
      `SELECT COALESCE(SUM(s.pgsize - s.unused), 0) FROM dbstat s JOIN sqlite_master m ON m.name = s.name
       WHERE m.tbl_name = '${table}'`,
    );
    const columns = this.#db.pragma(`table_info("${table}")`) as { name: string }[];
    const letters = columns.map(({ name }) => `COALESCE(LENGTH(CAST("${name}" AS BLOB)), 0)`);
    const lengthOf = (which: string): number =>
      this.#number(
        `SELECT COALESCE(SUM(${letters.join(' + ')}), 0) FROM "${table}" WHERE ${which}`,
      );
    const whole = lengthOf('1');
    return whole === 0 ? 0 : (all * lengthOf(where)) / whole;
  }

  get tables(): string[] {
    return this.#db
      .prepare<[], string>(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
      )
      .pluck()
      .all();
  }

  #number(sql: string): number {
    return Number(this.#db.prepare(sql).pluck().get());
  }
}

const play = (): Weighed[] => {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'inside', ...STORIES];
  const env = { ...process.env, KEPT_DATABASES: folder };
  const { status } = spawnSync(process.execPath, vitest, { env, stdio: 'ignore' });
  if (status !== 0) throw new Error('a story has failed: try it with vitest');
  return readdirSync(folder).map((name) => new Weighed(join(folder, name)));
};

/** What a unit has handed in of a form: draft, answers, where somebody is in it, versions. */
const paper = (db: Weighed, form: string): number => {
  const handedIn = `(SELECT "draftId" FROM "Submission" WHERE "formId" = '${form}')`;
  const bytes =
    db.weigh('Draft', `"id" IN ${handedIn}`) +
    db.weigh('Submission', `"formId" = '${form}'`) +
    ['Answer', 'Cursor', 'Attachment'].reduce(
      (sum, table) => sum + db.weigh(table, `"draftId" IN ${handedIn}`),
      0,
    );
  return bytes / db.count('Submission', `"formId" = '${form}'`);
};

const row = (what: string, bytes: number): void => {
  const shown =
    bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(0)} MB`;
  console.log(`| ${what} | ${shown} |`);
};

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-room-'));
try {
  const stories = play();
  const year = stories.find((db) => db.count('Reminder') > 0);
  const announced = stories.filter((db) => db !== year);
  if (!year || announced.length === 0) throw new Error('no story has left anything');
  console.log('| what is kept | room |\n| --- | --- |');
  row('an annual plan, handed in', paper(year, 'annual-plan'));
  row('a check-in, handed in', paper(year, 'check-in'));
  const digests = `"kind" = 'reminder-digest'`;
  row(
    'a reminder, with its message',
    (year.weigh('Reminder') + year.weigh('OutboxMessage', digests)) / year.count('Reminder'),
  );
  const recipients = announced.reduce((sum, db) => sum + db.count('BroadcastRecipient'), 0);
  const toPeople = announced.reduce(
    (sum, db) =>
      sum + db.weigh('BroadcastRecipient') + db.weigh('OutboxMessage', `"kind" = 'broadcast'`),
    0,
  );
  row('an announcement, each person', toPeople / recipients);
  row('an entry of the audit log', year.weigh('AuditEntry') / year.count('AuditEntry'));
  row('an update of Telegram, for a week', year.weigh(PASSING) / year.count(PASSING));
  const kept = year.tables.filter((table) => table !== PASSING);
  const each = kept.reduce((sum, table) => sum + year.weigh(table), 0) / year.count('Unit');
  row('a year of a unit', each);
  for (const units of CITIES) row(`a year of ${units.toLocaleString('en')} units`, each * units);
  for (const db of stories) db.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
