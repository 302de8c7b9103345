import type { PersonStore } from '../core/people/person-store.ts';
import { roleNames, type StandIn, type UnitApprover } from '../core/people/person.ts';
import type { CalendarDate } from '../core/shared/calendar-date.ts';
import { asId, type ClusterId, type PersonId, type UnitId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type {
  Prisma,
  StandIn as StandInRow,
  UnitApprover as ApproverRow,
} from './generated/client.ts';
import { hotPeople } from './hot/people.ts';
import type { Sql } from './hot/sql.ts';
import { toPerson } from './person-row.ts';
import { oneOf } from './row-values.ts';

export const personStore = (tx: Prisma.TransactionClient, sql: Sql): PersonStore => ({
  byIds: async (ids) => {
    const rows = await tx.person.findMany({ where: { id: { in: [...ids] } } });
    return rows.map(toPerson);
  },

  grantRole: async ({ personId, role, grantedAt, grantedBy }) => {
    await tx.role.upsert({
      where: { personId_role: { personId, role } },
      create: { personId, role, grantedAt, grantedBy },
      update: {},
    });
  },

  leftBefore: async (moment) => {
    const rows = await tx.person.findMany({
      where: {
        telegramId: { gt: 0 },
        roles: { none: {} },
        // Said so, since what is compared with a missing day is neither true nor false.
        contacts: { some: {}, none: { OR: [{ until: null }, { until: { gte: moment } }] } },
      },
      select: { id: true },
    });
    return rows.map(({ id }) => asId<PersonId>(id));
  },

  formerContacts: async () => {
    const rows = await tx.contact.findMany({
      where: { until: { not: null }, unit: { contacts: { none: { until: null } } } },
      orderBy: [{ until: 'asc' }, { id: 'asc' }],
      select: { unitId: true, until: true, person: { select: { fullName: true } } },
    });
    const last = new Map(
      rows.map(({ unitId, until, person }) => [
        unitId,
        { unitId: asId<UnitId>(unitId), fullName: person.fullName, until: asInstant(until ?? 0) },
      ]),
    );
    return [...last.values()];
  },

  addContact: async (contact) => {
    await tx.contact.create({ data: contact });
  },

  endContact: async (unitId, personId, until) => {
    const where = { unitId, personId, until: null };
    const { count } = await tx.contact.updateMany({ where, data: { until } });
    return count > 0;
  },

  ...hotPeople(sql),
  ...staffDeeds(tx),
  ...standInDeeds(tx),
  ...approverDeeds(tx),
  ...contactReads(tx),
});

type StaffDeeds = Pick<
  PersonStore,
  | 'staff'
  | 'removeRole'
  | 'clustersOfSpecialist'
  | 'specialistsOf'
  | 'followCluster'
  | 'unfollowCluster'
  | 'followedClusters'
>;

const staffDeeds = (tx: Prisma.TransactionClient): StaffDeeds => ({
  staff: async () => {
    const rows = await tx.person.findMany({
      where: { roles: { some: {} } },
      include: { roles: { orderBy: [{ grantedAt: 'asc' }, { role: 'asc' }] } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(({ roles, ...person }) => ({
      person: toPerson(person),
      roles: roles.map(({ role }) => oneOf(roleNames, role)),
    }));
  },

  removeRole: async (personId, role) => {
    const { count } = await tx.role.deleteMany({ where: { personId, role } });
    return count > 0;
  },

  clustersOfSpecialist: async (personId) => {
    const rows = await tx.specialistCluster.findMany({
      where: { personId },
      orderBy: { cluster: { name: 'asc' } },
    });
    return rows.map(({ clusterId }) => asId<ClusterId>(clusterId));
  },

  specialistsOf: async (clusterId) => {
    const rows = await tx.person.findMany({
      where: { follows: { some: { clusterId } }, roles: { some: { role: 'board_specialist' } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(toPerson);
  },

  followCluster: async (personId, clusterId, since) => {
    await tx.specialistCluster.upsert({
      where: { personId_clusterId: { personId, clusterId } },
      create: { personId, clusterId, since },
      update: {},
    });
  },

  unfollowCluster: async (personId, clusterId) => {
    await tx.specialistCluster.deleteMany({ where: { personId, clusterId } });
  },

  followedClusters: async () => {
    const rows = await tx.specialistCluster.findMany({
      where: { person: { roles: { some: { role: 'board_specialist' } } } },
      distinct: ['clusterId'],
    });
    return rows.map(({ clusterId }) => asId<ClusterId>(clusterId));
  },
});

type ApproverDeeds = Pick<PersonStore, 'approverOf' | 'saveApprover' | 'endApprover' | 'passOn'>;

const approverDeeds = (tx: Prisma.TransactionClient): ApproverDeeds => ({
  approverOf: async (unitId) => {
    const row = await tx.unitApprover.findUnique({ where: { unitId } });
    return row && toApprover(row);
  },

  saveApprover: async (approver) => {
    await tx.unitApprover.upsert({
      where: { unitId: approver.unitId },
      create: approver,
      update: approver,
    });
  },

  endApprover: async (unitId) => {
    await tx.unitApprover.deleteMany({ where: { unitId } });
  },

  passOn: async (paper) => {
    const { draftId } = paper;
    await tx.passedOn.upsert({ where: { draftId }, create: paper, update: paper });
  },
});

const toApprover = (row: ApproverRow): UnitApprover => ({
  unitId: asId<UnitId>(row.unitId),
  personId: asId<PersonId>(row.personId),
  since: asInstant(row.since),
  setBy: asId<PersonId>(row.setBy),
});

type StandInDeeds = Pick<PersonStore, 'standIns' | 'saveStandIn' | 'endStandIn'>;

const standInDeeds = (tx: Prisma.TransactionClient): StandInDeeds => ({
  standIns: async () => {
    const rows = await tx.standIn.findMany({ orderBy: { personId: 'asc' } });
    return rows.map(toStandIn);
  },

  saveStandIn: async (standIn) => {
    await tx.standIn.upsert({
      where: { personId: standIn.personId },
      create: standIn,
      update: standIn,
    });
  },

  endStandIn: async (personId) => {
    const { count } = await tx.standIn.deleteMany({ where: { personId } });
    return count > 0;
  },
});

const toStandIn = ({ untilOn, ...row }: StandInRow): StandIn => ({
  personId: asId<PersonId>(row.personId),
  deputyId: asId<PersonId>(row.deputyId),
  untilOn: untilOn as CalendarDate,
  since: asInstant(row.since),
  grantedBy: asId<PersonId>(row.grantedBy),
});

type ContactReads = Pick<PersonStore, 'contactsOf' | 'contactsMatching' | 'hasBeenContact'>;

const contactReads = (tx: Prisma.TransactionClient): ContactReads => ({
  contactsOf: async (unitId) => {
    const rows = await tx.contact.findMany({
      where: { unitId, until: null },
      include: { person: true },
      orderBy: [{ since: 'asc' }, { id: 'asc' }],
    });
    return rows.map(({ person }) => toPerson(person));
  },

  contactsMatching: async (key, limit) => {
    const rows = await tx.contact.findMany({
      where: {
        until: null,
        AND: plainWordsIn(key).map((contains) => ({ person: { search: { contains } } })),
      },
      include: { person: true },
      orderBy: [{ person: { search: 'asc' } }, { id: 'asc' }],
      take: limit,
    });
    return rows
      .filter(({ person }) => wordsIn(key).every((word) => person.search.includes(word)))
      .map(({ person, unitId }) => ({ person: toPerson(person), unitId: asId<UnitId>(unitId) }));
  },

  hasBeenContact: async (unitId, personId) =>
    (await tx.contact.count({ where: { unitId, personId } })) > 0,
});

/** Each of them is part of a name; people leave out the middle one. */
const wordsIn = (key: string): string[] => key.split(' ').filter((word) => word !== '');

/** The same without what LIKE takes for a wildcard; Prisma leaves it in what it is given. */
const plainWordsIn = (key: string): string[] => wordsIn(key.replaceAll(/[%_\\]/g, ' '));
