import { yearOf } from '../shared/calendar-date.ts';
import { dashed, say, type TextRef } from '../shared/text-ref.ts';
import { readDatedDay } from '../shared/vietnamese-date.ts';
import { cleanLine, shortLine } from '../shared/vietnamese-text.ts';
import { type Read, readDate, readWords } from '../units/read-cell.ts';
import { type BadRow, isBrokenCell, type UnitsTable } from '../units/units-table.ts';
import { type AwardColumn, awardColumnOf, awardKindOf, awardLevelOf } from './award-columns.ts';
import type { AwardLevel } from './award.ts';
import { decisionIn, documentIn, type DecisionRead } from './decision-in.ts';
import type { AwardFacts } from './granted-award.ts';
import { levelNamedIn, readAwardTitle } from './read-award-title.ts';

/** A row of a list; a row that names a title beside a form of commendation is two of these. */
export type AwardRow = AwardFacts & {
  number: number;
  /** As the list calls the unit: by its code where it has one. */
  unit: string;
};

export type ReadAwards = {
  rows: AwardRow[];
  badRows: BadRow[];
  /** Headings that mean nothing here, so that a misspelt one is noticed. */
  ignored: string[];
};

/** Years before this are no years of awards of units of today's city. */
const YEARS = { least: 1945, most: 2099 };
const TITLE_LENGTH = 200;
const PERSON_LENGTH = 100;
const BODY_LENGTH = 200;

/** Checks a list cell by cell; `year` is near those of its days. */
export const readAwardRows = (table: UnitsTable, year: number): ReadAwards => {
  const heading = readHeading(table);
  const read: ReadAwards = { rows: [], badRows: [], ignored: heading.ignored };
  let group: string | null = null;
  const above = documentIn(table.above ?? '', year);
  for (const { number, cells } of table.rows) {
    const named = groupNamed(cells, heading);
    if (named !== undefined) {
      group = named === '' ? group : named;
      continue;
    }
    const { rows, problems } = readRow({ number, cells, heading, year, group, above });
    read.badRows.push(...problems);
    if (problems.length === 0) read.rows.push(...rows);
  }
  return read;
};

type Heading = {
  positions: ReadonlyMap<AwardColumn, number>;
  header: readonly string[];
  ignored: string[];
};

/** Of two columns of one name the first counts, and the other is told as one that means nothing. */
const readHeading = ({ header }: UnitsTable): Heading => {
  const positions = new Map<AwardColumn, number>();
  const ignored: string[] = [];
  header.map(cleanLine).forEach((title, position) => {
    const column = awardColumnOf(title);
    if (column !== undefined && !positions.has(column)) positions.set(column, position);
    else if (title !== '' && !RUNNING.test(title)) ignored.push(title);
  });
  return { positions, header: header.map(cleanLine), ignored };
};

/** Running numbers mean nothing, and nobody needs to hear that. */
const RUNNING = /^(?:stt|tt|số tt|số thứ tự|no\.?|#)$/iu;

/**
 * What stands alone in a row and is no unit: the award that follows ("I. Cờ thi đua của Chính phủ"), or else an
 * empty text for a heading or a sum. Undefined for a row of its own.
 */
const groupNamed = (cells: readonly string[], { positions }: Heading): string | undefined => {
  const filled = cells
    .map((cell, at) => ({ cell: cleanLine(cell), at }))
    .filter(({ cell }) => cell !== '');
  const words = filled.filter(({ cell }) => !/^(?:\d{1,3}|[IVX]+)[.)]?$/u.test(cell));
  if (filled.length === 0) return '';
  const [word] = words;
  if (!word || words.length > 1 || filled.length > 2) return undefined;
  const column = [...positions].find(([, position]) => position === word.at)?.[0];
  return groupIn(word.cell, column);
};

const groupIn = (cell: string, column: AwardColumn | undefined): string | undefined => {
  if (column === 'title' || column === 'form') return undefined;
  const name = cell.replace(/^[\dIVX]{1,5}[.)/] ?/u, '');
  if (readAwardTitle(name).code !== null) return name;
  const isUnit = column === 'unit' || column === 'unit_code';
  return isUnit && !/^(?:tổng|cộng)/iu.test(name) ? undefined : '';
};

type RawRow = {
  number: number;
  cells: readonly string[];
  heading: Heading;
  year: number;
  /** The award that the rows above are a list of. */
  group: string | null;
  /** What the title of the list says of its decision. */
  above: DecisionRead;
};

type Cells = <Value>(column: AwardColumn, read: (cell: string) => Read<Value>) => Value | null;

