import { smallTalkIn } from '../questions/small-talk.ts';
import { searchKey } from '../shared/vietnamese-text.ts';

/** How people begin when they ask somebody, in the search key's letters. */
const beginsAsking =
  /^(?:[?？]|(?:da |thua |kinh thua |xin |kinh |em |toi |cho |anh chi |chi |anh )*(?:cho (?:em|toi|minh|hoi|phep)|xin hoi|xin phep hoi|hoi (?:chut|ti|them|ve)|muon hoi|de nghi (?:ban|anh|chi) (?:cho (?:biet|hoi)|huong dan|giai thich)|nho (?:ban|anh|chi) (?:huong dan|giai thich|giup)))(?:\s|[:,.?]|$)/;

/** How questions end that are written without a mark. */
const endsAsking =
  /(?:^|\s)(?:co (?:phai|can|duoc|nen)(?: \S+){0,12} khong|duoc khong|phai khong|dung khong|hay khong|hay chua|the nao|lam sao|la gi|o dau|khi nao|bao gio|luc nao|ngay nao|mau nao|bao nhieu)(?: (?:a|ah|vay|nhi|the|nhe|anh|chi|ban|dong chi)){0,3}[.!]*$/;

/** What is said to somebody before a question. */
const calling = /^(?:(?:anh|chi|em|ban|dong chi|ad|admin) (?:oi|a)[ ,.:]+)+/;

/**
 * Whether words that came where an answer was expected sound like a question to the Board: nothing is
 * concluded from it but that the person is asked.
 */
export const soundsLikeQuestion = (text: string): boolean => {
  const key = searchKey(text.slice(0, LONGEST_LOOKED_AT)).replace(calling, '');
  return (
    beginsAsking.test(key) ||
    /[?？]\s*$/.test(text) ||
    (text.length < LONGEST_LOOKED_AT && endsAsking.test(key))
  );
};

const LONGEST_LOOKED_AT = 300;

/** What people tell a program to do, or say of themselves, and seldom mean for an answer. */
const SPOKEN: ReadonlySet<string> = new Set(
  'xong|xong roi|gui|gui di|nop|luu|luu lai|tiep|tiep theo|het|het roi|done|next|send|submit|save'.split(
    '|',
  ),
);

/**
 * Whether words are seldom meant for an answer where any words would be one: thanks, assent, what one
 * tells a program to do, a word behind a slash. The person is asked.
 */
export const isSeldomAnswer = (text: string): boolean =>
  text.length < LONGEST_LOOKED_AT &&
  /[\p{L}/／]/u.test(text) &&
  (smallTalkIn({ kind: 'text', text }) !== null ||
    SPOKEN.has(searchKey(text).replace(/[.!]+$/, '')) ||
    /^\s*[/／]\s*\S+\s*$/.test(text));
