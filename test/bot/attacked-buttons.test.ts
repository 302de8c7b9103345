import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import type { Update } from 'grammy/types';
import { expect, it } from 'vitest';

import type { AuditEntry } from '../../src/core/audit/audit-entry.ts';
import type { NewOutboxMessage } from '../../src/core/outbox/outbox-message.ts';
import { endContact } from '../../src/core/people/end-contact.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import type { Instant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { importUnits } from '../../src/core/units/import-units.ts';
import { machineRandom } from '../../src/service/machine-ports.ts';
import { openCityOfRoles, type CityOfRoles } from '../support/city-of-roles.ts';
import { tableOf } from '../support/people-world.ts';
import { pressOf, repliesTo, takingBack } from '../support/pressing.ts';
import { buttonAddresses } from './button-addresses.ts';
import { SLOT } from './button-slots.ts';
import { expectedPresses } from './expected-rights.ts';
import { filled, nameOf } from './filled-buttons.ts';

/** Presses as the program does, and says what is answered, whatever way it is said. */
const pressing =
  ({ world }: CityOfRoles, stores: Stores) =>
  async (update: Update): Promise<string> =>
    JSON.stringify(await repliesTo(world, update, stores));

const SECRET = 'Chuyện riêng của Sở';

/** Wherever words of the other unit are kept, these stand. */
const marksSecrets = ({ world, other: { unit, person, number } }: CityOfRoles): void => {
  const db = new BetterSqlite3(join(world.dataFolder, 'thi-dua.db'));
  const says = (statement: string, ...about: unknown[]): void => {
    expect([statement, db.prepare(statement).run(SECRET, ...about).changes]).not.toContain(0);
  };
  says(`UPDATE "Person" SET "fullName" = ?, "position" = 'Chánh Văn phòng' WHERE "id" = ?`, person);
  says(`UPDATE "Relief" SET "reason" = ? WHERE "unitId" = ?`, unit);
  says(`UPDATE "QuestionMessage" SET "text" = ? WHERE "authorId" = ?`, person);
  says(`UPDATE "Remark" SET "words" = ? WHERE "number" = ?`, number);
  says(`UPDATE "Clarification" SET "words" = ? WHERE "number" = ?`, number);
  says(`UPDATE "Submission" SET "documentNumber" = ? WHERE "unitId" = ?`, unit);
  says(
    `UPDATE "Submission" SET "content" = replace("content", 'Tổ dân phố số 5', ?) WHERE "unitId" = ?`,
    unit,
  );
  says(`UPDATE "GrantedAward" SET "title" = ? WHERE "unitId" = ?`, unit);
  says(
    `UPDATE "Attachment" SET "name" = ? WHERE "draftId" IN
    (SELECT "id" FROM "Draft" WHERE "unitId" = ?)`,
    unit,
  );
  db.close();
};

/** What a transaction has noted and queued so far. */
const watched = (stores: Stores) => {
  const noted: string[] = [];
  const keys = new Set<string>();
  const audit = Object.assign(Object.create(stores.audit) as Stores['audit'], {
    record: (entry: AuditEntry) => {
      noted.push(entry.action);
      return stores.audit.record(entry);
    },
  });
  const outbox = Object.assign(Object.create(stores.outbox) as Stores['outbox'], {
    queue: (
      messages: readonly NewOutboxMessage[],
      now: Parameters<Stores['outbox']['queue']>[1],
    ) => {
      for (const { dedupeKey, kind } of messages)
        if (!keys.has(dedupeKey)) {
          keys.add(dedupeKey);
          noted.push(kind);
        }
      return stores.outbox.queue(messages, now);
    },
  });
  return { stores: { ...stores, audit, outbox }, take: () => noted.splice(0) };
};

it('disclose nothing of another unit, whichever of their ids is another unit’s', async () => {
  const city = await openCityOfRoles();
  marksSecrets(city);
  const disclosed: string[] = [];
  for (const address of buttonAddresses) {
    const slots = [...address.matchAll(SLOT)].length;
    const own = filled(address, city.own);
    const forged = new Set(
      Array.from({ length: slots }, (_, at) =>
        filled(address, city.own, { other: city.other, at }),
      ),
    );
    forged.delete(own);
    for (const data of forged)
      await takingBack(city.world, async (stores) => {
        for (const letter of ['x', 'e', 'c', 'l', 'd', 's'] as const) {
          const said = await pressing(city, stores)(pressOf(city.roles[letter].id, data));
          if (said.includes(SECRET)) disclosed.push(`${letter} ${nameOf(data)} ${data}`);
        }
      });
  }
  expect(disclosed).toEqual([]);
}, 120_000);

