import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { outboxStates, type OutboxState } from '../../src/core/outbox/outbox-message.ts';
import type { ReminderState } from '../../src/core/reminders/reminder-state.ts';
import { digestSubject, type NewReminder } from '../../src/core/reminders/reminder.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, asTelegramId } from '../../src/core/shared/ids.ts';
import { asInstant, plusMs } from '../../src/core/shared/instant.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import type { Stores } from '../../src/core/stores.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { openMigrated } from '../support/migrated-database.ts';
import { scratchFolder } from './scratch.ts';

const DAY = '2027-03-15' as CalendarDate;
const NOW = asInstant(Date.UTC(2027, 2, 15, 2));
const LATER = plusMs(NOW, 60_000);
const TEXT = say('reminder-closing');

const reminder: NewReminder = {
  unitId: asId('u'),
  milestoneId: asId('m'),
  revision: 1,
  step: 'before-7',
  personId: asId('p'),
  audience: 'unit',
  day: DAY,
  by: 'system',
};

const digest = (id: number) => ({
  dedupeKey: `digest:${id}`,
  bundleKey: null,
  subject: digestSubject(DAY),
  to: asTelegramId(7),
  priority: 1 as const,
  kind: 'reminder-digest',
  message: { type: 'prepared' as const },
  dueAt: NOW,
  expiresAt: LATER,
});

/** A database with two messages of the outbox, of which the first has said a reminder. */
const openSaid = async () => {
  const url = `file:${join(scratchFolder(), 'reminders.db')}`;
  const database = await openMigrated(url);
  onTestFinished(() => database.close());
  const run = <T>(work: (stores: Stores) => Promise<T>): Promise<T> =>
    transactionsOf(database).run(work);
  await run(async ({ outbox, reminders }) => {
    await outbox.queue([digest(1), digest(2)], NOW);
    await reminders.say([{ reminder, text: TEXT }], 1, NOW);
  });
  return {
    run,
    put: async ({ state, isAskedFor }: Message) => {
      await database.sql.write`UPDATE "OutboxMessage" SET "state" = ${state},
        "expiresAt" = ${isAskedFor ? null : LATER}, "error" = 'as Telegram says',
        "endedAt" = ${LATER} WHERE "id" = 1`;
    },
    forget: async () => {
      await database.sql.write`DELETE FROM "OutboxMessage" WHERE "id" = 1`;
    },
    shown: () =>
      run(async ({ reminders }) => {
        const [one] = await reminders.ofDay(reminder.personId, DAY);
        const page = { limit: 9, offset: 0 };
        const ofUnit = await reminders.log({ unitId: reminder.unitId }, page);
        const ofMilestone = await reminders.log({ milestoneId: reminder.milestoneId }, page);
        expect([ofUnit, ofMilestone]).toEqual([[one], [one]]);
        expect(await reminders.countsOf(DAY)).toEqual({ [one?.state ?? '']: 1 });
        return one;
      }),
    isTold: () =>
      run(async ({ reminders }) => {
        const since = (await reminders.toldSince(reminder.milestoneId, DAY)).length;
        const of = (await reminders.toldOf(reminder.milestoneId, [reminder.unitId])).length;
        const to = (await reminders.toldTo(reminder.personId, DAY)).length;
        expect([of, to]).toEqual([since, since]);
        return since > 0;
      }),
  };
};

type Message = { state: OutboxState; isAskedFor: boolean };

const open: ReadonlySet<OutboxState> = new Set(['pending', 'claimed', 'in-flight']);

/** What a reminder is whose message stands like that, written out once more. */
const expected = ({ state, isAskedFor }: Message): ReminderState => {
  if (open.has(state)) return isAskedFor ? 'unknown' : 'sending';
  if (state === 'cancelled') return 'unknown';
  if (state === 'blocked') return 'failed';
  return state === 'expired' ? 'superseded' : (state as 'sent' | 'failed' | 'unknown');
};

const standings = outboxStates.flatMap((state) =>
  [false, true].map((isAskedFor) => ({ state, isAskedFor })),
);

it.each(standings)('reads from the outbox what became of it: %o', async (message) => {
  const { put, shown, isTold } = await openSaid();
  await put(message);
  const state = expected(message);
  const one = await shown();
  expect(one).toMatchObject({ ...reminder, state, text: TEXT, plannedAt: NOW });
  const isMissed = state === 'failed' || state === 'superseded';
  expect(one?.reason).toBe(isMissed ? 'as Telegram says' : null);
  expect(one?.decidedAt).toBe(LATER);
  expect(await isTold()).toBe(!isMissed);
});

it.each(standings)(
  'says, plans and skips nothing anew that may have been heard: %o',
  async (message) => {
    const state = expected(message);
    const isMissed = state === 'failed' || state === 'superseded';
    const again: { deed: (stores: Stores) => Promise<unknown>; may: boolean; to: ReminderState }[] =
      [
        {
          deed: ({ reminders }) =>
            reminders.say([{ reminder, text: say('reminder-closing') }], 2, NOW),
          may: isMissed || state === 'sending',
          to: 'sending',
        },
        { deed: ({ reminders }) => reminders.plan([reminder], NOW), may: isMissed, to: 'planned' },
        {
          deed: ({ reminders }) => reminders.skip([{ key: reminder, reason: 'submitted' }], NOW),
          may: state === 'sending',
          to: 'skipped',
        },
      ];
    for (const { deed, may, to } of again) {
      const { run, put, shown } = await openSaid();
      await put(message);
      await run(deed);
      expect((await shown())?.state).toBe(may ? to : state);
    }
  },
);

it('counts as heard what was said by a message that is no longer kept', async () => {
  const { run, put, forget, shown, isTold } = await openSaid();
  await put({ state: 'sent', isAskedFor: false });
  await forget();
  expect(await shown()).toMatchObject({ state: 'unknown', decidedAt: NOW });
  expect(await isTold()).toBe(true);
  await run(async ({ reminders }) => {
    await reminders.plan([reminder], NOW);
    await reminders.say([{ reminder, text: TEXT }], 2, NOW);
    await reminders.skip([{ key: reminder, reason: 'submitted' }], NOW);
  });
  expect(await shown()).toMatchObject({ state: 'unknown' });
});

it('plans, says and skips what has no message yet', async () => {
  const { run } = await openSaid();
  const planned: NewReminder = {
    ...reminder,
    unitId: asId('v'),
    milestoneId: asId('n'),
    personId: asId('q'),
  };
  const stateOf = () =>
    run(async ({ reminders }) => (await reminders.ofDay(asId('q'), DAY))[0]?.state);
  await run(({ reminders }) => reminders.plan([planned], NOW));
  expect(await stateOf()).toBe('planned');
  await run(({ reminders }) => reminders.skip([{ key: planned, reason: 'submitted' }], NOW));
  expect(await stateOf()).toBe('skipped');
  await run(({ reminders }) => reminders.plan([planned], NOW));
  await run(({ reminders }) => reminders.supersedeBefore('2027-03-16' as CalendarDate, NOW));
  expect(await stateOf()).toBe('superseded');
  await run(({ reminders }) => reminders.say([{ reminder: planned, text: TEXT }], 2, NOW));
  expect(await stateOf()).toBe('sending');
});
