import { type KeyTaking, say, sayOfForm } from '../../shared/text-ref.ts';
import { cleanLine, searchKey, withoutCourtesy } from '../../shared/vietnamese-text.ts';
import type { QuestionOf } from '../schema/question.ts';
import { fieldKey, optionKey } from '../schema/text-keys.ts';
import type { ReadingEnv } from './reading-env.ts';
import { accepted, type Reading, refused } from './reading.ts';

/** A label in any language, with or without marks, or the number of the option. */
export const readChoice = (
  question: QuestionOf<'choice'>,
  said: string,
  env: ReadingEnv,
): Reading => {
  const code = codeOf(question, said, env);
  return code === undefined ? refused('no-option', { text: cleanLine(said) }) : accepted(code);
};

/** Several of them, separated by commas, semicolons or line breaks. */
export const readMultiChoice = (
  question: QuestionOf<'multi-choice'>,
  said: string,
  env: ReadingEnv,
): Reading => {
  // Whoever names one twice means it once.
  const named = new Set(said.split(/[;\n]/u).flatMap((part) => withinCommas(question, part, env)));
  const parts = [...named].filter((part) => part !== '');
  const codes = parts.map((part) => codeOf(question, part, env));
  const unknown = parts.find((_, index) => codes[index] === undefined);
  if (unknown !== undefined) return refused('no-option', { text: cleanLine(unknown) });
  const chosen = question.field.options
    .map(({ code }) => code)
    .filter((one) => codes.includes(one));
  return countProblem(question.field, chosen.length) ?? accepted(chosen);
};

/** Labels with so many commas in them. */
const MOST_COMMAS = 3;

/** A comma parts two options, unless the label of one has it: "Quỹ thi đua, khen thưởng". */
const withinCommas = (
  question: QuestionOf<'multi-choice'>,
  said: string,
  env: ReadingEnv,
): string[] => {
  const words = said.split(',');
  const parts: string[] = [];
  for (let from = 0; from < words.length;) {
    let to = Math.min(from + MOST_COMMAS + 1, words.length);
    const label = (): string => words.slice(from, to).join(',').trim();
    while (to > from + 1 && codeOf(question, label(), env) === undefined) to -= 1;
    parts.push(label());
    from = to;
  }
  return parts;
};

/** How many options may be chosen. */
export const countProblem = (
  { min = 1, max }: { min?: number; max?: number },
  count: number,
): Reading | undefined => {
  if (count < min) return refused('too-few-chosen', { min });
  return max !== undefined && count > max ? refused('too-many-chosen', { max }) : undefined;
};

export const readYesNo = (said: string, env: ReadingEnv): Reading => {
  if (isOneOf('form-words_yes', said, env)) return accepted(true);
  return isOneOf('form-words_no', said, env) ? accepted(false) : refused('yes-or-no');
};

/** Whether a text is one of the words that a message lists, separated by bars. */
export const isOneOf = (
  key: KeyTaking,
  said: string,
  env: Pick<ReadingEnv, 'wordings'>,
): boolean => {
  const listed = env.wordings(say(key));
  const known = wordsListed.get(listed) ?? new Set(listed.flatMap(keysOf));
  wordsListed.set(listed, known);
  return known.has(searchKey(said));
};

const keysOf = (words: string): string[] => words.split('|').map((word) => searchKey(word));

/** A message is compared with dozens of words, the same each time. */
const wordsListed = new WeakMap<readonly string[], ReadonlySet<string>>();

type Choosing = QuestionOf<'choice'> | QuestionOf<'multi-choice'>;

const codeOf = (question: Choosing, said: string, env: ReadingEnv): string | undefined => {
  const wanted = searchKey(withoutCourtesy(said, 'đã')).replace(/ roi$/, '');
  const options = labelled(question, env);
  const option = options.find(
    ({ words, labels }) => words.includes(wanted) || labels.some((label) => isSame(label, wanted)),
  );
  if (option) return option.code;
  const whole = spelledOut(wanted);
  // Of an office alone nothing is left.
  const meant = whole === '' ? [] : options.filter(({ spelled }) => spelled.has(whole));
  if (meant.length === 1) return meant[0]?.code;
  if (/^\d+\.?$/.test(wanted)) return options[Number.parseInt(wanted, 10) - 1]?.code;
  if (!wanted.includes(' ')) return undefined;
  const [begun, ...others] = options.filter(({ labels }) =>
    labels.some((label) => beginsWith(label, wanted)),
  );
  return others.length === 0 ? begun?.code : undefined;
};

/** "BK Chủ tịch UBND TP Hà Nội": without abbreviations, and without whose office it is. */
const spelledOut = (key: string): string =>
  SPELLED.reduce((said, [short, long]) => said.replaceAll(short, long), key)
    .replaceAll(/ +/g, ' ')
    .trim();

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/\bbk\b/g, 'bang khen'],
  [/\bgk\b/g, 'giay khen'],
  [/\bhcld\b/g, 'huan chuong lao dong'],
  [/\btp\b\.?/g, 'thanh pho'],
  [/\btw\b\.?/g, 'trung uong'],
  [/\bttg(?:cp)?\b|\bthu tuong chinh phu\b/g, 'thu tuong'],
  [/\b(?:cua|cap|chu tich|ubnd|uy ban nhan dan)\b/g, ''],
  [/\bthanh pho ha noi\b/g, 'thanh pho'],
];

/** An option with its labels in all languages, as keys. */
type Labelled = {
  code: string;
  words: readonly string[];
  labels: readonly string[];
  /** All of them without abbreviations. */
  spelled: ReadonlySet<string>;
};

/** Each line of a list is held against them, cell by cell, and labels stay as they are. */
const labelledBefore = new WeakMap<
  object,
  { key: string; wordings: ReadingEnv['wordings']; options: readonly Labelled[] }
>();

const labelled = (
  { form, field, group }: Choosing,
  { wordings }: ReadingEnv,
): readonly Labelled[] => {
  const key = fieldKey(form, field, group);
  const before = labelledBefore.get(field.options);
  if (before?.key === key && before.wordings === wordings) return before.options;
  const options = field.options.map(({ code, words = [] }) => {
    const labels = wordings(sayOfForm(optionKey(key, code))).map((label) => searchKey(label));
    return { code, words, labels, spelled: new Set([...words, ...labels].map(spelledOut)) };
  });
  labelledBefore.set(field.options, { key, wordings, options });
  return options;
};

/** Of "%" the words are known as well. */
const isSame = (label: string, wanted: string): boolean =>
  label === wanted || (label === '%' && wanted === 'phan tram');

/** Whole words at its beginning, of which there are several: "Đã ký" of "Đã ký, gửi kèm ngay". */
const beginsWith = (label: string, wanted: string): boolean =>
  label.startsWith(wanted) && /^[ ,;(]/.test(label.slice(wanted.length));
