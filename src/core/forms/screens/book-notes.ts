import { say, type TextRef } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { type BookMark, markIn } from '../engine/book-mark.ts';
import type { FormContext } from '../engine/form-context.ts';

/** What a workbook was made for, where that is something else than what is being filled in; what fits is taken. */
export const bookNotes = ({ form, env }: FormContext): TextRef[] => {
  const { book } = env.found ?? {};
  if (!book) return [];
  const marks = book.sheets.flatMap(({ rows }) => markIn(rows) ?? []);
  const [mark] = marks;
  if (!mark) return [];
  return [
    ...(mark.form === form.id ? [] : [say('form-book-other-form')]),
    ...otherUnit(mark, env.unitName),
    ...(mark.period === env.period ? [] : [say('form-book-other-period', { period: mark.period })]),
    ...(mark.form === form.id && mark.version !== form.version
      ? [say('form-book-other-version')]
      : []),
  ];
};

const otherUnit = ({ unit }: BookMark, own: string): TextRef[] =>
  searchKey(unit) === searchKey(own.replaceAll('|', ' '))
    ? []
    : [say('form-book-other-unit', { unit })];
