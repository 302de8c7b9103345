import { roomFor, widthOf } from './label-width.ts';
import type { MessageButton } from './request.ts';

/** How many buttons like this one fit beside one another, three at most. */
const placesFor = (words: string): number => {
  const width = widthOf(words);
  if (width <= roomFor(3)) return 3;
  return width <= roomFor(2) ? 2 : 1;
};

/**
 * Puts short buttons beside one another in their order; long ones get a row of their own.
 * `most` is how many stand in a row, however short they are.
 */
export const inColumns = (
  buttons: readonly MessageButton[],
  words: (button: MessageButton) => string,
  most = 3,
): MessageButton[][] => {
  const rows: MessageButton[][] = [];
  let left = 0;
  for (const button of buttons) {
    const places = Math.min(most, placesFor(words(button)));
    const last = rows.at(-1);
    left = last ? Math.min(left, places - last.length) : 0;
    if (last && left > 0) last.push(button);
    else rows.push([button]);
    left = left > 0 ? left - 1 : places - 1;
  }
  return rows;
};

const inRowsOf = <Item>(count: number, items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / count) }, (_, at) =>
    items.slice(at * count, (at + 1) * count),
  );

/** Two beside one another. */
export const inPairs = <Item>(items: readonly Item[]): Item[][] => inRowsOf(2, items);

/** Three beside one another. */
export const inThrees = <Item>(items: readonly Item[]): Item[][] => inRowsOf(3, items);
