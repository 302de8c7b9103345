/**
 * Points that Telegram gives the words of one of `count` buttons in a row on a phone of 360; words
 * that are wider are cut.
 */
export const roomFor = (count: number): number => (ROW - GAP * (count - 1)) / count - PADDING;

const ROW = 343;
const GAP = 5;
const PADDING = 15;

/** Points of a label in the letters of Android, near enough; marks above and below take no width. */
export const widthOf = (label: string): number =>
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

/** The same row, or as many shorter ones as its widest label needs. */
export const fittingRows = <Button extends { text: string }>(
  row: readonly Button[],
): Button[][] => {
  const widest = Math.max(...row.map(({ text }) => widthOf(text)));
  let count = row.length;
  while (count > 1 && widest > roomFor(count)) count -= 1;
  return Array.from({ length: Math.ceil(row.length / Math.max(count, 1)) }, (_, at) =>
    row.slice(at * count, (at + 1) * count),
  );
};
