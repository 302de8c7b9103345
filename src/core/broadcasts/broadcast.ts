import type { Subject } from '../outbox/outbox-message.ts';
import type { BroadcastId, MilestoneId, PersonId, TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { firstLanguage, saidIn, type InLanguages, type Language } from '../shared/language.ts';
import type { Audience } from './audience.ts';
import type { BroadcastButton, BroadcastContent } from './content.ts';

/** `draft` until it is confirmed; nothing of it can be changed from `sending` on. */
export const broadcastStates = [
  'draft',
  'awaiting-approval',
  'scheduled',
  'sending',
  'paused',
  'finished',
  'cancelled',
] as const;
export type BroadcastState = (typeof broadcastStates)[number];

/** When it begins: as soon as it is confirmed, at a moment, or on the morning a milestone opens. */
export type BroadcastTiming =
  | { type: 'now' }
  | { type: 'at'; at: Instant }
  | { type: 'milestone'; milestoneId: MilestoneId };

/** An announcement of the Board to many people. */
export type Broadcast = {
  id: BroadcastId;
  /** What people call it by: `TB-12`. */
  number: number;
  state: BroadcastState;
  /** Counts changes, so that a button of an older screen is known as such. */
  revision: number;
  createdBy: PersonId;
  createdAt: Instant;
  /** People whose language has no content of its own get the Vietnamese one. */
  content: InLanguages<BroadcastContent>;
  buttons: readonly BroadcastButton[];
  audience: Audience;
  timing: BroadcastTiming;
  confirmedBy: PersonId | null;
  approvedBy: PersonId | null;
  /** How many people it was for when it was approved; null where nobody counted them. */
  approvedPeople: number | null;
  startedAt: Instant | null;
  endedAt: Instant | null;
  /** Why it stands still: Telegram refused five messages in a row, or one of `heldReasons`. */
  stopReason: string | null;
  failuresInRow: number;
  /** The broadcast whose silent units this one goes to again. */
  repeats: BroadcastId | null;
  /** The message in an admin's chat that shows how far it is. */
  progress: { chatId: TelegramId; messageId: number } | null;
};

/** Why what was confirmed is a draft again, or, where it `stalled`, is paused. */
export const heldReasons = {
  grown: 'more people than one admin decides about',
  changed: 'changed after it was confirmed',
  missed: 'its time is over',
  stalled: 'it stood still while people waited',
} as const;

/** The subject under which the messages of a broadcast are found. */
export const subjectOf = (id: BroadcastId): Subject => ({ type: 'broadcast', id });

export const isEditable = ({ state }: Broadcast): boolean =>
  state === 'draft' || state === 'awaiting-approval' || state === 'scheduled';

/** Of which language a person gets the content: of their own, or else the one there is. */
export const variantFor = (
  { content }: Pick<Broadcast, 'content'>,
  language: Language,
): Language | undefined =>
  [language, firstLanguage, ...Object.keys(content)].find((one) => content[one]);

/** What a person gets; without one, what people get who read the first language. */
export const contentFor = (
  { content }: Pick<Broadcast, 'content'>,
  language: Language = firstLanguage,
): BroadcastContent | undefined => saidIn(content, language);
