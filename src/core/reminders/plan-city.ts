import { deadlineOf, type Milestone } from '../calendar/milestone.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import type { Claim } from '../obligations/claim.ts';
import { loadClaims, loadTags, loadWorkingDays } from '../obligations/load-obligations.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { obligationsOf } from '../obligations/obligations-of.ts';
import type { Relief } from '../obligations/relief.ts';
import {
  addDays,
  type CalendarDate,
  dateInHanoi,
  instantInHanoi,
} from '../shared/calendar-date.ts';
import { eachApart } from '../shared/each-apart.ts';
import { groupBy } from '../shared/group-by.ts';
import type { MilestoneId, PersonId, UnitId } from '../shared/ids.ts';
import type { HandedInFact } from '../submissions/submission.ts';
import type { Membership } from '../units/cluster.ts';
import type { UnitTag } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import { attendancesOf } from './attendances.ts';
import { type Ladder, laddersBy } from './ladder-of.ts';
import { audiences } from './ladder.ts';
import { loadRecipients, milestonesAround, type PlanStores, yearsOf } from './load-plan.ts';
import { planDay, type Planned, standingBy } from './plan-day.ts';
import type { RecipientsOf } from './recipients.ts';
import type { Snooze } from './reminder-store.ts';
import { THANKS_WITHIN_DAYS } from './time-limits.ts';

export type PlanCityPorts = {
  /** Reads outside of a transaction, which would hold up everybody's answers. */
  read<T>(work: (stores: PlanStores) => Promise<T>): Promise<T>;
  /** Lets others have their turn. */
  pause(): Promise<void>;
};

export type CityQuestion = {
  day: CalendarDate;
  /** As if everything due until then had been said; null: what has been said is looked up. */
  assumedTold: CalendarDate | null;
  /** People of whom nothing more needs to be known; may grow meanwhile. */
  settled: ReadonlySet<PersonId>;
};

/**
 * Goes through the city once, milestone by milestone, and tells who is to hear of what on a day.
 * Reads what decides and no more: no texts, no answers, no drafts. Memory holds one milestone at a time.
 */
export const planCity = async (
  ports: PlanCityPorts,
  question: CityQuestion,
  found: (planned: readonly Planned[]) => void,
): Promise<void> => {
  const city = await loadCity(ports, question);
  const plans = [planMilestone, planThanks];
  await eachApart(busiestFirst(city), (milestone) =>
    eachApart(plans, async (plan) => {
      await unitsApart(city, async (some) => found(await plan(ports, some, milestone)));
      await ports.pause();
    }),
  );
};

/** All units at once; where that fails each by itself, so that one silences no other. */
const unitsApart = async (city: City, plan: (some: City) => Promise<void>): Promise<void> => {
  try {
    await plan(city);
  } catch {
    // What failed fails again below, alone, and is thrown there.
    await eachApart(city.units, (unit) => plan({ ...city, units: [unit] }));
  }
};

type City = CityQuestion & {
  milestones: Milestone[];
  workingDays: WorkingDays;
  units: readonly Unit[];
  memberships: readonly Membership[];
  tags: readonly UnitTag[];
  recipientsOf: RecipientsOf;
  reliefs: ReadonlyMap<MilestoneId, Relief[]>;
  claims: readonly Claim[];
  snoozes: Snooze[];
  /** What came in the last days, by form and period. */
  came: ReadonlyMap<string, HandedInFact[]>;
};

const loadCity = async (ports: PlanCityPorts, question: CityQuestion): Promise<City> => {
  const { day, assumedTold } = question;
  const milestones = await ports.read((stores) => milestonesAround(stores, day));
  const milestoneIds = milestones.map(({ id }) => id);
  const units = await ports.read((stores) => stores.units.all());
  await ports.pause();
  const since = instantInHanoi(addDays(day, -THANKS_WITHIN_DAYS));
  const snoozes = await ports.read(({ reminders }) => reminders.snoozes());
  return {
    ...question,
    milestones,
    units,
    workingDays: await ports.read(loadWorkingDays),
    memberships: await ports.read((stores) => stores.units.memberships(yearsOf(milestones))),
    tags: await ports.read((stores) => loadTags(stores.units, milestones)),
    recipientsOf: await ports.read((stores) => loadRecipients(stores, milestones)),
    reliefs: groupBy(
      await ports.read(({ reliefs }) => reliefs.of({ milestoneIds })),
      ({ milestoneId }) => milestoneId,
    ),
    claims: await ports.read(({ claims }) => loadClaims(claims, milestones)),
    snoozes:
      assumedTold === null
        ? snoozes
        : snoozes.filter(({ until }) => dateInHanoi(until) > assumedTold),
    came: groupBy(await ports.read(({ submissions }) => submissions.cameSince(since)), placeOf),
  };
};

