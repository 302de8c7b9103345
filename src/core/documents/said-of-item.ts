import { searchKey } from '../shared/vietnamese-text.ts';
import type { Column } from './headings.ts';
import { STARTS_TIME } from './item-clauses.ts';
import { headingKey } from './label.ts';

/** What the clauses about an item say of it, by the columns that they name. */
export const saidInClauses = (
  columns: readonly Column[],
  clauses: readonly string[],
): Map<string, string> => {
  const said = new Map<string, string>();
  const unnamed: string[] = [];
  let last: string | undefined;
  for (const clause of clauses) {
    const named = columnOf(columns, clause) ?? saidOfWhom(columns, clause, last);
    if (named) {
      last = named.field;
      add(said, named.field, named.words);
    } else if (last === 'criteria_text') add(said, last, clause);
    else if (!said.has('time') && STARTS_TIME.test(clause)) said.set('time', clause);
    else if (last === undefined) unnamed.push(clause);
  }
  const told = unnamed.filter((clause) => tellsWhat(columns, clause));
  if (!said.has('content') && told.length > 0) said.set('content', told.join('; '));
  return said;
};

/** "Tập thể: số hóa 100% hồ sơ": by what collectives are judged, or with what they are rewarded. */
const saidOfWhom = (
  columns: readonly Column[],
  clause: string,
  last: string | undefined,
): { field: string; words: string } | undefined => {
  const key = searchKey(clause);
  if (last === 'criteria_text' || !columns.some(({ field }) => field === 'criteria_text'))
    return undefined;
  if (!OF_WHOM.test(key)) return undefined;
  return { field: AWARDS.test(key) ? 'award_forms' : 'criteria_text', words: clause };
};

const OF_WHOM = /^(?:(?:doi voi|cac|ve) )*(?:tap the|ca nhan)(?: [^:]{0,30})?: ?./;
const AWARDS = /\b(?:giay khen|bang khen|tang|thuong|bieu duong)\b/;

/** What is to be done, and neither who does it nor what it is rewarded with. */
const tellsWhat = (columns: readonly Column[], clause: string): boolean =>
  columns.some(({ field }) => field === 'content') &&
  clause.length >= SHORTEST_CONTENT &&
  !NO_CONTENT.test(searchKey(clause));

const SHORTEST_CONTENT = 25;
const NO_CONTENT =
  /^(?:do |thuc hien (?:ca nam|tu|theo)|binh xet|khen thuong|so ket|tong ket|giao |dang ky)|\b(?:chu tri|phat dong|phoi hop)$/;

const add = (said: Map<string, string>, field: string, words: string): void => {
  const before = said.get(field);
  if (before === undefined) said.set(field, words);
  else if (field === 'criteria_text')
    said.set(field, before === '' ? words : `${before}\n${words}`);
  else if (field === 'award_forms') said.set(field, `${before}; ${words}`);
};

/** `Thời gian: từ …`: the column that a clause names, and what it says of it. */
export const columnOf = (
  columns: readonly Column[],
  clause: string,
): { field: string; words: string } | undefined => {
  const at = clause.indexOf(':');
  if (at === -1 || at > 45) return undefined;
  const key = headingKey(clause.slice(0, at).replace(/^[-–+*•] ?/u, ''));
  const [title, ...others] = columns;
  const column = others.find(({ names }) => names.some((name) => `${key} `.startsWith(`${name} `)));
  return column && title ? { field: column.field, words: clause.slice(at + 1).trim() } : undefined;
};
