import { isOptional } from '../calendar/default-milestones.ts';
import type { Milestone } from '../calendar/milestone.ts';
import { loadObligations, type ObligationStores } from '../obligations/load-obligations.ts';
import { isDone, isQuestion, type Obligation } from '../obligations/obligation.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import { annualPlan } from '../plans/annual-plan.ts';
import {
  type Clarification,
  type ClarificationStore,
  isOpenClarification,
} from '../questions/clarification.ts';
import { addDays, yearOf } from '../shared/calendar-date.ts';
import { groupBy } from '../shared/group-by.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { yearPeriod, type Period } from '../shared/period.ts';
import type { Draft } from '../submissions/draft.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { loadRegister, type Register } from '../units/register.ts';
import type { Unit } from '../units/unit.ts';
import type { Heir, RegisterPlan } from './plan-reorganisation.ts';

export type ImpactStores = ObligationStores & {
  people: PersonStore;
  clarifications: ClarificationStore;
};

export type MovedDraft = { draft: Draft; from: Unit; to: Unit };

/** What somebody owes no more, since all before them have handed it in. */
export type Fulfilled = { unit: Unit; milestone: Milestone };

/** All that hangs on the units of a reorganisation, and where it goes. */
export type ReorganisationImpact = {
  drafts: MovedDraft[];
  /** Another one of the same paper moves: these stay readable where they are. */
  leftDrafts: Draft[];
  /** Plans that were handed in, of which the heir's begins; the largest first. */
  plans: { heir: Heir; period: Period; sources: Draft[] }[];
  contacts: { person: Person; from: Unit; to: Unit }[];
  /** What the Board has returned to the ending units, or asked about it: stays theirs, for the heir to answer. */
  unanswered: Unanswered;
  /** How many papers the ending units have handed in; they stay theirs. */
  papers: number;
  /** Due before, and not done: nobody is reminded of them any more. */
  openBefore: Obligation[];
  /** Due from then on, and not done. */
  openAfter: Obligation[];
  fulfilled: Fulfilled[];
  /** Milestones for which the ending units were chosen by name. */
  chosen: { milestone: Milestone; added: UnitId[] }[];
};

/** What the years around the day say of units and clusters. */
export const registerAround = async (
  { units }: Pick<ImpactStores, 'units'>,
  on: RegisterPlan['from'],
): Promise<Register> => {
  const year = yearOf(on);
  return loadRegister(units, [year, year + 1]);
};

export type Unanswered = {
  returned: Obligation[];
  asked: Clarification[];
  /** Who speaks for the heir, and for the unit only from then on. */
  by: { person: Person; unit: Unit; to: Unit }[];
};

/** A fixed number of reads for each unit. */
export const loadImpact = async (
  stores: ImpactStores,
  ports: Pick<FormPorts, 'forms'>,
  { plan, now }: { plan: RegisterPlan; now: Instant },
): Promise<ReorganisationImpact> => {
  const { from, ended, heirs } = plan;
  const unitIds = ended.map(({ id }) => id);
  const units = goingOn(await stores.units.byIds(unitIds), plan);
  const obligations =
    ended.length === 0 ? [] : await loadObligations(stores, ports, { now, unitIds, units });
  const open = obligations.filter((one) => !isDone(one) && !isQuestion(one));
  const returned = open.filter((one) => one.state.type === 'returned');
  const moving = await draftsOf(stores, plan);
  const contacts = await contactsOf(stores, plan);
  return {
    ...moving,
    plans: await plansOf(stores, plan, moving.drafts),
    contacts,
    unanswered: await unansweredOf(stores, plan, {
      returned: returned.filter(({ milestone: { onTimeUntil } }) => onTimeUntil < from),
      contacts,
    }),
    papers: await countPapers(stores, ended),
    openBefore: open.filter(
      ({ milestone, state }) => milestone.dueOn < from && state.type !== 'returned',
    ),
    openAfter: open.filter(({ milestone }) => milestone.dueOn >= from),
    fulfilled: fulfilledOf(obligations, plan),
    chosen: await chosenOf(stores, { from, ended, heirs }),
  };
};

