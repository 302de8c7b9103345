import { expect, it } from 'vitest';

import { mayInviteTo } from '../../../src/core/people/invite-right.ts';
import { inviteUnits } from '../../../src/core/people/invite-units.ts';
import type { KnownPerson } from '../../../src/core/people/person.ts';
import { takeRoleBack } from '../../../src/core/people/staff-roles.ts';
import { countVacantUnits } from '../../../src/core/people/vacant-units.ts';
import { asId, asTelegramId, type PersonId } from '../../../src/core/shared/ids.ts';
import { joins, opens } from '../../support/onboarding-story.ts';
import { LAN, MINH, NOW, openPeopleWorld, type PeopleWorld } from '../../support/people-world.ts';

const CHAT = asTelegramId(5_000_000_099);

/** Follows the cluster of Phường Láng. */
const specialistOf = ({ run }: PeopleWorld, role: 'board_specialist' | 'board_viewer') =>
  run(async ({ people, units }): Promise<KnownPerson> => {
    const id = asId<PersonId>('specialist');
    await people.save({
      id,
      telegramId: CHAT,
      fullName: 'Trần Thu Hà',
      position: '',
      language: 'vi',
      activeDraftId: null,
      createdAt: NOW,
    });
    await people.grantRole({ personId: id, role, grantedAt: NOW, grantedBy: 'cli' });
    const cluster = (await units.clusters()).find(({ name }) => name === 'Cụm thi đua số 2');
    if (cluster) await people.followCluster(id, cluster.id, NOW);
    const known = await people.known(CHAT);
    if (!known) throw new Error('nobody');
    return known;
  });

const may = ({ run }: PeopleWorld, by: KnownPerson, code: string): Promise<boolean> =>
  run(async (stores) => {
    const unit = await stores.units.byCode(code);
    if (!unit) throw new Error(`no unit ${code}`);
    return mayInviteTo(stores, { by, unitId: unit.id }, NOW);
  });

const linkBy = ({ run }: PeopleWorld, by: KnownPerson): Promise<string> =>
  run(async (needs) => {
    const unit = await needs.units.byCode('P-LANG');
    const units = unit ? [unit] : [];
    const [made] = await inviteUnits(needs, { units, by: by.person.id, days: 30 }, NOW);
    return made?.payload ?? '';
  });

it('lets a specialist invite to what is vacant in their clusters, and to nothing else', async () => {
  const world = await openPeopleWorld();
  const by = await specialistOf(world, 'board_specialist');
  expect(await may(world, by, 'P-LANG')).toBe(true);
  expect(await may(world, by, 'X-O-DIEN')).toBe(false);
  expect(await world.run((stores) => countVacantUnits(stores, by, NOW))).toBe(1);
  const [first, second] = [await linkBy(world, by), await linkBy(world, by)];
  await joins(world, LAN, first);
  // Somebody speaks for it now: another one is for the admins to invite, also by a link from before.
  expect(await may(world, by, 'P-LANG')).toBe(false);
  expect(await opens(world, MINH, second)).toEqual({ type: 'revoked' });
  expect(await world.run((stores) => countVacantUnits(stores, by, NOW))).toBe(0);
});

it('does not let whoever only looks invite', async () => {
  const world = await openPeopleWorld();
  expect(await may(world, await specialistOf(world, 'board_viewer'), 'P-LANG')).toBe(false);
});

it('ends what a specialist has handed out with the role, and with the cluster', async () => {
  const world = await openPeopleWorld();
  const by = await specialistOf(world, 'board_specialist');
  const payload = await linkBy(world, by);
  const [cluster] = await world.run(({ people }) => people.clustersOfSpecialist(by.person.id));
  if (!cluster) throw new Error('no cluster');
  await world.run(({ people }) => people.unfollowCluster(by.person.id, cluster));
  expect(await opens(world, LAN, payload)).toEqual({ type: 'revoked' });
  await world.run(({ people }) => people.followCluster(by.person.id, cluster, NOW));
  expect(await opens(world, LAN, payload)).toMatchObject({ type: 'ask' });
  const admin = { ...by, roles: ['board_admin' as const] };
  const taken = await world.run((needs) =>
    takeRoleBack(
      needs,
      { personId: by.person.id, role: 'board_specialist', by: admin, fixedAdmins: [] },
      NOW,
    ),
  );
  expect(taken).toMatchObject({ type: 'taken-back', links: 1 });
  expect(await opens(world, MINH, payload)).toEqual({ type: 'revoked' });
});
