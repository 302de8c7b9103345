import { searchKey } from '../../shared/vietnamese-text.ts';
import type { GroupField } from '../schema/form.ts';
import { type Headed, RANKS } from './list-headings.ts';
import { type ListLine, listLines } from './list-lines.ts';
import { isHeading } from './split-line.ts';

/** How many there are, and the year, behind what they are called. */
const COUNTED = String.raw`(?: nam 20\d\d)?[\s:.;|,]{0,9}(?:\(? ?(?:gom |co )?\d{1,3} ?(?:nguoi|d/c|dong chi|tap the|ca nhan|don vi|truong hop)? ?\)?)?(?: ?\(kem theo [^()]{0,80}\))?[\s:.;|]{0,9}`;

/**
 * Tells the headings of a list that is none of amounts. One that names an option, "I. Chiến sĩ thi đua Thành phố
 * (5 đồng chí)", says it for the rows below until the next; so it does above "Tập thể" and "Cá nhân", which part its
 * rows. Any other heading ends that. `above`: what stands above the names of the columns, and is no row.
 */
export const headedByOptions = (
  group: Pick<GroupField, 'clauses'>,
  lines: readonly ListLine[],
  above: readonly ListLine[] = [],
): Headed[] => {
  const options = optionsOf(group);
  let heading = NONE;
  const told = (line: ListLine, isRow: boolean): Headed => {
    const code = options.length > 0 ? optionIn(line.text, options) : undefined;
    const type = code === undefined ? typeOf(line, isRow) : 'heading';
    heading =
      code === undefined ? stillAbove(heading, line, type) : { text: code, rank: rankOf(line) };
    return { line, type, heading: heading.text };
  };
  return [...above.map((line) => told(line, false)), ...lines.map((line) => told(line, true))];
};

const typeOf = (line: ListLine, isRow: boolean): Headed['type'] => {
  if (isPartName(line.text)) return 'heading';
  return isRow && !isHeading(line.whole) ? 'item' : 'columns';
};

type Above = { text: string; rank: number };

/** What was said above goes on below a part of its rows, and ends with any other heading. */
const stillAbove = (heading: Above, line: ListLine, type: Headed['type']): Above => {
  if (type !== 'heading') return isHeading(line.whole) ? NONE : heading;
  const rank = rankOf(line);
  return rank > 0 && rank <= heading.rank ? NONE : heading;
};

const NONE: Above = { text: '', rank: 0 };

/** The wider, the smaller; 0 without a sign: as a heading it is above all, as a part of its rows below any. */
const rankOf = ({ mark }: ListLine): number => (mark === 'none' ? 0 : RANKS[mark]);

/** Of whom the rows below are, with how many they are: "I. TẬP THỂ (02)", "Cá nhân:", "II | CÁ NHÂN |". */
const isPartName = (text: string): boolean => PART.test(searchKey(text));

const WHOM =
  '(?:tap the|ca nhan|ho gia dinh|to chuc|don vi|doanh nghiep|nguoi lao dong|lanh dao(?: quan ly)?)';
const PART = new RegExp(
  `^(?:(?:[ivx]{1,5}|[a-h]|\\d{1,2})[.)/]?[\\s|]+)?(?:(?:danh sach|ve|doi voi|khoi|cac) )*${WHOM}(?:(?:,| va|/) ${WHOM})?${COUNTED}$`,
);

/** The longest first: one may begin another. */
const optionsOf = ({ clauses }: Pick<GroupField, 'clauses'>): Option[] => {
  const named = (clauses?.choices ?? []).find(({ field }) => field === clauses?.heading);
  return (named?.options ?? [])
    .flatMap(({ code, words }) => words.map((word) => ({ code, word })))
    .toSorted((one, other) => other.word.length - one.word.length);
};

/** Whether a line says of whom rows below are, or for what they are proposed. */
export const isHeadingOfRows = (
  group: Pick<GroupField, 'clauses' | 'measure'>,
  { text }: ListLine,
): boolean =>
  group.measure === undefined &&
  (isPartName(text) || optionIn(text, optionsOf(group)) !== undefined);

/** Whether a line above a table says something of all its rows. */
export const saysOption = (group: Pick<GroupField, 'clauses'>, line: string): boolean =>
  listLines(line).some(({ text }) => optionIn(text, optionsOf(group)) !== undefined);

type Option = { code: string; word: string };

/** What may stand before and after an option in its heading. */
const BEFORE =
  /^(?:(?:danh sach|to trinh|ve viec|v\/v|de nghi|xet|tang|thuong|danh hieu|hinh thuc|cong nhan|duoc|ve)[ :-]{1,3}){0,5}$/;
const AFTER = new RegExp(`^${COUNTED}$`);

const LONGEST = 120;

const optionIn = (text: string, options: readonly Option[]): string | undefined => {
  if (text.length > LONGEST) return undefined;
  const key = searchKey(text);
  return options.find(({ word }) => {
    const at = key.indexOf(word);
    return at >= 0 && BEFORE.test(key.slice(0, at)) && AFTER.test(key.slice(at + word.length));
  })?.code;
};
