import type { Content, ContentRow, ContentValue } from '../forms/forms.ts';
import { searchKey } from '../shared/vietnamese-text.ts';

/** What the city asks units to choose for emulation. */
export const taskKinds = ['central', 'weak', 'hard'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** How plans say so; in the search key's letters, whole words. */
const wordsOf: Readonly<Record<TaskKind, RegExp>> = {
  central: /(?:^| )(?:trong tam|trong diem|dot pha|then chot|mui nhon)(?: |$)/,
  weak: /(?:^| )(?:(?:viec|khau|mat|noi|dia ban|linh vuc|con|diem) yeu|yeu kem|han che|ton tai)(?: |$)/,
  hard: /(?:^| )(?:(?:viec|con|rat) kho|kho khan|diem nghen|ton dong|keo dai|phuc tap|buc xuc|vuong mac)(?: |$)/,
};

/** Where a plan tells what it is about; who is to be praised and what it costs says nothing of that. */
const TOLD_IN = new Set(['theme', 'objectives', 'solutions', 'campaigns', 'tasks']);

export type ChosenTasks = {
  /** Named in words anywhere in what the unit wants to do. */
  named: readonly TaskKind[];
  /** There is a list of tasks, or something is left to the attached document. */
  isOpen: boolean;
};

/** Which of the kinds a plan names. */
export const chosenTasks = ({ sections }: Content): ChosenTasks => {
  const entries = sections.flatMap((section) => section.entries);
  const told = entries.filter(({ field }) => TOLD_IN.has(field));
  const words = told
    .flatMap((entry) =>
      entry.type === 'group' ? entry.rows.flatMap(wordsIn) : textOf(entry.value),
    )
    .map((text) => searchKey(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' '));
  return {
    named: taskKinds.filter((kind) => words.some((text) => wordsOf[kind].test(text))),
    isOpen: told.some((entry) =>
      entry.type === 'group' ? entry.field === 'tasks' : entry.inDocument === true,
    ),
  };
};

const wordsIn = ({ entries }: ContentRow): string[] =>
  entries.flatMap(({ value }) => textOf(value));

const textOf = (value: ContentValue): string[] => (typeof value === 'string' ? [value] : []);
