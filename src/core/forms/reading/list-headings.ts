import { cleanLine, searchKey, shorten } from '../../shared/vietnamese-text.ts';
import type { ListLine, Mark } from './list-lines.ts';
import { namesColumns } from './split-line.ts';

/** A line of a list under the headings above it; `columns` names those of a table. */
export type Headed = { line: ListLine; type: 'item' | 'heading' | 'columns'; heading: string };

/** The wider, the smaller; what has no mark is told by what follows. */
export const RANKS: Readonly<Record<Mark, number>> = {
  roman: 1,
  capital: 1,
  none: 2,
  number: 3,
  numbers: 4,
  letter: 5,
  dash: 6,
  plus: 7,
};

/**
 * Tells the headings of a list of amounts: "I. Kinh tế", "a) Nông nghiệp", "Về văn hóa:". Each says nothing that is
 * to be reached, and stands above lines that do. `isSaid` says of a line whether it states something.
 */
export const withHeadings = (
  lines: readonly ListLine[],
  isSaid: (line: ListLine) => boolean,
): Headed[] => {
  const hasAmounts = lines.some(({ text }) => /\d/.test(text));
  let above: { rank: number; text: string }[] = [];
  return lines.map((line, at): Headed => {
    const heading = above.map(({ text }) => text).join(' · ');
    if (namesColumns(line.whole)) return { line, type: 'columns', heading };
    if (!hasAmounts || !isHeadingAt(lines, at, isSaid)) return { line, type: 'item', heading };
    const rank = RANKS[line.mark];
    above = [...above.filter((one) => one.rank < rank), { rank, text: headingText(line) }];
    return { line, type: 'heading', heading: above.map(({ text }) => text).join(' · ') };
  });
};

const LONGEST = 50;

export const headingText = ({ whole }: ListLine): string =>
  shorten(cleanLine(whole).replace(/[\s:;|]+$/u, ''), LONGEST);

const isHeadingAt = (
  lines: readonly ListLine[],
  at: number,
  isSaid: (line: ListLine) => boolean,
): boolean => {
  const line = lines[at];
  if (!line || /\d/.test(withoutYears(line.text)) || isSaid(line)) return false;
  if (line.mark === 'roman' || line.mark === 'capital') return true;
  const next = lines[at + 1];
  return next !== undefined && !isNameOfAmount(line.text) && leadsTo(lines, at, next);
};

/** A colon ends it, or what follows is of another kind and says an amount. */
const leadsTo = (lines: readonly ListLine[], at: number, next: ListLine): boolean => {
  const { mark = 'none', text = '' } = lines[at] ?? {};
  if (/:\s{0,9}$/u.test(text.slice(-10))) return true;
  if (mark === 'letter' && next.mark !== 'letter') return /\d/.test(next.text);
  return RANKS[next.mark] > RANKS[mark] && next.mark !== 'none' && hasAmountBelow(lines, at);
};

/** Some line under it says an amount, before another of its kind. */
const hasAmountBelow = (lines: readonly ListLine[], at: number): boolean => {
  const own = lines[at]?.mark;
  for (const line of lines.slice(at + 1, at + 1 + FAR)) {
    if (/\d/.test(line.text)) return true;
    if (line.mark === own) return false;
  }
  return false;
};

const FAR = 5;

const withoutYears = (text: string): string => text.replaceAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '');

/** What is called so is measured, whether the amount is there or not. */
const isNameOfAmount = (text: string): boolean =>
  /^(?:ty le|ti le|so|tong|chi so|muc|toc do|thu|doanh thu|gia tri|san luong|dien tich|nang suat) /.test(
    searchKey(text),
  );
