import type { Action } from './action.ts';
import { acceptFigures, sheetAt } from './figures.ts';
import { objectTo, type Transition, type FormContext } from './form-context.ts';
import { acceptRows } from './given-rows.ts';
import { goBackFrom } from './navigation.ts';
import { explain, pressAnswer } from './press-answer.ts';
import { pressFound } from './press-found.ts';
import { pressMove } from './press-move.ts';

/** A button was pressed; `rev` is what it carried. */
export const press = (context: FormContext, action: Action, rev: number): Transition => {
  if (action.op === 'back') return goBackFrom(context, action.path);
  if (isFound(action)) return pressFound(context, action, rev);
  const ofList = pressOfList(context, action, rev);
  if (ofList) return ofList;
  return 'path' in action ? pressAnswer(context, action, rev) : pressMove(context, action, rev);
};

type FoundAction = Parameters<typeof pressFound>[1];

const isFound = (action: Action): action is FoundAction =>
  action.op === 'read' || action.op === 'read-no' || action.op.startsWith('found');

/** A list explains itself as a question does. */
const pressOfList = (context: FormContext, action: Action, rev: number): Transition | undefined => {
  const { place } = context.cursor;
  if (!('path' in action) || (place.type !== 'items' && place.type !== 'rows')) return undefined;
  if (place.group !== action.path) return undefined;
  if (action.op === 'accept') {
    const sheet = sheetAt(context, place.group);
    const accepted = { index: action.index, rev };
    return sheet
      ? acceptFigures(context, sheet, accepted)
      : acceptRows(context, place.group, accepted);
  }
  if (action.op === 'help') return explain(context, action.path);
  if (action.op === 'ask-board') return { ...objectTo(context), outcome: 'ask-board' };
  return action.op === 'retype' ? objectTo(context) : undefined;
};
