import { cleanLine } from '../shared/vietnamese-text.ts';

export const QUOTED = /[“"«]([^”"»]{3,200})[”"»]/u;
export const EACH_QUOTED = new RegExp(QUOTED, 'gu');

/** What a clause begins with that says when. */
export const STARTS_TIME =
  /^(?:thời gian )?(?:được )?(?:thực hiện|tổ chức|triển khai|diễn ra)?\s*(?:(?:từ|trong) (?:ngày|tháng|quý|năm|cả năm|\d)|cả năm|giai đoạn 20\d\d ?[-–]|\d{1,2}\/\d{1,2}(?:\/\d{4})? ?[-–] ?\d{1,2}\/)/iu;

/** What a line says behind the name of its item. */
export const afterName = (words: string): string => {
  const quoted = QUOTED.exec(words);
  return quoted
    ? spelledOut(words.slice(quoted.index + quoted[0].length).replace(/^[\s:;,.(–-]+/u, ''))
    : words.slice(words.search(/[:;(]/u) + 1);
};

/** "từ 15/3 đến 23/6 đối với các khoa, với tiêu chí …": parts as a list has them, which name what they say. */
const spelledOut = (words: string): string =>
  words.includes(':')
    ? words
    : words
        .replace(/,? (?:với|theo) (?:các )?tiêu chí /iu, '; tiêu chí: ')
        .replace(/,? (?:đối với|dành cho) (?!mỗi)/iu, '; đối tượng: ')
        .replace(/,? (?:và )?(?=(?:thực hiện|triển khai|diễn ra) (?:từ|trong|cả))/iu, '; ');

/** Parts of a sentence that may each say something else. */
export const clausesOf = (words: string): string[] =>
  words
    .split(
      /;\s*|(?<=[\p{Ll}\d)”"])\.\s+|(?<=\p{Ll}|\d)\)(?:\s*\.?$|:\s+)|,\s+(?=(?:thời gian|đối tượng|tiêu chí|nội dung|khen thưởng)\s*:|thời gian (?:từ|cả năm|trong))/u,
    )
    .map((part) =>
      cleanLine(part)
        .replace(/^[-–+*•] ?/u, '')
        .replace(/[).]$/u, ''),
    )
    .filter((part) => part !== '');
