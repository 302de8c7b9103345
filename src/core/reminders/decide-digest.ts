import { isOverdue, type Obligation } from '../obligations/obligation.ts';
import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { firstLanguage, type Language } from '../shared/language.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { DigestItem } from './digest-item.ts';
import { type LadderOf, laddersBy } from './ladder-of.ts';
import type { PlanStores } from './load-plan.ts';
import { loadPersonDay, type PersonDay } from './person-day.ts';
import { planDay, toReminder } from './plan-day.ts';
import {
  dueOfLine,
  eventLine,
  lateLine,
  type LineFacts,
  reminderLine,
  thanksLine,
  workingDaysLeft,
} from './reminder-line.ts';
import { isNudge, keyOf, type NewReminder, thanksStep } from './reminder.ts';
import { type Suppression, suppressionOf } from './suppression.ts';

export type DigestQuestion = {
  /** What is to be said beside what the ladders ask for: nudges, and what somebody has put off. */
  rows: readonly NewReminder[];
  personId: PersonId;
  day: CalendarDate;
  now: Instant;
  /** False: ladders are switched off. */
  isOn: boolean;
  assumedTold: CalendarDate | null;
};

export type DecidedDigest = {
  language: Language;
  name: string;
  items: { key: NewReminder; item: DigestItem }[];
  /** Overdue tasks of the person's own units of which nothing is said. */
  otherOverdue: number;
  /** Rows of which nothing is said any more. */
  silent: { key: NewReminder; suppression: Suppression }[];
};

/** Everything that one person is to hear of at this moment: still theirs, still due, unchanged. */
export const decideDigest = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  question: DigestQuestion,
): Promise<DecidedDigest> => {
  const { rows, personId, day, isOn } = question;
  const milestoneIds = [...new Set(rows.map(({ milestoneId }) => milestoneId))];
  const person = await loadPersonDay(stores, ports, { ...question, milestoneIds });
  const due = isOn ? planDay(person.facts).filter(({ to }) => to.personId === personId) : [];
  const keys = new Map([...due.map((one) => toReminder(one, day)), ...rows].map(keyed));
  const world = await worldOf(stores, person, [...keys.values()]);
  const decided: DecidedDigest = {
    language: world.language,
    name: person.person?.fullName ?? '',
    items: [],
    otherOverdue: 0,
    silent: [],
  };
  for (const key of keys.values()) {
    const obligation = world.obligationOf(key);
    const suppression = await suppressionFor(stores, { key, obligation, world, question });
    if (suppression !== null) decided.silent.push({ key, suppression });
    else if (obligation) decided.items.push({ key, item: itemOf({ key, obligation, world }) });
  }
  decided.otherOverdue = countOtherOverdue(person, decided, question);
  return decided;
};

/** What is overdue and still expected: a digest passes over nothing of it in silence. */
const countOtherOverdue = (
  { overdue }: PersonDay,
  { items }: DecidedDigest,
  { day, now }: DigestQuestion,
): number => {
  const said = new Set(
    items
      .filter(({ key }) => key.audience === 'unit')
      .map(({ key }) => `${key.unitId}:${key.milestoneId}`),
  );
  return overdue.filter(
    (one) =>
      one.dueOn < day &&
      isOverdue(one, now) &&
      suppressionOf(one, day) === null &&
      !said.has(`${one.unit.id}:${one.milestone.id}`),
  ).length;
};

const keyed = (row: NewReminder): [string, NewReminder] => [keyOf(row), row];

type World = PersonDay & {
  language: Language;
  ladderOf: LadderOf;
  obligationOf(key: NewReminder): Obligation | undefined;
  hasContact(obligation: Obligation): boolean;
  nudgerOf(key: NewReminder): string | null;
  noteOf(key: NewReminder): string | null;
};

const worldOf = async (
  stores: PlanStores,
  person: PersonDay,
  keys: readonly NewReminder[],
): Promise<World> => {
  const { obligations, attendances, workingDays } = person.facts;
  const byDuty = new Map(
    [...obligations, ...attendances].map((one) => [`${one.unit.id}:${one.milestone.id}`, one]),
  );
  const nudgers = keys.flatMap(({ by }) => (by === 'system' ? [] : [by]));
  const people = nudgers.length === 0 ? [] : await stores.people.byIds([...new Set(nudgers)]);
  const names = new Map<string, string>(people.map(({ id, fullName }) => [id, fullName]));
  const isAboutOthers = keys.some(({ audience }) => audience === 'lead' || audience === 'board');
  const spoken = new Set(isAboutOthers ? await stores.people.unitsWithContact() : []);
  return {
    ...person,
    language: person.person?.language ?? firstLanguage,
    ladderOf: laddersBy(workingDays),
    obligationOf: ({ unitId, milestoneId }) => byDuty.get(`${unitId}:${milestoneId}`),
    hasContact: ({ unit }) => spoken.has(unit.id),
    nudgerOf: ({ by }) => (by === 'system' ? null : (names.get(by) ?? '')),
    noteOf: await notesOf(stores, keys),
  };
};

