import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { yearOfMilestone } from '../calendar/milestone.ts';
import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { OutboxMessage, Subject } from '../outbox/outbox-message.ts';
import type { PersonStore } from '../people/person-store.ts';
import { mayActFor } from '../people/rights.ts';
import { maySeeUnit } from '../people/scope.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import { asId, type MilestoneId, type ReliefId, type UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { leadsClusterOf } from '../units/cluster-lead.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Relief, ReliefStore } from './relief.ts';

type KindStores = {
  people: PersonStore;
  units: UnitStore;
  reliefs: ReliefStore;
  milestones: Pick<MilestoneStore, 'byId'>;
};

/** What a request is kept under with everything that is sent about it. */
export const reliefSubject = (id: ReliefId): Subject => ({ type: 'relief', id });

/** What units ask for, as those of the Board hear of it who follow them; not once it is decided. */
export const reliefFollowedKind: MessageKind<KindStores> = {
  kind: 'relief-followed',
  onUnknown: 'hold',
  hours: 'any',
  prepare: async (stores, outgoing, now) => {
    const found = await reliefFor(stores, outgoing, now);
    if (!found?.follows) return { type: 'cancel', reason: 'no longer follows the unit' };
    return found.relief.state === 'asked'
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'decided meanwhile' };
  },
};

/**
 * The answer to a unit stands whenever it comes, for whoever speaks for the unit or follows it then,
 * and for a lead of its cluster who proposed it.
 */
export const reliefDecidedKind: MessageKind<KindStores> = {
  kind: 'relief-decided',
  onUnknown: 'resend-once',
  hours: 'any',
  prepare: async (stores, outgoing, now) => {
    const found = await reliefFor(stores, outgoing, now);
    return found && (found.speaks || found.follows || found.proposed)
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'neither speaks for the unit nor follows it' };
  },
};

type Found = { relief: Relief; speaks: boolean; follows: boolean; proposed: boolean };

const reliefFor = async (
  stores: KindStores,
  { to, subject }: OutboxMessage,
  now: Instant,
): Promise<Found | null> => {
  const relief = await stores.reliefs.byId(asId<ReliefId>(subject?.id ?? ''));
  const by = relief && (await stores.people.known(to));
  if (!relief || !by) return null;
  const { unitId, milestoneId } = relief;
  const follows = await maySeeUnit(stores, { by, unitId }, now);
  const proposed =
    relief.askedBy === by.person.id &&
    (await leads(stores, { leads: by.unitIds, unitId, milestoneId }, dateInHanoi(now)));
  return { relief, speaks: mayActFor(by, unitId), follows, proposed };
};

const leads = async (
  { units, milestones }: KindStores,
  { milestoneId, ...lead }: { leads: readonly UnitId[]; unitId: UnitId; milestoneId: MilestoneId },
  on: CalendarDate,
): Promise<boolean> => {
  const milestone = await milestones.byId(milestoneId);
  return (
    milestone !== null && leadsClusterOf(units, { ...lead, year: yearOfMilestone(milestone) }, on)
  );
};
