import { HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import { isExpected, type AwaitedReply } from './expected-reply.ts';

/**
 * What the bot showed last in a person's chat, which decides what their next words are for.
 * `prompt`: the question of a draft, `asked`: words were asked for (see `AwaitedReply`), `doubt`: what a
 * held message is for, `screen`: anything else that was asked for; otherwise the subject of a message
 * that came unasked (`broadcast`, `question`, …) or `notice`. Empty for somebody who was shown nothing.
 */
export type Shown = { type: string; id: string; at: Instant };

/** After that nobody knows any more what stands last in a chat without looking. */
const REMEMBERED_MS = 4 * HOUR_MS;
/** What is shown again and again is noted only so often: an answer costs no write of its own. */
const NOTED_AFTER_MS = 30 * MINUTE_MS;

/** Whether that stands last in the chat, and not for hours. */
export const standsLast = (shown: Shown, type: string, now: Instant): boolean =>
  shown.type === type && now < plusMs(shown.at, REMEMBERED_MS);

/** Nobody knows: of what an earlier version has shown nothing is stored. */
export const isUnknown = ({ type }: Shown): boolean => type === '';

/** Whether it has to be stored that `next` is shown now. */
export const isWorthNoting = (before: Shown, next: Shown): boolean =>
  before.type !== next.type ||
  before.id !== next.id ||
  next.at >= plusMs(before.at, NOTED_AFTER_MS) ||
  next.at < before.at;

/** Somebody who was asked for words, and what they were shown. */
type Addressed = { awaited?: AwaitedReply; shown: Shown };

/** Whether the person was asked for words and sees that last: then they are for nothing else. */
export const isAskedNow = ({ awaited, shown }: Addressed, now: Instant): boolean =>
  awaited !== undefined &&
  isExpected(awaited, now) &&
  (isUnknown(shown) || standsLast(shown, 'asked', now));

/** Whether the person was asked for words, and was shown something else since. */
export const isAskedBefore = (known: Addressed, now: Instant): boolean =>
  known.awaited !== undefined && isExpected(known.awaited, now) && !isAskedNow(known, now);
