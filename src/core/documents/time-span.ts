import { cleanLine } from '../shared/vietnamese-text.ts';

/** The words of a beginning and of an end. */
export type TimeWords = { start?: string; end?: string };

const YEAR = String.raw`(?:\s*(?:/|-|,?\s*năm)\s*(?:20\d\d))`;
const DAY = String.raw`(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*20\d\d)?(?!\s*[/.-]?\d)`;
const LONG_DAY = String.raw`ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+20\d\d)?`;
const MONTH = String.raw`(?:(?:đầu |giữa |cuối )?tháng\s+\d{1,2}${YEAR}?|\d{1,2}/20\d\d)`;
const QUARTER = String.raw`quý\s+(?:IV|I{1,3}|[1-4])\b${YEAR}?`;
const WHOLE = String.raw`(?:cả |trong |hết |toàn )?năm\s+20\d\d`;
const ONE = `(?:${LONG_DAY}|${MONTH}|${QUARTER}|${WHOLE}|${DAY})`;

const SPAN = new RegExp(
  String.raw`(?:từ\s+)?(${ONE})\s*(?:đến|tới|-|–|—)\s*(?:hết\s+|ngày\s+)?(${ONE})`,
  'giu',
);
const SINGLE = new RegExp(ONE, 'giu');
const MONTHS =
  /tháng\s+(\d{1,2})\s*(?:đến|-|–)\s*(?:hết )?(?:tháng )?(\d{1,2})((?:\/| năm )20\d\d)?(?!\d|[/.]\d)/giu;

const YEARS = /(?:^|giai đoạn\s+|năm\s+)(20\d\d)\s*[-–—]\s*(20\d\d)(?!\d)/giu;

/** When something begins and ends, where one span is named; nothing where several are. */
export const timeIn = (text: string): TimeWords => {
  const line = cleanLine(text).slice(0, LONGEST);
  const spans = [...spansIn(line)];
  const [span] = spans;
  if (span) return spans.length === 1 ? withYears(span) : {};
  const [single, ...others] = [...line.matchAll(SINGLE)].map(([found]) => found);
  if (single === undefined || others.length > 0) return {};
  const isDay = /\d\s*[/.-]\s*\d{1,2}(?!\d)/.test(single) || /^ngày/iu.test(single);
  return isDay ? { start: bare(single) } : { start: bare(single), end: bare(single) };
};

const LONGEST = 300;

type Span = { start: string; end: string };

const spansIn = (line: string): Span[] => {
  const months = [...line.matchAll(MONTHS)].map(([, first = '', last = '', year = '']) => ({
    start: `tháng ${first}${year}`,
    end: `tháng ${last}${year}`,
  }));
  if (months.length > 0) return months;
  const years = [...line.matchAll(YEARS)].map(([, first = '', last = '']) => ({
    start: `năm ${first}`,
    end: `năm ${last}`,
  }));
  if (years.length > 0) return years;
  return [...line.matchAll(SPAN)].map(([, start = '', end = '']) => ({
    start: bare(start),
    end: bare(end),
  }));
};

/** The first of two days often lacks the year that the second has. */
const withYears = ({ start, end }: Span): TimeWords => {
  const [year] = /20\d\d/.exec(end) ?? [];
  if (year === undefined || /20\d\d/.test(start)) return { start, end };
  const isNumeric = /^\d{1,2}\s*[/.-]\s*\d{1,2}$/.test(start);
  return { start: isNumeric ? `${start}/${year}` : `${start} năm ${year}`, end };
};

const bare = (words: string): string =>
  words
    .replace(/^(?:cả|trong|hết|toàn|đầu|giữa|cuối)\s+/iu, '')
    .replace(/^ngày\s+(?=\d{1,2}\s*[/.-])/iu, '')
    .replaceAll(/\s*([/.-])\s*/g, '$1')
    .trim();
