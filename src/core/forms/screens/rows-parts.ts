import { say, type TextRef } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import type { FormContext } from '../engine/form-context.ts';
import { ROWS_A_PAGE } from '../engine/read-given-rows.ts';
import { type FormButton, draftButton } from './show.ts';

/** A row is a line on a phone, cut between words: the paper with the whole names lies beside it. */
export const rowTitle = (title: string): string => {
  const short = shorten(title, TITLE_LENGTH);
  const end = short.lastIndexOf(' ');
  return short === title || end < TITLE_LENGTH / 2 ? short : `${short.slice(0, end)}…`;
};

const TITLE_LENGTH = 32;

export type PageOfRows = { keys: readonly string[]; page: number; pages: number };

export const pageOfRows = (
  keys: readonly string[],
  wanted: number,
  size = ROWS_A_PAGE,
): PageOfRows => {
  const pages = Math.max(Math.ceil(keys.length / size), 1);
  const page = Math.min(wanted, pages - 1);
  return { keys: keys.slice(page * size, (page + 1) * size), page, pages };
};

export const pageLine = ({ page, pages }: PageOfRows): TextRef[] =>
  pages > 1 ? [say('page-of', { page: page + 1, pages })] : [];

export const turning = (
  context: FormContext,
  group: string,
  { page, pages }: PageOfRows,
): FormButton[] => [
  ...(page > 0 ? [draftButton(context, 'rows-before', { op: 'rows', group, page: page - 1 })] : []),
  ...(page < pages - 1
    ? [draftButton(context, 'rows-after', { op: 'rows', group, page: page + 1 })]
    : []),
];

/** As much of what was not understood as its writer knows it by. */
export const quoted = (words: string): string => shorten(words.replaceAll('\t', ' '), 60);
