import type { FormBook } from '../../core/forms/forms.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Paper } from '../kit/paper.ts';

type DrawnBook = Omit<Extract<Paper, { type: 'form-book' }>, 'type' | 'fileName'>;

/** A form's workbook in the words of whoever fills it in. */
export const drawnBook = ({ sheets }: FormBook, wordsOf: (ref: TextRef) => string): DrawnBook => ({
  lists: wordsOf(say('form-book-lists')),
  sheets: sheets.map(({ name, widths, sticky, choices, rows }) => ({
    name: wordsOf(name),
    widths: [...widths],
    sticky,
    choices: choices.map(({ options, ...range }) => ({ ...range, options: options.map(wordsOf) })),
    rows: rows.map((row) =>
      row.map((cell) => {
        if (!cell) return null;
        const { look } = cell;
        if (cell.type === 'number')
          return { look, number: cell.number, ...(cell.isShare ? { kind: 'share' as const } : {}) };
        if (cell.type === 'date') return { look, date: cell.date };
        if (cell.type === 'empty') return { look, kind: cell.kind };
        return { look, text: typeof cell.text === 'string' ? cell.text : wordsOf(cell.text) };
      }),
    ),
  })),
});
