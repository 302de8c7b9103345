import { searchKey, shorten } from '../../shared/vietnamese-text.ts';

/** Communes, and bodies whose document it is said to be, as a text in NFC names them. */
export const bodiesNamedIn = (words: string): string[] => [
  ...namesIn(words, COMMUNE),
  ...namesIn(words, BODY),
];

const namesIn = (words: string, pattern: RegExp): string[] =>
  [...words.matchAll(pattern)].flatMap(([, kind = '', name = '']) => {
    const parts = name.trim().split(/\s+/u);
    const end = parts.findIndex((word) => NO_NAME.has(searchKey(word)));
    const whole = end === -1 ? parts : parts.slice(0, end);
    return whole.length === 0 ? [] : [shorten(`${kind} ${whole.join(' ')}`, LONGEST)];
  });

/** Wherever a commune is named, but as the place where something is done. */
const COMMUNE =
  /(?<!\p{L})(?<!địa bàn |địa bàn các |ĐỊA BÀN )(phường|Phường|PHƯỜNG|xã|Xã|XÃ|đặc khu|Đặc khu|ĐẶC KHU)\s+(\p{Lu}\p{L}{0,20}(?:\s+\p{Lu}\p{L}{0,20}){0,4})/gu;

/** Others where it is said whose document it is. */
const BODY =
  /(?<=(?:của|CỦA) )([Ss]ở|SỞ|(?:[Tt]ổng )?[Cc]ông ty|(?:TỔNG )?CÔNG TY|[Tt]rường|TRƯỜNG|[Bb]ệnh viện|BỆNH VIỆN)\s+(\p{Lu}[^,.;:()“”\d]{1,50})/gu;

/** What follows a name in capitals, or makes another word of what stands before it: "xã hội". */
const NO_NAME: ReadonlySet<string> = new Set(
  'hoi nam giai ve thuc trong cong thi va voi den tai tren quy'.split(' '),
);

const LONGEST = 60;
