import type { Actor } from '../audit/audit-entry.ts';
import type { ClusterId, DraftId, PersonId, TelegramId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Contact, KnownPerson, Person, RoleName, StandIn, UnitApprover } from './person.ts';
import type { Shown } from './shown.ts';

export type RoleGrant = {
  personId: PersonId;
  role: RoleName;
  grantedAt: Instant;
  grantedBy: Actor;
};

/** Somebody of the Board. */
export type StaffMember = { person: Person; roles: readonly RoleName[] };

/** Somebody and a unit that they speak for now. */
export type FoundContact = { person: Person; unitId: UnitId };

/** Somebody who spoke for a unit until then. */
export type FormerContact = { unitId: UnitId; fullName: string; until: Instant };

/** When somebody who speaks for a unit was heard of last. */
export type SignOfLife = { unitId: UnitId; chat: TelegramId; heardAt: Instant };

export interface PersonStore {
  /** One read: the person with their roles and the units they speak for now. */
  known(telegramId: TelegramId): Promise<KnownPerson | null>;
  byId(id: PersonId): Promise<Person | null>;
  byIds(ids: readonly PersonId[]): Promise<Person[]>;
  withRole(role: RoleName): Promise<Person[]>;
  /** Everybody of the Board with all roles that they have, longest first. */
  staff(): Promise<StaffMember[]>;
  /** The clusters that a specialist follows; kept while the role is away. */
  clustersOfSpecialist(personId: PersonId): Promise<ClusterId[]>;
  /** Those who follow the cluster and are specialists now. */
  specialistsOf(clusterId: ClusterId): Promise<Person[]>;
  /** Whoever stands in for a specialist, also those whose time is over; one for each specialist. */
  standIns(): Promise<StandIn[]>;
  /** Adds it, or replaces the one of the same specialist. */
  saveStandIn(standIn: StandIn): Promise<void>;
  /** False when nobody stood in for the person. */
  endStandIn(personId: PersonId): Promise<boolean>;
  /** Who confirms for the unit, also when they have left it; null where the unit wants no confirmation. */
  approverOf(unitId: UnitId): Promise<UnitApprover | null>;
  /** Adds it, or replaces the one of the same unit. */
  saveApprover(approver: UnitApprover): Promise<void>;
  endApprover(unitId: UnitId): Promise<void>;
  /** A draft waits for that person to confirm it, until it is another one. */
  passOn(paper: { draftId: DraftId; rev: number; personId: PersonId; at: Instant }): Promise<void>;
  /** Clusters that at least one specialist follows now. */
  followedClusters(): Promise<ClusterId[]>;
  /** Those who speak for the unit now, longest first. */
  contactsOf(unitId: UnitId): Promise<Person[]>;
  /** Contacts whose name or position contains each word of `key` (of searchKey), by name, at most `limit`. */
  contactsMatching(key: string, limit: number): Promise<FoundContact[]>;
  /** Units for which at least one person speaks now. */
  unitsWithContact(): Promise<UnitId[]>;
  /** Of units for which somebody spoke once and nobody does now: who did last. */
  formerContacts(): Promise<FormerContact[]>;
  /** Those who have spoken for no unit since then, though they did, have no role and are not erased. */
  leftBefore(moment: Instant): Promise<PersonId[]>;
  /** Adds the person, or replaces the row of the same id. */
  save(person: Person): Promise<void>;
  /** What stands last in that chat from now on; nothing for a chat of nobody known. */
  noteShown(chat: TelegramId, shown: Shown): Promise<void>;
  /** They have written or pressed something. */
  noteHeard(chat: TelegramId, at: Instant): Promise<void>;
  /** Of everybody who speaks for a unit now, when they were heard of last; since they speak for it at least. */
  signsOfLife(): Promise<SignOfLife[]>;
  /** Does nothing when the person has the role. */
  grantRole(grant: RoleGrant): Promise<void>;
  /** False when the person did not have the role. */
  removeRole(personId: PersonId, role: RoleName): Promise<boolean>;
  /** Does nothing when the person follows the cluster. */
  followCluster(personId: PersonId, clusterId: ClusterId, since: Instant): Promise<void>;
  unfollowCluster(personId: PersonId, clusterId: ClusterId): Promise<void>;
  /** Whether the person speaks for the unit now or did so once. */
  hasBeenContact(unitId: UnitId, personId: PersonId): Promise<boolean>;
  addContact(contact: Contact): Promise<void>;
  /** False when the person did not speak for the unit. */
  endContact(unitId: UnitId, personId: PersonId, until: Instant): Promise<boolean>;
}
