/** Telegram cuts a text at so many UTF-16 units, in the middle of a word where it must. */
const LIMIT = 4096;

/** What stood between two parts of a text that a client has cut: nothing, the space at which it did, or the end of a line. */
export const glueBetween = (first: string, next: string): '' | ' ' | '\n' => {
  if (first.length % LIMIT === 0) return '';
  const lines = first.split('\n').filter((line) => line.trim() !== '');
  const whole = lines.slice(0, -1);
  const isWithin =
    (isUsual(whole, isNumbered) && !isNumbered(next)) ||
    (isUsual(whole, endsInNumber) && !endsInNumber(lines.at(-1) ?? '')) ||
    (!isUsual(whole, beginsSmall, SELDOM) && beginsSmall(next) && isOpen(first));
  return isWithin ? ' ' : '\n';
};

type Told = (line: string) => boolean;

/** Of most lines, and of enough of them. */
const isUsual = (lines: readonly string[], told: Told, share = MOST): boolean =>
  lines.length > FEW && lines.filter(told).length > lines.length * share;

const FEW = 3;
const MOST = 0.8;
const SELDOM = 0.2;

const isNumbered: Told = (line) =>
  /^\s*(?:\d{1,3}(?:\.\d{1,2})*[.)/]?\s|[-+•*–]|[a-zđ]\))/u.test(line);

const endsInNumber: Told = (line) => /\d\S*\s*$/u.test(line.slice(-LONGEST_END));
const LONGEST_END = 20;

const beginsSmall: Told = (line) => /^\s*\p{Ll}/u.test(line);

/** No stop ends it. */
const isOpen: Told = (text) => /[\p{L}\d,]\s*$/u.test(text.slice(-LONGEST_END));
