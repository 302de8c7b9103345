import { say, type TextRef } from '../../shared/text-ref.ts';
import { partsOf, slashedFigures } from './cut-cells.ts';
import { namedBefore, rowNamed, type RowNames, rowNames } from './row-names.ts';
import {
  type RowMention,
  numberedIn as numberedWords,
  type NumberedRows,
  rowMeant,
  withoutUnits,
} from './row-numbers.ts';

/** What is said of one row: a result, a state, or both. */
export type SaidRow = {
  key: string;
  state: string | undefined;
  text: string | null;
  /** As it was written. */
  words: string;
};

/** Words that could not be read, of the row where it is known, and why where that helps. */
export type Unread = { key: string | null; words: string; why?: TextRef };

export type CutRows = {
  rows: SaidRow[];
  unread: Unread[];
  /** The state of all others, where it is said. */
  rest: string | null;
  /** How many results stand in the order of the list. */
  inOrder: number;
};

/** What tells the parts of a message apart. */
export type KnownRows = NumberedRows & {
  keys: readonly string[];
  /** Those that results without a name are of, in their order; absent: all. */
  order?: readonly string[];
  titlesOf: (key: string) => readonly string[];
  /** Words out of the name of a row are enough: what is read is seen before it counts. */
  byPart?: boolean;
  /** Whether words only stand beside results, so that alone they have to say of which row they are. */
  isBeside?: (text: string) => boolean;
  isRest: (words: string) => boolean;
  /** Whether figures may have slashes or dashes between them: of a list that asks for one number a row. */
  mayBeSlashed?: boolean;
};

type Known = KnownRows & { names: RowNames };

type Part =
  | { type: 'row'; key: string; cell: string }
  | { type: 'states'; state: string; keys: readonly string[] }
  | { type: 'rest'; state: string }
  | { type: 'in-order'; cell: string }
  | { type: 'unread'; key: string | null; why?: TextRef };

/**
 * `25; 40; -; 3` in the order of the list, `3: 25, 7: đạt` by numbers, `Tên: 25` by names, `rủi ro: 3, 7` by
 * states. Where a result stands is never guessed: what is empty keeps its place.
 */
export const cutRows = (message: string, rows: KnownRows): CutRows => {
  const known = { ...rows, names: rowNames(rows.keys, rows.titlesOf, rows.byPart) };
  const parts = partsOf(plainFigures(message, rows), known.keys, known.names).map((words) => ({
    words,
    part: partFrom(words, known),
  }));
  const isNamed = parts.some(({ part }) => part.type === 'row');
  const cut: CutRows = { rows: [], unread: [], rest: null, inOrder: 0 };
  for (const { words, part } of parts) {
    if (part.type === 'rest') cut.rest = part.state;
    if (part.type === 'unread') cut.unread.push({ words, ...withoutType(part) });
    if (part.type === 'row') addRow(cut, known, { key: part.key, cell: part.cell, words });
    if (part.type === 'in-order') addNext(cut, known, { cell: part.cell, words, isNamed });
  }
  // Beside its result the state of a row may be said anywhere.
  for (const { words, part } of parts) if (part.type === 'states') addStates(cut, part, words);
  return cut;
};

const withoutType = ({ key, why }: Extract<Part, { type: 'unread' }>) => ({
  key,
  ...(why ? { why } : {}),
});

/** Where nothing but figures stands in it, what they are counted in says nothing. */
const plainFigures = (message: string, { countedIn, mayBeSlashed }: KnownRows): string => {
  const cells = mayBeSlashed ? slashedFigures(message) : undefined;
  if (cells) return cells.join('; ');
  const bare = countedIn && withoutUnits(message, countedIn);
  const isPlain = bare !== undefined && /^[\d.,;\s+=–-]*$/u.test(bare);
  return isPlain && !/(?:^|[\n;])\s*\d{1,3} \d/u.test(bare) ? bare : message;
};

type Next = { cell: string; words: string; isNamed: boolean };

/** Beside results by name or number nobody knows whose the others are. */
const addNext = (cut: CutRows, known: Known, { cell, words, isNamed }: Next): void => {
  if (isNamed) {
    cut.unread.push({ key: null, words });
    return;
  }
  const key = (known.order ?? known.keys)[cut.inOrder];
  cut.inOrder += 1;
  if (key !== undefined) addRow(cut, known, { key, cell, words });
};

const addStates = (
  { rows }: CutRows,
  { state, keys }: Extract<Part, { type: 'states' }>,
  words: string,
): void => {
  for (const key of keys) {
    const row = rows.find((one) => one.key === key);
    if (row) row.state = state;
    else rows.push({ key, state, text: null, words });
  }
};

type Cell = { key: string; cell: string; words: string };

/** Of one row said twice the second is shown again. */
const addRow = (cut: CutRows, known: Known, { key, cell, words }: Cell): void => {
  if (cell === '' || cut.rows.some((row) => row.key === key)) cut.unread.push({ key, words });
  else cut.rows.push({ key, words, ...saidIn(cell, known) });
};

