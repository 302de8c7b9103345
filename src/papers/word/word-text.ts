import {
  AlignmentType,
  DeletedTextRun,
  InsertedTextRun,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  TextRun,
} from 'docx';

import type { Passage, Piece } from '../../core/official-papers/official-paper.ts';

/** Sizes are in half points, as Word counts them. */
export const sizes = {
  body: 28,
  table: 26,
  wideTable: 24,
  head: 26,
  recipients: 22,
  recipientsTitle: 24,
} as const;

/** A millimetre in twentieths of a point. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** Half a point of space in the same. */
export const POINT = 20;

/** Numbers the changes of one document, and says whose they are and of which day (ISO). */
export class Changes {
  readonly #author: string;
  readonly #date: string;
  #count = 0;

  constructor(author: string, date: string) {
    this.#author = author;
    this.#date = `${date}T00:00:00Z`;
  }

  next(): { id: number; author: string; date: string } {
    this.#count += 1;
    return { id: this.#count, author: this.#author, date: this.#date };
  }
}

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'allCaps'>;

const pieceOf = (changes: Changes, { text, mark }: Piece, look: Look) => {
  if (mark === 'added') return new InsertedTextRun({ ...look, text, ...changes.next() });
  if (mark === 'removed') return new DeletedTextRun({ ...look, text, ...changes.next() });
  return new TextRun({ ...look, text });
};

/** Words as Word keeps them, with their changes. */
export const runsOf = (changes: Changes, passage: Passage, look: Look) =>
  (typeof passage === 'string' ? [{ text: passage }] : passage).map((piece) =>
    pieceOf(changes, piece, look),
  );

/** A line in the middle of its column. */
export const centred = (
  text: string,
  look: Look,
  rest: Omit<IParagraphOptions, 'children' | 'alignment'> = {},
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ ...look, text })],
    ...rest,
  });
