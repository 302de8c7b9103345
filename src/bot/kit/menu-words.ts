import { say } from '../../core/shared/text-ref.ts';
import type { Text } from '../../text.ts';
import type { BotContext } from './request.ts';

/** Words on the keyboard below the input field; typing them does the same. */
const menuWords = [
  'menu-tasks',
  'menu-help',
  'menu-overview',
  'menu-invite',
  'menu-broadcasts',
] as const;
export type MenuWord = (typeof menuWords)[number];

/** The word of the menu that the message is, in any language. */
export const menuWordIn = ({ message, request }: BotContext): MenuWord | undefined => {
  const written = message?.text;
  if (written === undefined) return undefined;
  const { text } = request.ports;
  const words = knownWords.get(text) ?? wordsIn(text);
  knownWords.set(text, words);
  return words.get(written);
};

/** Every message is held against them, and the words of a language stay as they are. */
const knownWords = new WeakMap<Text, ReadonlyMap<string, MenuWord>>();

const wordsIn = (text: Text): ReadonlyMap<string, MenuWord> =>
  new Map(
    menuWords
      .toReversed()
      .flatMap((word) =>
        text.languages.map((language) => [text.words(say(word), language), word] as const),
      ),
  );
