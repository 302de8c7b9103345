import type { FigureTable } from '../schema/sheet.ts';
import { pageSaidAt } from './cursor.ts';
import type { SaidRow } from './cut-rows.ts';
import { receiveFigures, sheetAt, soleFigure } from './figures.ts';
import { goTo, openQuestion, type FormContext, stay, type Transition } from './form-context.ts';
import { receiveRows } from './given-rows.ts';
import { openFigures, tableAtOpen } from './sheet-place.ts';
import { answer, type Utterance } from './take-answer.ts';

/** What is said at a list or table whose rows one message may answer. */
export const receiveAtRows = (
  context: FormContext,
  id: string,
  said: Omit<Utterance, 'path'>,
): Transition => {
  const sheet = sheetAt(context, id);
  if (!sheet) return receiveRows(context, id, said);
  const sole = soleFigure(context, sheet, said.raw);
  return sole?.text !== undefined && sole.text !== null && /\d/u.test(sole.text)
    ? answerAtTable(context, { sheet, sole }, said)
    : receiveFigures(context, sheet, said);
};

/** Its own question reads it, and asks where it is in doubt; the table is seen before and after. */
const answerAtTable = (
  context: FormContext,
  { sheet, sole }: { sheet: FigureTable; sole: SaidRow },
  said: Omit<Utterance, 'path'>,
): Transition => {
  const { cursor } = goTo(context, { type: 'question', path: sole.key, single: false });
  const there: FormContext = { ...context, cursor };
  const question = openQuestion(there, sole.key);
  if (!question) return stay(context);
  const done = answer(there, question, { ...said, path: sole.key });
  const { place, pending } = done.cursor;
  if (done.writes.length === 0)
    return pending ? done : { ...done, cursor: refusedAt(context, sheet, said) };
  const isOpen = openFigures(context.form, done.filled, sheet).length > 0;
  const isWithin = place.type === 'question' && sheet.fields.some(({ id }) => id === place.path);
  return isOpen && isWithin
    ? {
        ...done,
        cursor: goTo(
          context,
          tableAtOpen(context.form, done.filled, {
            sheet,
            from: pageSaidAt(context.cursor, sheet.id),
          }),
          {
            filled: done.filled,
          },
        ).cursor,
      }
    : done;
};

/** Editing the message may make it an answer. */
const refusedAt = (
  { cursor }: FormContext,
  { id }: FigureTable,
  { raw, messageId, chatId }: Omit<Utterance, 'path'>,
): FormContext['cursor'] => ({
  ...cursor,
  pending: { type: 'refused', path: id, raw, messageId, chatId },
});
