import { searchKey } from '../../shared/vietnamese-text.ts';
import type { Clauses } from '../schema/list-shapes.ts';

/**
 * A line whose cells lost what stood between them, as rows of a table do in a chat: "An Phó Chủ tịch
 * UBND phường Chiến sĩ thi đua cơ sở". Semicolons are put around the options that it names, and before
 * the words that begin its second cell. Commas part cells only where nothing else does.
 */
export const markedLine = (line: string, clauses: Clauses): string => {
  const { cells } = clauses;
  if (!cells || /[;|\t]/u.test(line)) return line;
  const isBody = beginsWithOne(line.split(' '), cells.never) !== undefined;
  if (line.includes(',') && !isBody) return line.replaceAll(/\s*,\s*/gu, '; ');
  return line.includes(':') ? line : withSecond(aroundOptions(line, clauses), cells);
};

type Cells = NonNullable<Clauses['cells']>;

/** Every word of a line in the letters of search keys, at its place. */
const keysOf = (words: readonly string[]): string[] => words.map((word) => searchKey(word));

/** Only of a line that names one of the first choice: others may be a part of any name. */
const aroundOptions = (line: string, { choices = [] }: Clauses): string => {
  let words = line.split(' ');
  for (const [place, { options }] of choices.entries()) {
    const named = options
      .flatMap((option) => option.words)
      // A word by itself may be a part of anything.
      .filter((one) => one.includes(' '))
      .map((one) => one.split(' '))
      .toSorted((one, other) => other.length - one.length);
    const found = named
      .map((one) => ({ at: placeOf(keysOf(words), one), length: one.length }))
      .find(({ at }) => at > 0);
    if (!found && place === 0) return line;
    if (!found) continue;
    const { at, length } = found;
    words = [
      ...words.slice(0, at),
      ';',
      ...words.slice(at, at + length),
      ...(at + length < words.length ? [';'] : []),
      ...words.slice(at + length),
    ];
  }
  return words.join(' ').replaceAll(/ ;(?: ;)*/gu, ';');
};

const placeOf = (keys: readonly string[], wanted: readonly string[]): number =>
  keys.findIndex((_, at) => wanted.every((word, next) => keys[at + next] === word));

/** Names have two words at least before anything else begins. */
const SHORTEST_NAME = 2;

const withSecond = (line: string, { second, never }: Cells): string => {
  const end = line.indexOf(';');
  if (end < 0) return line;
  const words = line.slice(0, end).split(' ');
  if (beginsWithOne(words, never) !== undefined) return line;
  const at = words.findIndex(
    (_, place) => place >= SHORTEST_NAME && beginsWithOne(words.slice(place), second) !== undefined,
  );
  return at < 0
    ? line
    : `${words.slice(0, at).join(' ')}; ${words.slice(at).join(' ')}${line.slice(end)}`;
};

const beginsWithOne = (
  words: readonly string[],
  beginnings: readonly string[],
): string | undefined => {
  const key = ` ${keysOf(words).join(' ')} `;
  return beginnings.find((one) => key.startsWith(` ${one} `));
};
