import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import type { Form } from '../schema/form.ts';
import { fieldIn, groupOf } from '../schema/path.ts';
import { itemOf, labelOf } from '../schema/text-keys.ts';
import type { Content, ContentRow, Entry } from './content.ts';
import { wordsOf } from './summary-words.ts';
import { summarise } from './summary.ts';

/** A question, an item or a list of what was handed in, as it is called; all of it for an empty path. */
export const partLabel = (form: Form, content: Content, path: string): TextValue => {
  const [top = '', key, inner] = path.split('.');
  if (top === '') return say('form-all-of-it');
  const field = fieldIn(form.fields, top);
  if (!field) return top;
  const group = groupOf(form, top);
  if (!group || key === undefined) return labelOf(form, field);
  const rows = rowsOf(content, top);
  const at = rows.findIndex((row) => row.key === key);
  const item = itemLabel(itemOf(form, group, at + 1), rows[at], group.titleField);
  const own = inner === undefined ? undefined : fieldIn(group.fields, inner);
  return own ? say('form-missing-in-item', { item, label: labelOf(form, own, group) }) : item;
};

/** What was handed in there, as it reads; nothing where nothing was. */
export const partLines = (form: Form, content: Content, path: string): TextRef[] => {
  const [top = '', key, inner] = path.split('.');
  const entry = entryOf(content, top);
  if (!entry) return [];
  if (entry.type !== 'group' || key === undefined) {
    const section = content.sections.find(({ entries }) => entries.includes(entry));
    const alone = { ...content, sections: section ? [{ ...section, entries: [entry] }] : [] };
    return summarise(form, alone).filter((line) => line.key !== 'form-summary_section');
  }
  const group = groupOf(form, top) ?? null;
  const entries = entry.rows.find((row) => row.key === key)?.entries ?? [];
  return entries
    .filter(({ field }) => inner === undefined || field === inner)
    .map((one) => say('form-summary_line', wordsOf(form, one, group)));
};

const LONGEST_TITLE = 60;

const itemLabel = (name: TextRef, row: ContentRow | undefined, titleField: string): TextRef => {
  const title = row?.entries.find(({ field }) => field === titleField)?.value;
  return typeof title === 'string' && title !== ''
    ? say('form-item-titled', { item: name, title: shorten(title, LONGEST_TITLE) })
    : name;
};

const rowsOf = (content: Content, group: string): readonly ContentRow[] => {
  const entry = entryOf(content, group);
  return entry?.type === 'group' ? entry.rows : [];
};

const entryOf = ({ sections }: Content, field: string): Entry | undefined =>
  sections.flatMap(({ entries }) => entries).find((entry) => entry.field === field);

/** What remarks may be made on, in the order of the form: each question, each list and each of its items. */
export const partsOf = (form: Form, content: Content): string[] =>
  form.fields.flatMap((field) => {
    if (field.calculation) return [];
    const isThere = content.sections.some(({ entries }) =>
      entries.some((entry) => entry.field === field.id),
    );
    if (field.type !== 'group') return isThere ? [field.id] : [];
    const items = rowsOf(content, field.id).map(({ key }) => `${field.id}.${key}`);
    return field.given ? items : [field.id, ...items];
  });

/** Where parts stand in the form, by their paths, from 0; what is said of all of it comes last. */
export const partPlaces = (form: Form, content: Content): ((path: string) => number) => {
  const parts = partsOf(form, content);
  const places = new Map(parts.map((part, at) => [part, at]));
  return (path) => {
    const [top = '', key] = path.split('.');
    const at = places.get(`${top}.${key ?? ''}`) ?? places.get(top);
    return path === '' ? parts.length + 1 : (at ?? parts.length);
  };
};
