import { yearOfPeriod } from '../../shared/period.ts';
import { readDocument } from '../../shared/vietnamese-document.ts';
import {
  cleanLine,
  cleanText,
  hasWords,
  lengthOf,
  searchKey,
} from '../../shared/vietnamese-text.ts';
import type { GroupField, TextField } from '../schema/form.ts';
import type { QuestionOf } from '../schema/question.ts';
import type { ReadingEnv } from './reading-env.ts';
import { accepted, type Reading, refused } from './reading.ts';

/** Longer texts are refused whole, never cut: the person shortens what stands in the chat. */
export const readTextAnswer = (
  { field, group }: Pick<QuestionOf<'text'>, 'field' | 'group'>,
  said: string,
): Reading => {
  const text = field.multiline ? cleanText(said) : cleanLine(said);
  const mark = markIn(field, text);
  if (mark !== undefined) return accepted(mark);
  const length = lengthOf(text);
  if (!hasWords(text) || (isName(field, group) && !/\p{L}/u.test(text))) return refused('no-words');
  if (length > field.maxLength) return refused('too-long', { max: field.maxLength, length });
  if (length < (field.minLength ?? 1))
    return refused('too-short', { min: field.minLength ?? 1, length });
  return accepted(text);
};

/** A sign that is no word is a mark as well, but for a dash. */
const markIn = ({ marked }: TextField, text: string): string | undefined => {
  if (!marked) return undefined;
  const isMark = hasWords(text)
    ? marked.marks.includes(searchKey(text))
    : !/^[-–—−\s]*$/u.test(text);
  return isMark ? marked.as : undefined;
};

/** A number by itself names nothing. */
const isName = (field: TextField, group: GroupField | null): boolean =>
  field.isName === true || group?.titleField === field.id;

/** The number of a document, with its day where that stands beside it. */
export const readDocumentNumber = (said: string, env: ReadingEnv): Reading => {
  const reading = readDocument(said, yearOfPeriod(env.period));
  if (reading.type !== 'document') return refused('not-a-document-number');
  const { number, date, isCertain } = reading;
  const beside = date ? { date } : {};
  return isCertain
    ? { type: 'value', value: number, ...beside }
    : { type: 'unsure', reason: 'read-as', candidates: [number], ...beside };
};
