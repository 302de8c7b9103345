import {
  cleanLine,
  cleanText,
  hasWords,
  lengthOf,
  shortLine,
} from '../../shared/vietnamese-text.ts';
import type { TextField } from '../schema/form.ts';
import { accepted, type Reading, refused } from './reading.ts';

/** Longer texts are refused whole, never cut: the person shortens what stands in the chat. */
export const readTextAnswer = (field: TextField, said: string): Reading => {
  const text = field.multiline ? cleanText(said) : cleanLine(said);
  const length = lengthOf(text);
  if (!hasWords(text)) return refused('no-words');
  if (length > field.maxLength) return refused('too-long', { max: field.maxLength, length });
  if (length < (field.minLength ?? 1))
    return refused('too-short', { min: field.minLength ?? 1, length });
  return accepted(text);
};

/** `02/KH-HĐTĐKT`, `18/CT-TTg`, `09/2020/QĐ-UBND`, `06-CTr/TU`, `1656/NQ-UBTVQH15`. */
const documentNumber = /^\d{1,5}(-\p{L}{1,6})?(\/\d{4})?\/[\p{L}\d.&-]{2,40}$/u;

const LONGEST_NUMBER = 120;

export const readDocumentNumber = (said: string): Reading => {
  const text = (shortLine(said, LONGEST_NUMBER) ?? '')
    .replace(/^số ?:? ?/iu, '')
    .replaceAll(/ ?([/-]) ?/g, '$1');
  return documentNumber.test(text) ? accepted(text) : refused('not-a-document-number');
};
