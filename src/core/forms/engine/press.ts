import type { Action } from './action.ts';
import type { Step, Turn } from './form-context.ts';
import { goBackFrom } from './go-back.ts';
import { pressAnswer } from './press-answer.ts';
import { pressMove } from './press-move.ts';

/** A button was pressed; `rev` is what it carried. */
export const press = (turn: Turn, action: Action, rev: number): Step => {
  if (action.op === 'back') return goBackFrom(turn, action.path);
  return 'path' in action ? pressAnswer(turn, action, rev) : pressMove(turn, action, rev);
};
