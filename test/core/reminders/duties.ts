import { everybody, type Milestone } from '../../../src/core/calendar/milestone.ts';
import { addDays, type CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import type { Unit } from '../../../src/core/units/unit.ts';

export const unitOf = (code: string): Unit => ({
  id: asId(code),
  code,
  name: code,
  shortName: code,
  type: 'commune',
  calendarProfile: 'calendar_year',
  validFrom: '2025-07-01' as CalendarDate,
  validTo: null,
});

/** So many that everybody owes, due one after the other from so many days before a day on, each open for two months. */
export const milestonesAround = (
  day: CalendarDate,
  { count, from, each }: { count: number; from: number; each: number },
): Milestone[] =>
  Array.from({ length: count }, (_, at) => {
    const dueOn = addDays(day, at * each - from);
    return milestoneOf({
      id: asId(`m${at}`),
      code: `M${at}`,
      formId: `form-${at}`,
      opensOn: addDays(dueOn, -60),
      dueOn,
      onTimeUntil: dueOn,
    });
  });

/** A plain one that everybody owes, but for what is given. */
export const milestoneOf = (given: Partial<Milestone>): Milestone => ({
  id: asId('m'),
  code: 'ANNUAL_PLAN',
  period: yearPeriod(2027),
  name: { vi: 'Kế hoạch năm 2027', en: 'Plan of 2027' },
  short: { vi: '', en: '' },
  formId: 'annual-plan',
  isOwed: true,
  owes: everybody,
  opensOn: '2026-10-01' as CalendarDate,
  dueOn: '2027-02-28' as CalendarDate,
  onTimeUntil: '2027-02-28' as CalendarDate,
  locksOn: null,
  semantics: 'by',
  shift: 'next',
  reminders: 'HARD',
  members: 'NONE',
  remindersOn: true,
  isReadByLead: false,
  isCheckedByLead: false,
  isOn: true,
  isEdited: false,
  source: '',
  revision: 1,
  ...given,
});
