import { searchKey } from '../../shared/vietnamese-text.ts';
import type { GroupField } from '../schema/form.ts';
import type { Headed } from './list-headings.ts';
import { type ListLine, listLines } from './list-lines.ts';
import { isHeading } from './split-line.ts';

/**
 * Tells the headings of a list that is none of amounts. One that names an option, "I. Chiến sĩ thi đua Thành phố
 * (5 đồng chí)", says it for the rows below until the next; any other heading ends that.
 */
export const headedByOptions = (
  group: Pick<GroupField, 'clauses'>,
  lines: readonly ListLine[],
): Headed[] => {
  const options = optionsOf(group);
  let heading = '';
  return lines.map((line): Headed => {
    const code = options.length > 0 ? optionIn(line.text, options) : undefined;
    if (code !== undefined) {
      heading = code;
      return { line, type: 'heading', heading };
    }
    if (!isHeading(line.whole)) return { line, type: 'item', heading };
    heading = '';
    return { line, type: 'columns', heading };
  });
};

/** The longest first: one may begin another. */
const optionsOf = ({ clauses }: Pick<GroupField, 'clauses'>): Option[] => {
  const named = (clauses?.choices ?? []).find(({ field }) => field === clauses?.heading);
  return (named?.options ?? [])
    .flatMap(({ code, words }) => words.map((word) => ({ code, word })))
    .toSorted((one, other) => other.word.length - one.word.length);
};

/** Whether a line above a table says something of all its rows. */
export const saysOption = (group: Pick<GroupField, 'clauses'>, line: string): boolean =>
  listLines(line).some(({ text }) => optionIn(text, optionsOf(group)) !== undefined);

type Option = { code: string; word: string };

/** What may stand before and after an option in its heading. */
const BEFORE =
  /^(?:(?:danh sach|de nghi|xet|tang|thuong|danh hieu|hinh thuc|cong nhan|duoc|ve)[ :-]{1,3}){0,5}$/;
const AFTER =
  /^[ :.;|]{0,3}(?:\(? ?(?:gom |co )?\d{1,3} ?(?:nguoi|d\/c|dong chi|tap the|ca nhan|don vi|truong hop)? ?\)?)?[ :.;|]{0,3}$/;

const LONGEST = 120;

const optionIn = (text: string, options: readonly Option[]): string | undefined => {
  if (text.length > LONGEST) return undefined;
  const key = searchKey(text);
  return options.find(({ word }) => {
    const at = key.indexOf(word);
    return at >= 0 && BEFORE.test(key.slice(0, at)) && AFTER.test(key.slice(at + word.length));
  })?.code;
};
