import { fileURLToPath } from 'node:url';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readLocale } from '../../locales/wordings.ts';
import type { Language } from '../../src/core/shared/language.ts';
import { parseHtml } from '../../src/sandbox/text/parse-html.ts';
import { createText } from '../../src/text.ts';
import { languages } from '../support/languages.ts';
import { refOf } from '../support/ref-of.ts';

const text = createText();

/** Letters, emoji, and what HTML, its entities and Fluent take for their own. */
const written = fc
  .string({
    minLength: 1,
    unit: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom('<', '>', '&', '"', "'", '</b>', '<b', '&lt;', '&#60;', '{', '}', '{ $a }'),
    ),
  })
  .filter((value) => value.trim() !== '');

type Told = { key: string; shown: string[]; needed: string[] };

/** Every text of a language that has room for a value. */
const toldIn = (language: Language): Told[] =>
  readLocale(fileURLToPath(new URL(`../../locales/${language}`, import.meta.url)))
    .flatMap(({ wordings }) => wordings)
    .filter(({ needed }) => needed.length > 0);

const shownWith = ({ key, needed }: Told, language: Language, value: string) =>
  parseHtml(
    text.html(refOf(key, Object.fromEntries(needed.map((name) => [name, value]))), language),
  );

describe.each(languages)('what a person wrote, inside whatever the bot says (%s)', (language) => {
  const told = toldIn(language);

  it('is shown as it was written, and marks nothing that the bot did not mark', () => {
    expect(told.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(fc.constantFrom(...told), written, (one, value) => {
        const shown = shownWith(one, language, value);
        const marks = shownWith(one, language, 'x').entities.map(({ type }) => type);
        expect(shown.entities.map(({ type }) => type)).toEqual(marks);
        // A text that only chooses by a value shows what it chose.
        const isShown = one.shown.length === one.needed.length;
        expect(shown.text).toContain(isShown ? value : '');
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves every single text readable for Telegram', () => {
    const hostile = '</b><i>&lt;"\'<a href="x">{ $name }';
    const broken = told.filter((one) => shownWith(one, language, hostile).text === '');
    expect(broken).toEqual([]);
  });
});
