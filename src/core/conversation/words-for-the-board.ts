import { searchKey } from '../shared/vietnamese-text.ts';

/** How people begin when they ask somebody, in the search key's letters. */
const beginsAsking =
  /^(?:[?？]|(?:da |thua |kinh thua |xin |kinh |em |toi |cho |anh chi |chi |anh )*(?:cho (?:em|toi|minh|hoi|phep)|xin hoi|xin phep hoi|hoi (?:chut|ti|them|ve)|muon hoi|de nghi (?:ban|anh|chi) (?:cho (?:biet|hoi)|huong dan|giai thich)|nho (?:ban|anh|chi) (?:huong dan|giai thich|giup)))(?:\s|[:,.?]|$)/;

/**
 * Whether words that came where an answer was expected sound like a question to the Board: nothing is
 * concluded from it but that the person is asked.
 */
export const soundsLikeQuestion = (text: string): boolean => {
  const key = searchKey(text.slice(0, LONGEST_LOOKED_AT));
  return beginsAsking.test(key) || /[?？]\s*$/.test(text);
};

const LONGEST_LOOKED_AT = 300;
