import { textList } from '../../shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import type { Form, GroupField } from '../schema/form.ts';
import { locate } from '../schema/path.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { withSign } from './compared-value.ts';
import type { ContentFile, ContentRow, ContentValue, SimpleEntry } from './content.ts';
import { writeFile, writeValue } from './write-value.ts';

/** One handed-in answer as a line: its name and what it says. */
export const lineOf = (form: Form, entry: SimpleEntry, group: GroupField | null): TextRef =>
  say('form-summary_line', wordsOf(form, entry, group));

/** The same of a question of the form itself, with what compares it. */
export const comparedLine = (form: Form, entry: SimpleEntry, comparison: Value): TextRef => {
  const { label, value } = wordsOf(form, entry, null);
  return say('form-summary_line', { label, value: withSign(value, comparison) });
};

/** Name and value of one handed-in answer, in words. */
export const wordsOf = (
  form: Form,
  entry: SimpleEntry,
  group: GroupField | null,
): { label: TextValue; value: TextValue } => {
  const path = group ? `${group.id}.item.${entry.field}` : entry.field;
  const located = locate(form, path);
  if (!located) return { label: entry.field, value: unknownValue(entry.value) };
  return {
    label: labelOf(form, located.field, located.group),
    value: entry.inDocument
      ? say('form-value_in-document')
      : isFiles(entry.value)
        ? filesOf(entry.value)
        : writeValue({ form, ...located }, entry.value, new Map()),
  };
};

const unknownValue = (value: ContentValue): TextValue =>
  isFiles(value) ? filesOf(value) : String(value);

const filesOf = (files: readonly ContentFile[]): TextValue => textList(files.map(writeFile));

export const isFiles = (value: ContentValue): value is readonly ContentFile[] =>
  Array.isArray(value) && value.some((part) => typeof part === 'object');

/** An answer of a handed-in item; of several values none. */
export const answerIn = ({ entries }: ContentRow, ref: string): Value => {
  const value = entries.find(({ field }) => field === ref)?.value ?? null;
  return Array.isArray(value) ? null : (value as Value);
};

/** The same where it is words. */
export const wordsIn = (row: ContentRow, ref: string): string | null => {
  const value = answerIn(row, ref);
  return typeof value === 'string' && value !== '' ? value : null;
};
