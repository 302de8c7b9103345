/** What XML does not know: controls but line breaks and tabs, halves of pairs, signs that are none. */
const NO_XML = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Turns the direction of what follows: a name could be read as another, a file as one of another kind. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Somebody's words so that every reader of files opens what they stand in, and reads them from left to right. */
export const legible = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(NO_XML, ' ').replaceAll(TURNS, '');

/** All words of something made of records, lists and words. */
export const legibly = <Value>(value: Value): Value => {
  if (typeof value === 'string') return legible(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => legibly(one)) as Value;
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, legibly(one)]),
  ) as Value;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
