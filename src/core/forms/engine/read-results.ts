import { say } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import type { FoundList } from '../answers/found.ts';
import { itemTitle } from '../answers/item-names.ts';
import type { GroupField } from '../schema/form.ts';
import type { FormContext } from './form-context.ts';
import type { FoundUnread, ReadGroup, SureRow } from './found-step.ts';
import { readGivenRows } from './read-given-rows.ts';
import { isRowsGroup } from './rows-group.ts';

/** What tables of a document say of the items that are given, by their names; other rows are of something else. */
export const readResults = (
  context: FormContext,
  group: GroupField,
  lists: readonly FoundList[],
): ReadGroup[] => {
  if (!isRowsGroup(group)) return [];
  const keys = keysOf(context.filled, group.id);
  const names = keys.map((key) => searchKey(itemTitle(context, group, key)));
  const told = lists
    .filter((list) => list.group === group.id)
    .flatMap(({ lines, where, isSure }) =>
      lines.slice(1).map((line) => ({ cells: line.split('\t'), where, isSure })),
    );
  const rows: SureRow[] = [];
  const unread: FoundUnread[] = [];
  for (const { cells, where, isSure } of told) {
    const [title = '', result = ''] = cells;
    const at = placeOf(names, searchKey(title));
    const key = keys[at];
    if (key === undefined) continue;
    const read = readGivenRows(context, group, { raw: `${at + 1}: ${result}` });
    const given = read.rows.flatMap((row) => row.given);
    // Of two of one name the person says which it is, and of one that is told twice, which result.
    const isAlone =
      names.lastIndexOf(searchKey(title)) === at && rows.every((row) => row.key !== key);
    const own = itemTitle(context, group, key);
    if (given.length > 0)
      rows.push({ key, title: own, where, given, unread: [], isSure: isSure && isAlone });
    else unread.push({ label: own, field: group, error: say('form-list-unsure'), where });
  }
  return [{ group, rows, unread }];
};

/** By its name, or by what is left of it without the words that only say what is counted; then it is not sure. */
const placeOf = (names: readonly string[], title: string): number => {
  const at = names.indexOf(title);
  if (at !== -1) return at;
  const near = names.flatMap((name, n) => (coreOf(name) === coreOf(title) ? [n] : []));
  return near.length === 1 ? (near[0] ?? -1) : -1;
};

const coreOf = (name: string): string =>
  name
    .replaceAll(/["“”'.,;:()-]/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .replace(/^(?:ty le|tong so|so luong|so) /, '');
