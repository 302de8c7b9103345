import type { AuditLog } from '../audit/audit-log.ts';
import { addDays, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import { firstLanguage } from '../shared/language.ts';
import type { WordsInLanguages } from '../shared/text-ref.ts';
import type { CalendarDay, CalendarDayStore } from './calendar-day.ts';
import {
  CULTURE_DAY_SOURCE,
  cultureDayOf,
  holidaysOf,
  namedDays,
  seededYears,
  swapDays,
  unnamedDay,
  type RuledDay,
  type TetSplit,
} from './holidays.ts';
import { deadlineOf, type Milestone } from './milestone.ts';
import { tetRows } from './tet.ts';
import { workingDays, type WorkingDays } from './working-days.ts';

/** What an admin does to the table of days that differ from their week. */
export type DayEdit =
  /** Every day of a span is off. */
  | { type: 'off'; from: CalendarDate; to: CalendarDate; name: string }
  /** People work on a day of the weekend. */
  | { type: 'work'; date: CalendarDate; name: string }
  /** A day off that is worked off on another. */
  | { type: 'swap'; off: CalendarDate; work: CalendarDate }
  /** The day is as any other of its weekday again. */
  | { type: 'remove'; date: CalendarDate }
  /** 24 November, in this year and all that are known after it. */
  | { type: 'culture'; year: number; isOn: boolean }
  /** So many of the five days of Tết before the first of the lunar year. */
  | { type: 'tet'; year: number; daysBefore: TetSplit };

export type DayRows = { put: readonly CalendarDay[]; remove: readonly CalendarDate[] };

const LONGEST_SPAN = 20;

export type BrokenDayRule = 'span' | 'not-weekend' | 'already-off' | 'same-day';

/** What is wrong about an edit, for the table as it is. */
export const brokenDayRule = (
  edit: DayEdit,
  table: readonly CalendarDay[],
): BrokenDayRule | undefined => {
  const days = workingDays(table);
  if (edit.type === 'off') return isSpan(edit) ? undefined : 'span';
  if (edit.type === 'work') return days.isWorkingDay(edit.date) ? 'not-weekend' : undefined;
  return edit.type === 'swap' ? brokenSwap(edit, days) : undefined;
};

const isSpan = ({ from, to }: { from: CalendarDate; to: CalendarDate }): boolean =>
  from <= to && to < addDays(from, LONGEST_SPAN);

const brokenSwap = (
  { off, work }: Extract<DayEdit, { type: 'swap' }>,
  days: WorkingDays,
): BrokenDayRule | undefined => {
  if (off === work) return 'same-day';
  if (!days.isWorkingDay(off)) return 'already-off';
  return days.isWorkingDay(work) ? 'not-weekend' : undefined;
};

/** The rows that an edit writes and takes away; a year of which nothing is written begins with the law. */
export const rowsOf = (
  edit: DayEdit,
  table: readonly CalendarDay[],
  inLanguages: WordsInLanguages,
): DayRows => {
  const { put, remove } = ownRows(edit, table, inLanguages);
  const written = new Set(table.map(({ date }) => yearOf(date)));
  const touched = new Set([...put.map(({ date }) => date), ...remove].map((date) => yearOf(date)));
  const begun = [...touched].filter((year) => !written.has(year)).flatMap(holidaysOf);
  const law = namedDays(begun, inLanguages);
  const named = new Set(put.map(({ date }) => date));
  const gone = new Set(remove);
  return {
    put: [...law.filter(({ date }) => !named.has(date) && !gone.has(date)), ...put],
    remove,
  };
};

const ownRows = (
  edit: DayEdit,
  table: readonly CalendarDay[],
  inLanguages: WordsInLanguages,
): DayRows => {
  const called = (day: RuledDay, name: string): CalendarDay => ({
    ...day,
    name: name === '' ? inLanguages(day.name) : { [firstLanguage]: name },
  });
  switch (edit.type) {
    case 'off':
      return {
        put: spanOf(edit.from, edit.to).map((date) => called(unnamedDay(date, false), edit.name)),
        remove: [],
      };
    case 'work':
      return { put: [called(unnamedDay(edit.date, true), edit.name)], remove: [] };
    case 'swap':
      return { put: namedDays(swapDays(edit), inLanguages), remove: [] };
    case 'remove':
      return { put: [], remove: [edit.date] };
    case 'culture':
      return cultureRows(edit, table, inLanguages);
    case 'tet':
      return tetRows(edit, table, inLanguages);
  }
};

const spanOf = (from: CalendarDate, to: CalendarDate): CalendarDate[] => {
  const span: CalendarDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) span.push(date);
  return span;
};

