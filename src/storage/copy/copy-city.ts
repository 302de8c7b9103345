import type { InstallationStore } from '../../core/shared/installation-store.ts';
import { isPostgres } from '../database-url.ts';
import { openDatabase } from '../database.ts';
import { installationStore } from '../hot/installation.ts';
import { COPYING } from '../installation.ts';
import { migrate } from '../migrate.ts';
import { lockDatabase } from '../single-bot.ts';
import { type CopiedTable, copiedTables } from './copied-tables.ts';
import { copyTable, isCopied } from './copy-table.ts';
import { postgresSide } from './postgres-side.ts';
import type { Side } from './side.ts';
import { sqliteSide } from './sqlite-side.ts';

export type CopyOutcome =
  | { type: 'copied'; tables: number; rows: number }
  | { type: 'refused'; reason: 'not-both-kinds' | 'holds-data' | 'half-copied' };

/** It also says what is being copied, so it comes last. */
const LAST = 'Installation';

/**
 * Copies a city from a file to a PostgreSQL, or back, while no bot runs on either: table by table, each all or nothing, counted
 * and compared row by row with what was read. What was broken off goes on with the tables that are not there yet.
 * Received files stay where they are.
 *
 * @throws {AlreadyRunning} when a bot runs on one of them; when a table is not the same afterwards
 */
export const copyCity = async (from: string, to: string): Promise<CopyOutcome> => {
  if (isPostgres(from) === isPostgres(to)) return { type: 'refused', reason: 'not-both-kinds' };
  const leaveFrom = await lockDatabase(from);
  try {
    const leaveTo = await lockDatabase(to);
    try {
      return await copyLocked(from, to);
    } finally {
      await leaveTo();
    }
  } finally {
    await leaveFrom();
  }
};

const copyLocked = async (from: string, to: string): Promise<CopyOutcome> => {
  for (const url of [from, to]) await migrate(url);
  if (await isHalf(from)) return { type: 'refused', reason: 'half-copied' };
  const [file, server] = isPostgres(from) ? [to, from] : [from, to];
  const sqlite = await sqliteSide(file);
  const postgres = await postgresSide(server);
  const [source, target] = isPostgres(from) ? [postgres, sqlite] : [sqlite, postgres];
  try {
    const tables = copiedTables(sqlite.db);
    if (!(await mayBeFilled(to, target, tables))) return { type: 'refused', reason: 'holds-data' };
    return { type: 'copied', tables: tables.length, rows: await copyAll(source, target, tables) };
  } finally {
    await sqlite.close();
    await postgres.close();
  }
};

const isHalf = (url: string): Promise<boolean> =>
  withMarks(url, async (marks) => (await marks.get(COPYING)) !== null);

/** It holds nothing, or what an earlier try has begun. */
const mayBeFilled = async (
  url: string,
  target: Side,
  tables: readonly CopiedTable[],
): Promise<boolean> => {
  if (await isHalf(url)) return true;
  for (const table of tables) if ((await target.count(table)) > 0) return false;
  await withMarks(url, (marks) => marks.set(COPYING, '1'));
  return true;
};

const withMarks = async <Result>(
  url: string,
  work: (marks: InstallationStore) => Promise<Result>,
): Promise<Result> => {
  const database = await openDatabase(url);
  try {
    return await work(installationStore(database.sql));
  } finally {
    await database.close();
  }
};

const copyAll = async (
  source: Side,
  target: Side,
  tables: readonly CopiedTable[],
): Promise<number> => {
  const others = tables.filter(({ name }) => name !== LAST);
  await clearOutdated(source, target, others);
  let rows = 0;
  for (const table of [...others, ...tables.filter(({ name }) => name === LAST)])
    rows += await copyTable(source, target, table);
  return rows;
};

/** Where somebody has gone on with the source since an earlier try, that try is forgotten. */
const clearOutdated = async (
  source: Side,
  target: Side,
  tables: readonly CopiedTable[],
): Promise<void> => {
  for (const table of tables) {
    const isFilled = (await target.count(table)) > 0;
    if (!isFilled || (await isCopied(source, target, table))) continue;
    for (const one of tables.toReversed()) await target.clear(one);
    return;
  }
};
