import type { CalendarDate } from '../shared/calendar-date.ts';
import { readDatedDay } from '../shared/vietnamese-date.ts';
import { readDocument } from '../shared/vietnamese-document.ts';
import { cleanLine, shorten } from '../shared/vietnamese-text.ts';

/** A decision by its number and day, as far as they are said. */
export type DecisionRead = { number: string | null; date: CalendarDate | null };

const LONGEST = 60;

const WRITTEN_DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4}/u;

/**
 * `QĐ số 1234/QĐ-UBND ngày 5/3/2026`, a number alone, a day alone. What reads as neither is kept as it is
 * written, so that nothing of a list is lost. `year` is near that of the decision.
 */
export const decisionIn = (text: string, year: number): DecisionRead => {
  const line = cleanLine(text);
  const document = documentIn(line, year);
  if (document.number !== null) return document;
  const [written] = WRITTEN_DAY.exec(line) ?? [];
  const day = written === undefined ? null : readDatedDay(written, year);
  const [date = null] = day?.type === 'dates' ? day.dates : [];
  const rest = (date === null || written === undefined ? line : line.replace(written, ' '))
    .replace(/^(?:QĐ|quyết định)?[ :]*(?:số)?[ :]*/iu, '')
    .replace(/[ ,(]*(?:ký )?(?:ngày)?[ ,)]*$/iu, '');
  return { number: rest === '' ? null : shorten(cleanLine(rest), LONGEST), date };
};

/** Of words that may be about anything, such as the title of a list. */
export const documentIn = (text: string, year: number): DecisionRead => {
  const read = readDocument(text, year);
  return read.type === 'document'
    ? { number: read.number, date: read.date }
    : { number: null, date: null };
};
