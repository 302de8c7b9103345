/** `label`: what stands before the colon. */
export type PageLine =
  | { type: 'section' | 'heading'; text: string }
  | { type: 'line'; label?: string | undefined; text: string };

/** How large the letters are, in half points, and in how many columns they stand. */
export type PageLayout = { size: number; columns: 1 | 2 };

/** What a paper says, on one page of A4 to be printed; in the language of whoever reads it. */
export type OnePage = {
  title: string;
  /** Whose it is, its receipt, when it came. */
  facts: readonly string[];
  layout: PageLayout;
  lines: readonly PageLine[];
};

/** Of a page of A4, in points. */
export const pageOfA4 = { width: 595, height: 842, margin: 40, between: 20 } as const;

/** Of its title and of what stands below it, in half points. */
export const headSizes = { title: 26, facts: 20 } as const;

/** A row is so much higher than its letters. */
const ROW_HEIGHT = 1.2;
/** Space above a heading, in rows. */
export const aboveHeading = { section: 0.5, heading: 0.2, line: 0.1 } as const;
/** Words are not broken: that much of a row stays empty on average where there are several. */
const BROKEN = 1.08;
/** Fonts differ a little, and so do programs. */
const SPARE = 0.93;

/** How many rows of its size a page uses, all columns together, and for how many it has room. */
export const rowsOf = ({
  title,
  facts,
  layout,
  lines,
}: Pick<OnePage, 'title' | 'facts' | 'layout' | 'lines'>): { used: number; room: number } => {
  const rowHeight = (layout.size / 2) * ROW_HEIGHT;
  const whole = pageOfA4.width - 2 * pageOfA4.margin;
  const head =
    rowsIn(title, headSizes.title, whole) * (headSizes.title / 2) * ROW_HEIGHT +
    sumOf(facts.map((one) => rowsIn(one, headSizes.facts, whole))) *
      (headSizes.facts / 2) *
      ROW_HEIGHT +
    HEAD_SPACE;
  const height = pageOfA4.height - 2 * pageOfA4.margin - head;
  const perColumn = Math.floor((height / rowHeight) * SPARE);
  const width = columnWidth(layout);
  const used = sumOf(lines.map((line) => heightOf(line, layout.size, width)));
  // A column ends with a whole line, and never with a heading.
  return { used, room: layout.columns * perColumn - (layout.columns === 2 ? 4 : 0) };
};

/** Where the second column begins, so that both are as long; -1: there is one. A heading stays with what follows. */
export const secondColumnAt = ({ layout, lines }: Pick<OnePage, 'layout' | 'lines'>): number => {
  if (layout.columns === 1) return -1;
  const width = columnWidth(layout);
  const heights = lines.map((line) => heightOf(line, layout.size, width));
  const half = sumOf(heights) / 2;
  let above = 0;
  return lines.findIndex((_, at) => {
    const isReached = above >= half && lines[at - 1]?.type === 'line';
    above += heights[at] ?? 0;
    return isReached;
  });
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** In rows. */
const heightOf = (line: PageLine, size: number, width: number): number =>
  aboveHeading[line.type] + rowsIn(wordsOf(line), size, width);

const HEAD_SPACE = 16;

const columnWidth = ({ columns }: PageLayout): number => {
  const whole = pageOfA4.width - 2 * pageOfA4.margin;
  return columns === 1 ? whole : (whole - pageOfA4.between) / 2;
};

const wordsOf = (line: PageLine): string =>
  line.type === 'line' && line.label !== undefined ? `${line.label}: ${line.text}` : line.text;

const rowsIn = (words: string, size: number, width: number): number => {
  const length = widthOf(words) * (size / 2);
  return length <= width ? 1 : Math.ceil((length * BROKEN) / width);
};

/** In ems of a serif typeface, generously. */
const widthOf = (words: string): number => {
  let width = 0;
  for (const letter of words.normalize('NFD')) width += emsOf(letter);
  return width;
};

const emsOf = (letter: string): number => {
  const known = knownEms.get(letter) ?? emsOfNew(letter);
  knownEms.set(letter, known);
  return known;
};

/** A long paper is a hundred thousand letters, of a few hundred kinds, measured for each layout. */
const knownEms = new Map<string, number>();

const emsOfNew = (letter: string): number => {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[ .,;:'’|!ijltfr()[\]-]/u.test(letter)) return 0.32;
  if (/[mwMW%—…]/u.test(letter)) return 0.9;
  if (/\p{Lu}/u.test(letter)) return 0.72;
  return /[\p{Ll}\p{N}]/u.test(letter) ? 0.48 : 0.75;
};

/** Short answers that follow each other share a line. */
export const joinedShort = (lines: readonly PageLine[]): PageLine[] => {
  const joined: PageLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (isShort(line) && before?.type === 'line' && isRun(before))
      joined.splice(-1, 1, { type: 'line', text: `${wordsOf(before)} · ${wordsOf(line)}` });
    else joined.push(line);
  }
  return joined;
};

const SHORT = 48;
const LONGEST_RUN = 300;

const isShort = (line: PageLine): boolean =>
  line.type === 'line' && line.label !== undefined && wordsOf(line).length <= SHORT;

/** What short answers may stand behind. */
const isRun = (line: PageLine): boolean =>
  line.type === 'line' &&
  (isShort(line) || (line.label === undefined && line.text.includes(' · '))) &&
  wordsOf(line).length <= LONGEST_RUN;
