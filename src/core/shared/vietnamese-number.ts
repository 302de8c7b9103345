import { answerInFigures } from './number-words.ts';
import { searchKey, shortLine } from './vietnamese-text.ts';

export type NumberReading = {
  /** What was written can mean these, likeliest first; empty when it is no number. */
  values: readonly number[];
  /** True when the writer may have meant something else and should see what was read. */
  isAmbiguous: boolean;
};

const unreadable: NumberReading = { values: [], isAmbiguous: false };
/** No amount takes more signs, however it is spelled. */
const LONGEST = 80;

const surely = (value: number): NumberReading => ({ values: [value], isAmbiguous: false });

/**
 * Reads a number as it is written in Vietnam: `1.234,5`, `1.500.000`, `2,5`, `3 500 000`; also
 * `1,234.5` and full-width digits. `1.234` is 1234, since a comma begins the fraction, and 1,234 only where
 * that cannot be meant; `1,234` has two readings; `1.5` has one but uses the foreign point, so both should
 * be shown back. Anything beside a number but a closing stop makes it unreadable.
 */
export const readNumber = (text: string): NumberReading => {
  // Made plain, 5² would be 52.
  if (/\p{No}/u.test(text)) return unreadable;
  const written = shortLine(text, LONGEST);
  const parts = /^([+-]?)(\d[\d., ]*?)[.;]?$/u.exec(written ?? '');
  if (!parts?.[2]) return unreadable;
  const reading = readUnsigned(joinSpacedGroups(parts[2].trim()));
  if (parts[1] !== '-') return reading;
  return { ...reading, values: reading.values.map((value) => 0 - value) };
};

const powers: ReadonlyMap<string, number> = new Map([
  ['ty', 1e9],
  ['ti', 1e9],
  ['trieu', 1e6],
  ['tr', 1e6],
  ['nghin', 1e3],
  ['ngan', 1e3],
  ['k', 1e3],
]);

/**
 * Reads an amount in đồng: `1.234.000`, `3 500 000 đ`, `1,5 tr`, `2 tỷ`, `1 tỷ 200 triệu`, and
 * the spoken `1tr5` (one and a half million). Fractions of a đồng are no amount.
 */
export const readMoney = (text: string): NumberReading => {
  const spelled =
    text.length > LONGEST_SPELLED ? null : SPELLED_OUT.exec(text.normalize('NFC').trim());
  // What the words in brackets say is for the writer to compare.
  if (spelled) return { ...readMoney(spelled[1] ?? ''), isAmbiguous: true };
  const figures = answerInFigures(text);
  if (figures !== undefined) return { ...readFigures(figures), isAmbiguous: true };
  return readFigures(text);
};

const readFigures = (text: string): NumberReading => {
  const words = searchKey(shortLine(text, LONGEST) ?? '')
    .replace(/[.;]?(?: chan)?$/u, '')
    .replace(/ ?(?:vnd|dong|d|₫)\.?$/u, '')
    .replace(/(?<=\b(?:ty|ti|trieu|tr)) ruoi$/u, ' 500');
  const spoken = /^(\d+) ?(ty|ti|trieu|tr) ?(\d{1,3})$/u.exec(words);
  if (spoken) return readSpoken(spoken);
  return wholeOnly(readSegments(words));
};

const LONGEST_SPELLED = 300;
/** "150.000.000 đồng (Một trăm năm mươi triệu đồng)", as documents write it. */
const SPELLED_OUT =
  /^([^()]{1,80})\((?:(?:viết )?bằng chữ\s*:?|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})[^()\d]{0,160}\)[.;/\s]*$/iu;

const readSpoken = ([, whole, unit = '', rest]: RegExpExecArray): NumberReading => ({
  values: [Math.round(Number(`${whole}.${rest}`) * (powers.get(unit) ?? 1))],
  isAmbiguous: true,
});

const readSegments = (words: string): NumberReading => {
  const segments = [...words.matchAll(/([^a-z]+)(ty|ti|trieu|tr|nghin|ngan|k)(?![a-z]) ?/gu)];
  const [first, ...more] = segments;
  if (!first) return readNumber(words);
  if (segments.map(([whole]) => whole).join('') !== words) return unreadable;
  if (more.length === 0) return scaled(first);
  return addUp(segments);
};

const scaled = ([, amount = '', unit = '']: RegExpMatchArray): NumberReading => {
  const { values, isAmbiguous } = readNumber(amount);
  return { values: values.map((value) => times(value, powers.get(unit) ?? 1)), isAmbiguous };
};

/** `1 tỷ 200 triệu`: each part whole, each unit smaller than the one before. */
const addUp = (segments: readonly RegExpMatchArray[]): NumberReading => {
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [, amount = '', unit = ''] of segments) {
    const power = powers.get(unit) ?? 1;
    const part = /^\d+$/.test(amount.trim()) ? Number(amount) : undefined;
    if (part === undefined || power >= last) return unreadable;
    total += part * power;
    last = power;
  }
  return surely(total);
};

/** Binary fractions: 1.1 × 10⁶ must be whole. */
const times = (value: number, power: number): number => Number((value * power).toFixed(6));

const wholeOnly = ({ values, isAmbiguous }: NumberReading): NumberReading => {
  const whole = values.filter((value) => Number.isSafeInteger(value));
  return { values: whole, isAmbiguous: isAmbiguous && whole.length > 1 };
};

/** `3 500 000` is one number; `1 2` is not. */
const joinSpacedGroups = (digits: string): string =>
  /^\d{1,3}( \d{3})+([.,]\d+)?$/.test(digits) ? digits.replaceAll(' ', '') : digits;

const readUnsigned = (digits: string): NumberReading => {
  if (/^\d+$/.test(digits)) return surely(Number(digits));
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits) || /^\d+,\d+$/.test(digits)) return withComma(digits);
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return surely(Number(digits.replaceAll(',', '')));
  if (/^\d+\.\d+$/.test(digits)) return withPoint(digits);
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(digits)) return surely(Number(digits.replaceAll('.', '')));
  if (/^\d{1,3}(,\d{3}){2,}$/.test(digits)) return surely(Number(digits.replaceAll(',', '')));
  return unreadable;
};

/** One separator and three digits behind it can be either a decimal or a thousands mark. */
const canBeThousands = (digits: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);

const withComma = (digits: string): NumberReading => {
  const decimal = Number(digits.replaceAll('.', '').replace(',', '.'));
  if (!canBeThousands(digits)) return surely(decimal);
  return { values: [decimal, Number(digits.replace(',', ''))], isAmbiguous: true };
};

const withPoint = (digits: string): NumberReading => {
  const decimal = Number(digits);
  if (!canBeThousands(digits)) return { values: [decimal], isAmbiguous: true };
  return { values: [Number(digits.replace('.', '')), decimal], isAmbiguous: false };
};
