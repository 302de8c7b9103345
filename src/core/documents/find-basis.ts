import type { FoundAnswer } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import type { SectionEntry } from './sections.ts';

const PLAN =
  /Kế hoạch số:?\s*(\d{1,5}[^\s,;]*\/[^\s,;]+)(?:,?\s+(?:ký )?(ngày\s+(?:\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})))?((?:(?!Kế hoạch số)[^;.]){0,120})/giu;

/** What stands above the first heading: what the document rests on, and the city's plan among it. */
export const basisIn = (entries: readonly SectionEntry[]): FoundAnswer[] => {
  const said = entries.flatMap((entry) =>
    entry.type === 'line' && entry.path.length === 0 && IS_BASIS.test(entry.line.words)
      ? [cleanLine(entry.line.words)]
      : [],
  );
  const told = said.flatMap(basisOf);
  const lines = told.map(({ words }) => words);
  const [where = ''] = lines;
  const plans = said
    .flatMap((line) => [...line.matchAll(PLAN)].map((plan) => ({ plan, line })))
    .filter(({ plan: [, , , of = ''] }) => isOfCity(of));
  const [first] = plans;
  const plan = first?.plan;
  const stands = first?.line ?? '';
  const isSure = plans.length === 1;
  return [
    ...(lines.some((line) => /^Căn cứ|(?<!\p{L})Luật (?!sư)/iu.test(line) || NUMBERED.test(line))
      ? [
          {
            field: 'legal_basis',
            words: lines.join('\n'),
            where,
            isSure: told.every(({ isWhole }) => isWhole),
          },
        ]
      : []),
    ...(plan?.[1]
      ? [{ field: 'city_plan', words: plan[1], said: plan[0], where: stands, isSure }]
      : []),
    ...(plan?.[2]
      ? [{ field: 'city_plan_date', words: plan[2], said: plan[0], where: stands, isSure }]
      : []),
  ];
};

const IS_BASIS = /^(?:Căn cứ|Thực hiện|Theo)(?!\p{L})/iu;

/** The sentence that leads to the plan itself is none, but for what it says before it names who plans. */
const basisOf = (line: string): { words: string; isWhole: boolean }[] => {
  if (!/(?:như sau|sau đây|dưới đây|nội dung sau)\s*:?$/iu.test(line))
    return [{ words: line, isWhole: true }];
  const end = line.search(
    /[,;] [^,;]{3,150} (?:xây dựng|ban hành|triển khai|đề ra)(?!\p{L})[^;]*$/iu,
  );
  const words = end === -1 ? '' : line.slice(0, end);
  if (words.includes(';')) return [{ words: `${words};`, isWhole: false }];
  return NUMBERED.test(words) ? [{ words, isWhole: false }] : [];
};

/** A document with its symbol. */
const NUMBERED = / số:? ?\d{1,5}(?:\/\d{4})?\/\p{Lu}/u;

const isOfCity = (words: string): boolean =>
  /\b(?:ubnd|uy ban nhan dan|hoi dong thi dua - khen thuong) (?:thanh pho|tp)\b/.test(
    searchKey(words),
  );
