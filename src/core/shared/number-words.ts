import { searchKey } from './vietnamese-text.ts';

const ONES = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** How they are called behind tens. */
const AFTER_TENS: ReadonlyMap<string, number> = new Map([
  ...ONES.filter((word) => word !== 'năm').map((word) => [word, ONES.indexOf(word) + 1] as const),
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
]);

type Spelling = (word: string) => string;

/** A number below a thousand in words; "hai mươi năm" is twenty of years. */
const patternOf = (spelled: Spelling): string => {
  const one = `(?:${ONES.map(spelled).join('|')})`;
  const after = `(?:${[...AFTER_TENS.keys()].map(spelled).join('|')})`;
  const [ten, tens, hundred, five] = ['mười', 'mươi', 'trăm', 'năm'].map(spelled);
  const [and, odd] = ['linh', 'lẻ'].map(spelled);
  const below = `(?:${one} ${tens}(?: ${after})?|${ten}(?: ${after})?)`;
  return `(?:${one} ${hundred}(?: (?:${and}|${odd}) (?:${after}|${five})| ${below})?|${below}|${one})`;
};

const MARKED = patternOf((word) => word);
const PLAIN = patternOf(searchKey);
const END = String.raw`(?![\p{L}\p{N}])`;
const IN_TEXT = new RegExp(String.raw`(?<![\p{L}\p{N}])${MARKED}${END}`, 'giu');

const plainOnes = ONES.map(searchKey);
const plainAfter = new Map([...AFTER_TENS].map(([word, value]) => [searchKey(word), value]));

const valueOf = (words: string): number => {
  const keys = searchKey(words).split(' ');
  let value = 0;
  for (const [at, key] of keys.entries()) {
    if (key === 'tram') value *= 100;
    else value += key === 'muoi' ? tensAfter(keys[at - 1]) : oneOf(key);
  }
  return value;
};

/** "Hai mươi" is two tens, of which two are counted already; "mười" is one. */
const tensAfter = (before = ''): number => oneOf(before) * 9 || 10;

const oneOf = (key: string): number => plainAfter.get(key) ?? plainOnes.indexOf(key) + 1;

const NAMES_NUMBER = new RegExp(`\\b${PLAIN}\\b`, 'u');
const EACH_NUMBER = new RegExp(`\\b${PLAIN}\\b`, 'gu');
const WHOLE = new RegExp(`^${PLAIN}$`, 'u');
const LEADS = new RegExp(`^${PLAIN}(?= \\p{L})`, 'u');
const AMOUNT = new RegExp(
  `^(?:(?:${PLAIN}|\\d{1,3}|ty|ti|trieu|tr|nghin|ngan|ruoi|dong|vnd)(?: |$))+$`,
  'u',
);

/**
 * An answer that begins with a number in words, in figures: `hai mươi`, `muoi lam lop`, `hai tram trieu`. Undefined
 * for any other, as for one word that may be another one: "năm nay chưa có".
 */
export const answerInFigures = (text: string): string | undefined => {
  const key = text.length > LONGEST ? '' : searchKey(text).replace(/[.;]$/, '');
  if (/\d/.test(key) || !NAMES_NUMBER.test(key)) return undefined;
  return AMOUNT.test(key) && SCALE.test(key) ? allInFigures(key) : firstInFigures(key);
};

const SCALE = /\b(?:ty|ti|trieu|tr|nghin|ngan)\b/;

const allInFigures = (key: string): string =>
  key.replaceAll(EACH_NUMBER, (words) => String(valueOf(words)));

const firstInFigures = (key: string): string | undefined => {
  const [words] = WHOLE.exec(key) ?? LEADS.exec(key) ?? [];
  if (words === undefined) return undefined;
  const [point = '', decimals = ''] = POINT.exec(key.slice(words.length)) ?? [];
  const rest = key.slice(words.length + point.length);
  const fraction = decimals === '' ? '' : `,${valueOf(decimals)}`;
  return isOther(words, rest) ? undefined : `${valueOf(words)}${fraction}${rest}`;
};

const isOther = (words: string, rest: string): boolean =>
  LOST_POINT.test(rest) ||
  (!words.includes(' ') && rest !== '' && (OTHER.has(words) || rest.length > LONGEST_REST));

const POINT = new RegExp(`^ phay (${PLAIN})(?= |$)`, 'u');
/** Half a number is none: "chín mươi lăm phẩy" may have been any that begins so. */
const LOST_POINT = /^ phay(?: |$)/;
const LONGEST = 80;
/** Without their marks, and followed by others, these are words of many sentences. */
const OTHER: ReadonlySet<string> = new Set(['nam', 'sau', 'bay', 'tam']);
/** Behind one word more is a sentence. */
const LONGEST_REST = 20;

/** What leads to "một" where it is a number and no article. */
const LEAD = String.raw`(?:^|[:;,] ?|(?<!\p{L})(?:ít nhất|tối thiểu|tối đa|không quá|đạt|có|trên|dưới) )`;

/**
 * A line with the numbers in figures that count something: "tối thiểu một sáng kiến", "kết nạp hai mươi hội viên".
 * `isCounted`: whether what follows begins with something that can be counted, in the letters of search keys.
 */
export const countsInFigures = (line: string, isCounted: (key: string) => boolean): string => {
  if (line.length > LONGEST_LINE) return line;
  const text = line.normalize('NFC');
  return text.replaceAll(IN_TEXT, (words, at: number) => {
    const before = text.slice(Math.max(0, at - LONGEST_LEAD), at);
    const isNumber = words.includes(' ') || searchKey(words) !== 'mot' || LEADS_TO_ONE.test(before);
    const next = searchKey(text.slice(at + words.length, at + words.length + LONGEST_NEXT)).trim();
    return isNumber && isCounted(next) ? String(valueOf(words)) : words;
  });
};

const LEADS_TO_ONE = new RegExp(`${LEAD}$`, 'iu');
const LONGEST_LINE = 600;
const LONGEST_LEAD = 12;
const LONGEST_NEXT = 24;
