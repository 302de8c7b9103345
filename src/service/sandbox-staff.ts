import { NOTICE_VERSION } from '../core/people/consent.ts';
import { inviteStaff } from '../core/people/invite-staff.ts';
import { joinStaff } from '../core/people/join-staff.ts';
import { toggleCluster } from '../core/people/staff-roles.ts';
import type { Clock } from '../core/shared/clock.ts';
import type { Stores, Transactions } from '../core/stores.ts';
import { machineHash, machineRandom } from './machine-ports.ts';
import { adminIds, fullNameOf, playedPeople, type PlayedPerson } from './telegram-here.ts';

const ports = { random: machineRandom, hash: machineHash };

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
  const { role, position, clusterName } = played.staff;
  const needs = { ...stores, ...ports };
  const { invitation } = await inviteStaff(needs, { role, by }, clock.now());
  const notice = { version: NOTICE_VERSION, text: 'sandbox' };
  const opened = { invitationId: invitation.id, telegramId: played.id, notice };
  const joined = await joinStaff(needs, { ...opened, language: 'vi' }, clock.now());
  if (joined.type !== 'joined') return;
  const { person } = joined;
  await stores.people.save({ ...person, fullName: fullNameOf(played), position });
  const cluster = (await stores.units.clusters()).find(({ name }) => name === clusterName);
  if (!cluster) return;
  await toggleCluster(needs, { personId: person.id, clusterId: cluster.id, by }, clock.now());
};
