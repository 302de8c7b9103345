import { say, type TextRef } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import type { FormContext } from '../engine/form-context.ts';
import { type FormButton, draftButton } from './show.ts';

export type RowsPage<T> = { keys: readonly T[]; page: number; pages: number };

/** A page beyond the last one is the last. */
export const pageAt = <T>(cut: readonly (readonly T[])[], wanted: number): RowsPage<T> => {
  const page = Math.max(Math.min(wanted, cut.length - 1), 0);
  return { keys: cut[page] ?? [], page, pages: cut.length };
};

export const pageOfRows = (
  keys: readonly string[],
  wanted: number,
  size: number,
): RowsPage<string> => {
  const pages = Math.max(Math.ceil(keys.length / size), 1);
  const page = Math.min(wanted, pages - 1);
  return { keys: keys.slice(page * size, (page + 1) * size), page, pages };
};

type Pages = Omit<RowsPage<never>, 'keys'>;

export const pageLine = ({ page, pages }: Pages): TextRef[] =>
  pages > 1 ? [say('page-of', { page: page + 1, pages })] : [];

export const turning = (
  context: FormContext,
  group: string,
  { page, pages }: Pages,
): FormButton[] => [
  ...(page > 0 ? [draftButton(context, 'rows-before', { op: 'rows', group, page: page - 1 })] : []),
  ...(page < pages - 1
    ? [draftButton(context, 'rows-after', { op: 'rows', group, page: page + 1 })]
    : []),
];

/** Rows that their person has to look at, before those that are plain. */
export const doubtsFirst = <T extends { doubt?: unknown }>(rows: readonly T[]): T[] => [
  ...rows.filter(({ doubt }) => doubt !== undefined),
  ...rows.filter(({ doubt }) => doubt === undefined),
];

/** As much of what was not understood as its writer knows it by. */
export const quoted = (words: string): string => shorten(words.replaceAll('\t', ' '), 60);
