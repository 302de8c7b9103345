import type { FoundAnswer } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import type { DocumentOutline, OutlineCount } from './headings.ts';
import { type SectionEntry, placeOf } from './sections.ts';

/** `isOfOne`: it tells of one campaign, and may count for that alone. */
type Sentence = { words: string; key: string; where: string; isOfOne: boolean };

/** The one number that sentences give for each; where they give several, the first is to be confirmed. */
export const countsIn = (
  { counts, looks, uncounted = [] }: Pick<DocumentOutline, 'counts' | 'looks' | 'uncounted'>,
  entries: readonly SectionEntry[],
  year: number,
): FoundAnswer[] => {
  const all = entries
    .filter(({ subject }) => subject === null || !uncounted.includes(subject))
    .flatMap((entry) => sentencesOf(entry, year));
  const isElsewhere = ({ key }: Sentence): boolean =>
    key.includes(String(year - 1)) || (looks === 'ahead' && IS_DONE.test(key));
  const own = all.filter((sentence) => !isElsewhere(sentence));
  const found = counts.flatMap((count) => countOf(count, count.isOfSpan ? all : own));
  return found.flatMap((answer, at) => {
    const same = found.filter(({ field }) => field === answer.field);
    const isFirst = found.findIndex(({ field }) => field === answer.field) === at;
    return isFirst ? [{ ...answer, isSure: answer.isSure && same.length === 1 }] : [];
  });
};

/** What was done before is no plan. */
const IS_DONE = /^(?:da|trong nam qua|nam qua)\b/;

const sentencesOf = (entry: SectionEntry, year: number): Sentence[] => {
  const where = placeOf(entry.path);
  const lines =
    entry.type === 'table'
      ? entry.table.rows.map((row) => unnumbered(row).join(' '))
      : [entry.line.words];
  return lines.flatMap((line) =>
    line
      .split(/(?<=[.;])\s+(?=[\p{Lu}\d–-]|\p{Ll}{2})/u)
      .map((part) => cleanLine(part))
      .filter((part) => part !== '')
      .map((words) => ({
        words,
        key: searchKey(inFigures(comparedAway(words, year - 1))).replaceAll(QUOTES, ''),
        where,
        isOfOne: OF_ONE.test(line),
      })),
  );
};

/** "Phong trào “…”: …", "Đợt thi đua chào mừng Quốc khánh: …" */
const OF_ONE =
  /^(?:[-–+*•] ?)?(?:(?:phong trào|cuộc vận động|đợt|chương trình|mô hình)[^:;“]{0,40}“[^”]*”[^:;]{0,60}|đợt (?:thi đua|cao điểm)[^:;“]{0,120}):/iu;

const QUOTES = /["“”«»]/gu;

/** What was counted before, beside what is counted. */
const comparedAway = (words: string, earlier: number): string =>
  withoutEarlier(words.replaceAll(COMPARED, ''), earlier);

const COMPARED = /\s*\((?:cùng kỳ|so với|năm trước|năm ngoái)[^()]*\)/giu;

/** "(cùng kỳ năm 2026 là 2.890)", "tăng 6% so với năm 2026": what it is held against counts nothing. */
const withoutEarlier = (words: string, year: number): string =>
  words.includes(String(year))
    ? words
        .replaceAll(/ ?\(([^()]*)\)/gu, (said, inner: string) =>
          inner.includes(String(year)) && HELD_AGAINST.test(inner) ? '' : said,
        )
        .replaceAll(BESIDE, (said) => (said.includes(String(year)) ? '' : said))
    : words;

const HELD_AGAINST = /(?:cùng kỳ|năm trước|so với|tăng|giảm|năm 20\d\d)(?!\p{L})/iu;
const BESIDE =
  /,? (?:(?:tăng|giảm|bằng) [^,;.]{0,40})?(?:so với|cùng kỳ) [^,;.()]{0,40}(?:,\d[^,;.()]{0,20})?/giu;

/** "Hai lớp tập huấn", which is to be confirmed; "năm" is a year more often than a number. */
const inFigures = (words: string): string =>
  words.replaceAll(IN_WORDS, (_, word: string) => `~${FIGURES.indexOf(word.toLowerCase()) + 1}`);

const FIGURES = ['một', 'hai', 'ba', 'bốn', '', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const IN_WORDS =
  /(?<!\p{L})(một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?= (?:lớp|hội nghị|buổi|khóa|cuộc|đợt|đoàn|mô hình|sáng kiến|điển hình)(?!\p{L}))/giu;

/** The cells of a row that say something; its running number counts nothing. */
const unnumbered = (row: readonly string[]): string[] =>
  row.filter((cell, at) => cell !== '' && !(at === 0 && /^\d{1,3}[.)]?$/u.test(cell)));

const countOf = (count: OutlineCount, sentences: readonly Sentence[]): FoundAnswer[] => {
  const { field, code } = count;
  const found = sentences.flatMap((sentence) =>
    numbersIn(count, sentence).map((number) => Object.assign({}, number, sentence)),
  );
  // What each part of a unit is to do is not what all of it do.
  const plain = found.filter(({ words }) => !isOfEach(words));
  const [first] = plain.length > 0 ? plain : found;
  if (!first) return [];
  const values = new Set(plain.map(({ number }) => number.replace(/^0+(?=\d)/, '')));
  const { number, where, words: said } = first;
  const words = number.replace(/^0+(?=\d)/, '');
  const isSure = values.size === 1 && plain.every(({ isPlain, isOfOne }) => isPlain && !isOfOne);
  const answer = { field, words, said, where, isSure };
  return [code === undefined ? answer : { ...answer, code }];
};

/** `isPlain`: written in figures, and not as an end of a range. */
type Number = { number: string; isPlain: boolean };

/** All that the first pattern finds which fits: a sentence may give one number for each kind. */
const numbersIn = ({ patterns, none, code }: OutlineCount, { key }: Sentence): Number[] => {
  if (none?.test(key)) return [{ number: '0', isPlain: true }];
  const fitting = patterns.find((pattern) => pattern.test(key));
  if (!fitting) return [];
  const all = [...key.matchAll(new RegExp(fitting, 'dg'))];
  const numbers = all.flatMap(({ 1: number, indices }) => {
    const [from] = indices?.[1] ?? [0];
    return number === undefined
      ? []
      : [{ number, isPlain: !NOT_PLAIN.test(key.slice(Math.max(0, from - BEFORE), from)) }];
  });
  return numbers.length === 0 && code !== undefined ? [{ number: '', isPlain: true }] : numbers;
};

/** "từ 08 đến 10", "8-10", or a word for it. */
const NOT_PLAIN = /(?:\d ?(?:den|toi|[-–—]) ?|~)$/;
const BEFORE = 8;

/** By its marks "mỗi" is known from "mới". */
const isOfEach = (words: string): boolean => EACH.test(words);

const EACH =
  /(?<!\p{L})(?:mỗi|từng)(?!\p{L})|\d [\p{L} ]{2,30}\/(?:đơn vị|cơ quan|tổ|thôn|phòng|tháng|quý)/iu;
