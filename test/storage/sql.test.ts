import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { openDatabase } from '../../src/storage/database.ts';
import { type Sql, type SqlPart, sqlPart } from '../../src/storage/hot/sql.ts';
import { scratchFolder } from './scratch.ts';

const withProbe = async () => {
  const database = await openDatabase(`file:${scratchFolder()}/probe.db`);
  onTestFinished(() => database.close());
  await database.client.$executeRaw`CREATE TABLE probe (value BIGINT PRIMARY KEY, isOdd BOOLEAN)`;
  return database;
};

const add = (sql: Sql, value: number): Promise<number> =>
  sql.write`INSERT INTO probe VALUES (${value}, ${value % 2 === 1}) ON CONFLICT DO NOTHING`;

describe('statements beside the engine of Prisma', () => {
  it('give numbers, and how many rows they wrote', async () => {
    const database = await withProbe();
    expect([await add(database.sql, 1), await add(database.sql, 1)]).toEqual([1, 0]);
    expect(await database.sql.rows`SELECT value, isOdd FROM probe`).toEqual([
      { value: 1, isOdd: 1 },
    ]);
  });

  it('share the transaction of Prisma, also when it is rolled back', async () => {
    const database = await withProbe();
    const work = database.transaction(async (tx, sql) => {
      await tx.$executeRaw`INSERT INTO probe VALUES (1, true)`;
      await add(sql, 2);
      expect(await sql.rows`SELECT value FROM probe`).toHaveLength(2);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await database.sql.rows`SELECT value FROM probe`).toEqual([]);
  });

  it('wait outside until a transaction has ended', async () => {
    const database = await withProbe();
    let outside: Promise<number> | undefined;
    const work = database.transaction(async (_tx, sql) => {
      outside = add(database.sql, 2);
      await add(sql, 1);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await outside).toBe(1);
    expect(await database.sql.rows`SELECT value FROM probe`).toEqual([{ value: 2 }]);
  });

  it('fail in a transaction that is closed, so that nothing is written after a commit', async () => {
    const database = await withProbe();
    const closed = await database.transaction((_tx, sql) => Promise.resolve(sql));
    await expect(add(closed, 1)).rejects.toThrow('already closed');
    await database.transaction(async () => {
      await expect(add(closed, 1)).rejects.toThrow('already closed');
    });
    expect(await database.sql.rows`SELECT value FROM probe`).toEqual([]);
  });

  it('are rolled back with whatever Prisma was still asked for when the work failed', async () => {
    const database = await withProbe();
    const work = database.transaction(async (tx, sql) => {
      await add(sql, 1);
      await Promise.all([
        tx.$executeRaw`INSERT INTO probe VALUES (2, false)`,
        Promise.reject(new Error('changed my mind')),
      ]);
    });
    await expect(work).rejects.toThrow('changed my mind');
    await database.transaction((_tx, sql) => add(sql, 3));
    expect(await database.sql.rows`SELECT value FROM probe`).toEqual([{ value: 3 }]);
  });

  it('let nothing through by Prisma once their transaction has ended', async () => {
    const database = await withProbe();
    const closed = await database.transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO probe VALUES (1, true)`;
      return { tx };
    });
    const unused = await database.transaction((tx) => Promise.resolve({ tx }));
    await database.transaction(async () => {
      for (const { tx } of [closed, unused])
        await expect(tx.$executeRaw`INSERT INTO probe VALUES (2, false)`).rejects.toThrow(
          /already closed/,
        );
    });
    expect(await database.sql.rows`SELECT value FROM probe`).toEqual([{ value: 1 }]);
  });

  it('are rolled back after half a minute, and others go on', async () => {
    const database = await withProbe();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const work = database.transaction(async (_tx, sql) => {
      await add(sql, 1);
      vi.advanceTimersByTime(30_000);
      await add(sql, 2);
    });
    await expect(work).rejects.toThrow('already closed');
    await database.transaction((_tx, sql) => add(sql, 3));
    expect(await database.sql.rows`SELECT value FROM probe`).toEqual([{ value: 3 }]);
  });

  it('write columns row by row, all of them or none', async () => {
    const { sql } = await withProbe();
    const addAll = (values: number[]): Promise<number> =>
      sql.writeRows`INSERT INTO probe VALUES (${values}, ${values.map((one) => one % 2 === 1)})`;
    expect(await addAll([1, 2, 3])).toBe(3);
    expect(await addAll([])).toBe(0);
    await expect(addAll([4, 5, 1])).rejects.toThrow('UNIQUE');
    expect(await sql.rows`SELECT value, isOdd FROM probe ORDER BY value`).toEqual([
      { value: 1, isOdd: 1 },
      { value: 2, isOdd: 0 },
      { value: 3, isOdd: 1 },
    ]);
  });
});

const between = (least: number, most: number): SqlPart =>
  sqlPart`(value >= ${least} AND value <= ${most})`;

it('put parts that they share into their places, with the values of each', async () => {
  const { sql } = await withProbe();
  for (const value of [1, 2, 3, 4, 5]) await add(sql, value);
  const found = async (from: number, to: number, but: number[]) =>
    (
      await sql.rows<{
        value: number;
      }>`SELECT value FROM probe WHERE ${between(from, to)} AND value NOT IN (${but}) ORDER BY value`
    ).map(({ value }) => value);
  expect(await found(2, 4, [3])).toEqual([2, 4]);
  expect(await found(1, 5, [1, 2, 3])).toEqual([4, 5]);
  const twice = await sql.rows`SELECT value FROM probe WHERE ${between(1, 1)} OR ${between(5, 9)}`;
  expect(twice).toEqual([{ value: 1 }, { value: 5 }]);
});
