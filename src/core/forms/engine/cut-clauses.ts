import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';
import { markedLine } from '../reading/marked-line.ts';
import { parse } from '../reading/parse.ts';
import { splitClauses } from '../reading/split-clauses.ts';
import type { Splitting } from '../reading/split-line.ts';
import { itemPath } from '../schema/path.ts';
import type { Cut } from './cut-line.ts';

/** The cells of a line whose parts are known by their words; undefined where it is a name and no more. */
export const cutClauses = (splitting: Splitting, line: string): Cut | undefined => {
  const { group } = splitting;
  const split = splitClauses(line, group, (words) => isTime(splitting, words));
  if (!split) return undefined;
  return {
    columns: [group.titleField, ...split.said.keys()],
    cells: [split.name, ...split.said.values()],
    known: [...split.chosen].map(([field, value]) => ({ field, value })),
  };
};

/** The cells of a line by their order alone, where the heading above says what the list is of. */
export const cutByPlace = ({ group }: Splitting, line: string): Cut | undefined => {
  const { clauses, titleField } = group;
  if (!clauses?.cells) return undefined;
  const cells = markedLine(cleanLine(line), clauses)
    .split(';')
    .map((cell) => cell.trim());
  return cells.length === 1 ? undefined : { columns: [titleField, ...clauses.free], cells };
};

const isTime = ({ form, group, env }: Splitting, words: string): boolean =>
  [group.clauses?.time, group.clauses?.until].some((id) => {
    const field = group.fields.find((one) => one.id === id);
    if (field?.type === 'text') return SAYS_WHEN.test(searchKey(words));
    if (field?.type !== 'date') return false;
    const path = itemPath(group.id, 'row', field.id);
    const reading = parse({ form, path, field, group, key: 'row' }, words, env);
    return reading.type === 'value' || (reading.type === 'unsure' && reading.reason === 'read-as');
  });

/** "Trước ngày 31/3", "Quý II", "Hằng tháng". */
const SAYS_WHEN =
  /^(?:(?:(?:thoi )?han (?:cuoi |chot )?)?(?:hoan thanh |thuc hien |xong )?(?:cham nhat |truoc |trong |tu |den |het |cuoi |dau |giua |ngay )*(?:ngay |thang |quy |nam |tuan )?(?:\d{1,2}(?:[/.-]\d{1,4}){1,2}|(?:thang |quy |q|nam |t)(?:\d{1,4}|i{1,3}|iv)(?:[ /,-].{0,30})?|20\d\d)|(?:thuong xuyen|ca nam|trong nam|quanh nam|(?:hang|hang|moi|dinh ky) .{1,30}|ngay sau .{1,30}))(?: .{0,30})?$/u;
