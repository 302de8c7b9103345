import { NOTICE_VERSION } from '../core/people/consent.ts';
import type { Person } from '../core/people/person.ts';
import { toggleCluster } from '../core/people/staff-roles.ts';
import type { Clock } from '../core/shared/clock.ts';
import { asId, type PersonId } from '../core/shared/ids.ts';
import type { Instant } from '../core/shared/instant.ts';
import { firstLanguage } from '../core/shared/language.ts';
import type { Stores, Transactions } from '../core/stores.ts';
import { machineHash, machineRandom } from './machine-ports.ts';
import { adminIds, fullNameOf, playedPeople, type PlayedPerson } from './telegram-here.ts';

/**
 * Names the played admins, and makes the played specialist and the played head of the Board what
 * they are, by an admin's link as anybody else. Whoever was known before stays as they were left.
 */
export const playStaff = (transactions: Transactions, clock: Clock): Promise<void> =>
  transactions.run(async (stores) => {
    for (const person of playedPeople) await introduce(stores, person);
    for (const person of playedPeople) if (person.staff) await join(stores, person, clock);
  });

const introduce = async ({ people }: Stores, played: PlayedPerson): Promise<void> => {
  const known = played.admin && (await people.known(played.id));
  if (!played.admin || !known || known.person.fullName !== '') return;
  const { position } = played.admin;
  await people.save({ ...known.person, fullName: fullNameOf(played), position });
};

const join = async (stores: Stores, played: PlayedPerson, clock: Clock): Promise<void> => {
  const [adminId] = adminIds;
  const by = adminId === undefined ? undefined : await stores.people.known(adminId);
  const isKnown = (await stores.people.known(played.id)) !== null;
  if (!by || isKnown || !played.staff) return;
  const now = clock.now();
  const { role, position, clusterName } = played.staff;
  const person = newPerson(played, position, now);
  const personId = person.id;
  await stores.people.save(person);
  await stores.people.grantRole({ personId, role, grantedAt: now, grantedBy: by.person.id });
  await agree(stores, person, now);
  const cluster = (await stores.units.clusters()).find(({ name }) => name === clusterName);
  if (cluster) await toggleCluster(stores, { personId, clusterId: cluster.id, by }, now);
};

const newPerson = (played: PlayedPerson, position: string, now: Instant): Person => ({
  id: asId<PersonId>(machineRandom.token(72)),
  telegramId: played.id,
  fullName: fullNameOf(played),
  position,
  language: firstLanguage,
  activeDraftId: null,
  createdAt: now,
});

const agree = ({ consents }: Stores, { id, telegramId }: Person, at: Instant): Promise<void> =>
  consents.add({
    id: machineRandom.token(96),
    telegramId,
    personId: id,
    version: NOTICE_VERSION,
    textHash: machineHash.sha256('sandbox'),
    decision: 'agreed',
    channel: 'telegram',
    at,
  });