/** What they would owe if they did not end, which an imported register knows already. */
const goingOn = (units: readonly Unit[], { from }: RegisterPlan): Unit[] =>
  units.map((unit) =>
    unit.validTo !== null && unit.validTo < from ? { ...unit, validTo: null } : unit,
  );

const unansweredOf = async (
  stores: ImpactStores,
  plan: RegisterPlan,
  { returned, contacts }: Pick<ReorganisationImpact, 'contacts'> & Pick<Unanswered, 'returned'>,
): Promise<Unanswered> => {
  const asked: Clarification[] = [];
  const by: Unanswered['by'] = [];
  for (const unit of plan.ended) {
    const open = await askedOf(stores, unit);
    asked.push(...open);
    const to = takerOf(plan, unit)?.unit;
    if (!to || (open.length === 0 && !returned.some((one) => one.unit.id === unit.id))) continue;
    const own = new Set((await stores.people.contactsOf(unit.id)).map(({ id }) => id));
    const coming = contacts.filter((one) => one.to.id === to.id).map(({ person }) => person);
    const all = [...(await stores.people.contactsOf(to.id)), ...coming];
    const others = new Map(all.filter(({ id }) => !own.has(id)).map((one) => [one.id, one]));
    by.push(...[...others.values()].map((person) => ({ person, unit, to })));
  }
  return { returned, asked, by };
};

/** What the Board has asked of what the unit has handed in and nobody has answered. */
export const askedOf = async (
  { submissions, clarifications }: Pick<ImpactStores, 'submissions' | 'clarifications'>,
  { id }: Unit,
): Promise<Clarification[]> => {
  const papers = new Map((await submissions.ofUnit(id)).map((one) => [keyOf(one), one]));
  const asked: Clarification[] = [];
  for (const { formId, period } of papers.values())
    asked.push(...(await clarifications.ofPaper({ unitId: id, formId, period })));
  return asked.filter(isOpenClarification);
};

const countPapers = async (
  { submissions }: ImpactStores,
  units: readonly Unit[],
): Promise<number> => {
  let count = 0;
  for (const { id } of units) count += (await submissions.ofUnit(id)).length;
  return count;
};

/** Who takes over what cannot be divided of each unit that ends. */
export const takerOf = ({ heirs, divided }: RegisterPlan, { id }: Unit): Heir | undefined =>
  heirs.find(
    ({ takesOver, predecessors }) =>
      takesOver && !divided.includes(id) && predecessors.some((one) => one.id === id),
  );

const draftsOf = async (
  { drafts, submissions }: ImpactStores,
  plan: RegisterPlan,
): Promise<Pick<ReorganisationImpact, 'drafts' | 'leftDrafts'>> => {
  const moved: MovedDraft[] = [];
  const leftDrafts: Draft[] = [];
  const found: MovedDraft[] = [];
  for (const from of plan.ended) {
    const heir = takerOf(plan, from);
    const handedIn = new Set((await submissions.ofUnit(from.id)).map(keyOf));
    for (const draft of await drafts.openOf(from.id)) {
      // What is being changed belongs to what was handed in.
      if (!heir || handedIn.has(keyOf(draft))) leftDrafts.push(draft);
      else found.push({ draft, from, to: heir.unit });
    }
  }
  const largest = found.toSorted(
    (one, other) => other.draft.filled.answers.size - one.draft.filled.answers.size,
  );
  const taken = new Set<string>();
  for (const one of largest) {
    const key = `${one.to.id}:${keyOf(one.draft)}`;
    const isThere = (await drafts.find({ ...one.draft, unitId: one.to.id })) !== null;
    if (taken.has(key) || isThere) leftDrafts.push(one.draft);
    else moved.push(one);
    taken.add(key);
  }
  return { drafts: moved, leftDrafts };
};

