import type { FoundAnswer, FoundInDocument, FoundList } from '../forms/forms.ts';
import { lengthOf } from '../shared/vietnamese-text.ts';
import type { Block } from './block.ts';
import { documentLines } from './document-lines.ts';
import { awardsIn } from './find-awards.ts';
import { basisIn } from './find-basis.ts';
import { countsIn } from './find-counts.ts';
import { courseIn } from './find-course.ts';
import { figuresIn } from './find-figures.ts';
import { itemsIn } from './find-items.ts';
import { listsIn } from './find-lists.ts';
import { pointsIn } from './find-points.ts';
import { resultsIn } from './find-results.ts';
import { sayingsIn } from './find-sayings.ts';
import { answersInSentences } from './find-sentences.ts';
import { framed } from './furniture.ts';
import type { DocumentOutline } from './headings.ts';
import { headingKey } from './label.ts';
import { entriesOf, type SectionEntry, placeOf, textOf } from './sections.ts';
import { withoutLayout } from './side-by-side.ts';

/**
 * What a document says that a form asks for, and where. It reads words; what they mean as answers the
 * form itself says. Pure, and in time that grows with the document.
 */
export const findInDocument = (
  outline: DocumentOutline,
  blocks: readonly Block[],
  year: number,
): FoundInDocument => {
  const { title, issuer, isUnnumbered, answers, body } = framed(blocks);
  const entries = entriesOf(outline, documentLines(withoutLayout(outline, body)));
  return {
    title,
    ...(issuer === undefined ? {} : { issuer }),
    isUnnumbered,
    answers: within([
      ...answers,
      ...unnumberedIn(outline, isUnnumbered),
      ...outline.prose.flatMap((field) => proseOf(outline, field, entries)),
      ...(outline.looks === 'ahead' ? basisIn(entries) : []),
      ...answersInSentences(entries),
      ...countsIn(outline, entries, year),
      ...sayingsIn(outline.sayings ?? [], entries),
      ...awardsOf(outline, entries, year),
      ...courseIn(outline.course, title, entries),
    ]),
    items: outline.items
      .flatMap((items) => itemsIn(items, entries, year))
      .concat(resultsIn(outline.results, entries, year))
      .slice(0, MOST_ITEMS),
    lists: outline.lists
      .flatMap((list) => listsIn(list, entries, { year, title }))
      .slice(0, MOST_LISTS)
      .map(shortened(outline))
      .concat((outline.points ?? []).flatMap((group) => pointsIn(group, blocks))),
  };
};

/** What a table says of an award stands before what sentences say of it. */
const awardsOf = (
  outline: DocumentOutline,
  entries: readonly SectionEntry[],
  year: number,
): FoundAnswer[] => {
  const tabled = figuresIn(outline, entries, year);
  const known = new Set(tabled.map(({ field }) => field));
  return [...tabled, ...awardsIn(outline, entries, year).filter(({ field }) => !known.has(field))];
};

/** No list of a form is longer; what reads the words reads them again with each press. */
const MOST_ITEMS = 60;
const MOST_LISTS = 20;
/** Longer than any question takes, so that the person is told so. */
const LONGEST = 4000;

const shortened =
  ({ spansYears, lists }: DocumentOutline) =>
  (list: FoundList): FoundList => {
    const { most = MOST_ITEMS, shares } = lists.find(({ group }) => group === list.group) ?? {};
    const isSure = list.isSure && !(spansYears && shares);
    return { ...list, isSure, lines: list.lines.slice(0, most) };
  };

const within = (answers: readonly FoundAnswer[]): FoundAnswer[] =>
  answers.map((answer) => Object.assign({}, answer, { words: answer.words.slice(0, LONGEST) }));

/** That it has no number says that it is not signed yet, or that it stands on another copy. */
const unnumberedIn = ({ unnumbered }: DocumentOutline, isUnnumbered: boolean): FoundAnswer[] =>
  unnumbered && isUnnumbered ? [{ ...unnumbered, words: '', where: '', isSure: false }] : [];

/**
 * All that stands below the headings of a field. It is to be confirmed below headings far from each other, below
 * one that names another field as well, and with a table in it.
 */
const proseOf = (
  outline: DocumentOutline,
  field: string,
  entries: readonly SectionEntry[],
): FoundAnswer[] => {
  const own = entries.flatMap((entry, at) => (entry.subject === field ? [{ entry, at }] : []));
  const [first] = own;
  if (!first) return [];
  const told = withoutTitle(own.map(({ entry }) => entry));
  const words = textOf(told);
  const isOnePlace = own.every(({ at }, n) => at === first.at + n);
  const isOnlyThis = own.every(
    ({ entry }) =>
      entry.type !== 'table' &&
      entry.path.every(
        (heading) => heading.subject !== field || !namesAnother(outline, field, heading.words),
      ),
  );
  return lengthOf(words) < SHORTEST
    ? []
    : [{ field, words, where: placeOf(first.entry.path), isSure: isOnePlace && isOnlyThis }];
};

/** "Tuyên truyền và giải pháp" */
const namesAnother = ({ headings, prose }: DocumentOutline, field: string, words: string) =>
  headings.some(
    ([subject, phrases]) =>
      subject !== field &&
      prose.includes(subject) &&
      phrases.some((phrase) => ` ${headingKey(words)} `.includes(` ${phrase} `)),
  );

/** Its own heading says nothing more, nor does one below that which all of it stands below. */
const withoutTitle = (entries: readonly SectionEntry[]): SectionEntry[] => {
  const headings = entries.filter(
    ({ type, path }) => type === 'heading' && path.at(-1)?.subject !== null,
  );
  const titles =
    headings.length === 2 && entries[1] === headings[1] ? 2 : entries[0] === headings[0] ? 1 : 0;
  return entries.slice(titles);
};

/** Less is no section. */
const SHORTEST = 20;
