import type { Update } from 'grammy/types';
import { onTestFinished } from 'vitest';

import { Intake, type IntakePorts } from '../../src/bot/telegram/intake.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import type { Transactions } from '../../src/core/stores.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { openMigrated } from '../support/migrated-database.ts';

/** Who says what is said where nobody is named. */
export const from = { id: 7, is_bot: false, first_name: 'Lan' };

export const said = (updateId: number, text: string, personId = 7): Update => ({
  update_id: updateId,
  message: {
    message_id: updateId,
    date: 1,
    text,
    from: { ...from, id: personId },
    chat: { id: personId, type: 'private', first_name: 'Lan' },
  },
});

export type Story = {
  applied: string[];
  dead: number[];
  handle?: IntakePorts['handle'];
  watchdogMs?: number;
};

/** A database of the test's own, on which intakes write down what updates did, so that a rollback takes it back. */
export const openStories = async () => {
  const database = await openMigrated(`file:${scratchFolder()}/thi-dua.db`);
  onTestFinished(() => database.close());
  const transactions = transactionsOf(database);
  return {
    transactions,
    intakeOf: (story: Story, within: Transactions = transactions): Intake =>
      new Intake({
        transactions: within,
        clock: { now: () => asInstant(1_000) },
        handle: async (update, stores) => {
          const before = (await stores.installation.get('story')) ?? '';
          await stores.installation.set('story', `${before}${update.message?.text ?? '?'} `);
          return story.handle ? story.handle(update, stores) : [{ type: 'message', html: 'ok' }];
        },
        onApplied: ({ updateId }) => story.applied.push(String(updateId)),
        onDead: (update) => {
          story.dead.push(update.update_id);
          return Promise.resolve([]);
        },
        logFailure: () => undefined,
        logApart: () => undefined,
        ...(story.watchdogMs === undefined ? {} : { watchdogMs: story.watchdogMs }),
      }),
    told: (): Promise<string | null> =>
      transactions.run(({ installation }) => installation.get('story')),
    rows: () => database.client.inboxUpdate.findMany({ orderBy: { updateId: 'asc' } }),
  };
};
