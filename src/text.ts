import { readdirSync, readFileSync } from 'node:fs';

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

import {
  dateInHanoi,
  instantInHanoi,
  parseIsoDate,
  timeInHanoi,
  writeDate,
} from './core/shared/calendar-date.ts';
import { asInstant } from './core/shared/instant.ts';
import { languages, type Language } from './core/shared/language.ts';
import { parsePeriod } from './core/shared/period.ts';
import type { TextRef, TextValue } from './core/shared/text-ref.ts';

/** Finds words for keys. Every key must exist in every language (locales.test.ts). */
export type Text = {
  /** Plain words, for buttons, toasts and files. */
  words(ref: TextRef, language: Language): string;
  /** The same for Telegram's HTML: marks of the message stay, those in values are escaped. */
  html(ref: TextRef, language: Language): string;
  hasText(key: string): boolean;
};

/** Found from src/ and dist/ alike. */
const localesFolder = new URL('../locales/', import.meta.url);

/**
 * Reads all words into memory. A text that is missing or lacks a value is told to `onProblem` and
 * shown as far as it goes: an answer must not be lost over its wording. Tests let it throw.
 *
 * @throws when a file of a language cannot be parsed
 */
export const createText = (onProblem: (problem: Error) => void = fail): Text => {
  const bundles = Object.fromEntries(
    languages.map((language) => [language, readBundle(language)]),
  ) as Record<Language, FluentBundle>;
  const formatter =
    ({ escape, deadline }: Pick<Manner, 'escape' | 'deadline'>) =>
    (ref: TextRef, language: Language) =>
      format(bundles[language], ref, { language, escape, deadline, onProblem });
  return {
    words: formatter({ escape: plain, deadline: writeDay }),
    html: formatter({ escape: escapeHtml, deadline: markDay }),
    hasText: (key) => languages.every((language) => patternOf(bundles[language], key) !== null),
  };
};

/** Makes any text safe inside Telegram's HTML, also inside attributes. */
const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A number as the reader writes it: `1.234,5` or `1,234.5`; at most `digits` decimals. */
const writeNumber = (value: number, language: Language, digits = 6): string =>
  numberFormat(language, digits).format(value);

/** Making one takes longer than all the rest of a message. */
const numberFormats = new Map<string, Intl.NumberFormat>();

const numberFormat = (language: Language, digits: number): Intl.NumberFormat => {
  const key = `${language}:${digits}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: digits,
  });
  numberFormats.set(key, format);
  return format;
};

const fail = (problem: Error): never => {
  throw problem;
};

type Manner = {
  language: Language;
  escape: (text: string) => string;
  deadline: (iso: string) => string;
  onProblem: (problem: Error) => void;
};

const plain = (text: string): string => text;

const readBundle = (language: Language): FluentBundle => {
  const folder = new URL(`${language}/`, localesFolder);
  // Isolation marks around values would show as boxes on old phones.
  const bundle = new FluentBundle(language, {
    useIsolating: false,
    functions: { PERIOD: ([period]) => writePeriod(bundle, String(period)) },
  });
  for (const name of readdirSync(folder).toSorted()) {
    const source = readFileSync(new URL(name, folder), 'utf8').normalize('NFC');
    const problems = bundle.addResource(new FluentResource(source));
    if (problems.length > 0) throw new Error(`${folder.pathname}${name}: ${problems.join('; ')}`);
  }
  return bundle;
};

const romans = ['I', 'II', 'III', 'IV'];

/** `{ PERIOD($period) }` in a text: `2027`, `2026-2030`, but `quý I năm 2027` for `2027-Q1`, `2027` for `2027-X3`. */
const writePeriod = (bundle: FluentBundle, period: string): string => {
  const parts = parsePeriod(period);
  if (parts?.type === 'extra') return String(parts.year);
  const pattern = patternOf(bundle, 'period-quarter');
  if (parts?.type !== 'quarter' || pattern === null) return period;
  const values = { quarter: romans[parts.quarter - 1] ?? '', year: String(parts.year) };
  return bundle.formatPattern(pattern, values);
};

type Pattern = Parameters<FluentBundle['formatPattern']>[0];

/** As many as there are texts: what was not found is not kept. */
const knownPatterns = new WeakMap<FluentBundle, Map<string, Pattern>>();

const patternOf = (bundle: FluentBundle, key: string): Pattern | null => {
  const known = knownPatterns.get(bundle) ?? new Map<string, Pattern>();
  knownPatterns.set(bundle, known);
  const pattern = known.get(key) ?? findPattern(bundle, key);
  if (pattern !== null) known.set(key, pattern);
  return pattern;
};

const findPattern = (bundle: FluentBundle, key: string): Pattern | null => {
  const [id = '', attribute] = key.split('.');
  const message = bundle.getMessage(id);
  if (!message) return null;
  return attribute ? (message.attributes[attribute] ?? null) : message.value;
};

const format = (bundle: FluentBundle, ref: TextRef, manner: Manner): string => {
  const pattern = patternOf(bundle, ref.key);
  if (pattern === null) {
    manner.onProblem(new Error(`no text "${ref.key}" in "${manner.language}"`));
    return manner.escape(ref.key);
  }
  // Most texts are words and nothing else.
  if (typeof pattern === 'string') return pattern;
  const values: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(ref.values ?? {}))
    values[name] = writeValue(bundle, value, manner);
  const problems: Error[] = [];
  const result = bundle.formatPattern(pattern, values, problems);
  for (const { message } of problems) manner.onProblem(new Error(`text "${ref.key}": ${message}`));
  return result;
};

const writeValue = (bundle: FluentBundle, value: TextValue, manner: Manner): FluentVariable => {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return manner.escape(value);
  if ('date' in value) return writeDay(value.date);
  if ('deadline' in value) return manner.deadline(value.deadline);
  if ('at' in value) return writeMoment(value.at);
  if ('vi' in value) return manner.escape(value[manner.language]);
  if ('number' in value) return writeNumber(value.number, manner.language, value.digits);
  return format(bundle, value, manner);
};

const writeDay = (iso: string): string => {
  const date = parseIsoDate(iso);
  return date ? writeDate(date) : iso;
};

/** Telegram shows the weekday with the day; older apps show the words inside. */
const markDay = (iso: string): string => {
  const date = parseIsoDate(iso);
  if (!date) return iso;
  const noon = instantInHanoi(date, '12:00') / 1000;
  return `<tg-time unix="${noon}" format="wd">${writeDate(date)}</tg-time>`;
};

const writeMoment = (epochMs: number): string => {
  const at = asInstant(epochMs);
  return `${timeInHanoi(at)}, ${writeDate(dateInHanoi(at))}`;
};
