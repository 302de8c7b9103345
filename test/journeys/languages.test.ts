import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { allForms } from '../../src/service/form-catalogue.ts';
import { createText } from '../../src/text.ts';
import { openWorld } from '../support/open-world.ts';
import { remindOf } from '../support/remind-of.ts';
import { heardOn } from '../support/reminded-world.ts';

const MARK = '»';
let locales: string;

/** Every text of Vietnamese that stands on one line, marked; what a program reads stays as it is. */
const marked = (source: string): string =>
  source.replaceAll(/^((?: {4}\.)?([\w-]+) = )(?=\S)(?!.*->$)/gmu, (start, _all, key: string) =>
    ['name', 'language-numbers', 'language-day'].includes(key) || key.startsWith('form-words')
      ? start
      : start + MARK,
  );

beforeAll(() => {
  locales = mkdtempSync(join(tmpdir(), 'thi-dua-locales-'));
  cpSync('locales/vi', join(locales, 'vi'), { recursive: true });
  mkdirSync(join(locales, 'de'));
  for (const name of readdirSync('locales/vi'))
    writeFileSync(
      join(locales, 'de', name),
      marked(readFileSync(join('locales/vi', name), 'utf8'))
        .replace(/^language-name = .*$/m, 'language-name = Deutsch')
        .replace(/^language-numbers = .*$/m, 'language-numbers = en-IN')
        .replace(/^language-day = .*$/m, 'language-day = { $day }.{ $month }.{ $year }'),
    );
});

afterAll(() => rmSync(locales, { recursive: true }));

it('speaks a language that is nothing but a folder', async () => {
  const text = createText(undefined, pathToFileURL(`${locales}/`));
  const world = await openWorld({ today: '2027-02-01', catalogue: { text, forms: allForms } });
  const lan = world.player('Phường Láng');
  await lan.says('/ngonngu');
  expect(lan.buttons).toEqual(['Tiếng Việt', 'Deutsch']);
  await lan.taps('Deutsch');
  lan.language = 'de';
  expect(lan).toSay('greeting');
  expect(lan.screen).toContain(MARK);
  expect(lan.buttons.every((words) => words.startsWith(MARK))).toBe(true);

  await lan.says('/menu');
  await lan.taps(`${MARK}Bắt đầu · ${MARK}${MARK}Kế hoạch năm 2027`);
  expect(lan).toSay('annual-plan_objectives.ask');
  expect(lan.screen).toContain(`${MARK}Đề nghị đơn vị nêu mục đích`);
  await lan.says('x');
  expect(lan).toSay('form-error_too-short');

  for (const role of ['Sở Nội vụ', 'Bát Tràng', 'Cụm trưởng']) await world.player(role).starts();
  await remindOf(world, ['ANNUAL_PLAN']);
  const heard = await heardOn(world, lan, '2027-02-12');
  expect(heard.join('\n')).toContain('26.2.2027');
  expect(heard.join('\n')).toContain(`${MARK}đề nghị gửi chậm nhất`);
});

it('gives its numbers and days as they are written there', () => {
  const text = createText(undefined, pathToFileURL(`${locales}/`));
  const value = { key: 'form-value', values: { value: { number: 1234.5 } } } as const;
  expect([text.words(value, 'vi'), text.words(value, 'de')]).toEqual(['1.234,5', '»1,234.5']);
  const moment = { key: 'form-value', values: { value: { date: '2027-03-05' } } } as const;
  expect([text.words(moment, 'vi'), text.words(moment, 'de')]).toEqual(['5/3/2027', '»5.3.2027']);
  expect(text.words(moment, 'gone')).toBe('5/3/2027');
});