/** With those that speak on this very day most people are settled, of whom no more need be read. */
const busiestFirst = ({ milestones, workingDays, day }: City): Milestone[] => {
  const ladderOf = laddersBy(workingDays);
  const isBusy = (milestone: Milestone): boolean =>
    ladderOf({ milestone, ...deadlineOf(milestone, workingDays) }).steps.some(
      ({ on }) => on === day,
    );
  const busy = new Set(milestones.filter(isBusy));
  return [...busy, ...milestones.filter((one) => !busy.has(one))];
};

const placeOf = ({ formId, period }: Pick<Milestone, 'formId' | 'period'>): string =>
  `${formId}:${period}`;

const planMilestone = async (
  ports: PlanCityPorts,
  city: City,
  milestone: Milestone,
): Promise<Planned[]> => {
  const handedIn = new Set(await ports.read(({ submissions }) => submissions.unitsWith(milestone)));
  const returned = await ports.read(({ submissions }) => submissions.returnedOf(milestone));
  const answering = new Set(returned.map(({ unitId }) => unitId));
  const open = city.units.filter(({ id }) => !handedIn.has(id) || answering.has(id));
  const facts = {
    ...city,
    obligations: owedOf(city, milestone, { units: open, submissions: returned }),
    attendances: attendancesOf({ ...city, milestones: [milestone] }),
  };
  if (planDay({ ...facts, told: [], most: 1 }).length === 0) return [];
  if (city.assumedTold !== null) return planDay({ ...facts, told: [] });
  const since = earliestStep(facts, milestone);
  const told = await ports.read(({ reminders }) => reminders.toldSince(milestone.id, since));
  return planDay({ ...facts, told });
};

const owedOf = (
  { memberships, tags, reliefs, claims, workingDays }: City,
  milestone: Milestone,
  facts: { units: readonly Unit[]; submissions: readonly HandedInFact[] },
): Obligation[] =>
  obligationsOf({
    ...facts,
    milestones: [milestone],
    memberships,
    tags,
    workingDays,
    reliefs: reliefs.get(milestone.id) ?? [],
    claims: claims.filter((claim) => claim.milestoneId === milestone.id),
    drafts: [],
  });

type Standing = City & {
  obligations: readonly Obligation[];
  attendances: readonly Obligation[];
};

/** What was said before it makes nobody silent. */
const earliestStep = (facts: Standing, { id }: Milestone): CalendarDate => {
  const ladderOf = laddersBy(facts.workingDays);
  const standing = standingBy(facts);
  const ladders = new Set<Ladder>();
  for (const one of facts.obligations) ladders.add(ladderOf(one));
  for (const one of facts.attendances) ladders.add(ladderOf(one));
  const steps = [...ladders].flatMap((ladder) =>
    audiences.flatMap((audience) => standing(ladder, audience)?.on ?? []),
  );
  const waking = facts.snoozes
    .filter(({ milestoneId }) => milestoneId === id)
    .map(({ until }) => dateInHanoi(until));
  return [facts.day, ...steps, ...waking].toSorted()[0] ?? facts.day;
};

/** Whoever was reminded of what has come meanwhile hears of it once. */
const planThanks = async (
  ports: PlanCityPorts,
  city: City,
  milestone: Milestone,
): Promise<Planned[]> => {
  const came = city.came.get(placeOf(milestone)) ?? [];
  const submissions = came.filter(({ review }) => review?.state !== 'returned');
  if (submissions.length === 0) return [];
  const unitIds = new Set(submissions.map(({ unitId }) => unitId));
  const told = await ports.read(({ reminders }) => reminders.toldOf(milestone.id, [...unitIds]));
  const units = withIds(city.units, unitIds);
  const obligations = owedOf(city, milestone, { units, submissions });
  return planDay({ ...city, obligations, attendances: [], told });
};

const withIds = (units: readonly Unit[], ids: ReadonlySet<UnitId>): Unit[] =>
  units.filter(({ id }) => ids.has(id));
