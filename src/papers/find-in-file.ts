import { findInDocument } from '../core/documents/find-in-document.ts';
import { outlineOf } from '../core/documents/outlines.ts';
import type { DocumentRefusal } from '../core/documents/parsed-document.ts';
import type { FoundBook, FoundInDocument } from '../core/forms/forms.ts';
import { parseDocument } from './parse-document.ts';
import { bookOf, bookOfCsv } from './read-book-file.ts';
import { isUnsafe, looksZipped, zipContents } from './zip-contents.ts';

export type FindInFile = { bytes: Uint8Array; formId: string; year: number };

export type FoundInFile =
  | { type: 'found'; found: FoundInDocument }
  | { type: 'refused'; reason: DocumentRefusal };

/** Reads a file and looks in it for what the form asks. */
export const findInFile = async ({ bytes, formId, year }: FindInFile): Promise<FoundInFile> => {
  const book = await bookIn(bytes);
  if (book === 'lost-marks') return { type: 'refused', reason: book };
  if (book) return { type: 'found', found: { ...nothing, book } };
  const outline = outlineOf(formId);
  const parsed = await parseDocument(bytes);
  if (parsed.type === 'refused') return parsed;
  if (!outline) return { type: 'refused', reason: 'other-kind' };
  return { type: 'found', found: findInDocument(outline, parsed.blocks, year) };
};

const nothing: FoundInDocument = {
  title: '',
  isUnnumbered: false,
  answers: [],
  items: [],
  lists: [],
};

/** A form's own workbook, whatever it is called. */
const bookIn = async (bytes: Uint8Array): Promise<FoundBook | 'lost-marks' | undefined> => {
  if (!looksZipped(bytes)) return bookOfCsv(bytes);
  const entries = zipContents(bytes);
  return entries && !isUnsafe(entries) ? bookOf(bytes, entries) : undefined;
};
