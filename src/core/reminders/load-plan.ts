import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { yearOfMilestone, type Milestone } from '../calendar/milestone.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import {
  loadObligations,
  loadWorkingDays,
  type ObligationStores,
} from '../obligations/load-obligations.ts';
import type { PersonStore } from '../people/person-store.ts';
import { addDays, instantInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { PlanFacts } from './plan-day.ts';
import { recipientsBy, type RecipientsOf } from './recipients.ts';
import type { ReminderStore } from './reminder-store.ts';

export type PlanStores = ObligationStores & { reminders: ReminderStore; people: PersonStore };

/** The longest ladder begins 90 days before; after a due day steps, extensions and thanks follow. */
const DAYS_AHEAD = 100;
const DAYS_BACK = 120;

export const milestonesAround = async (
  milestones: MilestoneStore,
  day: CalendarDate,
): Promise<Milestone[]> => {
  const due = await milestones.dueBetween(addDays(day, -DAYS_BACK), addDays(day, DAYS_AHEAD));
  return due.filter(
    ({ isOn, isOwed, remindersOn, reminders }) =>
      isOn && isOwed && remindersOn && reminders !== 'NONE',
  );
};

/** All that planning a day needs: a fixed number of reads, however many units there are. */
export const loadPlan = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  day: CalendarDate,
): Promise<PlanFacts> => {
  const milestones = await milestonesAround(stores.milestones, day);
  const milestoneIds = milestones.map(({ id }) => id);
  const now = instantInHanoi(day, '08:00');
  return {
    day,
    workingDays: await loadWorkingDays(stores),
    obligations: await loadObligations(stores, ports, { now, milestoneIds }),
    recipientsOf: await loadRecipients(stores, milestones),
    told: await stores.reminders.told(milestoneIds),
    snoozes: await stores.reminders.snoozes(),
    assumedTold: null,
  };
};

export const loadRecipients = async (
  { reminders, people, units }: Pick<PlanStores, 'reminders' | 'people' | 'units'>,
  milestones: readonly Milestone[],
): Promise<RecipientsOf> => {
  const years = milestones.map(yearOfMilestone);
  const admins = await people.withRole('board_admin');
  return recipientsBy({
    contacts: await reminders.contacts(),
    specialists: await reminders.specialists(),
    admins: admins.map(({ id, telegramId }) => ({ personId: id, chat: telegramId })),
    memberships: await units.memberships([...new Set(years.flatMap((year) => [year - 1, year]))]),
  });
};

/** As if everything that is due before the day had been said: what the day itself will bring. */
export const simulated = (
  facts: PlanFacts,
  { today, days }: { today: CalendarDate; days: WorkingDays },
): PlanFacts =>
  facts.day > today ? { ...facts, assumedTold: days.previousWorkingDay(facts.day) } : facts;
