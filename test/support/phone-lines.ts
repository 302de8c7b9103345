/** Letters of a line, and lines that stand on a phone of 390 pixels with its buttons in view. */
const LETTERS = 44;
export const PHONE_LINES = 18;

const linesOf = (line: string): number => {
  let [lines, at] = [1, 0];
  for (const word of line.split(' ')) {
    const { length } = word.normalize('NFC');
    const isFull = at > 0 && at + 1 + length > LETTERS;
    lines += isFull ? 1 : 0;
    at = isFull || at === 0 ? length : at + 1 + length;
  }
  return lines;
};

/** How many lines words take on a phone, wrapped between them. */
export const phoneLines = (words: string): number =>
  words.split('\n').reduce((sum, line) => sum + linesOf(line), 0);