const keyOf = ({ formId, period }: Pick<Draft, 'formId' | 'period'>): string =>
  `${formId}:${period}`;

/** A new unit begins its plan of the year with the targets of those that it carries on. */
const plansOf = async (
  { drafts }: ImpactStores,
  { from, heirs }: RegisterPlan,
  moved: readonly MovedDraft[],
): Promise<ReorganisationImpact['plans']> => {
  const period = yearPeriod(yearOf(from));
  const plans: ReorganisationImpact['plans'] = [];
  for (const heir of heirs.filter(({ isNew }) => isNew)) {
    const hasOne = moved.some(
      ({ draft, to }) =>
        to.id === heir.unit.id && keyOf(draft) === keyOf({ formId: annualPlan.id, period }),
    );
    if (hasOne) continue;
    const sources: Draft[] = [];
    for (const { id: unitId } of heir.predecessors) {
      const draft = await drafts.find({ unitId, formId: annualPlan.id, period });
      if (draft && draft.status !== 'cancelled' && draft.filled.answers.size > 0)
        sources.push(draft);
    }
    if (sources.length > 0)
      plans.push({
        heir,
        period,
        sources: sources.toSorted(
          (one, other) => other.filled.answers.size - one.filled.answers.size,
        ),
      });
  }
  return plans;
};

const contactsOf = async (
  { people }: ImpactStores,
  plan: RegisterPlan,
): Promise<ReorganisationImpact['contacts']> => {
  const moved: ReorganisationImpact['contacts'] = [];
  const known = new Set<string>();
  for (const from of plan.ended) {
    const to = takerOf(plan, from)?.unit;
    if (!to) continue;
    const there = new Set((await people.contactsOf(to.id)).map(({ id }) => id));
    for (const person of await people.contactsOf(from.id)) {
      const key = `${to.id}:${person.id}`;
      if (!there.has(person.id) && !known.has(key)) moved.push({ person, from, to });
      known.add(key);
    }
  }
  return moved;
};

/** Due from the day on, and done by each of those that a new unit carries on: nobody is asked twice. */
const fulfilledOf = (
  obligations: readonly Obligation[],
  { from, heirs }: RegisterPlan,
): Fulfilled[] => {
  const due = obligations.filter(({ milestone }) => milestone.dueOn >= from);
  const byMilestone = groupBy(due, ({ milestone }) => milestone.id);
  return heirs
    .filter(({ isNew }) => isNew)
    .flatMap(({ unit, predecessors }) =>
      [...byMilestone.values()].flatMap((those): Fulfilled[] => {
        const own = predecessors.map(({ id }) => those.find((one) => one.unit.id === id));
        const [first] = own;
        const isDoneByAll = own.every((one) => one !== undefined && isDone(one));
        return first && isDoneByAll && !isOptional(first.milestone)
          ? [{ unit, milestone: first.milestone }]
          : [];
      }),
    );
};

const MOST_DAYS_AHEAD = 800;

/** Who was chosen by name is followed by whoever carries it on. */
const chosenOf = async (
  { milestones }: ImpactStores,
  { from, ended, heirs }: Pick<RegisterPlan, 'from' | 'ended' | 'heirs'>,
): Promise<ReorganisationImpact['chosen']> => {
  const ids = new Set(ended.map(({ id }) => id));
  const due = await milestones.runningBetween(from, addDays(from, MOST_DAYS_AHEAD));
  return due.flatMap((milestone) => {
    const chosen = milestone.owes.unitIds;
    if (chosen === 'all' || milestone.dueOn < from || !chosen.some((id) => ids.has(id))) return [];
    const added = heirs
      .filter(({ predecessors }) => predecessors.some(({ id }) => chosen.includes(id)))
      .map(({ unit }) => unit.id)
      .filter((id) => !chosen.includes(id));
    return added.length > 0 ? [{ milestone, added }] : [];
  });
};
