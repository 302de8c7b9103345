import { describe, expect, it, onTestFinished } from 'vitest';

import { ensureAdmins } from '../../src/core/people/ensure-admins.ts';
import { asTelegramId, type PersonId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { machineRandom } from '../../src/service/machine-ports.ts';
import { playCity } from '../../src/service/sandbox-city.ts';
import { playStaff } from '../../src/service/sandbox-staff.ts';
import { adminIds, playedPeople } from '../../src/service/telegram-here.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { openMigrated } from '../support/migrated-database.ts';

const now = asInstant(Date.UTC(2026, 10, 22, 2));

const openCity = async () => {
  const url = `file:${scratchFolder()}/thi-dua.db`;
  const database = await openMigrated(url);
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
    expect(playedPeople.map(({ id }) => Number(id) - 7_000_000_000)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    const city = await openCity();
    await city.run(async (stores) => {
      for (const { id, contact } of playedPeople) {
        const units = (await stores.people.known(id))?.unitIds ?? [];
        const codes = (await stores.units.all()).filter((unit) => units.includes(unit.id));
        expect(codes.map(({ code }) => code)).toEqual(contact ? [contact.unitCode] : []);
      }
    });
  });

  it('include admins who go by their names, unless they have told another', async () => {
    const city = await openCity();
    const telegramIds = adminIds;
    await city.run(({ people, audit }) =>
      ensureAdmins({ people, audit, random: machineRandom }, { telegramIds, language: 'vi' }, now),
    );
    const names = () =>
      city.run(async ({ people }) =>
        Promise.all(telegramIds.map(async (id) => (await people.known(id))?.person.fullName)),
      );
    await playStaff(city, { now: () => now });
    expect(await names()).toEqual(['Phạm Quốc Hùng', 'Vũ Thị Mai']);
    await city.run(async ({ people }) => {
      const known = await people.known(asTelegramId(7_000_000_006));
      if (known) await people.save({ ...known.person, fullName: 'Vũ Mai' });
    });
    await playStaff(city, { now: () => now });
    expect(await names()).toEqual(['Phạm Quốc Hùng', 'Vũ Mai']);
  });

  it('include a specialist of a cluster and a head who only looks, as an admin has left them', async () => {
    const city = await openCity();
    const telegramIds = adminIds;
    await city.run(({ people, audit }) =>
      ensureAdmins({ people, audit, random: machineRandom }, { telegramIds, language: 'vi' }, now),
    );
    await playStaff(city, { now: () => now });
    const staff = () =>
      city.run(async ({ people, units }) => {
        const clusters = await units.clusters();
        const played = playedPeople.filter((one) => one.staff);
        const known = await Promise.all(played.map(({ id }) => people.known(id)));
        return Promise.all(
          known.map(async (one) => ({
            name: one?.person.fullName,
            roles: one?.roles,
            follows: (await people.clustersOfSpecialist(one?.person.id as PersonId)).map(
              (followed) => clusters.find(({ id }) => id === followed)?.name,
            ),
          })),
        );
      });
    expect(await staff()).toEqual([
      { name: 'Đặng Thị Ngọc', roles: ['board_specialist'], follows: ['Cụm thi đua số 2'] },
      { name: 'Nguyễn Đức Bình', roles: ['board_viewer'], follows: [] },
    ]);
    await city.run(async ({ people }) => {
      const viewer = await people.known(asTelegramId(7_000_000_009));
      await people.removeRole(viewer?.person.id as PersonId, 'board_viewer');
    });
    await playStaff(city, { now: () => now });
    expect(await staff()).toMatchObject([{}, { roles: [] }]);
  });

  it('include one who leads Cụm thi đua số 2 this year, also after another start', async () => {
    const city = await openCity();
    await playCity(city, { now: () => now });
    expect(await city.run(leads)).toEqual([['P-KIM-LIEN', 'Cụm thi đua số 2']]);
  });
});
