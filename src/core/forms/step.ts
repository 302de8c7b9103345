import type { TextRef } from '../shared/text-ref.ts';
import type { Filled } from './answers.ts';
import type { Cursor } from './cursor.ts';
import type { Env, FormState } from './env.ts';
import type { FormEvent } from './event.ts';
import type { Write } from './write.ts';

/** What follows from one event: changes to store, the new place, words to say. */
export type Step = {
  writes: readonly Write[];
  cursor: Cursor;
  /** The draft with the writes made (its `rev` unchanged), ready for `render`. */
  filled: Filled;
  /** Said above the next screen, one line each, HTML. */
  notices: readonly TextRef[];
  /** Shown over the button that was pressed, plain words. */
  toast?: TextRef;
  /** `stale`: the button was overtaken; nothing was written, show the present screen again. */
  outcome: 'asking' | 'paused' | 'cancel' | 'submit' | 'stale';
};

/**
 * Answers one event. Pure and total: never throws, whatever the event; clock, names and
 * randomness come in `env`. Show `render({ ...state, ...step }, env)` afterwards, except when the outcome is
 * `paused`, `cancel` or `submit`.
 */
export const step = (state: FormState, event: FormEvent, env: Env): Step => {
  throw new Error(`${state.form.id} ${state.filled.rev} ${event.type} ${env.now}`);
};
