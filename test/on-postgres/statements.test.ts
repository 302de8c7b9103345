import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { parameterOf, textOf } from '../../src/storage/hot/sql.ts';
import { copyEmptyPostgres, reachPast } from '../support/database-url.ts';
import { statementsIn, type WrittenStatement } from './statements-in.ts';

const hot = new URL('../../src/storage/hot/', import.meta.url);

/** As the stores write them, with the parts that they share in their places. */
const statements = readdirSync(hot).flatMap((name) =>
  statementsIn(readFileSync(new URL(name, hot), 'utf8')),
);

/** Parses the statement, and makes the plan by which it would run. */
const prepared = (parts: WrittenStatement, at: number): string => {
  const text = textOf(parts, [], parameterOf.postgres);
  const values = Array.from({ length: parts.length - 1 }, () => 'NULL').join(', ');
  const run = values === '' ? `EXECUTE s${at}` : `EXECUTE s${at}(${values})`;
  return `PREPARE s${at} AS ${text};\nEXPLAIN ${run};\n`;
};

it('understands every statement of storage/hot/; SQLite’s own it would not', async () => {
  const database = randomUUID();
  await copyEmptyPostgres(database);
  expect(statements.length).toBeGreaterThan(50);
  const ofMemberships = statements
    .map((parts) => parts.join('?'))
    .filter((one) => one.includes('ClusterMembership" n'));
  expect(ofMemberships.length).toBeGreaterThanOrEqual(3);
  await reachPast(database, statements.map(prepared).join(''));
  const [sqlites = []] = statementsIn(
    'sql.rows<Row>`SELECT json_group_array("id") FROM "Unit" WHERE "id" = ${id}`',
  );
  await expect(reachPast(database, prepared(sqlites, 0))).rejects.toThrow('json_group_array');
});
