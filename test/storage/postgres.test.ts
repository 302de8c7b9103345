import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { scriptTo } from '../../prisma/schema-engine.ts';
import { parameterOf, textOf } from '../../src/storage/hot/sql.ts';
import { postgresPrograms, startPostgres } from './postgres.ts';
import { statementsIn, type WrittenStatement } from './statements-in.ts';

const hot = new URL('../../src/storage/hot/', import.meta.url);

const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');

/** As the stores write them, with the parts that they share in their places. */
const statements = readdirSync(hot).flatMap((name) =>
  statementsIn(readFileSync(new URL(name, hot), 'utf8')),
);

const nothing = { columnNames: [], columnTypes: [], rows: [] };

/** The engine asks nothing of a database when it starts from nothing, but wants to hold one. */
const noDatabase = {
  provider: 'postgres',
  adapterName: 'none',
  queryRaw: () => Promise.resolve(nothing),
  executeRaw: () => Promise.resolve(0),
  executeScript: () => Promise.resolve(),
  startTransaction: () => Promise.reject(new Error('there is no database')),
  dispose: () => Promise.resolve(),
} as const;

/** All tables, as Prisma makes them on PostgreSQL. */
const tables = async (): Promise<string> => {
  const connect = () => Promise.resolve(noDatabase);
  const { provider, adapterName } = noDatabase;
  const factory = { provider, adapterName, connect, connectToShadowDb: connect };
  const postgres = schema.replace('provider = "sqlite"', 'provider = "postgresql"');
  return (await scriptTo(postgres, factory, 'nothing')) ?? '';
};

/** Parses the statement, and makes the plan by which it would run. */
const prepared = (parts: WrittenStatement, at: number): string => {
  const text = textOf(parts, [], parameterOf.postgres);
  const values = Array.from({ length: parts.length - 1 }, () => 'NULL').join(', ');
  const run = values === '' ? `EXECUTE s${at}` : `EXECUTE s${at}(${values})`;
  return `PREPARE s${at} AS ${text};\nEXPLAIN ${run};\n`;
};

const programs = postgresPrograms();
if (!programs)
  process.stderr.write(
    '\n!!! NO POSTGRESQL: the test of the SQL on it is SKIPPED. Install postgresql.\n\n',
  );

describe.skipIf(!programs)('the statements of storage/hot/ on PostgreSQL', () => {
  it('are all understood; SQLite’s own would not be', { timeout: 60_000 }, async () => {
    const run = startPostgres(programs ?? '');
    expect(run(await tables())).toBe('');
    expect(statements.length).toBeGreaterThan(50);
    const ofMemberships = statements
      .map((parts) => parts.join('?'))
      .filter((one) => one.includes('ClusterMembership" n'));
    expect(ofMemberships.length).toBeGreaterThanOrEqual(3);
    expect(run(statements.map(prepared).join(''))).toBe('');
    const [sqlites = []] = statementsIn(
      'sql.rows<Row>`SELECT json_group_array("id") FROM "Unit" WHERE "id" = ${id}`',
    );
    expect(run(prepared(sqlites, 0))).toContain('json_group_array');
  });
});
