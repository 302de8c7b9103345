import type { CalendarDate } from '../shared/calendar-date.ts';
import type { DraftId, PersonId, TelegramId, UnitId } from '../shared/ids.ts';
import { DAY_MS, type Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { AwaitedReply } from './expected-reply.ts';
import type { Shown } from './shown.ts';

/**
 * What a person may do beyond speaking for units: admins everything, specialists what concerns the
 * clusters they follow, viewers (the Board's leaders) only look.
 */
export const roleNames = ['board_admin', 'board_specialist', 'board_viewer'] as const;
export type RoleName = (typeof roleNames)[number];

/** Somebody who uses the bot. Name and position are empty for an admin who has not told them. */
export type Person = {
  id: PersonId;
  telegramId: TelegramId;
  fullName: string;
  position: string;
  language: Language;
  /** The draft that this person's words go to. */
  activeDraftId: DraftId | null;
  createdAt: Instant;
};

/** A person speaks for a unit from `since` until `until`. */
export type Contact = {
  id: string;
  unitId: UnitId;
  personId: PersonId;
  since: Instant;
  until: Instant | null;
};

/** Somebody of the Board acts for a specialist who is away, to the end of `untilOn` in Hanoi. */
export type StandIn = {
  /** The specialist who is away. */
  personId: PersonId;
  deputyId: PersonId;
  untilOn: CalendarDate;
  since: Instant;
  grantedBy: PersonId;
};

/** The contact who confirms what a unit hands in; others prepare it. */
export type UnitApprover = { unitId: UnitId; personId: PersonId; since: Instant; setBy: PersonId };

/** When somebody was heard of is noted only so often. */
export const HEARD_AGAIN_MS = 7 * DAY_MS;

/** A person with what they may do at present: all that is needed to answer them. */
export type KnownPerson = {
  person: Person;
  roles: readonly RoleName[];
  /** Units they speak for now, oldest first. */
  unitIds: readonly UnitId[];
  /** What their next words are for, unless they go on to something else. */
  awaited?: AwaitedReply;
  /** What stands last in their chat. */
  shown: Shown;
  /** When they wrote or pressed something last, give or take {@link HEARD_AGAIN_MS}. */
  heardAt?: Instant;
};
