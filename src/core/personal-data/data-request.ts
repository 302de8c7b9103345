import type { WorkingDays } from '../calendar/working-days.ts';
import type { Subject } from '../outbox/outbox-message.ts';
import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import type { PersonId, TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

export const dataRequestKinds = ['erasure', 'complaint'] as const;
export const dataRequestStates = ['asked', 'erased', 'refused', 'answered'] as const;

/** Somebody wants their personal data to be erased, or complains; the Board answers by `dueOn`. */
export type DataRequest = {
  id: string;
  kind: (typeof dataRequestKinds)[number];
  personId: PersonId;
  /** Where they are told, also once nothing else is known of them. */
  telegramId: TelegramId;
  /** What is complained of; empty otherwise. */
  words: string;
  askedAt: Instant;
  dueOn: CalendarDate;
  state: (typeof dataRequestStates)[number];
  /** Why it is not done, or what is said to a complaint; empty otherwise. */
  answer: string;
  decidedBy: PersonId | null;
  decidedAt: Instant | null;
};

/** The Board answers within so many working days (Decree 356/2025). */
const ANSWER_WORKING_DAYS = 2;

/** The last day for an answer to what is asked now. */
export const answerDay = (days: WorkingDays, now: Instant): CalendarDate =>
  days.addWorkingDays(dateInHanoi(now), ANSWER_WORKING_DAYS);

/** Working days that are left for an answer: 0 on the last day, below it once that is over. */
export const workingDaysLeft = (
  days: WorkingDays,
  { dueOn }: Pick<DataRequest, 'dueOn'>,
  now: Instant,
): number => {
  const today = dateInHanoi(now);
  const left = days.workingDaysBetween(today, dueOn);
  // Over is over, also where nobody has worked since.
  return today > dueOn ? Math.min(left, -1) : left;
};

/** What notices about it are about. */
export const dataRequestSubject = (id: string): Subject => ({ type: 'data-request', id });

export interface DataRequestStore {
  byId(id: string): Promise<DataRequest | null>;
  /** Those that wait for a decision, of one person or of everybody, oldest first. */
  waiting(personId?: PersonId): Promise<DataRequest[]>;
  /** Adds it, or replaces the one of the same id. */
  save(request: DataRequest): Promise<void>;
}
