import { say, type TextRef } from '../../shared/text-ref.ts';
import { searchKey, shorten } from '../../shared/vietnamese-text.ts';
import type { FoundBook } from '../answers/found-book.ts';
import { type BookMark, markIn } from './book-mark.ts';
import type { FormContext } from './form-context.ts';

/** What a workbook was made for, where that is something else than what is being filled in; what fits is taken. */
export const bookNotes = (context: FormContext): TextRef[] => {
  const { book } = context.env.found ?? {};
  const mark = book?.sheets.flatMap(({ rows }) => markIn(rows) ?? []).at(0);
  if (!book || !mark) return [];
  const unit = otherUnit(mark, context.env.unitName);
  const title = titleOf(book) ?? mark.period;
  return mark.form === context.form.id
    ? [...unit, ...olderNotes(context, mark, title)]
    : [say('form-book-other-form', { title }), ...unit];
};

const olderNotes = ({ form, env }: FormContext, mark: BookMark, title: string): TextRef[] => [
  ...(mark.period === env.period ? [] : [say('form-book-other-period', { title })]),
  ...(mark.version === form.version ? [] : [say('form-book-other-version')]),
];

/** As it stands above its questions, without the unit. */
const titleOf = ({ sheets }: FoundBook): string | undefined => {
  const marked = sheets.filter(({ rows }) => markIn(rows));
  const first = marked.find(({ rows }) => markIn(rows)?.group === '') ?? marked[0];
  const words = first?.rows[0]?.find((cell) => cell !== null)?.words ?? '';
  const [title = ''] = words.split(' · ');
  return title === '' ? undefined : shorten(title, LONGEST_TITLE);
};

const LONGEST_TITLE = 120;

const otherUnit = ({ unit }: BookMark, own: string): TextRef[] =>
  searchKey(unit) === searchKey(own.replaceAll('|', ' '))
    ? []
    : [say('form-book-other-unit', { unit })];
