import { readdirSync, readFileSync, statSync } from 'node:fs';

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

import {
  dateInHanoi,
  instantInHanoi,
  parseIsoDate,
  timeInHanoi,
} from './core/shared/calendar-date.ts';
import { asInstant } from './core/shared/instant.ts';
import { firstLanguage, saidIn, type Language } from './core/shared/language.ts';
import { parsePeriod } from './core/shared/period.ts';
import type { TextRef, TextValue, WordsInLanguages } from './core/shared/text-ref.ts';

/** Finds words for keys. Every key must exist in every language (locales.test.ts). */
export type Text = {
  /** Each folder of locales/, the first language before the others. */
  languages: readonly Language[];
  speaks(code: string | undefined): code is Language;
  /** Plain words, for buttons, toasts and files. A language that is gone speaks the first one. */
  words(ref: TextRef, language: Language): string;
  /** The same for Telegram's HTML: marks of the message stay, those in values are escaped. */
  html(ref: TextRef, language: Language): string;
  hasText(key: string): boolean;
  /** Plain words in each language, to be stored as a name that may be changed later. */
  inLanguages: WordsInLanguages;
};

/** Found from src/ and dist/ alike. */
const localesFolder = new URL('../locales/', import.meta.url);

export const languagesIn = (folder = localesFolder): [Language, ...Language[]] => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  const others = folders.map(({ name }) => name).filter((name) => name !== firstLanguage);
  return [firstLanguage, ...others.toSorted()];
};

/**
 * Reads all words into memory. A text that is missing or lacks a value is told to `onProblem` and
 * shown as far as it goes: an answer must not be lost over its wording. Tests let it throw.
 *
 * @throws when a file of a language cannot be parsed
 */
export const createText = (
  onProblem: (problem: Error) => void = fail,
  folder = localesFolder,
): Text => {
  const languages = languagesIn(folder);
  const [first, ...others] = languages;
  const firstBundle = readBundle(folder, first);
  const bundles = new Map([
    [first, firstBundle],
    ...others.map((language) => [language, readBundle(folder, language)] as const),
  ]);
  const formatter =
    ({ escape, deadline }: Pick<Manner, 'escape' | 'deadline'>) =>
    (ref: TextRef, language: Language) =>
      format(bundles.get(language) ?? firstBundle, ref, { language, escape, deadline, onProblem });
  const words = formatter({ escape: plain, deadline: writeDay });
  return {
    languages,
    speaks: (code): code is Language => code !== undefined && bundles.has(code),
    words,
    inLanguages: (ref) => Object.fromEntries(languages.map((one) => [one, words(ref, one)])),
    html: formatter({ escape: escapeHtml, deadline: markDay }),
    hasText: (key) => [...bundles.values()].every((bundle) => patternOf(bundle, key) !== null),
  };
};

