import { describe, expect, it } from 'vitest';

import { connectTelegram } from '../../src/bot/telegram/connect.ts';
import { Intake } from '../../src/bot/telegram/intake.ts';
import { poll } from '../../src/bot/telegram/poll.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import type { LogFields } from '../../src/log.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { openSandbox, TOKEN } from '../sandbox/open-sandbox.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { openMigrated } from '../support/migrated-database.ts';

type Warning = { text: string; fields: LogFields };

/** A real poll of the sandbox into a real database, whose disk may be full. */
const openPoll = async () => {
  const sandbox = await openSandbox();
  const url = `file:${scratchFolder()}/thi-dua.db`;
  const database = await openMigrated(url);
  const apart: unknown[] = [];
  const applied: string[] = [];
  const intake = new Intake({
    transactions: transactionsOf(database),
    clock: { now: () => asInstant(1_000) },
    handle: () => Promise.resolve([]),
    onApplied: ({ body }) => applied.push(body),
    onDead: () => Promise.resolve([]),
    logFailure: () => undefined,
    logApart: (_ids, error) => apart.push(error),
  });
  const { pollApi } = connectTelegram({
    token: TOKEN,
    apiRoot: sandbox.apiRoot,
    proxy: undefined,
  });
  const run = async (
    onWarning: (warning: Warning) => Promise<unknown>,
    isEnough: () => boolean,
  ): Promise<void> => {
    const stop = new AbortController();
    const pending: Promise<unknown>[] = [];
    await poll(
      {
        api: pollApi,
        store: async (updates) => {
          await Promise.all(pending.splice(0));
          await intake.store(updates);
          await intake.idle();
          if (isEnough()) stop.abort();
        },
        onReady: () => undefined,
        warn: (text, fields) => pending.push(onWarning({ text, fields })),
      },
      stop.signal,
    );
    await database.close();
  };
  return { sandbox, database, apart, applied, run };
};

describe('a poll whose disk is full', () => {
  it('tells of the store, not of the network, and stores all once there is room', async () => {
    const { sandbox, database, apart, applied, run } = await openPoll();
    const lan = sandbox.control.addPerson({ firstName: 'Lan' });
    for (let count = 0; count < 40; count += 1)
      sandbox.control.say(lan.id, `${count} ${'dài '.repeat(900)}`);
    const [page] =
      await database.client.$queryRawUnsafe<{ page_count: bigint }[]>('PRAGMA page_count');
    const setLimit = (pages: number) =>
      database.client.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`);
    await setLimit(Number(page?.page_count));
    const warnings: Warning[] = [];
    await run(
      (warning) => {
        warnings.push(warning);
        return setLimit(1_000_000);
      },
      () => applied.length === 40,
    );
    expect(applied).toHaveLength(40);
    expect(warnings.map(({ fields }) => fields.code)).toEqual(['E_STORE']);
    expect(warnings[0]?.text).not.toMatch(/network|fetched/);
    expect(String(warnings[0]?.fields['error'])).toMatch(/full/i);
    expect(apart).toHaveLength(1);
  });

  it('tells of the network where that is what fails', async () => {
    const { sandbox, applied, run } = await openPoll();
    const lan = sandbox.control.addPerson({ firstName: 'Lan' });
    sandbox.control.say(lan.id, 'một');
    sandbox.control.addFault({ method: 'getUpdates', times: 1, fault: { type: 'reset-before' } });
    const warnings: Warning[] = [];
    await run(
      (warning) => Promise.resolve(warnings.push(warning)),
      () => applied.length === 1,
    );
    expect(warnings.map(({ fields }) => fields.code)).toEqual(['E_NETWORK']);
  });
});
