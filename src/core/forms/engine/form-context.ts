import { say, type TextRef } from '../../shared/text-ref.ts';
import { type Filled, keysOf, revOf } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import { contentOf } from '../answers/content.ts';
import type { Write } from '../answers/write.ts';
import { locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Path } from '../schema/value.ts';
import type { Cursor } from './cursor.ts';
import type { Env, FormState, Notes } from './env.ts';
import type { Place } from './place.ts';

/** What follows from one event: changes to store, the new place, words to say. */
export type Transition = {
  writes: readonly Write[];
  cursor: Cursor;
  /** The draft with the writes made, ready for `render`. */
  filled: Filled;
  /** Said above the next screen, one line each, HTML. */
  notices: readonly TextRef[];
  /** Shown over the button that was pressed, plain words. */
  toast?: TextRef;
  /**
   * `stale`: the button was overtaken, nothing was written, show the present screen again.
   * `unchanged`: the event had its effect before; nothing is to be said or shown.
   * `ask-board`: the next words are a question to the Board about the question at the cursor.
   * `book`: the form is sent as a workbook; nothing else changes.
   * `kept`: one more of an album: the notices and the screen take the place of those of the one before.
   */
  outcome:
    | 'asking'
    | 'unchanged'
    | 'kept'
    | 'paused'
    | 'cancel'
    | 'submit'
    | 'stale'
    | 'ask-board'
    | 'book';
  /** What was said is objected to and the question stays: the notices are what is new. */
  isObjection?: boolean;
};

/** Everything that decides about one event. */
export type FormContext = FormState & {
  env: Env;
  /** The question at hand has just been seen: it is named and not asked anew. */
  isBrief?: boolean;
};

/** What the form says of the draft as it stands. */
export const notesOn = ({ form, filled, env }: FormContext): Notes | undefined =>
  env.notes?.(contentOf(form, filled, env.files));

/** Nothing written, same place, unless `change` says more. */
export const stay = (context: FormContext, change: Partial<Transition> = {}): Transition => ({
  writes: [],
  cursor: context.cursor,
  filled: context.filled,
  notices: [],
  outcome: 'asking',
  ...change,
});

export const unchanged = (context: FormContext): Transition =>
  stay(context, { outcome: 'unchanged' });

/** The button belongs to a state of things that is gone. */
export const stale = (context: FormContext): Transition =>
  stay(context, { outcome: 'stale', toast: say('form-toast_outdated') });

/** What was said is dropped; the page that it was said at is seen again. */
export const withoutPending = (cursor: Cursor): Cursor => {
  const { pending, place } = cursor;
  return pending?.type === 'rows' && place.type === 'rows'
    ? { ...cursor, place: { ...place, page: pending.page }, pending: null }
    : { ...cursor, pending: null };
};

/** Keeps the question open and says why; what was pending is dropped. */
export const objectTo = (context: FormContext, ...notices: TextRef[]): Transition =>
  stay(context, {
    notices,
    cursor: withoutPending(context.cursor),
    ...(notices.length > 0 ? { isObjection: true } : {}),
  });

export type Move = Partial<Transition> & { returnTo?: Cursor['returnTo'] };

/** To another place, with what has been written on the way. */
export const goTo = (context: FormContext, place: Place, move: Move = {}): Transition => {
  const { returnTo = context.cursor.returnTo, ...change } = move;
  const filled = change.filled ?? context.filled;
  const cursor = arrive({ ...context.cursor, returnTo }, place, filled);
  return { ...stay(context, change), cursor };
};

const arrive = (cursor: Cursor, place: Place, filled: Filled): Cursor => ({
  place,
  returnTo: place.type === 'review' ? null : cursor.returnTo,
  seen: place.type === 'question' ? revOf(filled, place.path) : 0,
  pending: null,
  lastMediaGroup: cursor.lastMediaGroup,
  lastCut: cursor.lastCut,
  undo: cursor.undo,
  document: cursor.document,
});

/**
 * The question at a path, when it can be answered now: it exists, no condition hides it, and its
 * item is there or just being added by this person.
 */
export const openQuestion = (context: FormContext, path: Path): FormQuestion | undefined => {
  const located = locate(context.form, path);
  if (!located || !isAsked(context.form, context.filled, located)) return undefined;
  const { group, key } = located;
  const hasPlace = !group || !key || keysOf(context.filled, group.id).includes(key);
  return hasPlace || (!group.given && isAt(context, path))
    ? { form: context.form, ...located }
    : undefined;
};

export const isAt = ({ cursor: { place } }: FormContext, path: Path): boolean =>
  place.type === 'question' && place.path === path;
