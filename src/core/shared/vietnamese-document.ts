import type { CalendarDate } from './calendar-date.ts';
import { readDatedDay } from './vietnamese-date.ts';
import { searchKey, shortLine } from './vietnamese-text.ts';

export type DocumentReading =
  | {
      type: 'document';
      /** `15/KH-UBND`, as it is written on the document. */
      number: string;
      /** The day that stands beside it; null where none does. */
      date: CalendarDate | null;
      /** Other words stood there as well: whether the number is meant must be confirmed. */
      isCertain: boolean;
    }
  | { type: 'unreadable' };

/** What stands before a number: `Kế hoạch số`, `Số:`. */
const KINDS = [
  'so',
  'van ban',
  'ke hoach',
  'bao cao',
  'cong van',
  'quyet dinh',
  'to trinh',
  'thong bao',
  'chi thi',
  'huong dan',
  'chuong trinh',
  'ban dang ky',
  'bien ban',
];

/** `02/KH-HĐTĐKT`, `15a/KH-UBND`, `09/2020/QĐ-UBND`, `06-CTr/TU`; a symbol has letters, a date has none. */
const NUMBER =
  /(?<![\p{L}\d/]|\d\.)((?:\d{1,5}|\d{1,2}\.\d{3})\p{L}?(?:-\p{L}{1,6})?(?:\/\d{4})?\/(?=[\d.&-]{0,20}\p{L})[\p{L}\d.&-]{2,40})(?![\p{L}\d/])/gu;

const LONGEST = 300;

/**
 * Reads the number of a document and the day beside it, whatever keyboard or program they were written
 * with: `15/KH–UBND`, `Kế hoạch số 15/KH-UBND ngày 05/01/2027`. `year` is near the one of the document.
 */
export const readDocument = (text: string, year: number): DocumentReading => {
  const line = lineOf(text);
  const found = [...line.matchAll(NUMBER)];
  const [first] = found;
  if (first?.[1] === undefined) return readAsName(line, year);
  const number = first[1].replace(/[.&-]+$/u, '');
  const [before, after] = [line.slice(0, first.index), line.slice(first.index + first[0].length)];
  const date = dateIn(after, year) ?? dateIn(before, year);
  const [kind, rest] = [before, after].map((side) =>
    searchKey(date ? side.replace(date.written, ' ') : side).replaceAll(
      /^[ .,;()"“”']+|[ .,;()"“”']+$/gu,
      '',
    ),
  );
  const isCertain = found.length === 1 && isKind(kind ?? '') && rest === '';
  return { type: 'document', number, date: date?.date ?? null, isCertain };
};

/** `15_KH-UBND`: written as names of files are, which is confirmed. */
const readAsName = (line: string, year: number): DocumentReading => {
  const withSlash = line.replaceAll('_', ' ').replaceAll(SYMBOL_IN_NAME, '$1/');
  if (!withSlash.includes('/') || withSlash === line) return { type: 'unreadable' };
  const reading = readDocument(withSlash, year);
  return reading.type === 'document' ? { ...reading, isCertain: false } : reading;
};

const lineOf = (text: string): string =>
  (shortLine(text, LONGEST) ?? '').replaceAll(/ ?([/-]) ?/g, '$1');

/** Whether several documents are named: which of them is meant, the words do not say. */
export const namesSeveral = (text: string): boolean =>
  [...lineOf(text).matchAll(NUMBER)].length > 1;

/** `12_BC-UBND.pdf`, `Kế hoạch 15-KH-UBND (20.1.2027).docx`: names of files have no slashes, so they are put in. */
export const wordsOfName = (fileName: string): string =>
  fileName
    .normalize('NFC')
    .replace(/\.\w{1,5}$/, '')
    .replace(SIGNED, '')
    .replaceAll(/(?<=\d)_(?=\d)/g, '/')
    .replaceAll('_', ' ')
    .replaceAll(SYMBOL_IN_NAME, '$1/');

/** Whether words, or the name of a file, call what they stand with signed. */
export const saysSigned = (words: string): boolean => {
  const key = ` ${searchKey(words).replaceAll(/[^a-z0-9]+/g, ' ')} `;
  return SAYS_SIGNED.test(key) && !SAYS_UNSIGNED.test(key);
};

const SAYS_SIGNED = / (?:da ky|van ban ky|ban ky|ky so|dong dau|signed|ban chinh) /;
const SAYS_UNSIGNED =
  / (?:chua (?:ky|duoc ky|dong dau)|cho ky|trinh ky|de ky|unsigned|not signed|ky nhay) /;

/** What programs that sign add to a name. */
const SIGNED = /(?:[._ -]+(?:signed|sign|da_?ky|ky_?so))+$/i;

/** A number, and what parts it from the symbol of a kind of document. */
const SYMBOL_IN_NAME =
  /(?<![\p{L}\d/])(\d{1,5}\p{L}?)[ .-]{1,3}(?=(?:KH|BC|CV|QĐ|QD|QC|TTr|TB|CT|HD|CTr|ĐA|PA|BB|GƯ|GU|BĐ|BD|BTC|PĐ|PD)-\p{Lu})/gu;

const isKind = (before: string): boolean => {
  const words = before.replace(/[:.]$/, '').trim();
  if (words === '') return true;
  return KINDS.some((kind) => words === kind || words === `${kind} so`);
};

const DATE =
  /(?:(?:,? ?\(?)(?:ký )?ngày )?\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2},? (?:năm )?)\d{2,4}/iu;

const dateIn = (
  text: string,
  year: number,
): { written: string; date: CalendarDate } | undefined => {
  const [written = ''] = DATE.exec(text) ?? [];
  const reading = readDatedDay(written.replace(/^[,( ]*(?:ký )?/iu, ''), year);
  const [date] = reading.type === 'dates' ? reading.dates : [];
  return date && { written, date };
};
