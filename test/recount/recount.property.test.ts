import { join } from 'node:path';

import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { makeMigrated } from '../support/migrated-database.ts';
import { layDown } from './lay-down.ts';
import { layRecords } from './lay-records.ts';
import { NOW } from './lay-register.ts';
import { clusterIds, randomYear, YEAR } from './random-year.ts';
import { storedYear, type StoredYear } from './stored-year.ts';
import { expectMilestones } from './surfaces-of-milestones.ts';
import { expectSaidFigures } from './surfaces-of-papers.ts';
import { expectRanking } from './surfaces-of-ranking.ts';
import { expectRegisters } from './surfaces-of-registers.ts';
import { expectWeek } from './surfaces-of-week.ts';
import { expectYear } from './surfaces-of-year.ts';

/** The part of a city that somebody sees who follows one cluster. */
const inCluster = (found: StoredYear, cluster: string): StoredYear => {
  const isSeen = (unitId: string): boolean => found.clusterOf(unitId) === cluster;
  return {
    ...found,
    duties: found.duties.filter(({ unit }) => isSeen(unit.id)),
    units: found.units.filter(({ id }) => isSeen(id)),
    papers: found.papers.filter(({ unitId }) => isSeen(unitId)),
    awards: found.awards.filter(({ unitId }) => isSeen(unitId)),
  };
};

/** So many cities; another with each change of the sources, and more of them by hand. */
const RUNS = Number(process.env['RECOUNT_RUNS'] ?? 1);

it('shows nothing but what somebody finds who counts the stored rows by hand', async () => {
  expect.hasAssertions();
  await fc.assert(
    fc.asyncProperty(randomYear, async (drawn) => {
      const file = join(scratchFolder(), 'city.db');
      const url = `file:${file}`;
      await makeMigrated(url);
      const database = await openDatabase(url);
      try {
        const transactions = transactionsOf(database);
        await transactions.run((stores) => layDown(stores, drawn));
        await transactions.run((stores) => layRecords(stores, drawn));
        const found = storedYear(file, { year: YEAR, now: NOW });
        await transactions.look(async (stores) => {
          const head = await stores.people.known(asTelegramId(7_000_000_001));
          const specialist = await stores.people.known(asTelegramId(7_000_000_002));
          if (!head || !specialist) throw new Error('nobody looks');
          const scene = { stores, by: head, found };
          await expectYear(scene);
          await expectSaidFigures(scene);
          await expectMilestones(scene);
          await expectRanking(scene);
          await expectWeek(scene);
          await expectRegisters(scene, file);
          const narrow = { stores, by: specialist, found: inCluster(found, clusterIds[1] ?? '') };
          await expectYear(narrow);
          await expectSaidFigures(narrow);
          await expectRanking(narrow);
        });
      } finally {
        await database.close();
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});
