import { type ContentRow, parseContent } from '../forms/forms.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { Submission } from '../submissions/submission.ts';

/**
 * What the unit's own dossiers of before say that somebody had been granted, by the search key of the name;
 * of several the newest. What was only proposed then is no award.
 */
export const earlierInPapers = (
  papers: readonly Pick<Submission, 'content' | 'period'>[],
): Readonly<Record<string, string>> => {
  const oldestFirst = papers.toSorted(
    (one, other) => Number(one.period > other.period) - Number(one.period < other.period),
  );
  return Object.fromEntries(oldestFirst.flatMap(({ content }) => rowsIn(content).flatMap(saidIn)));
};

const rowsIn = (content: string): readonly ContentRow[] =>
  (parseContent(JSON.parse(content))?.sections ?? [])
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' && entry.field === 'nominees' ? entry.rows : []));

const saidIn = (row: ContentRow): [string, string][] => {
  const name = searchKey(wordsIn(row, 'name'));
  const earlier = wordsIn(row, 'earlier_decisions');
  return name === '' || earlier === '' ? [] : [[name, earlier]];
};

const wordsIn = ({ entries }: ContentRow, id: string): string => {
  const value = entries.find(({ field }) => field === id)?.value;
  return typeof value === 'string' ? value : '';
};
