import { isQuestion } from '../obligations/obligation.ts';
import { type Language, nameIn } from '../shared/language.ts';
import type { DigestItem, LateGroup } from './digest-item.ts';

/** How much of a digest is named; of more it is said how many. */
export type DigestRoom = { own: number; groups: number; late: number };

const ALONE: DigestRoom = { own: 4, groups: 2, late: 3 };
const TOGETHER: DigestRoom = { own: 3, groups: 1, late: 3 };

/** What a phone shows without much scrolling. */
const MOST_LETTERS = 900;

/** Letters of what a digest says beside names and notes, with some to spare. */
const LETTERS = {
  /** Heading and greeting with a name. */
  frame: 90,
  unit: 10,
  overdue: 118,
  due: 75,
  question: 85,
  note: 35,
  ownEnd: 130,
  group: 125,
  late: 52,
  lateEnd: 90,
  vacant: 75,
} as const;

type Shown = {
  hasVacant: boolean;
  own: readonly DigestItem[];
  groups: readonly LateGroup[];
  language: Language;
};

/** As much as fits: what a unit owes itself goes before the units that somebody watches. */
export const roomFor = (shown: Shown): DigestRoom => {
  const { own, groups } = shown;
  const most = own.length > 0 && groups.length > 0 ? TOGETHER : ALONE;
  const least: DigestRoom = { own: 1, groups: 1, late: 1 };
  for (const room of roomsUpTo(most)) if (lettersOf(shown, room) <= MOST_LETTERS) return room;
  return least;
};

/** The largest first; fewer units before fewer milestones before fewer tasks of one's own. */
const roomsUpTo = (most: DigestRoom): DigestRoom[] =>
  downFrom(most.own).flatMap((own) =>
    downFrom(most.groups).flatMap((groups) =>
      downFrom(most.late).map((late) => ({ own, groups, late })),
    ),
  );

const downFrom = (most: number): number[] => Array.from({ length: most }, (_, at) => most - at);

const lettersOf = ({ own, groups, language, hasVacant }: Shown, room: DigestRoom): number => {
  const shownOwn = own.slice(0, room.own);
  const shownGroups = groups.slice(0, room.groups);
  const units = new Set(shownOwn.map(({ obligation }) => obligation.unit.name));
  return (
    LETTERS.frame +
    sumOf([...units], (name) => name.length + LETTERS.unit) +
    sumOf(shownOwn, (item) => ownLetters(item, language)) +
    (own.length > 0 ? LETTERS.ownEnd : 0) +
    sumOf(shownGroups, (group) => groupLetters(group, { room, language })) +
    (groups.length > 0 ? LETTERS.lateEnd : 0) +
    (hasVacant ? LETTERS.vacant : 0)
  );
};

const ownLetters = (item: DigestItem, language: Language): number => {
  const { obligation, left, nudgedBy, note } = item;
  const line = left < 0 ? LETTERS.overdue : LETTERS.due;
  return (
    nameIn(obligation.milestone.name, language).length +
    (isQuestion(obligation) ? LETTERS.question : line) +
    (nudgedBy === null ? 0 : nudgedBy.length + LETTERS.note + (note?.length ?? 0))
  );
};

const groupLetters = (
  { milestone, items }: LateGroup,
  { room, language }: { room: DigestRoom; language: Language },
): number =>
  nameIn(milestone.name, language).length +
  LETTERS.group +
  sumOf(items.slice(0, room.late), ({ obligation }) => obligation.unit.name.length + LETTERS.late);

const sumOf = <Item>(items: readonly Item[], lettersOfOne: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + lettersOfOne(item), 0);
