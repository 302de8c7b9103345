import { type Ending, say, type TextRef } from '../../shared/text-ref.ts';
import { revOf } from '../answers/answers.ts';
import type { Content } from '../answers/content.ts';
import type { Action } from '../engine/action.ts';
import type { FormContext } from '../engine/form-context.ts';
import { mayUndo } from '../engine/undo.ts';
import { hasBook } from '../schema/book-file.ts';
import type { Path } from '../schema/value.ts';

/** What a person sees: HTML lines and rows of buttons. */
export type Screen = {
  lines: readonly (TextRef | 'blank')[];
  rows: readonly (readonly FormButton[])[];
  /** Shown below the lines in full, a page of it. */
  whole?: { content: Content; page: number };
  /** Grey words in the input field. */
  placeholder?: TextRef;
};

export type FormButton = {
  /** Plain words. */
  label: TextRef;
  action: Action;
  /** Revision of the answer, or for review and submit of the draft, at which it was shown. */
  rev: number;
  style?: 'primary' | 'success' | 'danger';
  /** Typing this number presses the button. */
  number?: number;
  /** Typing any word for yes or no presses the button. */
  word?: 'yes' | 'no';
  /** Typed, its label is an answer like any other, so that its message can be edited. */
  isTappedOnly?: true;
};

/** A button of the draft as a whole. */
export const draftButton = (
  { filled }: FormContext,
  label: Ending<'form-button_'> | TextRef,
  action: Action,
): FormButton => ({
  label: typeof label === 'string' ? say(`form-button_${label}`) : label,
  action,
  rev: filled.rev,
});

/** A button about one answer. */
export const answerButton = (
  { filled }: FormContext,
  label: Ending<'form-button_'> | TextRef,
  action: Extract<Action, { path: Path }>,
): FormButton => ({
  label: typeof label === 'string' ? say(`form-button_${label}`) : label,
  action,
  rev: revOf(filled, action.path),
});

/** Takes back what was done last, while that is possible. */
export const undoButtons = (context: FormContext): FormButton[] =>
  mayUndo(context) ? [draftButton(context, undoLabel(context), { op: 'undo' })] : [];

const undoLabel = ({ cursor: { undo } }: FormContext): 'undo' | 'unsigned' =>
  undo?.type === 'answer' && undo.isUnsigned ? 'unsigned' : 'undo';

/** Buttons side by side, `width` in a row. */
export const inRows = (buttons: readonly FormButton[], width: number): FormButton[][] =>
  buttons.reduce<FormButton[][]>((rows, button) => {
    const last = rows.at(-1);
    if (last && last.length < width) last.push(button);
    else rows.push([button]);
    return rows;
  }, []);

/** Rows without the empty ones. */
export const rowsOf = (...rows: readonly (readonly FormButton[])[]): FormButton[][] =>
  rows.filter((row) => row.length > 0).map((row) => row.slice());

/** The same button, looking or answering to something more. */
export const dressed = (
  button: FormButton,
  more: Partial<Pick<FormButton, 'style' | 'number' | 'word' | 'isTappedOnly'>>,
): FormButton => Object.assign({}, button, more);

/** The whole form to be filled in as a workbook, where it is long enough. */
export const bookButtons = (context: FormContext): FormButton[] =>
  hasBook(context.form) ? [draftButton(context, 'book', { op: 'book' })] : [];
