/**
 * Points that Telegram gives the words of one of `count` buttons in a row on a phone of 360; words
 * that are wider are cut.
 */
export const roomFor = (count: number): number => (ROW - GAP * (count - 1)) / count - PADDING;

const ROW = 343;
const GAP = 5;
const PADDING = 15;

/** Points of a label in the letters of Android, near enough; marks above and below take no width. */
export const widthOf = (label: string): number => {
  const known = widths.get(label) ?? widthOfLetters(label);
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(label, known);
  return known;
};

/** The same labels stand below most messages. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 2_000;

const widthOfLetters = (label: string): number =>
  Array.from(label.normalize('NFD').replaceAll(/\p{M}/gu, '')).reduce(
    (sum, letter) => sum + letterWidth(letter),
    0,
  );

const letterWidth = (letter: string): number => {
  if (/[ijlI|.,:;'’()[\]·‹›]/u.test(letter)) return 4.2;
  if (/[ftr \-/“”]/u.test(letter)) return 5;
  if (/[mwMW%@●○◐◌◇✓…]/u.test(letter)) return 12.5;
  return /\p{Lu}/u.test(letter) ? 9.9 : 8.2;
};

/** The same row, or as few shorter ones as its labels need, in their order. */
export const fittingRows = <Button extends { text: string }>(
  row: readonly Button[],
): Button[][] => {
  const rows: Button[][] = [];
  for (let at = 0; at < row.length;) {
    const fits = Math.max(fittingCount(row.slice(at)), 1);
    rows.push(row.slice(at, at + fits));
    at += fits;
  }
  return rows;
};

/** How many from the first on fit side by side. */
const fittingCount = (row: readonly { text: string }[]): number => {
  let count = row.length;
  while (count > 1 && row.slice(0, count).some(({ text }) => widthOf(text) > roomFor(count)))
    count -= 1;
  return count;
};
