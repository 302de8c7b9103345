import { BOOK_NAME, formBook, type FormBook, formTitle } from '../../core/forms/forms.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Scene } from '../../core/submissions/scene.ts';
import type { Paper } from '../kit/paper.ts';
import { type BotContext, htmlOf, wordsOf } from '../kit/request.ts';

type DrawnBook = Omit<Extract<Paper, { type: 'form-book' }>, 'type' | 'fileName'>;

/** A form's workbook in the words of whoever fills it in. */
export const drawnBook = ({ sheets }: FormBook, write: (ref: TextRef) => string): DrawnBook => ({
  lists: write(say('form-book-lists')),
  sheets: sheets.map(({ name, widths, sticky, isList, choices, rows }) => ({
    name: write(name),
    widths: [...widths],
    sticky,
    isList,
    choices: choices.map(({ options, ...range }) => ({ ...range, options: options.map(write) })),
    rows: rows.map((row) =>
      row.map((cell) => {
        if (!cell) return null;
        const { look } = cell;
        if (cell.type === 'number')
          return { look, number: cell.number, ...(cell.isShare ? { kind: 'share' as const } : {}) };
        if (cell.type === 'date') return { look, date: cell.date };
        if (cell.type === 'empty') return { look, kind: cell.kind };
        return { look, text: typeof cell.text === 'string' ? cell.text : write(cell.text) };
      }),
    ),
  })),
});

/** Sends the form to be filled in as a workbook, with all that is answered already. */
export const sendBook = ({ request }: BotContext, { draft, state, env }: Scene): void => {
  const context = { ...state, env };
  const book = drawnBook(formBook(context), (ref) => wordsOf(request, ref));
  const fileName = `${BOOK_NAME}-${state.form.id}-${env.period}.xlsx`;
  const form = formTitle(context);
  // What is sent next, the file too, is for the form.
  request.shows = { type: 'prompt', id: draft.id };
  request.replies.push({
    type: 'paper',
    paper: { type: 'form-book', fileName, ...book },
    html: htmlOf(request, [say('form-book-sent', { form })]),
  });
};
