import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readLocale, readLocaleFile, type Wording } from '../locales/wordings.ts';
import { typesOfTexts, writtenTypes } from '../locales/write-types.ts';
import { ownCommands } from '../src/bot/kit/presence.ts';
import { textKeysOf } from '../src/core/forms/schema/text-keys.ts';
import { roleNames } from '../src/core/people/person.ts';
import { asId, asTelegramId, type UnitId } from '../src/core/shared/ids.ts';
import { firstLanguage, type Language } from '../src/core/shared/language.ts';
import { allForms } from '../src/service/form-catalogue.ts';
import { createText } from '../src/text.ts';
import { brokenBy, houseWords } from './support/house-words.ts';
import { languages } from './support/languages.ts';
import { sourceFiles } from './support/source-rules.ts';
import { matches, textUse, type TextCall } from './support/text-calls.ts';

/** Asked for by their parts. */
const ofForms = new Set<string>(allForms.flatMap(textKeysOf));

const filesOf = new Map(
  languages.map((language) => [language, readLocale(resolve('locales', language))]),
);
const files = [...filesOf.values()].flat();
const wordingsOf = (language: Language): Wording[] =>
  (filesOf.get(language) ?? []).flatMap(({ wordings }) => wordings);
const all = languages.flatMap(wordingsOf);
const keys = wordingsOf(firstLanguage).map(({ key }) => key);
const uses = sourceFiles(resolve('.'), 'src')
  .filter(({ path }) => path.endsWith('.ts'))
  .map(({ path, text }) => textUse(path, text));
const calls = uses.flatMap((use) => use.calls);
const keysShown = (where: TextCall['shown']): Set<string> =>
  new Set(calls.filter(({ shown }) => shown === where).map(({ key }) => key));
const onButtons = keysShown('button');
const inToasts = keysShown('toast');
const inFields = keysShown('placeholder');

/** Wordings with what is wrong about them, for a message that names them. */
const faults = (
  among: readonly Wording[],
  isFault: (variant: string, wording: Wording) => boolean,
): string[] =>
  among
    .filter((wording) => wording.variants.some((variant) => isFault(variant, wording)))
    .map(({ file, key }) => `${file}: ${key}`);

describe('all languages', () => {
  it('are folders of the same files', () => {
    for (const language of languages) expect(namesOf(language)).toEqual(namesOf(firstLanguage));
    expect(languages.length).toBeGreaterThan(1);
  });

  it('are read whole, each key once', () => {
    const unread = files.flatMap((file) => file.unread);
    expect(unread).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(100);
  });

  it('have the same keys, showing the same values', () => {
    for (const language of languages) expect(shapesOf(language)).toEqual(shapesOf(firstLanguage));
  });
});

describe('the source', () => {
  it('knows the texts by their types, which `npm run fix` writes', () => {
    expect(writtenTypes()).toBe(typesOfTexts());
    expect(calls.length).toBeGreaterThan(100);
  });

  it('has every text that a form makes a key for', () => {
    const known = new Set(keys);
    expect([...ofForms].filter((key) => !known.has(key))).toEqual([]);
    expect(ofForms.size).toBeGreaterThan(100);
  });

  it('needs every text', () => {
    const asked = new Set(uses.flatMap(({ literals }) => literals).filter(isKeyOrStart));
    const patterns = [...asked].filter(isPattern);
    const idle = keys.filter(
      (key) =>
        !ofForms.has(key) &&
        !beginningsOf(key).some((beginning) => asked.has(beginning)) &&
        !patterns.some((pattern) => matches(pattern, key)),
    );
    expect(idle).toEqual([]);
  });
});

