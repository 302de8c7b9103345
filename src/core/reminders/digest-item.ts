import type { Milestone } from '../calendar/milestone.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import { compareNames } from '../shared/name-order.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { RungAudience } from './ladder.ts';
import { thanksStep } from './reminder.ts';

/** One duty in somebody's digest. */
export type DigestItem = {
  obligation: Obligation;
  audience: RungAudience;
  step: string;
  line: TextRef;
  /** When it is due. */
  due: TextRef;
  /** Working days left; negative when overdue. */
  left: number;
  /** Who nudged, as the reader is told; null when the service reminds by itself. */
  nudgedBy: string | null;
  /** What they wrote with it; null for nothing. */
  note: string | null;
  /** Somebody speaks for the unit. */
  hasContact: boolean;
  /** The cluster that the unit is in, for leads and the Board. */
  clusterId: ClusterId | null;
};

/** Units that are late with one milestone, as somebody hears of them who watches them. */
export type LateGroup = { milestone: Milestone; items: DigestItem[] };

/** What one person's digest of a day is made of. */
export type DigestFacts = {
  day: CalendarDate;
  language: Language;
  name: string;
  items: readonly DigestItem[];
  /** Overdue tasks of the person's own units that no item is about. */
  otherOverdue: number;
  /** Units without a contact, of those that a specialist follows. */
  vacant?: number;
};

/** What a button of a phone's width shows. */
export const BUTTON_LENGTH = 40;

/** Something that the unit is asked for: not thanks, not a day to attend. */
export const isDuty = (item: DigestItem): boolean => item.audience === 'unit' && !isThanks(item);

export const isThanks = ({ step }: DigestItem): boolean => step === thanksStep;

/** What is overdue comes first, thanks last; what is as urgent in the calendar's order, units by name. */
export const byUrgency = (one: DigestItem, other: DigestItem): number =>
  Number(isThanks(one)) - Number(isThanks(other)) ||
  one.left - other.left ||
  Number(other.hasContact) - Number(one.hasContact) ||
  compareNames(placeOf(one), placeOf(other));

const placeOf = ({ obligation: { milestone, unit } }: DigestItem): string =>
  `${milestone.dueOn} ${milestone.code} ${unit.name}`;
