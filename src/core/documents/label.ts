import { searchKey } from '../shared/vietnamese-text.ts';

/** What stands before a line: how deep it is, the less the higher; null where nothing does. */
export type LineLabel = {
  /** As written, without what parts it from the words: `II.2`, `a`, `-`. */
  sign: string;
  rank: number;
};

/** Ranks of labels; of `1.1` and `1.1.1` it is one and two more than of `1`. */
export const ranks = {
  part: 0,
  letter: 1,
  roman: 2,
  number: 3,
  /** A heading in bold letters without a number. */
  bold: 6,
  small: 7,
  dash: 8,
  plus: 9,
  other: 10,
} as const;

type Kind = { pattern: RegExp; rank: (sign: string) => number };

const kinds: readonly Kind[] = [
  {
    pattern: /^(phần (?:thứ )?(?:[IVX]{1,4}|nhất|hai|ba|tư|năm|\d))\b ?[.:)/–-]? ?/iu,
    rank: () => ranks.part,
  },
  {
    pattern: /^([IVX]{1,6})(?:[.)/:] ?| ?[–-] |[.)] ?[–-] )(?=[\p{L}“"])/u,
    rank: () => ranks.roman,
  },
  { pattern: /^([A-HĐ])(?:[.)/] ?| ?[–-] )(?=\p{L})/u, rank: () => ranks.letter },
  {
    pattern: /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)/] ?| ?[–-] | )(?=[\p{L}“"(])/u,
    rank: (sign) => ranks.number + sign.split('.').length - 1,
  },
  { pattern: /^\(?([a-zđ])(?:[).] ?|\/ ?)(?=[\p{L}“"\d])/u, rank: () => ranks.small },
  { pattern: /^([-–—−])(?: |(?=\p{L}))/u, rank: () => ranks.dash },
  { pattern: /^([+])(?: |(?=[\p{L}\d]))/u, rank: () => ranks.plus },
  { pattern: /^([*•●○◦■□▪▫◆❖➢➤►▶→⇒✓✔√·o\uE000-\uF8FF])(?: |(?=\p{Lu}))/u, rank: () => ranks.other },
];

/** Parts a line into its label and its words; `1 điểm` has none: a number alone is a label only with its sign. */
export const withoutLabel = (line: string): { label: LineLabel | null; words: string } => {
  for (const { pattern, rank } of kinds) {
    const [whole, sign] = pattern.exec(line) ?? [];
    if (whole === undefined || sign === undefined) continue;
    const isBare = /^\d+ $/.test(whole) && !/^\d \p{Lu}/u.test(line);
    if (isBare) continue;
    return { label: { sign, rank: rank(sign) }, words: line.slice(whole.length).trim() };
  }
  return { label: null, words: line };
};

/** The label that Word itself puts before a paragraph. */
export const automaticLabel = (label: string): LineLabel | null => {
  if (label === '') return null;
  const read = withoutLabel(`${label} Từ`);
  return read.label ?? { sign: label.replace(/[.)/]+$/u, ''), rank: ranks.other };
};

/** Whether all letters are capitals, as in headings and titles. */
export const isCapital = (text: string): boolean =>
  /\p{Lu}\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** The key of a heading: without years, quotation marks and stops. */
export const headingKey = (text: string): string =>
  searchKey(text)
    .replaceAll(/[“”"'().,;:/–-]+/gu, ' ')
    .replaceAll(/\b(?:nam )?(?:19|20)\d\d\b/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
