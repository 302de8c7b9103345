import { cleanLine } from '../../shared/vietnamese-text.ts';
import { markedLine } from '../reading/marked-line.ts';
import { parse } from '../reading/parse.ts';
import { saysWhen } from '../reading/says-when.ts';
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
    if (field?.type === 'text') return saysWhen(words);
    if (field?.type !== 'date') return false;
    const path = itemPath(group.id, 'row', field.id);
    const reading = parse({ form, path, field, group, key: 'row' }, words, env);
    return reading.type === 'value' || (reading.type === 'unsure' && reading.reason === 'read-as');
  });
