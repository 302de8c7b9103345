import type { AuditAction } from '../audit/audit-actions.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { settleNotices } from '../outbox/settled-notice.ts';
import type { ClusterId, PersonId, TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { dashed, say, type KeyTaking } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { announceRole, roleSubject } from './announce-role.ts';
import { nameOf } from './announce-unreachable.ts';
import { endLinksOf, type EndLinksNeeds } from './end-links.ts';
import type { PersonStore } from './person-store.ts';
import type { KnownPerson, Person, RoleName } from './person.ts';
import { roleNews } from './role-news.ts';

export type RolesNeeds = EndLinksNeeds & {
  people: PersonStore;
  outbox: OutboxStore;
  audit: AuditLog;
};

export type RoleInput = { personId: PersonId; role: RoleName; by: KnownPerson };

/** Gives somebody who is known a role; they and the admins are told. The caller checks the admin. */
export const grantRole = async (
  needs: RolesNeeds,
  { personId, role, by }: RoleInput,
  now: Instant,
): Promise<{ type: 'granted'; person: Person } | { type: 'has-it' | 'unknown' }> => {
  const person = await needs.people.byId(personId);
  const known = person && (await needs.people.known(person.telegramId));
  if (!person || !known) return { type: 'unknown' };
  if (known.roles.includes(role)) return { type: 'has-it' };
  await needs.people.grantRole({ personId, role, grantedAt: now, grantedBy: by.person.id });
  const roles = { before: known.roles, after: [...known.roles, role] };
  await record(needs.audit, { action: 'role-granted', personId, role, by, ...roles }, now);
  await tell(needs.outbox, { person, key: `role-granted-${dashed(role)}` }, now);
  await announceRole(needs, { how: 'by-hand', person, role, grantedBy: by.person.id }, now);
  return { type: 'granted', person };
};

export type TakeBackOutcome =
  /** `links`: how many that they had made and nobody had used ended with the role. */
  | { type: 'taken-back'; person: Person; links: number }
  /** Somebody must be able to give roles. */
  | { type: 'last-admin' }
  /** The configuration makes this account an admin at every start. */
  | { type: 'fixed' }
  | { type: 'has-it-not' | 'unknown' };

/**
 * Ends a role at once, and with it what it has handed out; rights are read anew at every press. The
 * caller checks the admin.
 */
export const takeRoleBack = async (
  needs: RolesNeeds,
  { personId, role, by, fixedAdmins }: RoleInput & { fixedAdmins: readonly TelegramId[] },
  now: Instant,
): Promise<TakeBackOutcome> => {
  const person = await needs.people.byId(personId);
  if (!person) return { type: 'unknown' };
  if (role === 'board_admin') {
    if (fixedAdmins.includes(person.telegramId)) return { type: 'fixed' };
    const admins = await needs.people.withRole('board_admin');
    if (admins.every(({ id }) => id === personId)) return { type: 'last-admin' };
  }
  const before = (await needs.people.known(person.telegramId))?.roles ?? [];
  if (!(await needs.people.removeRole(personId, role))) return { type: 'has-it-not' };
  const after = before.filter((one) => one !== role);
  await record(needs.audit, { action: 'role-ended', personId, role, by, before, after }, now);
  await tell(needs.outbox, { person, key: `role-ended-${dashed(role)}` }, now);
  await settleNotices(
    needs.outbox,
    {
      subject: roleSubject(personId, role),
      deeds: ['take-role'],
      besides: by.person.telegramId,
      line: say('settled-role-ended', { name: nameOf(by.person), at: { at: now } }),
    },
    now,
  );
  const isInviter = role !== 'board_viewer' && !after.includes('board_admin');
  const links = isInviter ? await endLinksOf(needs, { personId, by: by.person.id }, now) : 0;
  return { type: 'taken-back', person, links };
};

/** A specialist begins or ceases to follow a cluster; true when they follow it now. */
export const toggleCluster = async (
  needs: { people: PersonStore; units: UnitStore; audit: AuditLog },
  { personId, clusterId, by }: { personId: PersonId; clusterId: ClusterId; by: KnownPerson },
  now: Instant,
): Promise<boolean> => {
  const followed = await needs.people.clustersOfSpecialist(personId);
  const follows = !followed.includes(clusterId);
  if (follows) await needs.people.followCluster(personId, clusterId, now);
  else await needs.people.unfollowCluster(personId, clusterId);
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: follows ? 'cluster-followed' : 'cluster-unfollowed',
    subject: `person:${personId}`,
    details: { cluster: clusterId },
  });
  return follows;
};

const tell = (
  outbox: OutboxStore,
  { person, key }: { person: Person; key: KeyTaking },
  now: Instant,
): Promise<void> =>
  outbox.queue(
    [roleNews({ key: `${key}:${person.id}:${now}`, to: person.telegramId, line: say(key) }, now)],
    now,
  );

type Deed = RoleInput & {
  action: AuditAction;
  before: readonly RoleName[];
  after: readonly RoleName[];
};

const record = (audit: AuditLog, deed: Deed, now: Instant): Promise<void> =>
  audit.record({
    at: now,
    actor: deed.by.person.id,
    action: deed.action,
    subject: `person:${deed.personId}`,
    details: { role: deed.role, before: deed.before.join(' '), after: deed.after.join(' ') },
  });
