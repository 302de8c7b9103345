import { say, type TextValue } from './text-ref.ts';

/** Parts of a list in one text: `a; b; c`. */
export const textList = (parts: readonly TextValue[]): TextValue => {
  const [first = '', ...rest] = parts;
  return rest.length === 0 ? first : say('form-value_list', { first, rest: textList(rest) });
};
