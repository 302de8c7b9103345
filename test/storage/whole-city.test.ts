import { join } from 'node:path';

import { expect, it } from 'vitest';

import { dayQueue } from '../../src/core/reminders/queue-day.ts';
import { addDays, instantInHanoi } from '../../src/core/shared/calendar-date.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import { PAGE } from '../../src/storage/hot/pages.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { databaseUrl } from '../support/database-url.ts';
import { DAY, growCity, milestones } from '../support/grown-city.ts';
import { openMigrated } from '../support/migrated-database.ts';
import { scratchFolder } from './scratch.ts';

const UNITS = 2 * PAGE + 200;
const HALF = UNITS / 2;

const once = (ids: readonly string[]): number => {
  expect(new Set(ids).size).toBe(ids.length);
  return ids.length;
};

it('is read by pages, each row once, and planned in pieces', async () => {
  const file = join(scratchFolder(), 'city.db');
  const database = await openMigrated(`file:${file}`);
  try {
    await growCity(databaseUrl(file), UNITS, 2);
    const transactions = transactionsOf(database);
    await transactions.look(async ({ reminders, submissions, units }) => {
      const milestone = milestones.find(({ id }) => id === 'm4');
      if (!milestone) throw new Error('no milestone');
      const all = await units.all();
      expect(once(all.map(({ id }) => id))).toBe(UNITS);
      const codes = all.map(({ code }) => code);
      expect(codes).toEqual(codes.toSorted());
      const contacts = await reminders.contacts();
      expect(once(contacts.map(({ personId }) => personId))).toBe(2 * UNITS);
      // As they came to speak: the units of the city one after another.
      expect(contacts.map(({ unitId }) => unitId)).toEqual(
        Array.from({ length: 2 * UNITS }, (_, at) => `u${Math.floor(at / 2)}`),
      );
      expect(once(await submissions.unitsWith(milestone))).toBe(HALF);
      const came = await submissions.cameSince(asInstant(1));
      expect(once(came.map(({ number }) => number))).toBe((HALF - 1) * milestones.length);
      const told = await reminders.toldSince(milestone.id, addDays(DAY, -7));
      expect(once(told.map(({ personId }) => personId))).toBe(2 * HALF);
    });
    let pauses = 0;
    const queue = dayQueue({
      read: (work) => transactions.look(work),
      transact: (work) => transactions.run(work),
      now: () => instantInHanoi(DAY, '06:00'),
      pause: async () => {
        pauses += 1;
      },
    });
    const leads = Math.ceil(UNITS / 12);
    const people = await queue();
    expect(people).toBeGreaterThanOrEqual(2 * HALF);
    expect(people).toBeLessThanOrEqual(2 * (HALF + leads));
    expect(pauses).toBeGreaterThan((UNITS / 1_000) * milestones.length);
  } finally {
    await database.close();
  }
});
