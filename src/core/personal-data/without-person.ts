import { composedText } from '../shared/vietnamese-text.ts';

/** Nine digits and more, as telephones are written here: `0912 345 678`, `+84 24.3825.3536`. */
const TELEPHONE = /(?<![\d/-])(?:\+?84|0)(?:[ .-]?\d){8,10}(?![\d/-])/gu;

const GONE = '…';

/** Stands where a name stood. */
export const ERASED_NAME = 'Cán bộ đầu mối (đã xóa)';

/**
 * What was stored of a message, as JSON, where somebody is nobody any more: a value that is their name becomes what
 * stands in its place, and within other words the name goes. Null: it does not name them.
 */
export const withoutName = (json: string, fullName: string): string | null => {
  const name = composedText(fullName).trim();
  if (name === '') return null;
  // Whoever is called so and something more is somebody else.
  const pattern = new RegExp(String.raw`${partsOf(name)}(?!\s+\p{Lu})`, 'gu');
  let isNamed = false;
  const said = JSON.stringify(JSON.parse(json), (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    const left = value === name ? ERASED_NAME : value.replaceAll(pattern, GONE);
    isNamed ||= left !== value;
    return left;
  });
  return isNamed ? said : null;
};

/** The source of an expression that finds the words of a name. */
const partsOf = (name: string): string => {
  const parts = name
    .split(/\s+/u)
    .map((part) => part.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '.'))
    .join(String.raw`\s+`);
  return String.raw`(?<!\p{L})${parts}(?!\p{L})`;
};

/** Somebody's words without their own name and without telephone numbers; the matter stays readable. */
export const withoutPerson = (words: string, fullName: string): string => {
  const name = composedText(fullName).trim();
  const text = composedText(words).replaceAll(TELEPHONE, GONE);
  if (name === '') return text;
  return text.replaceAll(new RegExp(partsOf(name), 'giu'), GONE);
};
