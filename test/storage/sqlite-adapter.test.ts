import { describe, expect, it } from 'vitest';

import {
  goOnAfterOwnRollback,
  queueBehind,
  readThenWriteInTwo,
  stock,
  storedIn,
  transactAfterFailedBegin,
  wrapped,
  writeAfterFailedCommit,
  writeBesideRollback,
  writeWhileLocked,
} from './adapter-stories.ts';
import { startChild } from './child.ts';
import { scratchFolder } from './scratch.ts';

// Each defect is shown in the stock @prisma/adapter-better-sqlite3 7.10.0 too: when such a half fails
// after an upgrade, that part of the wrapper may go.

describe('where the stock adapter fails, the wrapped one', () => {
  it('keeps a write of the root client out of a transaction that is rolled back', async () => {
    expect(await writeBesideRollback(await stock())).toEqual([]);
    expect(await writeBesideRollback(await wrapped())).toEqual([2]);
  });

  it('lets two connections read and then write without a failure', async () => {
    const folder = scratchFolder();
    const ofStock = [await stock(folder, 'WAL'), await stock(folder, 'WAL')] as const;
    expect(await readThenWriteInTwo(...ofStock)).toHaveLength(1);
    const another = scratchFolder();
    const ours = [await wrapped(another), await wrapped(another)] as const;
    expect(await readThenWriteInTwo(...ours)).toEqual([1, 2]);
  });

  it('rolls back when COMMIT itself fails, so that later writes are not caught in it', async () => {
    expect(await writeAfterFailedCommit(await stock())).toEqual([]);
    expect(await writeAfterFailedCommit(await wrapped())).toEqual([2]);
  });

  it('goes on after a BEGIN that failed', async () => {
    expect(await transactAfterFailedBegin(await stock())).toBe('P2028');
    expect(await transactAfterFailedBegin(await wrapped())).toBe('went on');
  });

  it('lets a transaction wait its turn for longer than two seconds', async () => {
    const ours = await queueBehind(await wrapped());
    const theirs = await queueBehind(await stock());
    expect(await theirs.second).toBe('P2028');
    await Promise.all([ours.end(), theirs.end()]);
    expect(await ours.second).toBe('ran');
  });

  it('does not commit by halves after SQLite has rolled back by itself', async () => {
    expect(await goOnAfterOwnRollback(await stock())).toEqual([1, 3]);
    expect(await goOnAfterOwnRollback(await wrapped())).toEqual([1]);
  });

  it('waits for another writer without stopping the event loop', async () => {
    expect(await writeWhileLocked(await stock())).toBe('refused');
    expect(await writeWhileLocked(await wrapped())).toBe('written');
  });
});

describe('the wrapped adapter', () => {
  it('rolls back to a savepoint and keeps what came before it', async () => {
    const { client, file } = await wrapped();
    await client.$transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO probe VALUES (1)`;
      await tx.$executeRaw`SAVEPOINT inner_part`;
      await tx.$executeRaw`INSERT INTO probe VALUES (2)`;
      await tx.$executeRaw`ROLLBACK TO inner_part`;
    });
    expect(storedIn(file)).toEqual([1]);
  });

  it('loses no acknowledged write and keeps no half transaction when it is killed', async () => {
    const folder = scratchFolder();
    const { file } = await wrapped(folder);
    for (const round of [1, 2, 3]) {
      const acknowledged = await acknowledgedBeforeKill(file, round);
      const stored = new Set(storedIn(file));
      expect(acknowledged.filter((value) => !stored.has(value))).toEqual([]);
      const firstHalves = [...stored].filter((value) => value < 0);
      expect(firstHalves.length).toBeGreaterThan(0);
      expect(firstHalves.filter((value) => !stored.has(-value))).toEqual([]);
    }
  });
});

const acknowledgedBeforeKill = async (file: string, round: number): Promise<number[]> => {
  const child = startChild('./writer-process.ts', file, String(round));
  const acknowledged: number[] = [];
  while (acknowledged.length < 40) {
    const line = await child.line();
    if (line === undefined) throw new Error('The writer ended too early');
    acknowledged.push(Number(line));
  }
  await child.kill();
  return acknowledged;
};
