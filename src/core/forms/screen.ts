import type { TextRef } from '../shared/text-ref.ts';
import type { Action } from './action.ts';
import type { Env, FormState } from './env.ts';

/** What a person sees: HTML lines and rows of buttons. */
export type Screen = {
  lines: readonly (TextRef | 'blank')[];
  rows: readonly (readonly Button[])[];
  /** Grey words in the input field. */
  placeholder?: TextRef;
};

export type Button = {
  /** Plain words. */
  label: TextRef;
  action: Action;
  /** Revision of the answer, or for review and submit of the draft, at which it was shown. */
  rev: number;
  style?: 'primary' | 'success' | 'danger';
  /** Typing this number presses the button. */
  number?: number;
};

/** What to show now. Total, like `step`. */
export const render = (state: FormState, env: Env): Screen => {
  throw new Error(`${state.form.id} ${state.filled.rev} ${env.now}`);
};
