import { searchKey } from '../../shared/vietnamese-text.ts';
import type { Comparison } from '../schema/comparison.ts';
import type { Written } from './measure-amounts.ts';
import { type Movement, movementOfName, withoutBasis } from './measure-basis.ts';
import { unitOfCount } from './measure-in-words.ts';
import { type Compared, type Lead, textOf, type Way, type Word } from './sentence-words.ts';
import type { KnownUnits } from './unit-words.ts';

/** What a line of a plan says in words: `Tỷ lệ hộ nghèo giảm còn dưới 0,5%`. */
export type MeasureReading = {
  name: string;
  comparison: Comparison;
  /** The number as written, without what it counts; absent where only words are said. */
  value?: string;
  /** The end of a range, or the whole. */
  upper?: string;
  /** What is counted, `%` for shares; empty where nothing says so. */
  unit: string;
  /** Which way it is to go, where the words say so. */
  way?: Way;
  /** The amount is how much more or less it is to be. */
  isChange?: true;
  /** "Giảm 10%": reduced by that much or to that much, which only some words tell. */
  isUnclear?: true;
  /** With what it is compared: `năm 2026`, `dự toán`. */
  basis?: string;
  /** What is to be reached, as written, where it is no amount. */
  words?: string;
};

/** All that was found around a number. */
export type FoundAmount = {
  written: Written;
  unit: string;
  lead: Lead;
  known: KnownUnits;
  behind?: Compares;
  moved?: Movement;
  basis?: string | undefined;
};

/** The reading of a name with all that was found around its number. */
export const readingOf = (words: readonly Word[], found: FoundAmount): MeasureReading => {
  const { written, unit, known, moved, basis } = found;
  const named = nameWithBasis(words, basis);
  const compares = comparesOf(found);
  const inName = movementBeside(named, moved, compares.way);
  const name = withoutUnit(inName?.rest ?? named.rest, unit);
  const comparison = comparisonOf(written, compares);
  const counted = unitIn(unit, name, known);
  return {
    name: [nameFrom(name), ...besideName(found, comparison)].join(' '),
    comparison,
    value: written.digits,
    ...(written.upper === undefined ? {} : { upper: written.upper }),
    unit: counted,
    ...wayOf({
      movement: moved?.way ? moved : inName,
      way: compares.way ?? (Number(written.digits) === 0 ? undefined : levelIn(words)),
      comparison,
      isKnownBy: named.text !== undefined || isDifference(counted),
    }),
    ...(named.text === undefined ? {} : { basis: named.text }),
  };
};

/** "Duy trì tỷ lệ … ở mức 98%": what is to stay as it is may be said first. */
const levelIn = (words: readonly Word[]): Way | undefined =>
  /^(?:duy trì|giữ vững|giữ nguyên|duy tri|giu vung|giu nguyen) /iu.test(textOf(words.slice(0, 3)))
    ? 'level'
    : undefined;

/** What is said of the amount and has no place but the name. */
const besideName = ({ lead, behind }: FoundAmount, comparison: Comparison): string[] => {
  const compared = lead.compared ?? behind?.compared;
  const told = comparison === 'of' && compared ? OF_PART[compared] : undefined;
  const about = comparison === 'equal' ? lead.about : undefined;
  return [told, about].flatMap((words) => (words === undefined ? [] : [`(${words})`]));
};

const OF_PART: Readonly<Record<Compared, string>> = {
  at_least: 'tối thiểu',
  above: 'trên',
  at_most: 'tối đa',
  below: 'dưới',
};

type NamedWith = { rest: readonly Word[]; text?: string };

/** With what it is compared may end the name as well. */
const nameWithBasis = (words: readonly Word[], basis: string | undefined): NamedWith =>
  basis === undefined ? (withoutBasis(words) ?? { rest: words }) : { rest: words, text: basis };

/** "Giảm số vụ tai nạn so với năm 2026: 10%": a name says the way, where nothing beside the number does. */
const movementBeside = (
  { rest, text }: NamedWith,
  moved: Movement | undefined,
  way: Way | undefined,
) => {
  if (moved?.way || (text === undefined && way)) return undefined;
  const found = movementOfName(rest);
  // "Tăng tỷ lệ …: 95%" is most likely what it is raised to.
  return text === undefined && found?.way === 'up' ? undefined : found;
};

/** A range that "từ" begins has no way of its own. */
const comparesOf = ({ written, lead, behind = {} }: FoundAmount): Compares => {
  const compares = { ...behind, ...definedOf(lead), ...bySign(written.sign) };
  return written.upper !== undefined && compares.compared ? {} : compares;
};

const comparisonOf = (
  { isPart, upper }: Written,
  { compared = 'equal' }: Partial<{ compared: Comparison }>,
): Comparison => {
  if (isPart) return 'of';
  return upper === undefined ? compared : 'range';
};

const unitIn = (unit: string, name: readonly Word[], known: KnownUnits): string => {
  if (unit === '') return unitOfCount(name, known);
  if (unit === '‰') return 'phần nghìn';
  return searchKey(unit) === 'phan tram' ? '%' : unit;
};

/** "Tỷ lệ hộ nghèo % ≥ 95%": the column of units says no more than the number. */
const withoutUnit = (words: readonly Word[], unit: string): readonly Word[] =>
  unit === '%' && words.at(-1)?.text === '%' ? words.slice(0, -1) : words;

const definedOf = ({ way, compared }: Lead): Compares => ({
  ...(way ? { way } : {}),
  ...(compared ? { compared } : {}),
});

/** "Điểm %", "% mỗi năm": what is counted is a difference. */
const isDifference = (unit: string): boolean =>
  /^diem (?:%|phan tram)|moi nam$/u.test(searchKey(unit));

type Moving = {
  movement: Pick<Movement, 'way' | 'isBy'> | undefined;
  way: Way | undefined;
  comparison: Comparison;
  isKnownBy: boolean;
};

/** "Giảm 10%" may mean by or to that much; what it is compared with tells, or that it is the least. */
const wayOf = ({ movement, way, comparison, isKnownBy }: Moving) => {
  if (!movement?.way) return way ? { way } : {};
  const isBy =
    movement.way === 'up' || movement.isBy === true || isKnownBy || LEAST.has(comparison);
  if (isBy) return { way: movement.way, isChange: true as const };
  return MOST.has(comparison)
    ? { way: movement.way }
    : { way: movement.way, isUnclear: true as const };
};

const LEAST: ReadonlySet<Comparison> = new Set(['at_least', 'above']);
const MOST: ReadonlySet<Comparison> = new Set(['at_most', 'below']);

/** Without the marks at its end, and with a capital. */
export const nameFrom = (words: readonly Word[]): string => {
  const name = textOf(words).replace(/ ?[-–:,]+$/u, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** What words or a sign say of how a value is to stand to the number. */
export type Compares = { way?: Way; compared?: Compared };

const bySign = (sign: string): Compares => {
  if (sign === '≥' || sign === '>=') return { way: 'up', compared: 'at_least' };
  if (sign.startsWith('>')) return { way: 'up', compared: 'above' };
  if (sign === '≤' || sign === '<=') return { way: 'down', compared: 'at_most' };
  return sign.startsWith('<') ? { way: 'down', compared: 'below' } : {};
};