/** What was written with the nudges among these; no read where there is none. */
const notesOf = async (
  { nudgeNotes }: PlanStores,
  keys: readonly NewReminder[],
): Promise<World['noteOf']> => {
  const [first, ...others] = keys.filter(isNudge);
  if (!first) return () => null;
  const unitIds = [...new Set([first, ...others].map(({ unitId }) => unitId))];
  const notes = await nudgeNotes.ofDay(first.day, unitIds);
  const byDuty = new Map(notes.map((note) => [`${note.unitId}:${note.milestoneId}`, note.text]));
  return (key) => (isNudge(key) ? (byDuty.get(`${key.unitId}:${key.milestoneId}`) ?? null) : null);
};

type Case = {
  key: NewReminder;
  obligation: Obligation | undefined;
  world: World;
  question: DigestQuestion;
};

const suppressionFor = async (stores: PlanStores, one: Case): Promise<Suppression | null> => {
  const { key, obligation, world, question } = one;
  if (!obligation) return 'not-due';
  const outdated = outdatedBy(one, obligation);
  if (outdated !== null) return outdated;
  if (key.step === thanksStep) return thanksSilence(stores, key, obligation);
  const suppression = suppressionOf(obligation, dateInHanoi(question.now));
  // Somebody who nudges knows what the unit has asked for, and that it wants to be left alone.
  if (isNudge(key)) return suppression === 'asked-board' ? null : suppression;
  return suppression ?? (isAsleep(key, world) ? 'snoozed' : null);
};

/** What has changed since it was planned, beside the duty itself. */
const outdatedBy = ({ key, world, question }: Case, obligation: Obligation): Suppression | null => {
  if (!question.isOn && !isNudge(key)) return 'switched-off';
  if (obligation.milestone.revision !== key.revision) return 'changed';
  return isTheirs(key, obligation, world) ? null : 'not-theirs';
};

/** Whoever handed it in has the receipt. */
const thanksSilence = async (
  { submissions }: PlanStores,
  { personId }: NewReminder,
  { state }: Obligation,
): Promise<Suppression | null> => {
  if (state.type !== 'submitted') return 'not-due';
  const submission = await submissions.byNumber(state.number);
  return submission?.submittedBy === personId ? 'submitted' : null;
};

const isAsleep = (key: NewReminder, { facts: { snoozes, day } }: World): boolean =>
  key.audience === 'unit' &&
  snoozes.some(
    ({ unitId, milestoneId, until }) =>
      unitId === key.unitId && milestoneId === key.milestoneId && dateInHanoi(until) > day,
  );

const isTheirs = (key: NewReminder, { milestone }: Obligation, { facts }: World): boolean =>
  facts
    .recipientsOf(key.audience, key.unitId, milestone)
    .some(({ personId }) => personId === key.personId);

type ItemFacts = {
  key: NewReminder;
  obligation: Obligation;
  world: World;
};

/** Told to those whom it is about, who are there. */
const isOwn = ({ audience }: NewReminder): boolean => audience === 'unit' || audience === 'guest';

const itemOf = ({ key, obligation, world }: ItemFacts): DigestItem => {
  const { facts, language } = world;
  const { day, workingDays } = facts;
  const ladder = world.ladderOf(obligation);
  const line = { obligation, ladder, day, workingDays, language, step: key.step };
  return {
    obligation,
    audience: key.audience,
    step: key.step,
    line: lineOf(line, key, world),
    due: dueOfLine(line),
    left: workingDaysLeft(line),
    nudgedBy: world.nudgerOf(key),
    note: world.noteOf(key),
    hasContact: isOwn(key) || world.hasContact(obligation),
    clusterId: world.clusterOf(obligation),
  };
};

const lineOf = (
  facts: LineFacts & { step: string },
  { audience, step }: NewReminder,
  world: World,
) => {
  const { obligation, language } = facts;
  if (step === thanksStep) return thanksLine(obligation, { language, isOwn: audience === 'unit' });
  if (audience === 'guest') return eventLine(facts);
  return audience === 'unit' ? reminderLine(facts) : lateLine(facts, world.hasContact(obligation));
};
