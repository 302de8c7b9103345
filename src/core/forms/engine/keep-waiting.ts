import { say, type TextRef } from '../../shared/text-ref.ts';
import { cleanLine, shorten, withoutCourtesy } from '../../shared/vietnamese-text.ts';
import { isOneOf } from '../reading/read-choice.ts';
import type { ReadingEnv } from '../reading/reading-env.ts';
import type { Pending } from './cursor.ts';
import type { FormEvent } from './event.ts';
import { type FormContext, objectTo, type Transition } from './form-context.ts';
import type { Place } from './place.ts';

/**
 * What was said and waits for a word of its person is not lost by what comes beside it, nor by a way that leads
 * elsewhere: it stays, and that it is not written down yet is said.
 */
export const keepWaiting = (
  context: FormContext,
  event: FormEvent,
  decided: Transition,
): Transition => {
  const { pending, place } = context.cursor;
  if (event.type === 'said' && isOverWaiting(pending, event.text, context.env))
    return firstThis(context);
  if (!waits(pending) || decided.cursor.pending === pending || decided.writes.some(isAt(pending)))
    return decided;
  if (isAskingToCancel(place, decided)) return withPending(context, decided);
  if (event.type === 'sent-file' || event.type === 'sent-other')
    return besideIt(context, event, decided);
  return isPasted(pending) ? afterPasted(context, event, decided) : decided;
};

/** "Xong", "hết rồi", "vậy thôi": said below a pasted list, it is no item of it, and not yet a yes to it. */
export const isOverWaiting = (
  pending: Pending | null,
  words: string,
  env: Pick<ReadingEnv, 'wordings'>,
): boolean =>
  pending?.type === 'list' &&
  isOneOf('form-words_done', withoutCourtesy(words, 'dạ').replace(/[.!…\s]+$/u, ''), env);

/** What was pasted is more than a word to be said once more. */
const afterPasted = (context: FormContext, event: FormEvent, decided: Transition): Transition => {
  if (event.type === 'said' && isRefused(decided))
    return { ...withPending(context, decided), notices: [asideLine(event.text)] };
  return isWayElsewhere(event, decided) ? firstThis(context) : decided;
};

const WAYS: ReadonlySet<FormEvent['type']> = new Set(['back', 'skip', 'review', 'jump']);

const isWayElsewhere = (event: FormEvent, { cursor, outcome, writes }: Transition): boolean => {
  if (event.type !== 'pressed') return WAYS.has(event.type);
  const isAway = writes.length === 0 && cursor.pending === null && outcome === 'asking';
  return isAway && event.action.op !== 'retype';
};

const waits = (pending: Pending | null): pending is Pending =>
  pending !== null && pending.type !== 'refused' && pending.type !== 'help';

const isPasted = ({ type }: Pending): boolean =>
  type === 'list' || type === 'rows' || type === 'long';

const isAt =
  ({ path }: Pending) =>
  (write: Transition['writes'][number]): boolean =>
    'path' in write && write.path === path;

/** Whether the draft is to be given up is asked in between. */
const isAskingToCancel = (place: Place, { cursor }: Transition): boolean =>
  cursor.place.type === 'confirm-cancel' ||
  (place.type === 'confirm-cancel' && cursor.place === place.back);

type Sent = Extract<FormEvent, { type: 'sent-file' | 'sent-other' }>;

const besideIt = (context: FormContext, sent: Sent, decided: Transition): Transition => {
  if (!isStill(context, decided)) return decided;
  const kept = withPending(context, decided);
  const { pending } = decided.cursor;
  const isOffered = pending?.type === 'confirm' && pending.raw !== '';
  const of = sent.type === 'sent-file' ? kept.notices : [];
  if (isOffered) return { ...kept, notices: [...of, asideLine(pending.raw)] };
  return of.length > 0 ? kept : { ...kept, notices: [say('form-waiting-first')] };
};

const asideLine = (words: string): TextRef =>
  say('form-beside-waiting', { words: shorten(cleanLine(words), QUOTED) });

/** The words stand in the chat. */
const QUOTED = 60;

const isStill = ({ cursor: { place } }: FormContext, { cursor }: Transition): boolean =>
  JSON.stringify(withoutPage(cursor.place)) === JSON.stringify(withoutPage(place));

const withoutPage = (place: Place): Place => ('page' in place ? { ...place, page: 0 } : place);

const isRefused = ({ cursor: { pending }, writes }: Transition): boolean =>
  writes.length === 0 && (pending === null || pending.type === 'refused');

const withPending = (
  { cursor: { pending, place } }: FormContext,
  after: Transition,
): Transition => ({
  ...after,
  cursor: {
    ...after.cursor,
    pending,
    place: after.cursor.place.type === 'rows' ? place : after.cursor.place,
  },
});

const firstThis = (context: FormContext): Transition => ({
  ...objectTo(context, say('form-waiting-first')),
  cursor: context.cursor,
});