/** Makes any text safe inside Telegram's HTML, also inside attributes. */
const escapeHtml = (text: string): string => (/[&<>"]/.test(text) ? escaped(text) : text);

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A number as the reader writes it: `1.234,5` or `1,234.5`; at most `digits` decimals. */
const writeNumber = (value: number, bundle: FluentBundle, digits = 6): string =>
  numberFormat(own(bundle, 'language-numbers'), digits).format(value);

/** Making one takes longer than all the rest of a message. */
const numberFormats = new Map<string, Intl.NumberFormat>();

const numberFormat = (tag: string, digits: number): Intl.NumberFormat => {
  const key = `${tag}:${digits}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(tag, {
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
  deadline: (bundle: FluentBundle, iso: string) => string;
  onProblem: (problem: Error) => void;
};

const plain = (text: string): string => text;

const readBundle = (locales: URL, language: Language): FluentBundle => {
  const folder = new URL(`${language}/`, locales);
  const names = readdirSync(folder).toSorted();
  const state = names.map((name) => `${name} ${stateOf(new URL(name, folder))}`).join();
  const known = knownBundles.get(folder.href);
  if (known?.state === state) return known.bundle;
  const files = names.map((name) => ({
    name,
    source: readFileSync(new URL(name, folder), 'utf8').normalize('NFC'),
  }));
  const said = [language, ...files.map(({ source }) => source)].join('\0');
  const bundle = bundlesBySource.get(said) ?? parseBundle(language, files, folder);
  bundlesBySource.set(said, bundle);
  knownBundles.set(folder.href, { state, bundle });
  return bundle;
};

/** Another one after each change of the file. */
const stateOf = (file: URL): string => {
  const { mtimeNs, size, ino } = statSync(file, { bigint: true });
  return `${mtimeNs} ${size} ${ino}`;
};

/** By folder, as its files were: a program that starts again in its process reads no word anew. */
const knownBundles = new Map<string, { state: string; bundle: FluentBundle }>();

/** By all that they say: the same words in another folder are parsed no more than once. */
const bundlesBySource = new Map<string, FluentBundle>();

type SourceFile = { name: string; source: string };

const parseBundle = (language: Language, files: SourceFile[], folder: URL): FluentBundle => {
  // Isolation marks around values would show as boxes on old phones.
  const bundle = new FluentBundle([language, firstLanguage], {
    useIsolating: false,
    functions: {
      PERIOD: ([period]) => writePeriod(bundle, String(period)),
      NEXT: ([period]) => String(Number(period) + 1),
      LAST: ([period]) => String(Number(period) - 1),
      LOWER: ([words]) => lowerFirst(String(words)),
    },
  });
  for (const { name, source } of files) {
    const problems = bundle.addResource(new FluentResource(source));
    if (problems.length > 0) throw new Error(`${folder.pathname}${name}: ${problems.join('; ')}`);
  }
  return bundle;
};

/** `{ LOWER($unit) }`: the label of a button within a line, `Mô hình` as `mô hình`; what is written in capitals stays. */
const lowerFirst = (words: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

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

const patternOf = (bundle: FluentBundle, key: string): Pattern | null =>
  knownPatterns.get(bundle)?.get(key) ?? newPattern(bundle, key);

const newPattern = (bundle: FluentBundle, key: string): Pattern | null => {
  const pattern = findPattern(bundle, key);
  const known = knownPatterns.get(bundle) ?? new Map<string, Pattern>();
  if (pattern !== null) knownPatterns.set(bundle, known.set(key, pattern));
  return pattern;
};

const findPattern = (bundle: FluentBundle, key: string): Pattern | null => {
  const [id = '', attribute] = key.split('.');
  const message = bundle.getMessage(id);
  if (!message) return null;
  return attribute ? (message.attributes[attribute] ?? null) : message.value;
};

/** The words for a form whose own are gone with it: stored papers and messages still name it. */
const withdrawnTitle = (bundle: FluentBundle, key: string): Pattern | null =>
  key.endsWith('.title') ? patternOf(bundle, 'form-withdrawn-title') : null;

const format = (bundle: FluentBundle, ref: TextRef, manner: Manner): string => {
  const pattern = patternOf(bundle, ref.key) ?? withdrawnTitle(bundle, ref.key);
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
  if ('date' in value) return writeDay(bundle, value.date);
  if ('deadline' in value) return manner.deadline(bundle, value.deadline);
  if ('dayMonth' in value) return writeDay(bundle, value.dayMonth, 'language-day-month');
  if ('at' in value) return writeMoment(bundle, value.at);
  if ('said' in value) return manner.escape(saidIn(value.said, manner.language) ?? '');
  if ('number' in value) return writeNumber(value.number, bundle, value.digits);
  return format(bundle, value, manner);
};

/** What a language says of itself in its `language.ftl`. */
const own = (
  bundle: FluentBundle,
  key: string,
  values: Record<string, string | number> = {},
): string => {
  const pattern = patternOf(bundle, key);
  return pattern === null ? key : bundle.formatPattern(pattern, values);
};

type DayKey = 'language-day' | 'language-day-month';

const writeDay = (bundle: FluentBundle, iso: string, key: DayKey = 'language-day'): string => {
  const days = knownDays.get(bundle) ?? new Map<string, string>();
  const asked = `${key} ${iso}`;
  const day = days.get(asked) ?? newDay(bundle, iso, key);
  if (days.size >= MOST_DAYS) days.clear();
  knownDays.set(bundle, days.set(asked, day));
  return day;
};

/** Today stands in most messages of a day. */
const knownDays = new WeakMap<FluentBundle, Map<string, string>>();
const MOST_DAYS = 500;

const newDay = (bundle: FluentBundle, iso: string, key: DayKey): string => {
  const date = parseIsoDate(iso);
  if (!date) return iso;
  const [year = '', month = '', day = ''] = date.split('-');
  const name = own(bundle, 'language-month', { month: Number(month) });
  const values = { day: String(Number(day)), month: name, year };
  return own(bundle, key, values);
};

/** Telegram shows the weekday with the day; older apps show the words inside. */
const markDay = (bundle: FluentBundle, iso: string): string => {
  const date = parseIsoDate(iso);
  if (!date) return iso;
  const noon = instantInHanoi(date, '12:00') / 1000;
  return `<tg-time unix="${noon}" format="wd">${writeDay(bundle, date)}</tg-time>`;
};

const writeMoment = (bundle: FluentBundle, epochMs: number): string => {
  const at = asInstant(epochMs);
  const day = writeDay(bundle, dateInHanoi(at));
  return own(bundle, 'language-moment', { time: timeInHanoi(at), day });
};
