import { askedBy } from '../calendar/deadline.ts';
import { deadlineOf, yearOfMilestone, type Milestone } from '../calendar/milestone.ts';
import { reminderProfiles } from '../calendar/reminder-profiles.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { loadObligations, loadTags, loadWorkingDays } from '../obligations/load-obligations.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { OVERDUE_STAYS_DAYS } from '../obligations/time-limits.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import { isOfficer } from '../people/rights.ts';
import { addDays, dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, MilestoneId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { membershipsAround } from '../units/cluster-lead.ts';
import type { Membership } from '../units/cluster.ts';
import { attendancesOf } from './attendances.ts';
import { loadBoard, milestonesAround, yearsOf, type PlanStores } from './load-plan.ts';
import type { PlanFacts } from './plan-day.ts';
import { actingAsLead, placesBy, recipientsBy, type RecipientsOf } from './recipients.ts';
import type { Snooze } from './reminder-store.ts';
import { DAYS_BACK } from './time-limits.ts';

export type PersonQuestion = {
  personId: PersonId;
  day: CalendarDate;
  now: Instant;
  /** Looked at although their ladders have not begun: what somebody was nudged or has put off. */
  milestoneIds: readonly MilestoneId[];
  assumedTold: CalendarDate | null;
};

/** What one person may hear of, and all that decides it. */
export type PersonDay = {
  person: Person | null;
  facts: PlanFacts;
  /** What their own units may have been late with for longer than anybody is reminded of it. */
  overdue: Obligation[];
  clusterOf(obligation: Obligation): Membership['clusterId'] | null;
};

/** Reads what concerns one person, so that a message costs the same in a small city and in a large one. */
export const loadPersonDay = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  question: PersonQuestion,
): Promise<PersonDay> => {
  const { personId, day, assumedTold } = question;
  const person = await stores.people.byId(personId);
  const known = person && (await stores.people.known(person.telegramId));
  const milestones = await milestonesFor(stores, question);
  const workingDays = await loadWorkingDays(stores);
  const place = await placeOf(stores, { known, milestones, day, workingDays });
  const own = known?.unitIds ?? [];
  const places = placesBy(place.memberships);
  const earlier = own.length === 0 ? [] : await milestonesBefore(stores, { day, milestones });
  const owed = await owedBy(stores, ports, {
    ...question,
    milestones: [...milestones, ...earlier],
    unitIds: own,
  });
  const isEarlier = new Set(earlier.map(({ id }) => id));
  return {
    person,
    overdue: owed,
    facts: {
      day,
      workingDays,
      assumedTold,
      recipientsOf: await recipientsFor(stores, known, place),
      obligations: [
        ...owed.filter(({ milestone }) => !isEarlier.has(milestone.id)),
        ...(await watchedBy(stores, ports, { ...question, ...place, own })),
      ],
      attendances: attendancesOf({
        milestones: milestones.filter(({ opensOn }) => opensOn <= day),
        units: own.length === 0 ? [] : await stores.units.byIds(own),
        memberships: place.memberships,
        tags: await loadTags(stores.units, milestones),
        workingDays,
      }),
      told:
        assumedTold === null
          ? await stores.reminders.toldTo(personId, addDays(day, -DAYS_BACK))
          : [],
      snoozes: await snoozesFor(stores, question),
    },
    clusterOf: ({ unit, milestone }) =>
      places(yearOfMilestone(milestone), unit.id)?.clusterId ?? null,
  };
};

/** What will have been said was not put off any more. */
const snoozesFor = async (
  { reminders }: PlanStores,
  { personId, assumedTold }: PersonQuestion,
): Promise<Snooze[]> => {
  const snoozes = await reminders.snoozesOf(personId);
  return assumedTold === null
    ? snoozes
    : snoozes.filter(({ until }) => dateInHanoi(until) > assumedTold);
};

const milestonesFor = async (
  stores: PlanStores,
  { day, milestoneIds }: PersonQuestion,
): Promise<Milestone[]> => {
  const around = await milestonesAround(stores, day);
  const known = new Set(around.map(({ id }) => id));
  const missing = milestoneIds.filter((id) => !known.has(id));
  return missing.length === 0 ? around : [...around, ...(await stores.milestones.byIds(missing))];
};

/** Beside these: due too long ago for any step, and still to be handed in. */
const milestonesBefore = async (
  stores: PlanStores,
  { day, milestones }: { day: CalendarDate; milestones: readonly Milestone[] },
): Promise<Milestone[]> => {
  const known = new Set(milestones.map(({ id }) => id));
  const due = await stores.milestones.dueBetween(
    addDays(day, -OVERDUE_STAYS_DAYS),
    addDays(day, -DAYS_BACK - 1),
  );
  return due.filter(
    ({ id, isOn, isOwed, remindersOn, reminders }) =>
      !known.has(id) && isOn && isOwed && remindersOn && reminders !== 'NONE',
  );
};

type Place = {
  memberships: readonly Membership[];
  /** Of the leads that the person's units are deputies of. */
  isSpokenFor: (unitId: UnitId) => boolean;
  /** Units of which the person hears when they are late; `all` for the Board. */
  watched: readonly UnitId[] | 'all';
  /** Of which leads or the Board hear now. */
  escalated: Milestone[];
};

