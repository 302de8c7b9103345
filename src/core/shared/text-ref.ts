import type { InLanguages } from './language.ts';
import type { Texts } from './texts.ts';

/** A value inside a text. `date` and `number` are written the way the reader's language does. */
export type TextValue =
  | string
  | number
  | { date: string }
  /** The last day for something; shown in the reader's own way where Telegram can. */
  | { deadline: string }
  /** A day beside another one that tells the year. */
  | { dayMonth: string }
  | { number: number; digits?: number }
  | { at: number }
  /** What the Board has named, in several languages. */
  | { said: InLanguages }
  | TextRef;

export type TextKey = keyof Texts;

/** The words of a text in every language there is, for what the Board may then call otherwise. */
export type WordsInLanguages = (ref: TextRef) => InLanguages;

/** Where a form has its words: made of the names in it by `forms/text-keys.ts`, and nowhere else. */
export type FormKey = string & { readonly kind: 'form-key' };

/**
 * Words to be found in locales/: a Fluent message id, with an attribute after a dot
 * (`annual-plan_theme.hint`), and the values it needs. Core never holds words itself.
 */
export type TextRef = { key: TextKey | FormKey; values?: Record<string, TextValue> };

/** The values of a text; of several that one expression may choose, those of all. */
export type TextValues<Key extends TextKey> = Record<Texts[Key], TextValue>;

export type GivenValues<Key extends TextKey> = [Texts[Key]] extends [never]
  ? []
  : [values: TextValues<Key>];

/** Keys of texts that need no other values than these; without any they are words alone. */
export type KeyTaking<Name extends string = never> = {
  [Key in TextKey]: [Texts[Key]] extends [Name] ? Key : never;
}[TextKey];

/** What may stand after the beginning of such a key: `Ending<'role-'>`. */
export type Ending<Beginning extends string, Name extends string = never> =
  KeyTaking<Name> extends infer Key
    ? Key extends `${Beginning}${infer Rest}`
      ? Rest
      : never
    : never;

type Dashed<Code extends string> = Code extends `${infer Head}_${infer Rest}`
  ? `${Head}-${Dashed<Rest>}`
  : Code;

/** A code as it stands in a key: `unit_head` is `unit-head` there. */
export const dashed = <Code extends string>(code: Code): Dashed<Code> =>
  code.replaceAll('_', '-') as Dashed<Code>;

export const lowered = <Code extends string>(code: Code): Lowercase<Code> =>
  code.toLowerCase() as Lowercase<Code>;

/**
 * The compiler knows each key and its values, also in a template whose parts are closed unions:
 * `` say(`task-${state}`) ``.
 */
export const say = <Key extends TextKey>(key: Key, ...[values]: GivenValues<Key>): TextRef =>
  values ? { key, values } : { key };

/** A text of a form. */
export const sayOfForm = (key: FormKey, values?: Record<string, TextValue>): TextRef =>
  values ? { key, values } : { key };
