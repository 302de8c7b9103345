import { endOf, type FormattedText, type MessageEntity } from './entity.ts';

/** Left out of every text: CR, line and direction separators, and three stacking marks. */
const REMOVED = /\r|[\u2028-\u202e]|\u0333|\u033f|\u030a/;
// Control characters are exactly what is looked for here.
// eslint-disable-next-line no-control-regex
const BECOMES_SPACE = /[\0-\x09\x0b\x0c\x0e-\x1f]/;

/** TDLib's clean_input_string (misc.cpp 76): controls become spaces, some marks go. */
export const cleanString = (text: string): string => {
  if (isClean(text)) return text;
  let cleaned = '';
  for (const char of text) cleaned += cleanChar(char);
  return cleaned;
};

const isClean = (text: string): boolean => !REMOVED.test(text) && !BECOMES_SPACE.test(text);

const cleanChar = (char: string): string => {
  if (REMOVED.test(char)) return '';
  return BECOMES_SPACE.test(char) ? ' ' : char;
};

/** The same for a text with entities, whose offsets follow the characters that remain. */
export const cleanText = ({ text, entities }: FormattedText): FormattedText => {
  if (entities.length === 0) return { text: cleanString(text), entities: [] };
  const { cleaned, positions } = cleanedWithPositions(text);
  const at = (offset: number): number => {
    const inside = Math.min(offset, text.length);
    return positions?.[inside] ?? inside;
  };
  const moved = entities.map((entity) =>
    placed(entity, { from: at(entity.offset), to: at(endOf(entity)) }),
  );
  return { text: cleaned, entities: moved.filter((entity) => entity.length > 0) };
};

/** positions[i] = where the i-th UTF-16 unit of the old text begins in the new one. */
const cleanedWithPositions = (text: string): { cleaned: string; positions?: number[] } => {
  // Nearly every text is clean, and stays where it is.
  if (isClean(text)) return { cleaned: text };
  const positions: number[] = [];
  let cleaned = '';
  for (let index = 0; index < text.length; index += 1) {
    positions.push(cleaned.length);
    cleaned += cleanChar(text.charAt(index));
  }
  positions.push(cleaned.length);
  return { cleaned, positions };
};

/** Cuts outer blanks; leading ones only up to the first entity, as Telegram does. */
export const trimText = ({ text, entities }: FormattedText): FormattedText => {
  const end = text.replace(/[ \n]+$/, '').length;
  const kept = entities.filter((entity) => entity.offset < end);
  const firstEntity = Math.min(...kept.map((entity) => entity.offset), end);
  const blanks = /^[ \n]*/.exec(text.slice(0, firstEntity))?.[0].length ?? 0;
  return {
    text: text.slice(blanks, end),
    entities: kept.map((entity) =>
      placed(entity, { from: entity.offset - blanks, to: Math.min(endOf(entity), end) - blanks }),
    ),
  };
};

const placed = (entity: MessageEntity, { from, to }: { from: number; to: number }) => ({
  ...entity,
  offset: from,
  length: to - from,
});

const INVISIBLE = /^[\s\u00a0\u200b-\u200f\u2060-\u206f\ufeff\u115f\u1160\u3164]*$/u;

/** Telegram's is_empty_string, near enough: nothing in it can be seen. */
export const isBlank = (text: string): boolean => INVISIBLE.test(text);