type PlaceFacts = {
  known: KnownPerson | null;
  milestones: readonly Milestone[];
  day: CalendarDate;
  workingDays: WorkingDays;
};

const placeOf = async (stores: PlanStores, facts: PlaceFacts): Promise<Place> => {
  const { known, milestones, day, workingDays } = facts;
  const years = yearsOf(milestones);
  const escalated = milestones.filter(
    (one) => isEscalated(one) && lastDayOf(one, workingDays) <= day,
  );
  const unitIds = known?.unitIds ?? [];
  const own = await membershipsAround(stores.units, unitIds, years);
  const isSpokenFor = await spokenForBy(stores, own, { unitIds, years });
  if (known && escalated.length > 0 && isOfficer(known))
    return {
      memberships: await stores.units.memberships(years),
      watched: 'all',
      escalated,
      isSpokenFor,
    };
  const led = ledIn(own, { unitIds, years, isSpokenFor });
  if (led.length === 0 || escalated.length === 0)
    return { memberships: own, watched: [], escalated, isSpokenFor };
  const members = await stores.units.membershipsIn(led, years);
  const watched = [...new Set(members.map(({ unitId }) => unitId))];
  // Where a unit went the year after decides who is told of it.
  const theirs = await stores.units.membershipsOf(watched, years);
  return { memberships: [...members, ...theirs], watched, escalated, isSpokenFor };
};

type Standing = { unitIds: readonly UnitId[]; years: readonly number[] };

/** The clusters in which the units lead, or act as lead, in any of the years. */
const ledIn = (
  memberships: readonly Membership[],
  { unitIds, years, isSpokenFor }: Standing & Pick<Place, 'isSpokenFor'>,
): ClusterId[] => {
  const places = placesBy(memberships);
  const led = years.flatMap((year) =>
    unitIds.flatMap((unitId) => {
      const place = places(year, unitId);
      return place && actingAsLead(place, isSpokenFor).includes(unitId) ? place.clusterId : [];
    }),
  );
  return [...new Set(led)];
};

/** Whether somebody speaks for the leads of the clusters that these units are deputies in. */
const spokenForBy = async (
  { people }: PlanStores,
  memberships: readonly Membership[],
  { unitIds, years }: Standing,
): Promise<Place['isSpokenFor']> => {
  const places = placesBy(memberships);
  const leads = new Set<UnitId>();
  for (const year of years)
    for (const unitId of unitIds) {
      const place = places(year, unitId);
      if (place?.lead && place.deputies.includes(unitId)) leads.add(place.lead);
    }
  const spokenFor = new Set<UnitId>(unitIds);
  for (const lead of leads) if ((await people.contactsOf(lead)).length > 0) spokenFor.add(lead);
  return (unitId) => spokenFor.has(unitId);
};

/** Leads and the Board hear of it from the last working day on which it can be handed in. */
const lastDayOf = (milestone: Milestone, days: WorkingDays): CalendarDate =>
  askedBy({ milestone, ...deadlineOf(milestone, days) }, days);

const isEscalated = ({ reminders }: Milestone): boolean => {
  const { leadAfter, specialistAfter } = reminderProfiles[reminders];
  return leadAfter !== null || specialistAfter !== null;
};

type Owed = PersonQuestion & { milestones: readonly Milestone[]; unitIds: readonly UnitId[] };

const owedBy = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { milestones, unitIds, now }: Owed,
): Promise<Obligation[]> => {
  const milestoneIds = milestones.filter(({ isOwed }) => isOwed).map(({ id }) => id);
  if (unitIds.length === 0 || milestoneIds.length === 0) return [];
  return loadObligations(stores, ports, { now, milestoneIds, unitIds });
};

type Watched = Place & PersonQuestion & { own: readonly UnitId[] };

const watchedBy = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { escalated, watched, own, now }: Watched,
): Promise<Obligation[]> => {
  const unitIds = watched === 'all' ? undefined : watched;
  if (escalated.length === 0 || unitIds?.length === 0) return [];
  const milestoneIds = escalated.map(({ id }) => id);
  const where = { now, milestoneIds, ...(unitIds ? { unitIds } : {}) };
  const mine = new Set(own);
  // A unit's own duties are there already, for whatever they are told of.
  return (await loadObligations(stores, ports, where)).filter(({ unit }) => !mine.has(unit.id));
};

/** The same as for the whole city, as far as it concerns one person. */
const recipientsFor = async (
  stores: PlanStores,
  known: KnownPerson | null,
  { memberships, isSpokenFor }: Place,
): Promise<RecipientsOf> => {
  if (!known) return () => [];
  const { id: personId, telegramId: chat } = known.person;
  const contacts = known.unitIds.map((unitId) => ({ personId, chat, unitId }));
  const board = await loadBoard(stores);
  const passedOn = known.unitIds.length > 0 ? await stores.reminders.passedOn() : [];
  const all = recipientsBy({ ...board, contacts, memberships, passedOn, isSpokenFor });
  return (audience, unitId, milestone) =>
    all(audience, unitId, milestone).filter((one) => one.personId === personId);
};
