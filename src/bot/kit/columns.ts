import type { MessageButton } from './request.ts';

/** Longer words are cut on a button of a third or half of a phone's width. */
const THIRD_WIDTH = 14;
const HALF_WIDTH = 20;

/** How many buttons like this one fit beside one another. */
const placesFor = (words: string): number =>
  words.length <= THIRD_WIDTH ? 3 : words.length <= HALF_WIDTH ? 2 : 1;

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
