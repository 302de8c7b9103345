import { searchKey } from '../../shared/vietnamese-text.ts';
import type { Env, FormState } from '../engine/env.ts';
import type { FormEvent } from '../engine/event.ts';
import type { Transition } from '../engine/form-context.ts';
import { withoutBackslash } from '../engine/receive-text.ts';
import { transition } from '../engine/transition.ts';
import { isOneOf } from '../reading/read-choice.ts';
import { render } from './screen.ts';
import type { FormButton } from './show.ts';

/**
 * Answers one event. Pure and total: never throws, whatever the event; clock, names and
 * randomness come in `env`. Show `render` of what follows, except when the
 * outcome is `paused`, `cancel` or `submit`; when it is `unchanged` nothing needs to be shown.
 * What is typed may stand on a button of the screen: it counts as a press.
 */
export const respond = (state: FormState, event: FormEvent, env: Env): Transition => {
  const button = event.type === 'said' ? buttonFor(state, event.text, env) : undefined;
  const meant: FormEvent = button
    ? { type: 'pressed', action: button.action, rev: button.rev }
    : event;
  return transition(state, meant, env);
};

/** The button of the present screen that a text means: its label, its number, yes or no. */
const buttonFor = (state: FormState, said: string, env: Env): FormButton | undefined => {
  const text = withoutBackslash(said);
  const wanted = searchKey(text);
  const buttons = render(state, env).rows.flat();
  const isLabel = ({ label, isTappedOnly }: FormButton): boolean =>
    !isTappedOnly && env.wordings(label).some((words) => searchKey(words) === wanted);
  const isNumber = ({ number }: FormButton): boolean =>
    number !== undefined && wanted.replace(/\.$/, '') === String(number);
  const isWord = ({ word }: FormButton): boolean =>
    word !== undefined && isOneOf(`form-words_${word}`, text, env);
  return buttons.find(isLabel) ?? buttons.find(isNumber) ?? buttons.find(isWord);
};
