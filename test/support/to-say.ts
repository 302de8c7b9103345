import { expect } from 'vitest';

import type { Language } from '../../src/core/shared/language.ts';
import type { TextRef } from '../../src/core/shared/text-ref.ts';
import type { Text } from '../../src/text.ts';
import { refOf } from './ref-of.ts';

/** Whoever the bot speaks to, as the matcher needs it. */
export type Hearer = { language: Language; news: readonly string[]; text: Text };

type Values = NonNullable<TextRef['values']>;

declare module 'vitest' {
  interface Matchers<T> {
    /**
     * The bot has said or shown this text since the person last did something; a toast counts.
     * Values that are not given may be anything.
     */
    toSay(key: string, values?: Values): T;
  }
}

/** Stands for a value that does not matter; no text holds it. */
const ANYTHING = '\uE000';

type Wording = Pick<Hearer, 'language' | 'text'>;

/** Finds the words of a text key, whatever its values, in what somebody reads. */
export const patternOf = (key: string, { language, text }: Wording): RegExp =>
  keptPattern(text, `${language} ${key}`, () =>
    toPattern(key, {}, (ref) => plain(text.html(ref, language))),
  );

/** The whole label of a button. */
export const labelPattern = (key: string, { language, text }: Wording): RegExp =>
  keptPattern(
    text,
    `${language} ^${key}$`,
    () => new RegExp(`^${toPattern(key, {}, (ref) => text.words(ref, language)).source}$`),
  );

const keptPatterns = new WeakMap<Text, Map<string, RegExp>>();

/** Whoever looks for a question looks for each that there is. */
const keptPattern = (text: Text, name: string, make: () => RegExp): RegExp => {
  const kept = keptPatterns.get(text) ?? new Map<string, RegExp>();
  keptPatterns.set(text, kept);
  const pattern = kept.get(name) ?? make();
  kept.set(name, pattern);
  return pattern;
};

const toPattern = (key: string, given: Values, write: (ref: TextRef) => string): RegExp => {
  for (let values = given; ;) {
    try {
      const parts = write(refOf(key, values)).trim().split(ANYTHING);
      return new RegExp(parts.map(escaped).join('[^]*?'));
    } catch (error) {
      const name = /Unknown variable: \$(\w+)/.exec(String(error))?.[1];
      if (name === undefined) throw error;
      values = { ...values, [name]: ANYTHING };
    }
  }
};

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Telegram's HTML as it is read. */
const plain = (html: string): string =>
  html
    .replaceAll(/<\/?\w+[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

expect.extend({
  toSay(hearer: Hearer, key: string, values: Values = {}) {
    const { language, text, news } = hearer;
    const wanted = toPattern(key, values, (ref) => plain(text.html(ref, language)));
    const pass = news.some((heard) => wanted.test(heard));
    return {
      pass,
      message: () =>
        `${pass ? 'did not expect' : 'expected'} "${key}" (${wanted.source}) among\n${news.join('\n———\n')}`,
    };
  },
});
