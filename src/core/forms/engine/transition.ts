import { say } from '../../shared/text-ref.ts';
import { cleanLine, shorten } from '../../shared/vietnamese-text.ts';
import { revOf } from '../answers/answers.ts';
import type { Env, FormState } from './env.ts';
import type { FormEvent } from './event.ts';
import { leaveFigures, sheetAt } from './figures.ts';
import {
  goTo,
  objectTo,
  openQuestion,
  stay,
  type Transition,
  type FormContext,
} from './form-context.ts';
import { keepWaiting } from './keep-waiting.ts';
import { markPassedOn } from './mark-passed-on.ts';
import { goBack, reviewOf } from './navigation.ts';
import { normalizeCursor } from './normalize-cursor.ts';
import { pause } from './press-move.ts';
import { press } from './press.ts';
import { receiveEdit } from './receive-edit.ts';
import { receiveEditedLink } from './receive-edited-link.ts';
import { receiveFile } from './receive-file.ts';
import { receiveOther } from './receive-other.ts';
import { receiveText } from './receive-text.ts';
import { skip } from './skip.ts';
import { undoAfter } from './undo.ts';

/** What follows from one event. Pure and total: never throws, whatever the event. */
export const transition = (state: FormState, event: FormEvent, env: Env): Transition => {
  const context = normalizeCursor({ env, ...state });
  const isElsewhere = context.cursor.place !== state.cursor.place;
  const decided =
    isElsewhere && event.type === 'said'
      ? tooLate(context, event)
      : markPassedOn(context, event, keepWaiting(context, event, decide(context, event)));
  const { form } = context;
  const after = { form, filled: decided.filled, cursor: decided.cursor, env };
  const { cursor } = normalizeCursor(after);
  const shown = asShown({ ...decided, cursor });
  if (decided.writes.length === 0) return { ...decided, cursor: shown };
  const isUndone = event.type === 'pressed' && event.action.op === 'undo';
  return { ...decided, cursor: { ...shown, undo: isUndone ? null : undoAfter(context, decided) } };
};

/** The question has gone, by somebody else's answer or with the form: what was said to it answers no other one. */
const tooLate = (
  context: FormContext,
  { text }: Extract<FormEvent, { type: 'said' }>,
): Transition =>
  stay(context, {
    notices: [say('form-question-gone', { text: shorten(cleanLine(text), QUOTED) })],
  });

/** As much as its writer knows it by; the message itself stands in the chat. */
const QUOTED = 60;

type Handlers = {
  [Type in FormEvent['type']]: (
    context: FormContext,
    event: Extract<FormEvent, { type: Type }>,
  ) => Transition;
};

const decide = (context: FormContext, event: FormEvent): Transition => {
  // The table pairs each event with its handler, which the compiler cannot see through.
  const handle = handlers[event.type] as (context: FormContext, event: FormEvent) => Transition;
  return handle(context, event);
};

const handlers: Handlers = {
  said: receiveText,
  edited: receiveEdit,
  'edited-link': receiveEditedLink,
  'sent-file': receiveFile,
  'sent-other': receiveOther,
  pressed: (context, { action, rev }) => press(context, action, rev),
  back: goBack,
  skip: (context) => skipHere(context),
  review: (context) => toReview(context),
  jump: (context) => goTo(context, { type: 'jump' }, { returnTo: null }),
  pause,
  show: (context) => (context.cursor.pending?.type === 'help' ? objectTo(context) : stay(context)),
  cancel: (context) => askToCancel(context),
};

const skipHere = (context: FormContext): Transition => {
  const { place } = context.cursor;
  const sheet = place.type === 'rows' ? sheetAt(context, place.group) : undefined;
  if (sheet) return leaveFigures(context, sheet);
  const question = place.type === 'question' ? openQuestion(context, place.path) : undefined;
  return question ? skip(context, question) : objectTo(context, say('form-use-buttons'));
};

const toReview = (context: FormContext): Transition => {
  const { place } = context.cursor;
  const path = place.type === 'question' ? place.path : 'group' in place ? place.group : '';
  return goTo(context, reviewOf(context, path), { returnTo: null });
};

const askToCancel = (context: FormContext): Transition => {
  const { place } = context.cursor;
  if (place.type === 'confirm-cancel') return stay(context);
  return goTo(context, { type: 'confirm-cancel', back: place });
};

/**
 * The screen that follows shows the answer at the cursor as it is now. While something is pending
 * the person still speaks of what was shown before it.
 */
const asShown = ({ cursor, filled, outcome }: Transition): Transition['cursor'] => {
  const { place, pending } = cursor;
  const isAsked = pending === null || pending.type === 'refused' || pending.type === 'help';
  return place.type === 'question' && isAsked && outcome !== 'unchanged'
    ? { ...cursor, seen: revOf(filled, place.path) }
    : cursor;
};
