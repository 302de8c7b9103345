import { composedText } from '../shared/vietnamese-text.ts';

/** Nine digits and more, as telephones are written here: `0912 345 678`, `+84 24.3825.3536`. */
const TELEPHONE = /(?<![\d/-])(?:\+?84|0)(?:[ .-]?\d){8,10}(?![\d/-])/gu;

const GONE = '…';

/** Somebody's words without their own name and without telephone numbers; the matter stays readable. */
export const withoutPerson = (words: string, fullName: string): string => {
  const name = composedText(fullName).trim();
  const text = composedText(words).replaceAll(TELEPHONE, GONE);
  if (name === '') return text;
  const pattern = name
    .split(/\s+/u)
    .map((part) => part.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '.'))
    .join(String.raw`\s+`);
  return text.replaceAll(new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'giu'), GONE);
};
