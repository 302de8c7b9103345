import type { AttachmentId } from '../../shared/ids.ts';
import type { Field, Form, GroupField } from '../schema/form.ts';
import { itemQuestions, type Located, topQuestion } from '../schema/path.ts';
import type { Value } from '../schema/value.ts';
import { isWithdrawn } from '../schema/withdrawn-form.ts';
import { type FileInfo, type Filled, keysOf } from './answers.ts';
import { isInDocument, isRelevant, isTopRelevant, sumOf } from './condition.ts';

/**
 * What a unit hands in: the form's sections with the answers that count. Hidden and left-out
 * questions are not in it. The order is the form's, so that equal answers make equal JSON.
 */
export type Content = { form: string; formVersion: number; sections: ContentSection[] };
export type ContentSection = { id: string; entries: Entry[] };
export type Entry = SimpleEntry | GroupEntry;
/** `inDocument`: nothing was typed, the attached document says it; its value is empty. */
export type SimpleEntry = {
  type: 'answer';
  field: string;
  value: ContentValue;
  inDocument?: true;
};
/** `key` names the item for ever, so that later reports can speak of it. */
export type GroupEntry = { type: 'group'; field: string; rows: ContentRow[] };
export type ContentRow = { key: string; entries: SimpleEntry[] };
export type ContentValue = Exclude<Value, null> | readonly ContentFile[];
/** `isPhoto`: a picture of a page, not the document's own file; `isLink`: an address, not a file. */
export type ContentFile = {
  id: AttachmentId;
  name: string;
  size: number;
  isPhoto?: true;
  isLink?: true;
};

type Files = ReadonlyMap<AttachmentId, FileInfo>;
type Source = { form: Form; filled: Filled; files: Files };

/** Freezes a draft. Complete or not: `missing` says whether it may be submitted. */
export const contentOf = (form: Form, filled: Filled, files: Files): Content =>
  isWithdrawn(form) ? storedContent(form, filled, files) : askedContent(form, filled, files);

const askedContent = (form: Form, filled: Filled, files: Files): Content => ({
  form: form.id,
  formVersion: form.version,
  sections: form.sections.map((id) => ({
    id,
    entries: form.fields
      .filter((field) => field.section === id && isTopRelevant(form, filled, field))
      .flatMap((field) => entryOf(field, { form, filled, files })),
  })),
});

const entryOf = (field: Field, source: Source): Entry[] => {
  if (field.type === 'group') {
    const rows = rowsOf(field, source);
    // A list that may stay empty and does is left out, as any answer is.
    return rows.length === 0 && field.min === 0 && !field.given
      ? []
      : [{ type: 'group', field: field.id, rows }];
  }
  return answerEntry(topQuestion(field), source);
};

const rowsOf = (group: GroupField, source: Source): ContentRow[] =>
  keysOf(source.filled, group.id).map((key) => ({
    key,
    entries: itemQuestions(group, key).flatMap((question) => answerEntry(question, source)),
  }));

const answerEntry = (question: Located, { form, filled, files }: Source): SimpleEntry[] => {
  const { field } = question;
  const value = valueIn(form, filled, question);
  if (isRelevant(form, filled, question) && isInDocument(form, filled, question))
    return [{ type: 'answer', field: field.id, value: '', inDocument: true }];
  if (value === null || field.type === 'note' || !isRelevant(form, filled, question)) return [];
  const isFile = field.type === 'file' && Array.isArray(value);
  return [{ type: 'answer', field: field.id, value: isFile ? frozenFiles(value, files) : value }];
};

/** What was answered, or is added up. */
const valueIn = (form: Form, filled: Filled, { path, field: { calculation } }: Located): Value =>
  (calculation?.type === 'sum'
    ? sumOf(form, filled, calculation)
    : filled.answers.get(path)?.value) ?? null;

const frozenFiles = (ids: readonly string[], files: Files): ContentFile[] =>
  ids.map((text) => {
    const id = text as AttachmentId;
    const { name = '', size = 0, isPhoto = false, isLink = false } = files.get(id) ?? {};
    return { id, name, size, ...(isPhoto ? { isPhoto } : {}), ...(isLink ? { isLink } : {}) };
  });

/** All answers of a draft under the names that they are stored by, for a form that has no questions any more. */
const storedContent = (form: Form, filled: Filled, files: Files): Content => {
  const lists = Object.entries(filled.items).map(([field, keys]): Entry => ({
    type: 'group',
    field,
    rows: keys.map((key) => ({ key, entries: entriesBelow(filled, `${field}.${key}.`, files) })),
  }));
  const entries = [...entriesBelow(filled, '', files), ...lists];
  return {
    form: form.id,
    formVersion: form.version,
    sections: entries.length > 0 ? [{ id: form.id, entries }] : [],
  };
};

const entriesBelow = ({ answers }: Filled, prefix: string, files: Files): SimpleEntry[] =>
  [...answers.values()].flatMap(({ path, value, isFact }): SimpleEntry[] => {
    const field = path.slice(prefix.length);
    return isFact || value === null || !path.startsWith(prefix) || field.includes('.')
      ? []
      : [{ type: 'answer', field, value: withNames(value, files) }];
  });

/** Files by their names; other values as they are. */
const withNames = (value: Exclude<Value, null>, files: Files): ContentValue => {
  if (!Array.isArray(value)) return value;
  const known = value.flatMap((id) => {
    const file = files.get(id as AttachmentId);
    return file ? [{ id: id as AttachmentId, name: file.name, size: file.size }] : [];
  });
  return known.length === value.length ? known : value;
};

/** Reads stored content; undefined for anything that is none. */
export const parseContent = (stored: unknown): Content | undefined => {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { form, formVersion, sections } = stored as Partial<Content>;
  const isWhole =
    typeof form === 'string' &&
    typeof formVersion === 'number' &&
    Array.isArray(sections) &&
    sections.every(isSection);
  return isWhole ? { form, formVersion, sections } : undefined;
};

const isSection = ({ id, entries }: Partial<ContentSection>): boolean =>
  typeof id === 'string' && Array.isArray(entries) && entries.every(isEntry);

const isEntry = (entry: Partial<Record<string, unknown>>): boolean =>
  typeof entry['field'] === 'string' &&
  (entry['type'] === 'group'
    ? Array.isArray(entry['rows']) && entry['rows'].every(isRow)
    : entry['value'] !== undefined);

const isRow = ({ key, entries }: Partial<ContentRow>): boolean =>
  typeof key === 'string' && Array.isArray(entries) && entries.every(isEntry);
