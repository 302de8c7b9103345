import { searchKey } from '../../shared/vietnamese-text.ts';
import type { Env, FormState } from '../engine/env.ts';
import type { FormEvent } from '../engine/event.ts';
import type { Transition } from '../engine/form-context.ts';
import { withoutBackslash } from '../engine/receive-text.ts';
import { transition } from '../engine/transition.ts';
import { isOneOf } from '../reading/read-choice.ts';
import type { Path } from '../schema/value.ts';
import { buttonsNow } from './screen.ts';
import type { FormButton } from './show.ts';

/**
 * Answers one event. Pure and total: never throws, whatever the event; clock, names and
 * randomness come in `env`. Show `render` of what follows, except when the
 * outcome is `paused`, `cancel` or `submit`; when it is `unchanged` nothing needs to be shown.
 * What is typed may stand on a button of the screen: it counts as a press.
 */
export const respond = (state: FormState, event: FormEvent, env: Env): Transition => {
  const button = event.type === 'said' ? buttonFor(state, event.text, env) : undefined;
  if (event.type !== 'said' || !button) return transition(state, event, env);
  const { action, rev } = button;
  const done = transition(state, { type: 'pressed', action, rev }, env);
  return action.op === 'set' ? fromMessage(done, action.path, event) : done;
};

/** An answer that was typed follows its message when that is edited, also where a button says the same. */
const fromMessage = (
  done: Transition,
  path: Path,
  { messageId, chatId }: Extract<FormEvent, { type: 'said' }>,
): Transition => {
  const answer = done.filled.answers.get(path);
  const isAnswered = done.writes.some((write) => write.type === 'answer' && write.path === path);
  if (!answer || !isAnswered) return done;
  return {
    ...done,
    writes: done.writes.map((write) =>
      write.type === 'answer' && write.path === path ? { ...write, messageId, chatId } : write,
    ),
    filled: {
      ...done.filled,
      answers: new Map([...done.filled.answers, [path, { ...answer, messageId, chatId }]]),
    },
  };
};

/** The button of the present screen that a text means: its label, its number, yes or no. */
const buttonFor = (state: FormState, said: string, env: Env): FormButton | undefined => {
  const text = withoutBackslash(said);
  const wanted = searchKey(text);
  const buttons = buttonsNow(state, env);
  const isLabel = ({ label, isTappedOnly }: FormButton): boolean =>
    !isTappedOnly && searchKeysOf(env.wordings(label)).includes(wanted);
  const isNumber = ({ number }: FormButton): boolean =>
    number !== undefined && wanted.replace(/\.$/, '') === String(number);
  const isWord = ({ word }: FormButton): boolean =>
    word !== undefined && isOneOf(`form-words_${word}`, text, env);
  return buttons.find(isLabel) ?? buttons.find(isNumber) ?? buttons.find(isWord);
};

const searchKeysOf = (wordings: readonly string[]): readonly string[] => {
  const known = knownKeys.get(wordings) ?? wordings.map(searchKey);
  knownKeys.set(wordings, known);
  return known;
};

/** Each typed answer is held against the same labels. */
const knownKeys = new WeakMap<readonly string[], readonly string[]>();
