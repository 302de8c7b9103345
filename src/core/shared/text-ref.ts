import type { Language } from './language.ts';

/** A value inside a text. `date` and `number` are written the way the reader's language does. */
export type TextValue =
  | string
  | number
  | { date: string }
  /** The last day for something; shown in the reader's own way where Telegram can. */
  | { deadline: string }
  | { number: number; digits?: number }
  | { at: number }
  /** What the Board has named in both languages. */
  | Readonly<Record<Language, string>>
  | TextRef;

/**
 * Words to be found in locales/: a Fluent message id, with an attribute after a dot
 * (`annual-plan_theme.hint`), and the values it needs. Core never holds words itself.
 */
export type TextRef = { key: string; values?: Record<string, TextValue> };

export const say = (key: string, values?: Record<string, TextValue>): TextRef =>
  values ? { key, values } : { key };
