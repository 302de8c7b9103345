import { isOptional } from '../calendar/default-milestones.ts';
import type { Milestone } from '../calendar/milestone.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import type { ReviewFact } from '../submissions/review.ts';
import type { Unit } from '../units/unit.ts';
import type { Relief } from './relief.ts';

/** How far a unit is with what it owes. */
export type ObligationState =
  | { type: 'not-begun' }
  /** `share` of the questions that are answered, 0 to 1. */
  | { type: 'drafting'; share: number; changedAt: Instant }
  | {
      type: 'submitted';
      /** When the newest version came. */
      at: Instant;
      number: string;
      version: number;
      /** When the first complete version came. */
      firstAt: Instant;
      /** Whether that was too late. */
      isLate: boolean;
      /** The unit is changing it; the version stays valid meanwhile. */
      isAmending: boolean;
      /** It was sent before it was signed; the signed document is still to come. */
      awaitsPaper: boolean;
      /** How far the Board is with the newest version; absent while it has only been received. */
      review?: ReviewFact;
    }
  /** The Board has given the newest version back: the unit answers what was remarked on. */
  | {
      type: 'returned';
      /** When it was given back. */
      at: Instant;
      /** Of the newest version, which stays what was handed in until it is answered. */
      number: string;
      version: number;
      sentAt: Instant;
      /** When the first complete version came. */
      firstAt: Instant;
      /** Whether that was too late. */
      isLate: boolean;
      /** The answer is being written. */
      isAmending: boolean;
    }
  | { type: 'waived'; at: Instant; reason: Relief['reason'] }
  /** The unit says that it has nothing of the kind. */
  | { type: 'none'; at: Instant }
  | {
      type: 'on-paper';
      at: Instant;
      documentNumber: string;
      documentDate: CalendarDate | null;
    };

/** Who owes what, until when, and how far it is. */
export type Obligation = {
  unit: Unit;
  milestone: Milestone;
  /** The last day that counts as on time: extended, or moved to a working day; of what was returned, for the answer. */
  dueOn: CalendarDate;
  /** The end of that day: what comes later is late. */
  lastMoment: Instant;
  /** The end of the day until which it was to come first, where `lastMoment` is that of an answer to what was returned. */
  firstDueBy?: Instant;
  /** From this day on nothing is taken any more; null: never. A reopening moves it. */
  locksOn: CalendarDate | null;
  state: ObligationState;
  /** What the unit has asked for and the Board has not decided. */
  pending?: Relief;
  /** What the unit has said of what not every unit has; absent while it has not answered. */
  claim?: 'has' | 'none';
};

/** Whether the unit is only asked whether it has anything of the kind, and owes nothing yet. */
export const isQuestion = ({
  milestone,
  state,
  claim,
}: Pick<Obligation, 'milestone' | 'state' | 'claim'>): boolean =>
  isOptional(milestone) && claim === undefined && state.type === 'not-begun';

/** Whether nothing more is expected of the unit. */
export const isDone = ({ state }: Pick<Obligation, 'state'>): boolean =>
  state.type !== 'not-begun' && state.type !== 'drafting' && state.type !== 'returned';

/** Whether its first version came, and came too late; giving it back changes nothing of that. */
export const cameLate = ({ state }: Pick<Obligation, 'state'>): boolean =>
  (state.type === 'submitted' || state.type === 'returned') && state.isLate;

/** Handed in, with the signed document still to come. */
export const awaitsPaper = ({ state }: Pick<Obligation, 'state'>): boolean =>
  state.type === 'submitted' && state.awaitsPaper;

/** Past its last moment, and not done; of what most units have nothing of, only where the unit has it. */
export const isOverdue = (obligation: Obligation, now: Instant): boolean =>
  !isDone(obligation) && now > obligation.lastMoment && !isQuestion(obligation);

/** Whether it can be handed in on that day, as far as opening and locking go. */
export const isAccepting = (
  { milestone, locksOn }: Pick<Obligation, 'milestone' | 'locksOn'>,
  today: CalendarDate,
): boolean => milestone.opensOn <= today && (locksOn === null || today < locksOn);

/** Has said so, or need not do it. */
export const hasNothing = ({ claim, state }: Pick<Obligation, 'claim' | 'state'>): boolean =>
  claim === 'none' || state.type === 'waived';

/**
 * How many have something of what not every unit has, and of these how many have handed it in; have said
 * that they have not; and have not answered.
 */
export const claimsOf = (
  rows: readonly Obligation[],
): { has: number; sent: number; without: number; unanswered: number } => {
  const having = rows.filter((one) => !isQuestion(one) && !hasNothing(one));
  return {
    has: having.length,
    sent: having.filter(isDone).length,
    without: rows.filter(hasNothing).length,
    unanswered: rows.filter(isQuestion).length,
  };
};
