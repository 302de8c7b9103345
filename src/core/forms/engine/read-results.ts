import { say } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import type { FoundList } from '../answers/found.ts';
import { itemTitle } from '../answers/item-names.ts';
import type { GroupField } from '../schema/form.ts';
import type { FormContext } from './form-context.ts';
import type { FoundUnread, ReadGroup, SureRow } from './found-step.ts';
import { isRowsGroup, readGivenRows } from './read-given-rows.ts';

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
    const at = names.indexOf(searchKey(title));
    const key = keys[at];
    if (key === undefined) continue;
    const read = readGivenRows(context, group, { raw: `${at + 1}: ${result}` });
    const given = read.rows.flatMap((row) => row.given);
    // Of two of one name the person says which it is, and of one that is told twice, which result.
    const isAlone =
      names.lastIndexOf(searchKey(title)) === at && rows.every((row) => row.key !== key);
    if (given.length > 0)
      rows.push({ key, title, where, given, unread: [], isSure: isSure && isAlone });
    else unread.push({ label: title, field: group, error: say('form-list-unsure'), where });
  }
  return [{ group, rows, unread }];
};
