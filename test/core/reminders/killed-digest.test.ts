import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { beginSending } from '../../../src/core/outbox/begin-sending.ts';
import { recordOutcome } from '../../../src/core/outbox/record-outcome.ts';
import { recoverAfterCrash } from '../../../src/core/outbox/recover-after-crash.ts';
import { dayQueue } from '../../../src/core/reminders/queue-day.ts';
import {
  addDays,
  instantInHanoi,
  type CalendarDate,
} from '../../../src/core/shared/calendar-date.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../../src/core/shared/instant.ts';
import { transactionsOf } from '../../../src/storage/transactions.ts';
import { scratchFolder } from '../../storage/scratch.ts';
import { openMigrated } from '../../support/migrated-database.ts';
import { milestoneOf } from './duties.ts';
import { begin, handIn, rules } from './lived-days.ts';

const DAY = '2027-03-15' as CalendarDate;
const NINE = instantInHanoi(DAY, '09:00');
const LATER = plusMs(NINE, 2 * MINUTE_MS);
const lease = { nowMs: 0, untilMs: 1e9 };

const milestone = milestoneOf({
  id: asId('m'),
  code: 'M',
  formId: 'form',
  opensOn: addDays(DAY, -60),
  dueOn: addDays(DAY, 3),
  onTimeUntil: addDays(DAY, 3),
});

const cut = (): never => {
  throw new Error('killed');
};

/** One person who owes one thing, and whose digest of the day is queued. */
const openQueued = async () => {
  const url = `file:${join(scratchFolder(), 'killed.db')}`;
  const database = await openMigrated(url);
  onTestFinished(() => database.close());
  const transactions = transactionsOf(database);
  const contacts = [{ person: 'p1', unit: 'u1' }];
  await begin(database, {
    first: DAY,
    days: 1,
    units: ['u1'],
    contacts,
    milestones: [milestone],
    deeds: [],
  });
  const queue = dayQueue({
    pause: async () => undefined,
    read: (work) => transactions.single(work),
    transact: (work) => transactions.run(work),
    now: () => NINE,
  });
  await queue();
  /** Takes the one that is due, and marks it as in flight; `then` is still in that transaction. */
  const beginsAt = async (now: Instant, then: () => void = () => undefined) => {
    const [claimed] = await transactions.run(({ sending }) =>
      sending.claim({ token: `t${now}`, now, lease, limit: 1 }),
    );
    if (!claimed) return undefined;
    return transactions.run(async (stores) => {
      const begun = await beginSending(rules, { stores, claimed, now, isBare: false }, lease);
      then();
      return begun;
    });
  };
  return {
    beginsAt,
    startsAgain: () =>
      transactions.run((stores) => recoverAfterCrash(rules, stores, { token: 'again', now: NINE })),
    arrives: (begun: Awaited<ReturnType<typeof beginsAt>>) =>
      transactions.run(async (stores) => {
        if (!begun) throw new Error('nothing was sent');
        const step = { stores, claimed: begun.claimed, now: LATER, isBare: false };
        await recordOutcome(rules, step, { type: 'sent', messageIds: [1] });
      }),
    handsIn: () =>
      handIn(database, { unit: 'u1', milestone, at: plusMs(NINE, MINUTE_MS), by: 'p1' }),
    states: async () =>
      (await transactions.single(({ reminders }) => reminders.ofDay(asId('p1'), DAY))).map(
        ({ state }) => state,
      ),
    heard: async () =>
      (await transactions.single(({ reminders }) => reminders.toldSince(asId('m'), DAY))).length,
  };
};

it('is said once more without a sound when the program was killed while it was on its way', async () => {
  const { beginsAt, startsAgain, arrives, states, heard } = await openQueued();
  expect(await beginsAt(NINE)).toBeTruthy();
  expect([await states(), await heard()]).toEqual([['sending'], 1]);
  await startsAgain();
  expect([await states(), await heard()]).toEqual([['sending'], 1]);
  const again = await beginsAt(LATER);
  expect(again?.message).toMatchObject({ isSilent: true });
  await arrives(again);
  expect([await states(), await heard()]).toEqual([['sent'], 1]);
  expect(await beginsAt(plusMs(LATER, MINUTE_MS))).toBeUndefined();
});

it('is held as unknown when the program was killed a second time, and is said no more', async () => {
  const { beginsAt, startsAgain, states, heard } = await openQueued();
  await beginsAt(NINE);
  await startsAgain();
  await beginsAt(LATER);
  await startsAgain();
  expect([await states(), await heard()]).toEqual([['unknown'], 1]);
  expect(await beginsAt(plusMs(LATER, MINUTE_MS))).toBeUndefined();
});

it('is not said once more to somebody who has handed in meanwhile', async () => {
  const { beginsAt, startsAgain, handsIn, states, heard } = await openQueued();
  await beginsAt(NINE);
  await startsAgain();
  await handsIn();
  expect(await beginsAt(LATER)).toBeNull();
  expect([await states(), await heard()]).toEqual([['skipped'], 0]);
});

it('leaves nothing of what a kill cuts off before it was on its way', async () => {
  const { beginsAt, startsAgain, arrives, states, heard } = await openQueued();
  await expect(beginsAt(NINE, cut)).rejects.toThrow('killed');
  expect([await states(), await heard()]).toEqual([[], 0]);
  await startsAgain();
  const begun = await beginsAt(LATER);
  expect(begun?.message).not.toMatchObject({ isSilent: true });
  await arrives(begun);
  expect([await states(), await heard()]).toEqual([['sent'], 1]);
});
