import { expect, it } from 'vitest';

import type { Person, RoleName } from '../../../src/core/people/person.ts';
import { maySeeUnit, specialistsOfUnit } from '../../../src/core/people/scope.ts';
import { setStandIn } from '../../../src/core/people/stand-in.ts';
import { parseIsoDate } from '../../../src/core/shared/calendar-date.ts';
import { asId, type PersonId, type TelegramId } from '../../../src/core/shared/ids.ts';
import { DAY_MS, plusMs, type Instant } from '../../../src/core/shared/instant.ts';
import { LAN, MINH, NOW, openPeopleWorld, type PeopleWorld } from '../../support/people-world.ts';

const person = (telegramId: TelegramId): Person => ({
  id: asId<PersonId>(`p-${telegramId}`),
  telegramId,
  fullName: 'Trần Văn Minh',
  position: 'Chuyên viên',
  language: 'vi',
  activeDraftId: null,
  createdAt: NOW,
});

const appoint = ({ run }: PeopleWorld, telegramId: TelegramId, role: RoleName) =>
  run(async ({ people }) => {
    const one = person(telegramId);
    await people.save(one);
    await people.grantRole({ personId: one.id, role, grantedAt: NOW, grantedBy: 'cli' });
  });

const follow = ({ run }: PeopleWorld, telegramId: TelegramId, cluster: string) =>
  run(async ({ people, units }) => {
    const found = (await units.clusters()).find(({ name }) => name === cluster);
    if (!found) throw new Error(`no ${cluster}`);
    await people.followCluster(person(telegramId).id, found.id, NOW);
    await people.followCluster(person(telegramId).id, found.id, NOW);
  });

const sees = ({ run }: PeopleWorld, telegramId: TelegramId, code: string) =>
  run(async (needs) => {
    const by = await needs.people.known(telegramId);
    const unit = await needs.units.byCode(code);
    return by && unit ? maySeeUnit(needs, { by, unitId: unit.id }, NOW) : undefined;
  });

it('lets a specialist see the units of the clusters they follow, and nobody else’s', async () => {
  const world = await openPeopleWorld();
  await appoint(world, MINH, 'board_specialist');
  expect(await sees(world, MINH, 'P-LANG')).toBe(false);
  await follow(world, MINH, 'Cụm thi đua số 2');
  expect(await sees(world, MINH, 'P-LANG')).toBe(true);
  expect(await sees(world, MINH, 'SO-Y-TE')).toBe(false);
  const following = await world.run(async (needs) => {
    const unit = await needs.units.byCode('P-LANG');
    return unit ? specialistsOfUnit(needs, unit.id, NOW) : [];
  });
  expect(following.map(({ telegramId }) => telegramId)).toEqual([MINH]);

  await world.run(({ people }) => people.removeRole(person(MINH).id, 'board_specialist'));
  expect(await sees(world, MINH, 'P-LANG')).toBe(false);
});

const standIn = ({ run }: PeopleWorld, untilOn: string) =>
  run(async (needs) => {
    const by = await needs.people.known(LAN);
    if (!by) throw new Error('nobody');
    const [personId, deputyId] = [person(LAN).id, person(MINH).id];
    const day = parseIsoDate(untilOn) ?? expect.fail();
    const outcome = await setStandIn(needs, { personId, deputyId, untilOn: day, by }, NOW);
    return outcome.type;
  });

const queueOf = ({ run }: PeopleWorld, now: Instant) =>
  run(async (needs) => {
    const unit = await needs.units.byCode('P-LANG');
    return unit ? (await specialistsOfUnit(needs, unit.id, now)).map(({ id }) => id) : [];
  });

it('gives the queue of a specialist who is away to whoever stands in, to the end of the day', async () => {
  const world = await openPeopleWorld();
  await appoint(world, LAN, 'board_specialist');
  await appoint(world, MINH, 'board_specialist');
  await follow(world, LAN, 'Cụm thi đua số 2');
  expect(await sees(world, MINH, 'P-LANG')).toBe(false);
  expect(await standIn(world, '2026-11-22')).toBe('refused');
  expect(await standIn(world, '2027-11-22')).toBe('refused');
  expect(await standIn(world, '2026-11-24')).toBe('set');
  expect(await sees(world, MINH, 'P-LANG')).toBe(true);
  expect(await sees(world, LAN, 'P-LANG')).toBe(true);
  expect(await sees(world, MINH, 'SO-Y-TE')).toBe(false);
  expect(await queueOf(world, NOW)).toEqual([person(MINH).id]);
  expect(await queueOf(world, plusMs(NOW, DAY_MS))).toEqual([person(MINH).id]);
  expect(await queueOf(world, plusMs(NOW, 2 * DAY_MS))).toEqual([person(LAN).id]);

  // Whoever has lost the role acts for nobody, and whose role ended has nobody act for them.
  await world.run(({ people }) => people.removeRole(person(MINH).id, 'board_specialist'));
  expect(await sees(world, MINH, 'P-LANG')).toBe(false);
  expect(await queueOf(world, NOW)).toEqual([person(LAN).id]);
  await appoint(world, MINH, 'board_specialist');
  await world.run(({ people }) => people.removeRole(person(LAN).id, 'board_specialist'));
  expect(await sees(world, MINH, 'P-LANG')).toBe(false);
});

it('shows admins and viewers the whole city, and contacts nothing of it', async () => {
  const world = await openPeopleWorld();
  await appoint(world, MINH, 'board_viewer');
  expect(await sees(world, MINH, 'SO-Y-TE')).toBe(true);
  await world.run(({ people }) => people.save(person(LAN)));
  expect(await sees(world, LAN, 'SO-Y-TE')).toBe(false);
});

it('lists everybody of the Board once, with all roles', async () => {
  const world = await openPeopleWorld();
  await appoint(world, MINH, 'board_viewer');
  await appoint(world, MINH, 'board_specialist');
  const staff = await world.run(({ people }) => people.staff());
  expect(staff.map(({ roles }) => roles.toSorted())).toEqual([
    ['board_specialist', 'board_viewer'],
  ]);
});
