import { describe, expect, it, onTestFinished } from 'vitest';

import type { AuditEntry } from '../../src/core/audit/audit-entry.ts';
import { verifyAudit } from '../../src/service/verify-audit.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { reachPast } from '../support/database-url.ts';
import { openMigrated } from '../support/migrated-database.ts';
import { NOW } from '../support/people-world.ts';
import { scratchFolder } from './scratch.ts';

const entry = (at: number, actor = 'cli'): AuditEntry => ({
  at: (NOW + at) as AuditEntry['at'],
  actor: actor as AuditEntry['actor'],
  action: 'unit-tagged',
  subject: `unit:${at}`,
  details: { tags: 'vùng “cao”', isOn: true, before: null },
});

const options = { apply: false, json: true, replace: false, year: undefined, days: undefined };

/** A log of five entries, and a hand that reaches past the program. */
const openLog = async () => {
  const file = `${scratchFolder()}/log.db`;
  const open = async () => {
    const database = await openMigrated(`file:${file}`);
    onTestFinished(() => database.close());
    return transactionsOf(database);
  };
  const transactions = await open();
  await transactions.run(async ({ audit }) => {
    await audit.record(entry(1), entry(2));
    await audit.record(entry(3));
  });
  await transactions.run(({ audit }) => audit.record(entry(4), entry(5)));
  const tamper = (sql: string): Promise<unknown[]> => reachPast(file, sql);
  const verdict = async () => {
    const storage = { transactions, close: () => Promise.resolve() };
    const { text, exitCode } = await verifyAudit({
      config: {} as never,
      storage,
      words: [],
      options,
    });
    const { seq, broken } = JSON.parse(text) as {
      seq: number;
      broken: { seq: number; why: string } | null;
    };
    return { seq, exitCode, broken: broken && `${broken.seq} ${broken.why}` };
  };
  return { open, transactions, tamper, verdict };
};

describe('the audit log', () => {
  it('is whole as it was written', async () => {
    const { transactions, verdict } = await openLog();
    expect(await verdict()).toEqual({ seq: 5, exitCode: 0, broken: null });
    await transactions.run(({ audit }) => audit.record());
    await transactions.run(({ audit }) => audit.record(entry(6)));
    expect(await verdict()).toEqual({ seq: 6, exitCode: 0, broken: null });
  });

  it.each([
    ['changed', `UPDATE "AuditEntry" SET "actor" = 'x' WHERE "seq" = 3`, '3 changed'],
    ['moved in time', `UPDATE "AuditEntry" SET "at" = "at" + 1 WHERE "seq" = 1`, '1 changed'],
    [
      'given other details',
      `UPDATE "AuditEntry" SET "details" = '{}' WHERE "seq" = 5`,
      '5 changed',
    ],
    ['removed', `DELETE FROM "AuditEntry" WHERE "seq" = 2`, '2 missing'],
    ['removed from the end', `DELETE FROM "AuditEntry" WHERE "seq" > 4`, '5 end-missing'],
    ['all removed', `DELETE FROM "AuditEntry"`, '1 end-missing'],
    [
      'removed, and the others moved up',
      `DELETE FROM "AuditEntry" WHERE "seq" = 2; UPDATE "AuditEntry" SET "seq" = "seq" - 1 WHERE "seq" = 3;
       UPDATE "AuditEntry" SET "seq" = "seq" - 1 WHERE "seq" = 4; UPDATE "AuditEntry" SET "seq" = "seq" - 1 WHERE "seq" = 5`,
      '2 changed',
    ],
    [
      'put in',
      `INSERT INTO "AuditEntry" SELECT 'new', 6, "at", "actor", "action", "subject", "details", "hash" FROM "AuditEntry" WHERE "seq" = 5`,
      '6 changed',
    ],
    [
      'put in without a place',
      `INSERT INTO "AuditEntry" SELECT 'new', NULL, "at", "actor", "action", "subject", "details", '' FROM "AuditEntry" WHERE "seq" = 5`,
      '6 not-chained',
    ],
  ])('is broken when an entry was %s', async (_, sql, broken) => {
    const { tamper, verdict, transactions } = await openLog();
    await tamper(sql);
    expect(await verdict()).toMatchObject({ exitCode: 1, broken });
    // Going on mends nothing.
    if (broken.endsWith('changed')) return;
    await transactions.run(({ audit }) => audit.record(entry(7)));
    expect((await verdict()).exitCode).toBe(1);
  });

  it('is one chain for two programs that write at once', async () => {
    const { open, transactions, verdict } = await openLog();
    const other = await open();
    const writes = Array.from({ length: 40 }, (_, at) =>
      (at % 2 === 0 ? transactions : other).run(({ audit }) =>
        audit.record(entry(10 + at, `p${at % 2}`), entry(100 + at, `p${at % 2}`)),
      ),
    );
    await Promise.all(writes);
    expect(await verdict()).toEqual({ seq: 85, exitCode: 0, broken: null });
  });

  it('forgets the place of what was rolled back', async () => {
    const { transactions, verdict } = await openLog();
    const failing = transactions.run(async ({ audit }) => {
      await audit.record(entry(6));
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await transactions.run(({ audit }) => audit.record(entry(7)));
    expect(await verdict()).toEqual({ seq: 6, exitCode: 0, broken: null });
  });

  it('chains what an earlier version has written, once, and goes on from there', async () => {
    const { tamper, verdict, transactions } = await openLog();
    await tamper(`UPDATE "AuditEntry" SET "seq" = NULL, "hash" = ''; DELETE FROM "AuditTail"`);
    await transactions.run(({ audit }) => audit.record(entry(6)));
    expect(await verdict()).toEqual({ seq: 6, exitCode: 0, broken: null });
    const subjects = await transactions.run(async ({ audit }) =>
      (await audit.following(0, 10)).map(({ subject }) => subject),
    );
    expect(subjects).toEqual([1, 2, 3, 4, 5, 6].map((at) => `unit:${at}`));
  });
});
