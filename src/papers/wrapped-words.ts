/** Room for so many letters a line, and so many lines. */
type Space = { perLine: number; lines: number };

/** Breaks between words, never before a dot, cuts words longer than a line, and ends with an ellipsis what is left. */
export const wrapped = (text: string, { perLine, lines }: Space): string[] => {
  const found: string[] = [];
  let line = '';
  for (const word of text
    .replaceAll(' · ', '\u00a0· ')
    .split(/[ \n\t]+/)
    .flatMap((one) => pieces(one, perLine))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (Array.from(longer).length <= perLine) line = longer;
    else {
      found.push(line);
      line = word;
    }
  }
  const all = [...found, line].filter((one) => one !== '');
  if (all.length <= lines) return all;
  const last = Array.from(all[lines - 1] ?? '').slice(0, perLine - 1);
  return [...all.slice(0, lines - 1), `${last.join('').trimEnd()}…`];
};

const pieces = (word: string, length: number): string[] => {
  const letters = Array.from(word);
  const count = Math.max(Math.ceil(letters.length / length), 1);
  return Array.from({ length: count }, (_, at) =>
    letters.slice(at * length, (at + 1) * length).join(''),
  );
};

/** Drawing keeps widths by the words that they are of: `__proto__` would become a property of every object. */
export const drawable = (words: string): string =>
  words in Object.prototype ? `${words}\u00a0` : words;
