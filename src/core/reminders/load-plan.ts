import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { yearOfMilestone, type Milestone } from '../calendar/milestone.ts';
import type { ObligationStores } from '../obligations/load-obligations.ts';
import type { PersonStore } from '../people/person-store.ts';
import { addDays, type CalendarDate } from '../shared/calendar-date.ts';
import type { NudgeNoteStore } from './nudge-note.ts';
import { recipientsBy, type RecipientFacts, type RecipientsOf } from './recipients.ts';
import type { ReminderStore } from './reminder-store.ts';
import { DAYS_AHEAD, DAYS_BACK } from './time-limits.ts';

export type PlanStores = ObligationStores & {
  reminders: ReminderStore;
  nudgeNotes: NudgeNoteStore;
  people: PersonStore;
};

/** Those of which somebody may hear on that day; also what was due long ago and waits for an answer. */
export const milestonesAround = async (
  { milestones, submissions }: Pick<PlanStores, 'milestones' | 'submissions'>,
  day: CalendarDate,
): Promise<Milestone[]> => {
  const due = await milestones.runningBetween(addDays(day, -DAYS_BACK), addDays(day, DAYS_AHEAD));
  const known = new Set(due.map(({ id }) => id));
  const returned: Milestone[] = [];
  for (const { formId, period } of await submissions.formsReturned()) {
    const one = await milestones.ofForm(formId, period);
    if (one && !known.has(one.id)) returned.push(one);
  }
  return [...due, ...returned].filter(
    ({ isOn, remindersOn, reminders, members }) =>
      isOn && remindersOn && (reminders !== 'NONE' || members !== 'NONE'),
  );
};

/** Those around that day of which nobody hears, because somebody said so. */
export const silentMilestones = async (
  milestones: MilestoneStore,
  day: CalendarDate,
): Promise<Milestone[]> => {
  const due = await milestones.runningBetween(addDays(day, -DAYS_BACK), addDays(day, DAYS_AHEAD));
  return due.filter(({ isOn, remindersOn }) => isOn && !remindersOn);
};

/** The years whose clusters count for them. */
export const yearsOf = (milestones: readonly Milestone[]): number[] => [
  ...new Set(milestones.map(yearOfMilestone)),
];

/** Everybody of the Board who is told of late units. */
export const loadBoard = async ({
  reminders,
  people,
}: Pick<PlanStores, 'reminders' | 'people'>): Promise<
  Pick<RecipientFacts, 'specialists' | 'admins'>
> => {
  const admins = await people.withRole('board_admin');
  return {
    specialists: await reminders.specialists(),
    admins: admins.map(({ id, telegramId }) => ({ personId: id, chat: telegramId })),
  };
};

/** Whom each duty of the city is told to. */
export const loadRecipients = async (
  stores: Pick<PlanStores, 'reminders' | 'people' | 'units'>,
  milestones: readonly Milestone[],
): Promise<RecipientsOf> =>
  recipientsBy({
    ...(await loadBoard(stores)),
    contacts: await stores.reminders.contacts(),
    passedOn: await stores.reminders.passedOn(),
    memberships: await stores.units.memberships(yearsOf(milestones)),
  });
