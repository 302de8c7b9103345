import { yearOfMilestone } from '../calendar/milestone.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { loadObligations, loadWorkingDays } from '../obligations/load-obligations.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { Person } from '../people/person.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { DigestItem } from './digest.ts';
import { laddersBy, type LadderOf } from './ladder-of.ts';
import { loadRecipients, type PlanStores } from './load-plan.ts';
import { placesBy, type RecipientsOf } from './recipients.ts';
import { lateLine, reminderLine, thanksLine, workingDaysLeft } from './reminder-line.ts';
import { isNudge, thanksStep, type NewReminder } from './reminder.ts';
import { silenceOf, type Silence } from './silence.ts';

export type DigestQuestion = {
  rows: readonly NewReminder[];
  personId: PersonId;
  day: CalendarDate;
  now: Instant;
};

export type DecidedDigest = {
  language: Language;
  name: string;
  items: { key: NewReminder; item: DigestItem }[];
  silent: { key: NewReminder; silence: Silence }[];
};

/** Looks again at everything that was planned for somebody: still theirs, still due, unchanged? */
export const decideDigest = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  question: DigestQuestion,
): Promise<DecidedDigest> => {
  const { rows, personId, now } = question;
  const person = await stores.people.byId(personId);
  const world = await loadWorld(stores, ports, question);
  const language = person?.language ?? 'vi';
  const decided: DecidedDigest = {
    language,
    name: person ? nameOf(person) : '',
    items: [],
    silent: [],
  };
  for (const key of rows) {
    const obligation = world.obligationOf(key);
    const silence = person
      ? await silenceFor(stores, { key, obligation, world, now })
      : 'not-theirs';
    if (silence !== null) decided.silent.push({ key, silence });
    else if (obligation)
      decided.items.push({ key, item: itemOf({ key, obligation, world, language }) });
  }
  return decided;
};

const nameOf = ({ fullName }: Person): string => fullName;

type World = {
  day: CalendarDate;
  workingDays: WorkingDays;
  ladderOf: LadderOf;
  recipientsOf: RecipientsOf;
  obligationOf(key: NewReminder): Obligation | undefined;
  clusterOf(obligation: Obligation): DigestItem['clusterId'];
  nameOf(personId: PersonId): string;
};

const loadWorld = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { rows, day, now }: DigestQuestion,
): Promise<World> => {
  const milestoneIds = [...new Set(rows.map(({ milestoneId }) => milestoneId))];
  const unitIds = [...new Set(rows.map(({ unitId }) => unitId))];
  const obligations = await loadObligations(stores, ports, { now, milestoneIds, unitIds });
  const byKey = new Map(obligations.map((one) => [`${one.unit.id}:${one.milestone.id}`, one]));
  const milestones = obligations.map(({ milestone }) => milestone);
  const years = [...new Set(milestones.map(yearOfMilestone))];
  const places = placesBy(
    await stores.units.memberships([...new Set(years.flatMap((year) => [year - 1, year]))]),
  );
  const nudgers = rows.flatMap(({ by }) => (by === 'system' ? [] : [by]));
  const names = new Map(
    (nudgers.length === 0 ? [] : await stores.people.byIds(nudgers)).map((one) => [
      one.id,
      nameOf(one),
    ]),
  );
  const workingDays = await loadWorkingDays(stores);
  return {
    day,
    workingDays,
    ladderOf: laddersBy(workingDays),
    recipientsOf: await loadRecipients(stores, milestones),
    obligationOf: ({ unitId, milestoneId }) => byKey.get(`${unitId}:${milestoneId}`),
    clusterOf: ({ unit, milestone }) =>
      places(yearOfMilestone(milestone), unit.id)?.clusterId ?? null,
    nameOf: (personId) => names.get(personId) ?? '',
  };
};

type Case = {
  key: NewReminder;
  obligation: Obligation | undefined;
  world: World;
  now: Instant;
};

const silenceFor = async (stores: PlanStores, one: Case): Promise<Silence | null> => {
  const { key, obligation, world, now } = one;
  if (!obligation) return 'not-due';
  if (obligation.milestone.revision !== key.revision) return 'changed';
  if (!isTheirs(key, obligation, world)) return 'not-theirs';
  if (key.step === thanksStep) return thanksSilence(stores, key, obligation);
  const silence = silenceOf(obligation, dateInHanoi(now));
  // Somebody who nudges knows what the unit has asked for, and that it wants to be left alone.
  if (isNudge(key)) return silence === 'asked-board' ? null : silence;
  return silence ?? (await snoozed(stores, key, world.day));
};

/** Whoever handed it in has the receipt. */
const thanksSilence = async (
  { submissions }: PlanStores,
  { personId }: NewReminder,
  { state }: Obligation,
): Promise<Silence | null> => {
  if (state.type !== 'submitted') return 'not-due';
  const submission = await submissions.byNumber(state.number);
  return submission?.submittedBy === personId ? 'submitted' : null;
};

const snoozed = async (
  { reminders }: PlanStores,
  key: NewReminder,
  day: CalendarDate,
): Promise<Silence | null> => {
  if (key.audience !== 'unit') return null;
  const sleeps = (await reminders.snoozesOf(key.personId)).some(
    ({ unitId, milestoneId, until }) =>
      unitId === key.unitId && milestoneId === key.milestoneId && dateInHanoi(until) > day,
  );
  return sleeps ? 'snoozed' : null;
};

const isTheirs = (key: NewReminder, { milestone }: Obligation, world: World): boolean =>
  world
    .recipientsOf(key.audience, key.unitId, milestone)
    .some(({ personId }) => personId === key.personId);

type ItemFacts = {
  key: NewReminder;
  obligation: Obligation;
  world: World;
  language: Language;
};

const itemOf = ({ key, obligation, world, language }: ItemFacts): DigestItem => {
  const { day, workingDays } = world;
  const ladder = world.ladderOf(obligation);
  const facts = { obligation, ladder, day, workingDays, language, step: key.step };
  const hasContact = world.recipientsOf('unit', unitOf(key), obligation.milestone).length > 0;
  const line =
    key.step === thanksStep
      ? thanksLine(obligation, { language, isOwn: key.audience === 'unit' })
      : key.audience === 'unit'
        ? reminderLine(facts)
        : lateLine(facts, hasContact);
  return {
    obligation,
    audience: key.audience,
    step: key.step,
    line,
    left: workingDaysLeft(facts),
    nudgedBy: key.by === 'system' ? null : world.nameOf(key.by),
    clusterId: world.clusterOf(obligation),
  };
};

const unitOf = ({ unitId }: NewReminder): UnitId => unitId;
