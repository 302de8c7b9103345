import type { CalendarDate } from '../shared/calendar-date.ts';
import { readDatedDay } from '../shared/vietnamese-date.ts';
import { readDocument } from '../shared/vietnamese-document.ts';
import { cleanLine, shorten } from '../shared/vietnamese-text.ts';

/** A decision by its number and day, as far as they are said. */
export type DecisionRead = { number: string | null; date: CalendarDate | null };

const LONGEST = 60;
const LONGEST_CELL = 300;

const WRITTEN_DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4}/gu;

/**
 * `QĐ số 1234/QĐ-UBND ngày 5/3/2026`, a number alone, a day alone. What reads as neither is kept as it is
 * written, so that nothing of a list is lost. `year` is near that of the decision.
 */
export const decisionIn = (text: string, year: number): DecisionRead => {
  const line = shorten(cleanLine(text), LONGEST_CELL);
  const document = documentIn(line, year);
  if (document.number !== null) return document;
  const [written] = line.match(WRITTEN_DAY) ?? [];
  const day = written === undefined ? null : readDatedDay(written, year);
  const [date = null] = day?.type === 'dates' ? day.dates : [];
  const rest = bare(line.replaceAll(WRITTEN_DAY, ' '));
  return { number: rest === '' ? null : rest, date };
};

/** Without what is written around a number; asked again until nothing of that is left. */
const bare = (text: string): string => {
  const rest = shorten(
    cleanLine(text)
      .replace(/^(?:QĐ|quyết định|số|[ :,;()])+/iu, '')
      .replace(/(?:ký|ngày|[ ,;()])+$/iu, ''),
    LONGEST,
  );
  return rest === text ? rest : bare(rest);
};

/** Of words that may be about anything, such as the title of a list. */
export const documentIn = (text: string, year: number): DecisionRead => {
  const read = readDocument(text, year);
  return read.type === 'document'
    ? { number: read.number, date: read.date }
    : { number: null, date: null };
};
