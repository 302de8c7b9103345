import type { Action } from './action.ts';
import type { Transition, FormContext } from './form-context.ts';
import { goBackFrom } from './navigation.ts';
import { pressAnswer } from './press-answer.ts';
import { pressMove } from './press-move.ts';

/** A button was pressed; `rev` is what it carried. */
export const press = (context: FormContext, action: Action, rev: number): Transition => {
  if (action.op === 'back') return goBackFrom(context, action.path);
  return 'path' in action ? pressAnswer(context, action, rev) : pressMove(context, action, rev);
};
