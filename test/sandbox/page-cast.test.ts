import { describe, expect, it, onTestFinished } from 'vitest';

import { asInstant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { playCity } from '../../src/service/sandbox-city.ts';
import { playedPeople } from '../../src/service/telegram-here.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from '../storage/scratch.ts';

const now = asInstant(Date.UTC(2026, 10, 22, 2));

const openCity = async () => {
  const url = `file:${scratchFolder()}/thi-dua.db`;
  await migrate(url);
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  const transactions = transactionsOf(database);
  await playCity(transactions, { now: () => now });
  return transactions;
};

const leads = async ({ units }: Stores) => {
  const [all, clusters] = await Promise.all([units.all(), units.clusters()]);
  const memberships = await units.memberships([2026]);
  return memberships
    .filter(({ role }) => role === 'lead')
    .map(({ unitId, clusterId }) => [
      all.find(({ id }) => id === unitId)?.code,
      clusters.find(({ id }) => id === clusterId)?.name,
    ]);
};

describe('the people of the sandbox', () => {
  it('keep their ids, and each contact speaks for their unit', async () => {
    expect(playedPeople.map(({ id }) => Number(id) - 7_000_000_000)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const city = await openCity();
    await city.run(async (stores) => {
      for (const { id, contact } of playedPeople) {
        const units = (await stores.people.known(id))?.unitIds ?? [];
        const codes = (await stores.units.all()).filter((unit) => units.includes(unit.id));
        expect(codes.map(({ code }) => code)).toEqual(contact ? [contact.unitCode] : []);
      }
    });
  });

  it('include one who leads Cụm thi đua số 2 this year, also after another start', async () => {
    const city = await openCity();
    await playCity(city, { now: () => now });
    expect(await city.run(leads)).toEqual([['P-KIM-LIEN', 'Cụm thi đua số 2']]);
  });
});
