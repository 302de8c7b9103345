import type { AwardColumn } from './award-columns.ts';
import type { TypedAward } from './change-award.ts';
import { decisionIn } from './decision-in.ts';
import { readAwardYear } from './read-award-rows.ts';

/** What the parts of a line are that do not tell it themselves, in their order. */
const plain = ['unit', 'title', 'person', 'body'] as const satisfies readonly AwardColumn[];

/**
 * One award as somebody types it, with semicolons or line breaks between: `Phường Láng; Cờ thi đua của Chính phủ; 2025;
 * 1234/QĐ-TTg ngày 5/3/2026`. A year and a decision are known by what they look like, wherever they stand; undefined
 * where unit and award do not both stand there.
 */
export const awardInLine = (line: string, year: number): TypedAward | undefined => {
  const typed: TypedAward = {};
  const rest: string[] = [];
  for (const part of line.split(/[;\n]/u).map((one) => one.trim())) {
    const column = columnOf(part, year);
    if (part === '') continue;
    if (column !== undefined && typed[column] === undefined) typed[column] = part;
    else rest.push(part);
  }
  if (rest.length < 2) return undefined;
  rest.slice(0, plain.length).forEach((part, at) => {
    const column = plain[at];
    if (column) typed[column] = part;
  });
  return typed;
};

const columnOf = (part: string, year: number): AwardColumn | undefined => {
  if (/^(?:năm |năm học )?\d{4}(?: ?[-–/] ?\d{4})?$/iu.test(part)) {
    return 'value' in readAwardYear(part) ? 'year' : undefined;
  }
  const { number, date } = decisionIn(part, year);
  if (number?.includes('/') || /^(?:qđ|quyết định)\b/iu.test(part)) return 'decision';
  return date !== null && number === null ? 'decided_on' : undefined;
};
