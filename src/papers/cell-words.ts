import type { CellValue } from 'read-excel-file/universal';

import { composedText } from '../core/shared/vietnamese-text.ts';

/** A number as it is shown: a share as its hundredfold, with its sign. */
const numberWords = (number: number, isPercent: boolean): string => {
  const shown = isPercent ? Number((number * 100).toPrecision(12)) : number;
  return `${String(shown).replace('.', ',')}${isPercent ? '%' : ''}`;
};

/** What a cell says as it would be typed in Vietnam; dates carry no time and no zone. */
export const cellWords = (cell: CellValue | null, isPercent: boolean): string => {
  if (cell === null) return '';
  if (isDate(cell)) return dayOf(cell);
  if (typeof cell === 'number') return numberWords(cell, isPercent);
  return composedText(String(cell)).trim();
};

const dayOf = (date: Date): string =>
  `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;

/** The library's type names the class where an instance is meant. */
const isDate = (cell: unknown): cell is Date => cell instanceof Date;