describe('the words', () => {
  it('are composed letters (NFC)', () => {
    const broken = files.filter(({ source }) => source.normalize() !== source);
    expect(broken.map(({ name }) => name)).toEqual([]);
  });

  it('are calm and formal', () => {
    expect(faults(all, (text) => /[!！]/.test(text))).toEqual([]);
    expect(
      faults(all, (text) => /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(text)),
    ).toEqual([]);
    expect(
      faults(wordingsOf(firstLanguage), (text) => /(?<!\p{L})bạn(?!\p{L})/iu.test(text)),
    ).toEqual([]);
  });

  it.each(houseWords)('have one name for one thing: $say ($language)', ({ language, avoid }) => {
    expect(faults(wordingsOf(language), (text) => avoid.test(text))).toEqual([]);
  });

  it('say “đề nghị” at most once a text', () => {
    expect(faults(wordingsOf(firstLanguage), asksTwice)).toEqual([]);
  });

  it.each(languages)('name only commands of their own language (%s)', (language) => {
    const known = commandsOf(language);
    const named = wordingsOf(language).flatMap(({ key, variants }) =>
      variants.flatMap((text) =>
        [...text.matchAll(/(?<![\w</])\/([a-z]{2,})(?!\w)/g)].map(([, name]) => `${key}: ${name}`),
      ),
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((line) => !known.has(line.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('use only marks that Telegram knows, each closed', () => {
    expect(faults(all, (text) => !isTelegramHtml(text))).toEqual([]);
  });

  it('are plain where Telegram takes no marks', () => {
    const shownPlain = new Set([...onButtons, ...inToasts, ...inFields]);
    const plain = all.filter(({ key }) => shownPlain.has(key) || isButton(key) || isLabel(key));
    expect(faults(plain, (text) => /[<>]|&\w+;/.test(text))).toEqual([]);
  });

  it('fit where they are shown', () => {
    expect(longerThan(LONGEST_BUTTON, isOnButton)).toEqual([]);
    expect(longerThan(LONGEST_TOAST, (key) => inToasts.has(key))).toEqual([]);
    expect(longerThan(LONGEST_PLACEHOLDER, (key) => inFields.has(key))).toEqual([]);
  });
});

describe('these checks', () => {
  it('read every kind of text', () => {
    const source = [
      'a = <b>{ $unit }</b>{ $n ->',
      '    [one] one, { $who }',
      '   *[other] many',
      '  }',
      '    .ask = Ask { $who }',
      'broken = {',
      '',
    ].join('\n');
    const { unread, wordings: found } = readLocaleFile('x.ftl', source);
    expect(unread).toEqual(['broken']);
    expect(found.map(({ key, shown, needed }) => [key, shown, needed])).toEqual([
      ['a', ['unit', 'who'], ['n', 'unit', 'who']],
      ['a.ask', ['who'], ['who']],
    ]);
    expect(found[0]?.variants).toEqual(['<b></b>one, ', '<b></b>many']);
  });

  it('find every way to ask for a text', () => {
    const { calls: found } = textUse(
      'x.ts',
      `import { y } from 'not-words';
       const a = say(late ? 'task-late' : 'task-due', { date, days: 3 });
       const b = [{ label: say(\`\${id}.title\`), data: 'menu:' }];
       toast(ctx, say('done', values));
       refuse(ctx, 'gone');`,
    );
    expect(found.map(({ key, shown }) => [key, shown])).toEqual([
      ['task-late', 'message'],
      ['task-due', 'message'],
      ['${…}.title', 'button'],
      ['done', 'toast'],
      ['gone', 'toast'],
    ]);
  });

  it.each(houseWords)('find what is not “$say” ($language)', ({ language, say, planted }) => {
    expect(brokenBy(planted, language)).toContain(say);
    expect(brokenBy(say, language)).toEqual([]);
  });

  it('know the spelling and the verbs of the house', () => {
    const right = ['quý II', 'quỹ', 'Xóa', 'khoảng', 'làm việc', 'ngõ', '15/10/2027', 'phân bổ'];
    expect(right.flatMap((text) => brokenBy(text, 'vi'))).toEqual([]);
    expect(['compress', '3 of 4', 'Q1/2027'].flatMap((text) => brokenBy(text, 'en'))).toEqual([]);
    expect(asksTwice('Đề nghị chọn. Nếu chưa có, đề nghị nhập.')).toBe(true);
    expect(asksTwice('Đề nghị chọn hoặc nhập.')).toBe(false);
  });

  it('know good marks from bad ones', () => {
    expect(
      isTelegramHtml(
        '<b>a</b> <a href="https://x.vn">b</a> &lt; <blockquote expandable>c</blockquote>',
      ),
    ).toBe(true);
    const bad = ['<b>a', 'a</b>', '<p>a</p>', '<b><i>a</b></i>', 'a < b', 'a & b', '<br>'];
    expect(bad.filter(isTelegramHtml)).toEqual([]);
  });
});

const asksTwice = (text: string): boolean => (text.match(/đề nghị/giu) ?? []).length > 1;

/** Beside Telegram's menu; a language without commands of its own there may name any of them. */
const unlisted: Record<Language, string[]> = {
  vi: ['quaylai', 'boqua', 'nhatky', 'khenthuong', 'tomtat', 'sapxep'],
  en: ['back', 'skip', 'audit', 'awards', 'summary', 'reorganise'],
};

const commandsOf = (language: Language): Set<string> => {
  const person = { telegramId: asTelegramId(1), language };
  const admin = { person, roles: [...roleNames], unitIds: [asId<UnitId>('any')] };
  const offered = ownCommands(createText(), admin).commands;
  return new Set([
    ...offered.map(({ command }) => command),
    'start',
    ...(unlisted[language] ?? Object.values(unlisted).flat()),
  ]);
};

/** What a phone shows of a button that has a row to itself. */
const LONGEST_BUTTON = 30;
/** Limits of Telegram, for answers to a pressed button and for an empty input field. */
const LONGEST_TOAST = 200;
const LONGEST_PLACEHOLDER = 64;

const longerThan = (longest: number, isShown: (key: string) => boolean): string[] =>
  faults(
    all.filter(({ key }) => isShown(key)),
    (text) => Array.from(text).length > longest,
  );

const isOnButton = (key: string): boolean =>
  onButtons.has(key) || (isButton(key) && !inToasts.has(key));

const namesOf = (language: Language): string[] =>
  (filesOf.get(language) ?? []).map(({ name }) => name);

const shapesOf = (language: Language): string[] => wordingsOf(language).map(shapeOf).toSorted();

const shapeOf = ({ file, key, shown }: Wording): string => `${file}: ${key} ${shown.join(' ')}`;

const isButton = (key: string): boolean => /(^|[-_])button[-_]/.test(key);
/** Names of questions stand on the buttons of a review. */
const isLabel = (key: string): boolean => key.endsWith('.label');

const isPattern = (literal: string): boolean => literal.includes('${…}');

/** The key, and what an ending makes it. */
const beginningsOf = (key: string): string[] => [
  key,
  ...Array.from(key.matchAll(/-/g), ({ index }) => key.slice(0, index)),
];

const beginnings = new Set(keys.flatMap(beginningsOf));

/** Whether a literal is a key, a pattern that covers one, or a beginning that gets an ending. */
const isKeyOrStart = (literal: string): boolean =>
  beginnings.has(literal) || (isPattern(literal) && keys.some((key) => matches(literal, key)));

/** Marks of the project's choice among Telegram's; values come escaped, so they need no look. */
const isTelegramHtml = (text: string): boolean => {
  const open: string[] = [];
  const left = text.replaceAll(
    /<(\/?)(b|i|u|s|code|pre|a|blockquote)( href="[^"<>]*"| expandable)?>|&(lt|gt|amp|quot);/g,
    (_mark, slash: string | undefined, name: string | undefined) => {
      if (name === undefined) return '';
      if (slash !== '/') open.push(name);
      else if (open.pop() !== name) open.push('crossed');
      return '';
    },
  );
  return open.length === 0 && !/[<>&]/.test(left);
};
