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

import type { Language } from '../../src/core/shared/language.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { createText } from '../../src/text.ts';
import {
  addressesUnits,
  ALL_THREE,
  composes,
  openBroadcastCity,
  opensReport,
  sends,
} from '../support/broadcast-story.ts';
import { languages } from '../support/languages.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import { heardOn } from '../support/reminded-world.ts';

const MARK = '»';
let locales: string;

/** Every text of Vietnamese that stands on one line, marked; what a program reads stays as it is. */
const marked = (source: string): string =>
  source.replaceAll(/^((?: {4}\.)?([\w-]+) = )(?=\S)(?!.*->$)/gmu, (start, _all, key: string) =>
    ['name', 'language-numbers', 'language-day', 'language-month'].includes(key) ||
    key.startsWith('form-words')
      ? start
      : start + MARK,
  );

beforeAll(() => {
  locales = mkdtempSync(join(tmpdir(), 'thi-dua-locales-'));
  for (const language of languages)
    cpSync(join('locales', language), join(locales, language), { recursive: true });
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

const withFolder = () => ({
  text: createText(undefined, pathToFileURL(`${locales}/`)),
  forms: allForms,
});

const reads = async (person: Player, name: string, language: Language): Promise<void> => {
  await person.says('/ngonngu');
  await person.taps(name);
  person.language = language;
};

it('speaks a language that is nothing but a folder', async () => {
  const world = await openWorld({ today: '2027-02-01', catalogue: withFolder() });
  const lan = world.player('Phường Láng');
  await lan.says('/ngonngu');
  expect(lan.buttons).toEqual(['Tiếng Việt', 'Deutsch', 'English']);
  await reads(lan, 'Deutsch', 'de');
  expect(lan).toSay('greeting');
  expect(lan.screen).toContain(MARK);
  expect(lan.buttons.every((words) => words.startsWith(MARK))).toBe(true);

  await lan.says('/menu');
  await lan.taps(`${MARK}○ ${MARK}${MARK}Kế hoạch năm 2027`);
  expect(lan).toSay('annual-plan_objectives.ask');
  expect(lan.screen).toContain(`${MARK}Mục đích, yêu cầu của công tác`);
  await lan.says('x');
  expect(lan).toSay('form-error_too-short');

  for (const role of ['Sở Nội vụ', 'Bát Tràng', 'Trưởng cụm']) await world.player(role).starts();
  await remindOf(world, ['ANNUAL_PLAN']);
  const heard = await heardOn(world, lan, '2027-02-12');
  expect(heard.join('\n')).toContain('1.3.2027');
  expect(heard.join('\n')).toContain(`${MARK}; nên gửi trước`);
});

it('has its own names of milestones and days off, and lets the Board change them', async () => {
  const world = await openWorld({ today: '2027-01-11', catalogue: withFolder() });
  const [admin, lan, minh] = ['Quản trị của Ban', 'Phường Láng', 'Sở Nội vụ'].map((role) =>
    world.player(role),
  ) as [Player, Player, Player];
  for (const person of [lan, minh]) await person.starts();
  await reads(lan, 'Deutsch', 'de');
  await reads(minh, 'English', 'en');
  await admin.says('/lich');
  await admin.taps(admin.buttons.find((words) => words.includes('Thống kê năm 2026')) ?? '');
  await admin.taps('button-calendar-names');
  expect(admin.screen).toContain(
    `Tên Deutsch: ${MARK}Báo cáo thống kê thi đua, khen thưởng năm 2026`,
  );
  expect(admin.screen).toContain('Tên ngắn tiếng Anh: Statistics 2026');
  await admin.taps('Sửa tên Deutsch');
  expect(admin).toSay('calendar-ask-name-other', { language: 'Deutsch' });
  await admin.says('Statistik des Jahres 2026');
  await admin.taps('Tên ngắn Deutsch');
  await admin.says('Statistik 26');
  await lan.says('/menu');
  expect(lan.buttons.join('\n')).toContain(`${MARK}○ ${MARK}Statistik 26 · `);
  await minh.says('/menu');
  for (const person of [lan, minh]) {
    await person.taps('button-relief');
    await person.taps(person.buttons.find((words) => /Statisti(?:k|cs)/.test(words)) ?? '');
  }
  expect(lan.screen).toContain('Statistik des Jahres 2026');
  expect(minh.screen).toContain('Statistics of 2026');

  await reads(admin, 'Deutsch', 'de');
  await admin.says('/lich');
  await admin.taps('button-calendar-holidays');
  expect(admin.screen).toContain(`${MARK}Nghỉ bù ${MARK}Tết Nguyên đán`);
  await admin.taps('button-holidays-culture-on');
  expect(admin.screen).toContain(`24.11.2027 (${MARK}T4): ${MARK}Ngày Văn hóa`);
});

it('announces in as many languages as there are', async () => {
  const { admin, lan, minh, hoa } = await openBroadcastCity({
    today: '2027-01-11',
    catalogue: withFolder(),
  });
  await reads(lan, 'Deutsch', 'de');
  await reads(minh, 'English', 'en');
  await composes(admin, 'Mời họp ngày 15/3.');
  await admin.taps('broadcast-button-more');
  await admin.taps('Thêm Deutsch');
  expect(admin).toSay('broadcast-ask-content-other', { language: 'Deutsch' });
  await admin.says('Einladung.');
  expect(admin).toSay('broadcast-preview-other', { language: 'Deutsch' });
  await admin.taps('broadcast-button-more');
  await admin.taps('Thêm tiếng Anh');
  await admin.says('You are invited.');
  await admin.taps('broadcast-button-more');
  await admin.taps('Xóa tiếng Anh');
  expect(admin.screen).not.toContain('Bản tiếng Anh');
  await admin.taps('broadcast-button-more');
  await admin.taps('Thêm tiếng Anh');
  await admin.says('You are invited on 15 March.');
  expect(admin.screen).toContain('Bản Deutsch');
  await addressesUnits(admin, ALL_THREE);
  await sends(admin);
  expect([lan, minh, hoa].map(({ screen }) => screen)).toEqual([
    'Einladung.',
    'You are invited on 15 March.',
    'Mời họp ngày 15/3.',
  ]);

  await opensReport(admin, 'TB-1');
  await admin.taps('broadcast-button-correction');
  await admin.taps('Bản Deutsch');
  await admin.says('Einladung zum 15. März.');
  await admin.taps('broadcast-button-correct');
  expect([lan, minh].map(({ screen }) => screen)).toEqual([
    'Einladung zum 15. März.',
    'You are invited on 15 March.',
  ]);
});

it('gives its numbers and days as they are written there', () => {
  const text = createText(undefined, pathToFileURL(`${locales}/`));
  const value = { key: 'form-value', values: { value: { number: 1234.5 } } } as const;
  expect([text.words(value, 'vi'), text.words(value, 'de')]).toEqual(['1.234,5', '»1,234.5']);
  const moment = { key: 'form-value', values: { value: { date: '2027-03-05' } } } as const;
  expect([text.words(moment, 'vi'), text.words(moment, 'de')]).toEqual(['5/3/2027', '»5.3.2027']);
  expect(text.words(moment, 'gone')).toBe('5/3/2027');
});