const readRow = (raw: RawRow): { rows: AwardRow[]; problems: BadRow[] } => {
  const problems: BadRow[] = [];
  const report = (column: AwardColumn, reason: TextRef): void => {
    problems.push({ row: raw.number, column: titleOf(raw.heading, column), reason });
  };
  const cell = cellsOf(raw, report);
  const unit = cell('unit_code', readWords(TITLE_LENGTH)) ?? cell('unit', readWords(TITLE_LENGTH));
  if (unit === null) report('unit', say('units-bad-empty'));
  const common = readCommon(raw, cell);
  if (common.year === null && problems.length === 0) report('year', say('awards-bad-year'));
  const titles = titlesOf(raw, cell);
  if (titles.length === 0) report('title', say('units-bad-empty'));
  const level = cell('level', levelRead);
  const rows = titles.flatMap((title): AwardRow[] => {
    const read = readAwardTitle(title);
    const found = level ?? read.level ?? levelNamedIn(common.body ?? '') ?? levelOfSymbol(common);
    if (found === null) report('level', say('awards-bad-level', { seen: title }));
    const kind = cell('kind', kindRead) ?? read.kind;
    return found === null || unit === null || common.year === null
      ? []
      : [
          {
            ...common,
            number: raw.number,
            unit,
            year: common.year,
            title,
            code: read.code,
            kind,
            level: found,
          },
        ];
  });
  return { rows, problems };
};

/** Symbols tell who decided: the Prime Minister, the President. */
const levelOfSymbol = ({ decision }: { decision: string | null }): AwardLevel | null =>
  /QĐ-(?:TTg|CTN)/iu.test(decision ?? '') ? 'state' : null;

const levelRead = (cell: string): Read<AwardLevel> => {
  const level = awardLevelOf(cell) ?? levelNamedIn(cell);
  return level ? { value: level } : { reason: say('awards-bad-level', { seen: cell }) };
};

const kindRead = (cell: string): Read<AwardFacts['kind']> => {
  const kind = awardKindOf(cell);
  return kind ? { value: kind } : { reason: say('awards-bad-kind', { seen: cell }) };
};

const titlesOf = ({ group }: RawRow, cell: Cells): string[] => {
  const own = [cell('title', readWords(TITLE_LENGTH)), cell('form', readWords(TITLE_LENGTH))];
  const said = own.filter((title): title is string => title !== null && !isNothing(title));
  return said.length === 0 && group !== null ? [group] : said;
};

const isNothing = (cell: string): boolean => /^[-–—/.]+$/u.test(cell);

type Common = Pick<AwardFacts, 'person' | 'decision' | 'decidedOn' | 'body'> & {
  year: number | null;
};

const readCommon = ({ year, above }: RawRow, cell: Cells): Common => {
  const said = cell('decision', (text) => ({ value: decisionIn(text, year) }));
  const decision = said ?? { number: above.number, date: null };
  const dated = cell('decided_on', readDate(year)) ?? decision.date;
  const isAbove = decision.number === above.number;
  const decidedOn = dated ?? (isAbove ? above.date : null);
  const given = cell('year', readAwardYear);
  return {
    person: cell('person', readPerson),
    decision: decision.number,
    decidedOn,
    body: cell('body', readWords(BODY_LENGTH)),
    year: given ?? (decidedOn === null ? null : yearDecidedFor(decidedOn)),
  };
};

/** What is decided in the first half of a year is for the year before. */
const yearDecidedFor = (day: string): number =>
  Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) <= HALF_YEAR ? 1 : 0);
const HALF_YEAR = 6;

/** `2025`, `năm 2025`, `2024-2025` of a school year: the later one; a day stands for its year. */
export const readAwardYear = (cell: string): Read<number> => {
  const line = shortLine(cell, 40) ?? '';
  const [, , last] = /^(?:năm (?:học )?)?(?:(\d{4}) ?[-/] ?)?(\d{4})(?:\.0)?$/iu.exec(line) ?? [];
  const day = last === undefined ? readDatedDay(line, YEARS.least) : null;
  const [date] = day?.type === 'dates' ? day.dates : [];
  const year = date ? yearOf(date) : Number(last ?? 0);
  return year >= YEARS.least && year <= YEARS.most
    ? { value: year }
    : { reason: say('units-bad-year', { seen: cell }) };
};

/** A name and nothing else: no numbers of cards or telephones. */
const readPerson = (cell: string): Read<string> => {
  if (/\d[\d .-]{7,}\d/u.test(cell)) return { reason: say('awards-bad-person') };
  return readWords(PERSON_LENGTH)(cell);
};

const cellsOf =
  ({ cells, heading }: RawRow, report: (column: AwardColumn, reason: TextRef) => void): Cells =>
  (column, read) => {
    const cell = cleanLine(cells[heading.positions.get(column) ?? -1] ?? '');
    if (cell === '') return null;
    if (isBrokenCell(cell)) {
      report(column, say('units-bad-formula', { seen: cell }));
      return null;
    }
    const result = read(cell);
    if ('value' in result) return result.value;
    report(column, result.reason);
    return null;
  };

const titleOf = ({ positions, header }: Heading, column: AwardColumn): BadRow['column'] =>
  header[positions.get(column) ?? -1] ?? say(`awards-column-${dashed(column)}`);

/** What a list says of an award, and nothing of the list. */
export const factsOf = (row: AwardRow): AwardFacts => {
  const { number: _number, unit: _unit, ...facts } = row;
  return facts;
};
