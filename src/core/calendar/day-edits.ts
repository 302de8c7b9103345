import type { AuditLog } from '../audit/audit-log.ts';
import { addDays, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import type { CalendarDay, CalendarDayStore } from './calendar-day.ts';
import { cultureDayOf, holidaysOf, seededYears, swapDays, unnamedDay } from './holidays.ts';
import { deadlineOf, type Milestone } from './milestone.ts';
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
  | { type: 'culture'; year: number; isOn: boolean };

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
export const rowsOf = (edit: DayEdit, table: readonly CalendarDay[]): DayRows => {
  const { put, remove } = ownRows(edit, table);
  const written = new Set(table.map(({ date }) => yearOf(date)));
  const touched = new Set([...put.map(({ date }) => date), ...remove].map((date) => yearOf(date)));
  const begun = [...touched].filter((year) => !written.has(year)).flatMap(holidaysOf);
  const named = new Set(put.map(({ date }) => date));
  const gone = new Set(remove);
  return {
    put: [...begun.filter(({ date }) => !named.has(date) && !gone.has(date)), ...put],
    remove,
  };
};

const ownRows = (edit: DayEdit, table: readonly CalendarDay[]): DayRows => {
  switch (edit.type) {
    case 'off':
      return {
        put: spanOf(edit.from, edit.to).map((date) => unnamedDay(date, false, edit.name)),
        remove: [],
      };
    case 'work':
      return { put: [unnamedDay(edit.date, true, edit.name)], remove: [] };
    case 'swap':
      return { put: swapDays(edit), remove: [] };
    case 'remove':
      return { put: [], remove: [edit.date] };
    case 'culture':
      return cultureRows(edit, table);
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
): DayRows => {
  const years = [...new Set([year, ...seededYears])].filter((one) => one >= year);
  const days = years.flatMap(cultureDayOf);
  const known = new Map(table.map((day) => [day.date, day]));
  return isOn
    ? { put: days.filter(({ date }) => !known.has(date)), remove: [] }
    : {
        put: [],
        remove: days
          .filter(({ date, name }) => known.get(date)?.name.vi === name.vi)
          .map(({ date }) => date),
      };
};

export const isCultureDayOff = (table: readonly CalendarDay[], year: number): boolean => {
  const names = new Map(table.map(({ date, name }) => [date, name.vi]));
  return cultureDayOf(year).some(({ date, name }) => names.get(date) === name.vi);
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

export type SaveDays = { edit: DayEdit; by: PersonId; now: Instant };

type DayStores = {
  calendarDays: CalendarDayStore;
  installation: InstallationStore;
  audit: AuditLog;
};

/** Writes what an edit changes. Days that count follow from the table whenever they are asked for. */
export const saveDays = async (
  { calendarDays, installation, audit }: DayStores,
  { edit, by, now }: SaveDays,
): Promise<void> => {
  const { put, remove } = rowsOf(edit, await calendarDays.all());
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