/** `25`, `đạt`, `25 (rủi ro)`, `chậm 25`. */
const saidIn = (cell: string, { stateOf, isBeside }: KnownRows): Stated => {
  const whole = stateOf(cell);
  if (whole !== undefined) return { state: whole, text: null };
  const beside = isBeside ? stateWithWords(cell, stateOf) : resultWithState(cell, stateOf);
  return beside ?? { state: undefined, text: cell };
};

type Stated = Pick<SaidRow, 'state' | 'text'>;

const resultWithState = (cell: string, stateOf: Known['stateOf']): Stated | undefined => {
  const behind = /^(.*?\d[^\s(]*?)[\s,(–-]+(\p{L}[^()\d]*)\)?$/u.exec(cell);
  const before = /^(\p{L}[^\d:]*?)[\s,:–-]+(\d.*)$/u.exec(cell);
  for (const [text, words] of [
    [behind?.[1], behind?.[2]],
    [before?.[2], before?.[1]],
  ]) {
    const state = words === undefined ? undefined : stateOf(words.trim());
    if (text !== undefined && state !== undefined) return { state, text };
  }
  return undefined;
};

/** `tối đa (Giấy khen số 7)`. */
const stateWithWords = (cell: string, stateOf: Known['stateOf']): Stated | undefined => {
  const [, first, text] = /^([^(]{1,20}?) ?\((\p{L}.*?)\)?$/su.exec(cell) ?? [];
  if (first === undefined || text === undefined) return undefined;
  const state = stateOf(first);
  return state === undefined ? undefined : { state, text };
};

const partFrom = (words: string, known: Known): Part =>
  statesIn(words, known) ??
  restIn(words, known) ??
  numberedIn(words, known) ??
  cellOf(known.countedIn ? withoutUnits(words, known.countedIn) : words, known) ??
  meantIn(words, known) ??
  unknownIn(words) ?? { type: 'in-order', cell: words };

/** `rủi ro: 3, 7 và 9`. */
const statesIn = (words: string, { keys, stateOf }: Known): Part | undefined => {
  const match =
    /^(\p{L}[^:：\d]*?)\s*[:：]?\s*(\d{1,2}(?:(?:\s*,\s*|\s*&\s*|\s+và\s+|\s+and\s+|\s+)\d{1,2})*)\.?$/u.exec(
      words,
    );
  const state = match?.[1] === undefined ? undefined : stateOf(match[1]);
  if (state === undefined || match?.[2] === undefined) return undefined;
  const named = (match[2].match(/\d+/gu) ?? []).map((n) => keys[Number(n) - 1]);
  const found = named.flatMap((key) => key ?? []);
  return found.length < named.length
    ? { type: 'unread', key: null }
    : { type: 'states', state, keys: found };
};

/** `còn lại: đúng tiến độ`. */
const restIn = (words: string, { isRest, stateOf }: Known): Part | undefined => {
  const all = words.split(/[\s:：]+/u);
  for (let at = 1; at < all.length; at++) {
    const state = isRest(all.slice(0, at).join(' ')) ? stateOf(all.slice(at).join(' ')) : undefined;
    if (state !== undefined) return { type: 'rest', state };
  }
  return undefined;
};

/** `3: 25`, `mục 3 được 25`, and `3. Tên: 25`, where number and name must be of one row. */
const numberedIn = (words: string, known: Known): Part | undefined => {
  const numbered = numberedWords(words, known);
  if (!numbered) return undefined;
  const key = known.keys[numbered.n - 1];
  if (key === undefined && numbered.type === 'either') return undefined;
  if (key === undefined) return { type: 'unread', key: null, why: noSuchRow(numbered.n, known) };
  const { cell } = numbered;
  if (numbered.type === 'either') return { type: 'unread', key, why: eitherOf(numbered) };
  const named = cellOf(cell, known);
  if (!named) return unknownIn(cell) ? { type: 'unread', key } : { type: 'row', key, cell };
  return named.key === key ? named : { type: 'unread', key };
};

const noSuchRow = (n: number, { keys }: Known): TextRef =>
  say('form-rows-no-such', { n, count: keys.length });

const eitherOf = ({ n, cell }: RowMention): TextRef => say('form-rows-either', { n, figure: cell });

/** Words about a row that say neither figure nor state of it are of no other row. */
const meantIn = (words: string, known: Known): Part | undefined => {
  const n = rowMeant(words);
  return n === undefined ? undefined : { type: 'unread', key: known.keys[n - 1] ?? null };
};

type RowPart = Extract<Part, { type: 'row' }>;

/** `Tên: 25`, `Tên<tab>25`, `Tên 25`; a name may hold colons itself. */
const cellOf = (words: string, { names }: Known): RowPart | undefined => {
  for (const at of endsOfNames(words).toReversed()) {
    const key = rowNamed(words.slice(0, at), names);
    if (key !== undefined) return { type: 'row', key, cell: words.slice(at + 1).trim() };
  }
  const before = namedBefore(words, names);
  return before && { type: 'row', ...before };
};

const endsOfNames = (words: string): number[] =>
  [...words.matchAll(/[:：\t=]/gu)].map(({ index }) => index);

/** It names something, and nobody knows what. */
const unknownIn = (words: string): Part | undefined =>
  endsOfNames(words).some((at) => /\p{L}/u.test(words.slice(0, at)))
    ? { type: 'unread', key: null }
    : undefined;
