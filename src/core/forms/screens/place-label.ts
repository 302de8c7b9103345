import { sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import type { Cursor } from '../engine/cursor.ts';
import { parse } from '../reading/parse.ts';
import type { ReadingEnv } from '../reading/reading-env.ts';
import type { Form } from '../schema/form.ts';
import { groupOf, locate } from '../schema/path.ts';
import { type FigureTable, sheetOf } from '../schema/sheet.ts';
import { labelOf, sectionKey } from '../schema/text-keys.ts';

/** The short name of what words would answer there: a question, a list; null for a page that asks nothing. */
export const placeLabel = (form: Form, { place }: Cursor): TextRef | null => {
  const group =
    place.type === 'items' || place.type === 'rows' ? groupOf(form, place.group) : undefined;
  if (group) return labelOf(form, group);
  const sheet = place.type === 'rows' ? sheetOf(form, place.group) : undefined;
  if (sheet) return sheetLabel(form, sheet);
  const question = place.type === 'question' ? locate(form, place.path) : undefined;
  return question ? labelOf(form, question.field, question.group) : null;
};

/** What a table of figures is called where it is spoken of: by its section. */
export const sheetLabel = (form: Form, { section }: FigureTable): TextRef =>
  sayOfForm(sectionKey(form, section));

/** Whether any words would be taken there for an answer: a text, the name of an item, another option. */
export const takesAnyWords = (form: Form, { place }: Cursor): boolean => {
  if (place.type === 'items') return true;
  const field = place.type === 'question' ? locate(form, place.path)?.field : undefined;
  return field?.type === 'text' || (field?.type === 'choice' && field.other !== undefined);
};

/** Whether the words are one of the options that are asked for there. */
export const isOptionAt = (form: Form, { place }: Cursor, said: Said): boolean => {
  const located = place.type === 'question' ? locate(form, place.path) : undefined;
  const type = located?.field.type;
  return (
    located !== undefined &&
    (type === 'choice' || type === 'multi-choice') &&
    parse({ form, ...located }, said.words, said.env).type === 'value'
  );
};

type Said = { words: string; env: ReadingEnv };

/** Whether a link there can only stand for the file that the form asks for. */
export const takesLink = (form: Form, cursor: Cursor): boolean =>
  !takesAnyWords(form, cursor) && form.fields.some(({ type }) => type === 'file');

/** Whether the answer there is something that one says to the Board. */
export const addressesBoard = (form: Form, { place }: Cursor): boolean => {
  const field = place.type === 'question' ? locate(form, place.path)?.field : undefined;
  return field?.type === 'text' && field.addressesBoard === true;
};
