import type { TextRef } from '../../shared/text-ref.ts';
import { say } from '../../shared/text-ref.ts';
import { type Filled, type Path, revOf } from '../answers/answers.ts';
import type { Write } from '../answers/write.ts';
import { isAsked } from '../schema/condition.ts';
import { keysOf, locate } from '../schema/path.ts';
import type { Question } from '../schema/question.ts';
import type { Cursor } from './cursor.ts';
import type { Env, FormState } from './env.ts';
import type { Place } from './place.ts';

/** What follows from one event: changes to store, the new place, words to say. */
export type Step = {
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
   */
  outcome: 'asking' | 'unchanged' | 'paused' | 'cancel' | 'submit' | 'stale';
};

/** Everything that decides about one event. */
export type Turn = FormState & { env: Env };

/** Nothing written, same place, unless `change` says more. */
export const stay = (turn: Turn, change: Partial<Step> = {}): Step => ({
  writes: [],
  cursor: turn.cursor,
  filled: turn.filled,
  notices: [],
  outcome: 'asking',
  ...change,
});

export const unchanged = (turn: Turn): Step => stay(turn, { outcome: 'unchanged' });

/** The button belongs to a state of things that is gone. */
export const stale = (turn: Turn): Step =>
  stay(turn, { outcome: 'stale', toast: say('form-toast_outdated') });

/** Keeps the question open and says why; what was pending is dropped. */
export const objectTo = (turn: Turn, ...notices: TextRef[]): Step =>
  stay(turn, { notices, cursor: { ...turn.cursor, pending: null } });

export type Move = Partial<Step> & { returnTo?: Cursor['returnTo'] };

/** To another place, with what has been written on the way. */
export const goTo = (turn: Turn, place: Place, move: Move = {}): Step => {
  const { returnTo = turn.cursor.returnTo, ...change } = move;
  const filled = change.filled ?? turn.filled;
  return stay(turn, { ...change, cursor: arrive({ ...turn.cursor, returnTo }, place, filled) });
};

const arrive = (cursor: Cursor, place: Place, filled: Filled): Cursor => ({
  place,
  returnTo: place.type === 'review' ? null : cursor.returnTo,
  seen: place.type === 'question' ? revOf(filled, place.path) : 0,
  pending: null,
  lastMediaGroup: cursor.lastMediaGroup,
});

/**
 * The question at a path, when it can be answered now: it exists, no condition hides it, and its
 * item is there or just being added by this person.
 */
export const openQuestion = (turn: Turn, path: Path): Question | undefined => {
  const located = locate(turn.form, path);
  if (!located || !isAsked(turn.form, turn.filled, located)) return undefined;
  const { group, key } = located;
  const hasPlace = !group || !key || keysOf(turn.filled, group.id).includes(key);
  return hasPlace || (!group.given && isAt(turn, path))
    ? { form: turn.form, ...located }
    : undefined;
};

export const isAt = ({ cursor: { place } }: Turn, path: Path): boolean =>
  place.type === 'question' && place.path === path;
