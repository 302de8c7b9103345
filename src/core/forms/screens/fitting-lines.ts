import { say, type TextRef } from '../../shared/text-ref.ts';
import type { FormContext } from '../engine/form-context.ts';
import { heightOf } from '../engine/row-pages.ts';

export type Lines = readonly (TextRef | 'blank')[];

/** What a phone shows of a message without scrolling. */
const PHONE_LINES = 18;
const PHONE_LETTERS = 900;

/** In lines of a phone and in letters, in the longest of all languages. */
type Size = { lines: number; letters: number };

const sizeOf = ({ env }: Pick<FormContext, 'env'>, lines: Lines): Size =>
  lines
    .map((line) =>
      line === 'blank'
        ? { lines: 1, letters: 1 }
        : {
            lines: heightOf(env, line),
            letters: Math.max(...env.wordings(line).map(({ length }) => length)),
          },
    )
    .reduce(together, { lines: 0, letters: 0 });

const together = (one: Size, other: Size): Size => ({
  lines: one.lines + other.lines,
  letters: one.letters + other.letters,
});

const fits = ({ lines, letters }: Size): boolean =>
  lines <= PHONE_LINES && letters <= PHONE_LETTERS;

/** The first of these, from the fullest to the shortest, that a phone shows; else the last. */
export const firstThatFits = (
  context: Pick<FormContext, 'env'>,
  variants: readonly [() => Lines, ...(() => Lines)[]],
): Lines => {
  let lines: Lines = [];
  for (const make of variants) {
    lines = make();
    if (fits(sizeOf(context, lines))) break;
  }
  return lines;
};

type Around = { above: Lines; entries: readonly TextRef[]; below: Lines };

/** As many entries as a phone shows between the others; that there are more, behind their buttons, is said. */
export const asManyAsFit = (context: FormContext, { above, entries, below }: Around): Lines => {
  let size = sizeOf(context, [...above, restLine(entries.length), ...below]);
  let shown = 0;
  for (const entry of entries) {
    size = together(size, sizeOf(context, [entry]));
    if (!fits(size)) break;
    shown += 1;
  }
  const left = entries.length - shown;
  return [...above, ...entries.slice(0, shown), ...(left > 0 ? [restLine(left)] : []), ...below];
};

const restLine = (count: number): TextRef => say('form-lines-below', { count });
