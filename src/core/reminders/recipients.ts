import { yearOfMilestone, type Milestone } from '../calendar/milestone.ts';
import { groupBy } from '../shared/group-by.ts';
import type { ClusterId, UnitId } from '../shared/ids.ts';
import type { Membership } from '../units/cluster.ts';
import { standingBy } from '../units/standing.ts';
import type { RungAudience } from './ladder.ts';
import type { PassedOnPaper, Recipient } from './reminder-store.ts';

export type RecipientFacts = {
  contacts: readonly (Recipient & { unitId: UnitId })[];
  specialists: readonly (Recipient & { clusterId: ClusterId })[];
  admins: readonly Recipient[];
  /** Of the years of the milestones. */
  memberships: readonly Membership[];
  /** Papers that are ready and wait for whoever confirms for their unit. */
  passedOn?: readonly PassedOnPaper[];
  /** Whether somebody speaks for a unit, where `contacts` are not all that there are. */
  isSpokenFor?: (unitId: UnitId) => boolean;
};

export type RecipientsOf = (
  audience: RungAudience,
  unitId: UnitId,
  milestone: Milestone,
) => readonly Recipient[];

/**
 * Who hears of a unit's duty. The lead is that of the milestone's year, so that in January last
 * year's lead hears of last year's; a lead that is late itself is told to the Board alone. Its deputies
 * hear of it in its place, where nobody speaks for the lead.
 */
export const recipientsBy = (facts: RecipientFacts): RecipientsOf => {
  const contacts = groupBy(facts.contacts, ({ unitId }) => unitId);
  const specialists = groupBy(facts.specialists, ({ clusterId }) => clusterId);
  const places = placesBy(facts.memberships);
  const { isSpokenFor = (unitId) => contacts.has(unitId) } = facts;
  const board = ({ clusterId }: Partial<ClusterPlace> = {}): readonly Recipient[] =>
    (clusterId && specialists.get(clusterId)) || facts.admins;
  const confirming = new Map(
    facts.passedOn?.map((one) => [paperKey(one.unitId, one), one.personId]) ?? [],
  );
  /** What waits to be confirmed is for whoever confirms, and for nobody else of the unit. */
  const owing = (unitId: UnitId, milestone: Milestone): readonly Recipient[] => {
    const all = contacts.get(unitId) ?? [];
    const approver = confirming.get(paperKey(unitId, milestone));
    return approver ? all.filter(({ personId }) => personId === approver) : all;
  };
  return (audience, unitId, milestone) => {
    if (audience === 'unit') return owing(unitId, milestone);
    if (audience === 'guest') return contacts.get(unitId) ?? [];
    const place = places(yearOfMilestone(milestone), unitId);
    if (audience === 'board') return board(place);
    const acting = actingAsLead(place, isSpokenFor).filter((one) => one !== unitId);
    return place?.lead === unitId ? [] : eachOnce(acting.flatMap((one) => contacts.get(one) ?? []));
  };
};

const paperKey = (unitId: UnitId, { formId, period }: { formId: string; period: string }): string =>
  `${unitId} ${formId} ${period}`;

/** Who speaks for both deputies is told once. */
const eachOnce = (all: readonly Recipient[]): Recipient[] => [
  ...new Map(all.map((one) => [one.personId, one])).values(),
];

/** Where a unit stands in a year, and which units lead there. */
export type ClusterPlace = {
  clusterId: ClusterId;
  lead: UnitId | undefined;
  deputies: readonly UnitId[];
};

/** Deputies act where nobody speaks for the lead, or none is named. */
export const actingAsLead = (
  place: Pick<ClusterPlace, 'lead' | 'deputies'> | undefined,
  isSpokenFor: (unitId: UnitId) => boolean,
): readonly UnitId[] => {
  if (!place) return [];
  return place.lead !== undefined && isSpokenFor(place.lead) ? [place.lead] : place.deputies;
};

export const placesBy = (
  memberships: readonly Membership[],
): ((year: number, unitId: UnitId) => ClusterPlace | undefined) => {
  const standing = standingBy(memberships);
  return (year, unitId) => {
    const { placeOf, leadOf, deputiesOf } = standing(year);
    const clusterId = placeOf.get(unitId)?.clusterId;
    return (
      clusterId && {
        clusterId,
        lead: leadOf.get(clusterId),
        deputies: deputiesOf.get(clusterId) ?? [],
      }
    );
  };
};
