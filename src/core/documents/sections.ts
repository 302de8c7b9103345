import type { TableBlock } from './block.ts';
import { type DocumentLine, wholeLine, type WordLine } from './document-lines.ts';
import { type DocumentOutline, type SectionSubject, subjectOf } from './headings.ts';
import { isCapital, ranks } from './label.ts';

export type Heading = {
  rank: number;
  sign: string;
  words: string;
  /** Null for a heading that goes on with what the one above it is about. */
  subject: SectionSubject | null;
};

/** A line or table with the headings it stands below, the nearest last. */
export type SectionEntry = {
  path: readonly Heading[];
  /** What it is about, by the nearest heading that says so; null where none does. */
  subject: SectionSubject | null;
} & (
  | { type: 'heading'; line: WordLine }
  | { type: 'line'; line: WordLine }
  | { type: 'table'; table: TableBlock }
);

/** Every line below the headings that it stands below. */
export const entriesOf = (
  outline: DocumentOutline,
  lines: readonly DocumentLine[],
): SectionEntry[] => {
  const reader = new SectionReader(outline);
  return lines.flatMap((line) => reader.read(line));
};

class SectionReader {
  readonly #outline: DocumentOutline;
  readonly #lists: ReadonlySet<SectionSubject>;
  #path: Heading[] = [];

  constructor(outline: DocumentOutline) {
    this.#outline = outline;
    this.#lists = new Set([...outline.lists, ...outline.items].map(({ group }) => group));
  }

  read(line: DocumentLine): SectionEntry[] {
    if (line.type === 'table')
      return [{ type: 'table', table: line.table, path: this.#path, subject: this.#subject() }];
    const opened = this.#opened(line);
    if (!opened) return [{ type: 'line', line, path: this.#path, subject: this.#subject() }];
    const { heading, rest } = opened;
    this.#path = [...this.#path.filter(({ rank }) => rank < heading.rank), heading];
    const here = { path: this.#path, subject: this.#subject() };
    const headed: SectionEntry = {
      type: 'heading',
      line: { ...line, words: heading.words },
      ...here,
    };
    if (rest === '') return [headed];
    const inline: WordLine = { ...line, label: null, words: rest, isBold: false };
    return [headed, { type: 'line', line: inline, ...here }];
  }

  #subject(): SectionSubject | null {
    return this.#path.findLast(({ subject }) => subject !== null)?.subject ?? null;
  }

  /** The heading that a line is, with what follows it on the same line. */
  #opened(line: WordLine): { heading: Heading; rest: string } | undefined {
    if (line.isBox) return undefined;
    const { head, rest } = headOf(line.words);
    const rank = rankOf(line);
    if (rank >= ranks.dash && !line.isStyled) return undefined;
    const subject = subjectOf(this.#outline, head) ?? null;
    if (!this.#isHeading(line, { head, rest, rank, subject })) return undefined;
    const sign = line.label?.sign ?? '';
    return { heading: { rank, sign, words: head, subject }, rest };
  }

  #isHeading(line: WordLine, opening: Opening): boolean {
    const { head, rank } = opening;
    if (head.length > LONGEST_HEADING) return false;
    if (line.isStyled) return true;
    if (rank <= ranks.roman && line.label) return !head.endsWith(';');
    const list = this.#listAbove(rank);
    const inList = list === undefined ? undefined : isPartOfList(line, opening, list);
    return inList ?? isHeadingByLooks(line, opening);
  }

  /** The list whose heading is above: deeper, a line is one of its own unless it looks like a heading. */
  #listAbove(rank: number): SectionSubject | undefined {
    const opener = this.#path.findLast(({ subject }) => subject !== null);
    const subject = opener?.subject ?? undefined;
    return opener && subject !== undefined && this.#lists.has(subject) && rank > opener.rank
      ? subject
      : undefined;
  }
}

type Opening = { head: string; rest: string; rank: number; subject: SectionSubject | null };

/** Whether a line heads a part of the list that it stands in; undefined where its looks decide. */
const isPartOfList = (
  line: WordLine,
  { head, rest, subject }: Opening,
  list: SectionSubject,
): boolean | undefined => {
  const isPart = subject === list && line.label !== null && !QUOTE.test(head);
  if (isCounted(head, rest) || (!line.isBold && !(isPart && rest === ''))) return false;
  return isPart ? true : undefined;
};

const isHeadingByLooks = (line: WordLine, { head, rest, subject }: Opening): boolean => {
  if (line.isBold && rest === '') return line.label !== null || !/[.;,]$/u.test(head);
  if (!line.label || subject === null) return false;
  if (rest !== '') return head.length <= LONGEST_LEAD;
  return head.length <= LONGEST_PLAIN && !isCounted(head, rest) && !/[;.]$/u.test(line.words);
};

/** Beside years it has numbers, as what is to be reached has. */
const isCounted = (head: string, rest: string): boolean =>
  /\d/.test(`${head} ${rest}`.replaceAll(/(?:19|20)\d\d/g, ''));

const LONGEST_HEADING = 200;
/** Of a heading that no bold letters tell. */
const LONGEST_PLAIN = 110;
/** Before a colon. */
const LONGEST_LEAD = 70;

const QUOTE = /[“”"«]/u;

const rankOf = ({ label, isBold, words, isStyled }: WordLine): number => {
  if (label) return label.rank;
  if (isBold && isCapital(words)) return ranks.roman;
  return isBold || isStyled ? ranks.bold : ranks.other;
};

/** "Tuyên truyền: Đẩy mạnh …": what stands before the colon. */
const headOf = (words: string): { head: string; rest: string } => {
  const at = words.indexOf(':');
  if (at === -1 || at > 90) return { head: words, rest: '' };
  return { head: words.slice(0, at).trim(), rest: words.slice(at + 1).trim() };
};

/** `II.2. Chỉ tiêu thi đua`: where a reader finds it. */
export const placeOf = (path: readonly Heading[]): string => {
  const last = path.at(-1);
  if (!last) return '';
  const signs = path.flatMap(({ sign }) => (sign === '' ? [] : [sign]));
  const isWhole = /^\d+\./.test(last.sign);
  const number = isWhole
    ? [signs.find((sign) => /^[IVX]+$/.test(sign)), last.sign].filter(Boolean).join('.')
    : signs
        .map((sign, at) => (at === 0 ? sign : `${isWord(signs[at - 1]) ? ', ' : '.'}${sign}`))
        .join('');
  return number === '' ? last.words : `${number}. ${last.words}`;
};

/** "Phần thứ nhất" is no number. */
const isWord = (sign = ''): boolean => /\p{Ll}{2}/u.test(sign);

/** The text of entries as it stood, a paragraph a line. */
export const textOf = (entries: readonly SectionEntry[]): string =>
  entries
    .flatMap((entry) =>
      entry.type === 'table'
        ? entry.table.rows.map((row) => row.filter((cell) => cell !== '').join('; '))
        : [wholeLine(entry.line)],
    )
    .join('\n');