/** The cluster of that contact's unit is followed, led and deputised for by others now. */
const losesCluster = async (
  { roles, own }: CityOfRoles,
  { people, units, audit }: Stores,
  now: Instant,
): Promise<void> => {
  const known = await people.known(asTelegramId(roles.s.id));
  const cluster = (await units.clusters()).find(({ id }) => id === own['cluster']);
  if (!known || !cluster) throw new Error('nobody follows the cluster');
  await people.unfollowCluster(known.person.id, cluster.id);
  const csv = [
    'unit_code,name,unit_type,cluster,cluster_kind,cluster_role',
    `P-KIM-LIEN,Phường Kim Liên,commune,${cluster.name},${cluster.kind},member`,
    `P-VINH-HUNG,Phường Vĩnh Hưng,commune,${cluster.name},${cluster.kind},member`,
  ].join('\n');
  const needs = { units, audit, random: machineRandom };
  const outcome = await importUnits(needs, { table: tableOf(csv), by: 'system' }, now);
  if (outcome.type !== 'applied') throw new Error(`the cluster keeps its lead: ${outcome.type}`);
};

it('disclose nothing of a unit to whoever followed or led its cluster a second ago', async () => {
  const city = await openCityOfRoles();
  const { world, roles, own } = city;
  marksSecrets({ ...city, other: own });
  const disclosed: string[] = [];
  await takingBack(world, async (stores) => {
    await losesCluster(city, stores, world.clock.now());
    const press = pressing(city, stores);
    for (const address of buttonAddresses) {
      const data = filled(address, own);
      const [row = ''] = expectedPresses[nameOf(data)] ?? [];
      for (const letter of ['s', 'l', 'd'] as const)
        if (row.includes(letter) && (await press(pressOf(roles[letter].id, data))).includes(SECRET))
          disclosed.push(`${letter} ${nameOf(data)} ${data}`);
    }
  });
  expect(disclosed).toEqual([]);
}, 120_000);

const becomesAdmin = async ({ people }: Stores, id: number): Promise<void> => {
  const known = await people.known(asTelegramId(id));
  if (!known) throw new Error('nobody becomes an admin');
  const { id: personId, createdAt: grantedAt } = known.person;
  await people.grantRole({ personId, role: 'board_admin', grantedAt, grantedBy: 'system' });
};

/** Turn something over, make another one each time, are noted each time, or are each one's own. */
const AGAIN = [
  'broadcasts.test',
  'calendar.toggleCultureDay',
  'people.inviteAnother',
  'people.staffInvitation',
  'people.toggleCluster',
  'questions.take',
  'reviews.answerFile',
  'reviews.spread',
  'tasks.pin',
];

it('do nothing a second time, nor for an admin who comes too late', async () => {
  const city = await openCityOfRoles();
  const { world, roles } = city;
  const again: Record<string, string[]> = {};
  for (const address of buttonAddresses) {
    const data = filled(address, city.own);
    for (const letter of ['a', 'c'] as const)
      await takingBack(world, async (all) => {
        const { stores, take } = watched(all);
        const press = pressing(city, stores);
        await press(pressOf(roles[letter].id, data));
        if (take().length === 0) return;
        await press(pressOf(roles[letter].id, data));
        if (letter === 'a') {
          await becomesAdmin(all, roles.v.id);
          await press(pressOf(roles.v.id, data));
        }
        const twice = take();
        if (twice.length > 0) again[nameOf(data)] = twice;
      });
  }
  expect(Object.keys(again).toSorted()).toEqual(AGAIN);
}, 120_000);

it('are nobody’s whose rights have ended while the screen stood there', async () => {
  const city = await openCityOfRoles();
  const { world, roles } = city;
  const now = world.clock.now();
  const ends = {
    a: async ({ people }: Stores) => {
      const known = await people.known(asTelegramId(roles.a.id));
      if (known) await people.removeRole(known.person.id, 'board_admin');
    },
    c: async (stores: Stores) => {
      const known = await stores.people.known(asTelegramId(roles.c.id));
      const [unit] = await stores.units.byIds(known?.unitIds ?? []);
      if (!known || !unit) throw new Error('no contact');
      await endContact(stores, { unit, personId: known.person.id, by: known.person.id }, now);
    },
  };
  const done: string[] = [];
  for (const letter of ['a', 'c'] as const)
    await takingBack(world, async (all) => {
      await ends[letter](all);
      const { stores, take } = watched(all);
      const press = pressing(city, stores);
      for (const address of buttonAddresses) {
        const data = filled(address, city.own);
        const [row = ''] = expectedPresses[nameOf(data)] ?? [];
        if (row.includes('e') || row.includes('x')) continue;
        await press(pressOf(roles[letter].id, data));
        const deeds = take();
        if (deeds.length > 0) done.push(`${letter} ${data}: ${deeds.join(' ')}`);
      }
    });
  expect(done).toEqual([]);
}, 120_000);
