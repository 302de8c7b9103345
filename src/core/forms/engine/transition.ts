import { say } from '../../shared/text-ref.ts';
import { revOf } from '../answers/answers.ts';
import { skip } from '../answers/skip.ts';
import type { Env, FormState } from './env.ts';
import type { FormEvent } from './event.ts';
import { goTo, objectTo, openQuestion, stay, type Step, type Turn } from './form-context.ts';
import { goBack } from './go-back.ts';
import { settle } from './normalize-cursor.ts';
import { reviewOf } from './onward.ts';
import { pause } from './press-move.ts';
import { press } from './press.ts';
import { receiveEdit } from './receive-edit.ts';
import { receiveFile } from './receive-file.ts';
import { offerCaption } from './receive-other.ts';
import { receiveText } from './receive-text.ts';

export type { Step } from './form-context.ts';

/**
 * Answers one event. Pure and total: never throws, whatever the event; clock, names and
 * randomness come in `env`. Show `render({ ...state, ...step }, env)` afterwards, except when the
 * outcome is `paused`, `cancel` or `submit`; when it is `unchanged` nothing needs to be shown.
 */
export const step = (state: FormState, event: FormEvent, env: Env): Step => {
  const turn = settle({ ...state, env });
  const decided = decide(turn, event);
  const { cursor } = settle({ ...turn, ...decided });
  return { ...decided, cursor: asShown({ ...decided, cursor }) };
};

type Handlers = {
  [Type in FormEvent['type']]: (turn: Turn, event: Extract<FormEvent, { type: Type }>) => Step;
};

const decide = (turn: Turn, event: FormEvent): Step => {
  // The table pairs each event with its handler, which the compiler cannot see through.
  const handle = handlers[event.type] as (turn: Turn, event: FormEvent) => Step;
  return handle(turn, event);
};

const handlers: Handlers = {
  said: receiveText,
  edited: receiveEdit,
  'sent-file': receiveFile,
  'sent-other': offerCaption,
  pressed: (turn, { action, rev }) => press(turn, action, rev),
  back: goBack,
  skip: (turn) => skipHere(turn),
  review: (turn) => toReview(turn),
  pause,
  show: (turn) => stay(turn),
  cancel: (turn) => askToCancel(turn),
};

const skipHere = (turn: Turn): Step => {
  const { place } = turn.cursor;
  const question = place.type === 'question' ? openQuestion(turn, place.path) : undefined;
  return question ? skip(turn, question) : objectTo(turn, say('form-use-buttons'));
};

const toReview = (turn: Turn): Step => {
  const { place } = turn.cursor;
  const path = place.type === 'question' ? place.path : 'group' in place ? place.group : '';
  return goTo(turn, reviewOf(turn, path), { returnTo: null });
};

const askToCancel = (turn: Turn): Step => {
  const { place } = turn.cursor;
  if (place.type === 'confirm-cancel') return stay(turn);
  return goTo(turn, { type: 'confirm-cancel', back: place });
};

/**
 * The screen that follows shows the answer at the cursor as it is now. While something is pending
 * the person still speaks of what was shown before it.
 */
const asShown = ({ cursor, filled, outcome }: Step): Step['cursor'] => {
  const { place, pending } = cursor;
  const isAsked = pending === null || pending.type === 'refused';
  return place.type === 'question' && isAsked && outcome !== 'unchanged'
    ? { ...cursor, seen: revOf(filled, place.path) }
    : cursor;
};