const cultureRows = (
  { year, isOn }: Extract<DayEdit, { type: 'culture' }>,
  table: readonly CalendarDay[],
  inLanguages: WordsInLanguages,
): DayRows => {
  const years = [...new Set([year, ...seededYears])].filter((one) => one >= year);
  const days = years.flatMap(cultureDayOf);
  const known = new Map(table.map((day) => [day.date, day]));
  return isOn
    ? {
        put: namedDays(
          days.filter(({ date }) => !known.has(date)),
          inLanguages,
        ),
        remove: [],
      }
    : {
        put: [],
        remove: days
          .filter(({ date }) => known.get(date)?.source === CULTURE_DAY_SOURCE)
          .map(({ date }) => date),
      };
};

export const isCultureDayOff = (table: readonly CalendarDay[], year: number): boolean => {
  const sources = new Map(table.map(({ date, source }) => [date, source]));
  return cultureDayOf(year).some(({ date }) => sources.get(date) === CULTURE_DAY_SOURCE);
};

/** The table as it would be. */
export const tableWith = (
  table: readonly CalendarDay[],
  { put, remove }: DayRows,
): CalendarDay[] => {
  const gone = new Set([...remove, ...put.map(({ date }) => date)]);
  return [...table.filter(({ date }) => !gone.has(date)), ...put].toSorted((one, other) =>
    one.date < other.date ? -1 : 1,
  );
};

/** A milestone whose last day moves when days off change. */
export type MovedDue = { milestone: Milestone; before: CalendarDate; after: CalendarDate };

export const movedBy = (
  milestones: readonly Milestone[],
  before: readonly CalendarDay[],
  after: readonly CalendarDay[],
): MovedDue[] => {
  const [old, next] = [workingDays(before), workingDays(after)];
  return milestones
    .filter(({ isOn, isOwed }) => isOn && isOwed)
    .map((milestone) => ({
      milestone,
      before: deadlineOf(milestone, old).dueOn,
      after: deadlineOf(milestone, next).dueOn,
    }))
    .filter((moved) => moved.before !== moved.after);
};

const isWritten = (table: readonly CalendarDay[], { put, remove }: DayRows): boolean => {
  const known = new Map(table.map((day) => [day.date, day]));
  const isThere = (day: CalendarDay): boolean => {
    const own = known.get(day.date);
    return (
      own?.isWorking === day.isWorking &&
      own.source === day.source &&
      JSON.stringify(own.name) === JSON.stringify(day.name)
    );
  };
  return put.every(isThere) && !remove.some((date) => known.has(date));
};

export type SaveDays = { edit: DayEdit; by: PersonId; now: Instant };

type DayNeeds = {
  calendarDays: CalendarDayStore;
  installation: InstallationStore;
  audit: AuditLog;
  inLanguages: WordsInLanguages;
};

/** Writes what an edit changes. Days that count follow from the table whenever they are asked for. */
export const saveDays = async (
  { calendarDays, installation, audit, inLanguages }: DayNeeds,
  { edit, by, now }: SaveDays,
): Promise<void> => {
  const table = await calendarDays.all();
  const { put, remove } = rowsOf(edit, table, inLanguages);
  if (isWritten(table, { put, remove })) return;
  await calendarDays.remove(remove);
  await calendarDays.save(put);
  await installation.set(DAYS_CHANGED_AT, String(now));
  await audit.record({
    at: now,
    actor: by,
    action: 'calendar-days-changed',
    subject: `calendar:${edit.type}`,
    details: {
      put: put.map(({ date, isWorking }) => `${date}${isWorking ? '+' : '-'}`).join(' '),
      removed: remove.join(' '),
    },
  });
};

/** When days off were last changed; what was planned before is planned anew. */
export const DAYS_CHANGED_AT = 'calendar-days-changed';
