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
import { inPortions } from './in-portions.ts';
import { type Ladder, laddersBy } from './ladder-of.ts';
import { audiences } from './ladder.ts';
import { loadRecipients, milestonesAround, type PlanStores, yearsOf } from './load-plan.ts';
import { planDay, type Planned, standingBy } from './plan-day.ts';
import type { RecipientsOf } from './recipients.ts';
import type { HeardReminder, Snooze } from './reminder-store.ts';
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
    eachApart(plans, (plan) => plan(ports, { city, milestone, found })),
  );
};

type City = CityQuestion & {
  milestones: Milestone[];
  workingDays: WorkingDays;
  units: readonly Unit[];
  memberships: readonly Membership[];
  tags: readonly UnitTag[];
  recipientsOf: RecipientsOf;
  reliefs: ReadonlyMap<MilestoneId, Relief[]>;
  claims: ReadonlyMap<MilestoneId, Claim[]>;
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
    claims: groupBy(
      await ports.read(({ claims }) => loadClaims(claims, milestones)),
      ({ milestoneId }) => milestoneId,
    ),
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

/** What is owed of one milestone by some of the units, of which some have handed something in. */
type OwedOf = (units: readonly Unit[], submissions: readonly HandedInFact[]) => Obligation[];

const owedOf = (city: City, milestone: Milestone): OwedOf => {
  const reliefs = groupBy(city.reliefs.get(milestone.id) ?? [], ({ unitId }) => unitId);
  const claims = groupBy(city.claims.get(milestone.id) ?? [], ({ unitId }) => unitId);
  const { memberships, tags, workingDays } = city;
  return (units, submissions) =>
    obligationsOf({
      units,
      submissions,
      milestones: [milestone],
      memberships,
      tags,
      workingDays,
      reliefs: ofUnits(units, reliefs),
      claims: ofUnits(units, claims),
      drafts: [],
    });
};

const ofUnits = <One>(
  units: readonly Unit[],
  by: ReadonlyMap<UnitId, readonly One[]>,
): readonly One[] => (by.size === 0 ? [] : units.flatMap(({ id }) => by.get(id) ?? []));

/** Some units of which somebody hears today if nobody has heard before. */
type Standing = City & {
  obligations: readonly Obligation[];
  attendances: readonly Obligation[];
};

type Found = (planned: readonly Planned[]) => void;

/** What is looked at, and who hears of what is found. */
type Round = { city: City; milestone: Milestone; found: Found };

const planMilestone = async (
  ports: PlanCityPorts,
  { city, milestone, found }: Round,
): Promise<void> => {
  const snoozes = city.snoozes.filter(({ milestoneId }) => milestoneId === milestone.id);
  const speaking: Standing[] = [];
  // What fails of one unit keeps nobody else from hearing.
  await eachApart([standingUnits, tellUnits], (step) =>
    step(ports, { city: { ...city, snoozes }, milestone, speaking, found }),
  );
};

type Step = Round & { speaking: Standing[] };

const standingUnits = async (
  ports: PlanCityPorts,
  { city, milestone, speaking }: Step,
): Promise<void> => {
  const handedIn = new Set(await ports.read(({ submissions }) => submissions.unitsWith(milestone)));
  const returned = groupBy(
    await ports.read(({ submissions }) => submissions.returnedOf(milestone)),
    ({ unitId }) => unitId,
  );
  const owed = owedOf(city, milestone);
  await inPortions(ports, city.units, async (units) => {
    const open = units.filter(({ id }) => !handedIn.has(id) || returned.has(id));
    const facts = {
      ...city,
      units,
      obligations: owed(open, ofUnits(open, returned)),
      attendances: attendancesOf({ ...city, units, milestones: [milestone] }),
    };
    if (planDay({ ...facts, told: [], most: 1 }).length > 0) speaking.push(facts);
  });
};

const tellUnits = async (
  ports: PlanCityPorts,
  { city, milestone, speaking, found }: Step,
): Promise<void> => {
  const told = await toldOf(ports, { city, milestone, speaking });
  await eachApart(speaking, async (facts) => {
    await inPortions(ports, facts.units, async (units) =>
      found(planDay({ ...facts, ...onlyOf(facts, units), told: ofUnits(units, told) })),
    );
  });
};

/** What was said before the earliest step that stands makes nobody silent. */
const toldOf = async (
  ports: PlanCityPorts,
  { city, milestone, speaking }: Omit<Step, 'found'>,
): Promise<ReadonlyMap<UnitId, HeardReminder[]>> => {
  if (city.assumedTold !== null || speaking.length === 0) return new Map();
  const [since = city.day] = speaking.map((facts) => earliestStep(facts, milestone)).toSorted();
  const told = await ports.read(({ reminders }) => reminders.toldSince(milestone.id, since));
  return groupBy(told, ({ unitId }) => unitId);
};

/** What was found of more units than these. */
const onlyOf = (
  { units: all, obligations, attendances }: Standing,
  units: readonly Unit[],
): Pick<Standing, 'obligations' | 'attendances'> => {
  if (units.length === all.length) return { obligations, attendances };
  const wanted = new Set(units);
  const isOfThem = ({ unit }: Obligation): boolean => wanted.has(unit);
  return { obligations: obligations.filter(isOfThem), attendances: attendances.filter(isOfThem) };
};

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
  { city, milestone, found }: Round,
): Promise<void> => {
  const came = city.came.get(placeOf(milestone)) ?? [];
  const submissions = groupBy(
    came.filter(({ review }) => review?.state !== 'returned'),
    ({ unitId }) => unitId,
  );
  if (submissions.size === 0) return;
  const owed = owedOf(city, milestone);
  const units = city.units.filter(({ id }) => submissions.has(id));
  await inPortions(ports, units, async (some) => {
    const unitIds = some.map(({ id }) => id);
    const told = await ports.read(({ reminders }) => reminders.toldOf(milestone.id, unitIds));
    const obligations = owed(some, ofUnits(some, submissions));
    found(planDay({ ...city, obligations, attendances: [], told }));
  });
};
