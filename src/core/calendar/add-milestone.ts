import type { AuditLog } from '../audit/audit-log.ts';
import { addDays, dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { firstLanguage } from '../shared/language.ts';
import { extraPeriod } from '../shared/period.ts';
import type { Random } from '../shared/random.ts';
import { brokenRule, subjectOf, type BrokenRule } from './change-milestone.ts';
import { newMilestoneId } from './ensure-milestones.ts';
import { isOwn, MOST_OWN, ownCode, ownNumber } from './form-choices.ts';
import { EXTRA_FORM_ID } from './hand-in-form.ts';
import type { MilestoneStore } from './milestone-store.ts';
import { everybody, type Milestone } from './milestone.ts';

export type AddMilestone = {
  year: number;
  name: string;
  dueOn: CalendarDate;
  by: PersonId;
  now: Instant;
};

export type AddMilestoneOutcome =
  | { type: 'added'; milestone: Milestone }
  | { type: 'refused'; why: 'too-many' | BrokenRule };

/** So long before its due day one can be handed in, unless the Board says otherwise. */
const OPEN_DAYS = 30;

/** A milestone of the Board's own. It is off at first, until everything about it is as it should be. */
export const addMilestone = async (
  { milestones, audit }: { milestones: MilestoneStore; audit: AuditLog },
  random: Random,
  { year, name, dueOn, by, now }: AddMilestone,
): Promise<AddMilestoneOutcome> => {
  const number = await nextNumber(milestones, year);
  if (number > MOST_OWN) return { type: 'refused', why: 'too-many' };
  const milestone: Milestone = {
    id: newMilestoneId(random),
    code: ownCode(number),
    period: extraPeriod(year, number),
    name: { [firstLanguage]: name },
    short: {},
    formId: EXTRA_FORM_ID,
    isOwed: true,
    owes: everybody,
    opensOn: earlier(dueOn, addDays(dueOn, -OPEN_DAYS), dateInHanoi(now)),
    dueOn,
    onTimeUntil: dueOn,
    locksOn: null,
    semantics: 'by',
    shift: 'next',
    reminders: 'STD',
    members: 'NONE',
    remindersOn: true,
    isReadByLead: false,
    isCheckedByLead: false,
    isOn: false,
    isEdited: true,
    source: '',
    revision: 1,
  };
  const why = brokenRule(milestone);
  if (why) return { type: 'refused', why };
  await milestones.save([milestone]);
  await audit.record({
    at: now,
    actor: by,
    action: 'milestone-added',
    subject: subjectOf(milestone.id),
    details: { code: milestone.code, year, dueOn },
  });
  return { type: 'added', milestone };
};

/** Not before today, but never after the due day. */
const earlier = (dueOn: CalendarDate, wanted: CalendarDate, today: CalendarDate): CalendarDate => {
  const from = wanted < today ? today : wanted;
  return from < dueOn ? from : dueOn;
};

const nextNumber = async (milestones: MilestoneStore, year: number): Promise<number> => {
  const around = await milestones.dueBetween(
    `${year - 1}-01-01` as CalendarDate,
    `${year + 1}-12-31` as CalendarDate,
  );
  return Math.max(0, ...around.filter(isOwn).map(({ code }) => ownNumber(code))) + 1;
};
