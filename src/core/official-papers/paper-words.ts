import { parsePeriod, type Period } from '../shared/period.ts';
import type { TextRef } from '../shared/text-ref.ts';
import { cleanLine } from '../shared/vietnamese-text.ts';
import type { Passage, PaperPart } from './official-paper.ts';

/** Finds words in Vietnamese, whatever language is spoken by whoever asks for a paper. */
export type InVietnamese = (ref: TextRef) => string;

const heading = (level: 1 | 2, text: Passage): PaperPart => ({
  type: 'heading',
  level,
  text,
});

export const paragraph = (text: Passage): PaperPart => ({ type: 'paragraph', text });

/** A paragraph for each line that somebody wrote. */
export const paragraphs = (text: string): PaperPart[] => linesOf(text).map(paragraph);

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '');

/** `06`: the decree wants numbers below ten written with two digits in running text. */
export const counted = (number: number): string =>
  Number.isInteger(number) && number > 0 && number < 10 ? `0${number}` : inFigures(number);

/** `1.234,5`. */
export const inFigures = (number: number): string => {
  const [whole = '', part] = String(Math.abs(number)).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return `${number < 0 ? '-' : ''}${grouped}${part === undefined ? '' : `,${part}`}`;
};

/** A sentence ends with a stop. */
export const sentence = (text: string): string => (/[.;:!?…]$/u.test(text) ? text : `${text}.`);

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** `IV`; beyond twelve as a number. */
const roman = (n: number): string => romans[n - 1] ?? String(n);

/** What an annex is called, alone or among several. */
export const annexNumber = (n: number, of: number): string =>
  of === 1 ? 'Phụ lục' : `Phụ lục ${roman(n)}`;

/** Days below ten and the first two months have a nought before them, other months none. */
const partsOfDay = (iso: string): { day: string; month: string; year: string } => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day, month: Number(month) < 3 ? month : String(Number(month)), year };
};

/** `26 tháng 12 năm 2026`. */
export const dayInWords = (iso: string): string => {
  const { day, month, year } = partsOfDay(iso);
  return `${day} tháng ${month} năm ${year}`;
};

/** `05/3/2027`. */
export const dayInFigures = (iso: string): string => {
  const { day, month, year } = partsOfDay(iso);
  return `${day}/${month}/${year}`;
};

/** `năm 2027`, `quý I năm 2027`, `giai đoạn 2026 - 2030`. */
export const timeInWords = (period: Period): string => {
  const parts = parsePeriod(period);
  if (parts?.type === 'span') return `giai đoạn ${parts.from} - ${parts.to}`;
  if (parts?.type === 'quarter') return `quý ${roman(parts.quarter)} năm ${parts.year}`;
  return `năm ${parts?.year ?? period}`;
};

/** A part of a paper below its title. */
export type Titled = { title: string; parts: readonly PaperPart[] };

/** The parts that say something, numbered in their order. */
export const chapters = (all: readonly Titled[]): PaperPart[] =>
  said(all).flatMap(({ title, parts }, at) =>
    [heading(1, `${roman(at + 1)}. ${title}`)].concat(parts),
  );

/** The same below a chapter. */
export const sections = (all: readonly Titled[]): PaperPart[] =>
  said(all).flatMap(({ title, parts }, at) => [heading(2, `${at + 1}. ${title}`)].concat(parts));

const said = (all: readonly Titled[]): Titled[] => all.filter(({ parts }) => parts.length > 0);
