/** What Excel takes for the name of a sheet, each only once. */
export const sheetNames = (wanted: readonly string[]): string[] => {
  const names: string[] = [];
  for (const one of wanted) {
    const plain =
      one
        .replaceAll(/[[\]:*?/\\']/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim() || '-';
    let name = shortened(plain, '');
    for (let n = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); n += 1)
      name = shortened(plain, ` ${n}`);
    names.push(name);
  }
  return names;
};

const LONGEST_NAME = 31;

const shortened = (name: string, end: string): string =>
  name.slice(0, LONGEST_NAME - end.length).trim() + end;

/** So many letters fit into a cell; a workbook with more in one is called broken. */
const LONGEST_CELL = 32_767;

/** What Excel takes for the words of a cell. */
export const cellWords = (words: string): string =>
  words.length > LONGEST_CELL ? `${words.slice(0, LONGEST_CELL - 1)}…` : words;
