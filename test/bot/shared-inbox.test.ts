import type { Update } from 'grammy/types';
import { expect, it, onTestFinished } from 'vitest';

import { incomingOf } from '../../src/bot/telegram/arrived.ts';
import { Intake } from '../../src/bot/telegram/intake.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { openMigrated } from '../support/migrated-database.ts';

const NOW = asInstant(1_000);

const said = (updateId: number, text: string, id = 7): Update => ({
  update_id: updateId,
  message: {
    message_id: updateId,
    date: 1,
    text,
    from: { id, is_bot: false, first_name: 'Lan' },
    chat: { id, type: 'private', first_name: 'Lan' },
  },
});

/** An intake whose database others write to as well; `broken` is an update that nobody can apply. */
const openShared = async (broken?: number) => {
  const database = await openMigrated(`file:${scratchFolder()}/thi-dua.db`);
  onTestFinished(() => database.close());
  const transactions = transactionsOf(database);
  const heard = { applied: [] as number[], dead: [] as number[] };
  const intake = new Intake({
    transactions,
    sharesInbox: true,
    clock: { now: () => NOW },
    handle: async (update, { installation }) => {
      if (update.update_id === broken) throw new Error('bug');
      const before = (await installation.get('story')) ?? '';
      await installation.set('story', `${before}${update.message?.text} `);
      return [];
    },
    onApplied: ({ updateId }) => heard.applied.push(updateId),
    onDead: ({ update_id: id }) => {
      heard.dead.push(id);
      return Promise.resolve([]);
    },
    logFailure: () => undefined,
    logApart: () => undefined,
  });
  return {
    intake,
    heard,
    another: (...updates: Update[]) =>
      transactions.run(({ inbox }) => inbox.add(updates.map(incomingOf), NOW)),
    story: () => transactions.run(({ installation }) => installation.get('story')),
    states: async () => {
      const rows = await database.client.inboxUpdate.findMany({ orderBy: { updateId: 'asc' } });
      return rows.map(({ status }) => status);
    },
  };
};

it('applies what others have stored, each person in order with what comes in itself, and once', async () => {
  const { intake, another, heard, story, states } = await openShared();
  await another(said(20, 'một'), said(22, 'ba'));
  await intake.store([said(21, 'hai'), said(20, 'một'), said(23, 'bốn')]);
  expect(await story()).toBe('một hai ba bốn ');
  await another(said(24, 'năm'));
  await Promise.all([intake.takeUp(), intake.takeUp(), intake.store([said(25, 'sáu')])]);
  await intake.idle();
  expect(await story()).toBe('một hai ba bốn năm sáu ');
  expect(heard.applied).toEqual([20, 21, 22, 23, 24, 25]);
  expect(await states()).toEqual(['done', 'done', 'done', 'done', 'done', 'done']);
});

it('tries five times what another has stored and nobody can apply, then lets the person go on', async () => {
  const { intake, another, heard, story, states } = await openShared(30);
  await another(said(30, 'lỗi'), said(31, 'sau'));
  await intake.store([said(32, 'khác', 8)]);
  await intake.takeUp();
  await intake.idle();
  expect(heard.dead).toEqual([30]);
  expect(await story()).toBe('khác sau ');
  expect(await states()).toEqual(['dead', 'done', 'done']);
});
