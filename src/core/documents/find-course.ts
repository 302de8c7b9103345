import type { FoundAnswer } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import type { OutlineCourse } from './headings.ts';
import { placeOf, type SectionEntry } from './sections.ts';
import { timeIn } from './time-span.ts';

type Line = { words: string; key: string; where: string };

/**
 * What one campaign is called and when it takes its course: the quoted name in the title, from when to when
 * it runs, and when it is launched, reviewed and ended. Undated words say nothing.
 */
export const courseIn = (
  course: OutlineCourse | undefined,
  title: string,
  entries: readonly SectionEntry[],
): FoundAnswer[] => {
  if (!course) return [];
  const lines = entries.flatMap((entry): Line[] =>
    entry.type === 'line'
      ? clausesOf(entry.line.words).map((words) => ({
          words,
          key: searchKey(words),
          where: placeOf(entry.path),
        }))
      : [],
  );
  const spans = spansOf(lines);
  const [begins, ends] = [spans.at(0), spans.at(-1)];
  return [
    ...nameIn(course.name, title),
    ...dayOf(course.from, firstOf(lines, LAUNCHED), begins && toldOf(begins, 'start')),
    ...dayOf(course.interim, firstOf(lines, REVIEWED)),
    ...dayOf(course.until, firstOf(lines, ENDED), ends && toldOf(ends, 'end')),
  ];
};

/** "Giai đoạn 2: từ … đến …, tổng kết vào tháng 9/2028" says two things. */
const clausesOf = (words: string): string[] =>
  words.split(/; ?|[,.] (?=(?:tổ chức )?(?:sơ kết|tổng kết|phát động) )/iu).map(cleanLine);

/** The line about the whole; where there is none, its phases in their order. */
const spansOf = (lines: readonly Line[]): Line[] => {
  const spans = lines.filter((line) => SPAN.test(line.key) && timeOf(line).end !== undefined);
  const whole = spans.find(({ key }) => !PHASE.test(key));
  return whole ? [whole] : spans;
};

const PHASE = /\bgiai doan (?:\d|i|v)/;
const SPAN = /\b(?:thoi gian|thoi han|tu)\b/;
const LAUNCHED = /^(?:to chuc )?(?:le |hoi nghi )?phat dong\b/;
const REVIEWED = /^(?:to chuc )?(?:hoi nghi )?so ket\b/;
const ENDED = /^(?:to chuc )?(?:hoi nghi )?tong ket\b/;

const QUOTED = /[“"«]([^”"»]{5,200})[”"»]/u;

const nameIn = (field: string, title: string): FoundAnswer[] => {
  const name = QUOTED.exec(title)?.[1];
  return name === undefined
    ? []
    : [{ field, words: cleanLine(name), said: title, where: '', isSure: true }];
};

const timeOf = ({ words }: Line): ReturnType<typeof timeIn> => timeIn(words);

const toldOf = (span: Line, side: 'start' | 'end'): Told => {
  const words = timeOf(span)[side];
  return words === undefined ? undefined : { span, words };
};

/** A line that begins so and says one time. */
const firstOf = (
  lines: readonly Line[],
  said: RegExp,
): { span: Line; words: string } | undefined => {
  for (const line of lines) {
    const { start, end } = said.test(line.key) ? timeOf(line) : {};
    const words = end ?? start;
    if (words !== undefined) return { span: line, words };
  }
  return undefined;
};

type Told = { span: Line; words: string } | undefined;

/** The line that is about it alone before the one about the whole. */
const dayOf = (field: string, own: Told, whole?: Told): FoundAnswer[] => {
  const told = own ?? whole;
  if (!told) return [];
  const { span, words } = told;
  return [{ field, words, said: span.words, where: span.where, isSure: true }];
};
