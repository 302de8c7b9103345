import { plainKey } from './award-columns.ts';
import { awardCalled, awardOf, type AwardLevel } from './award.ts';
import type { AwardKind } from './granted-award.ts';

/** What an award is, as far as its name tells. */
export type TitleRead = { code: string | null; kind: AwardKind; level: AwardLevel | null };

const forms = [
  'bang khen',
  'giay khen',
  'thu khen',
  'huan chuong',
  'huy chuong',
  'huy hieu',
  'ky niem chuong',
  'giai thuong',
  'vi su nghiep',
];

/** Whose names tell the level where the catalogue does not know the award. */
const levels: readonly (readonly [AwardLevel, readonly string[]])[] = [
  [
    'state',
    [
      'huan chuong',
      'huy chuong',
      'thu tuong',
      'chinh phu',
      'chu tich nuoc',
      'toan quoc',
      'nha nuoc',
    ],
  ],
  [
    'city',
    ['thanh pho', 'cap tinh', 'bo truong', 'cua bo', 'cua ban chap hanh trung uong', 'thu do'],
  ],
  ['unit', ['giay khen', 'co so']],
];

/** @param words the name of an award, as a decision or a list has it */
export const readAwardTitle = (words: string): TitleRead => {
  const key = plainKey(words)
    .replace(/^(?:danh hieu|hinh thuc|tang|duoc tang) /, '')
    .replace(/ nam (?:hoc )?20\d\d(?: 20\d\d)?$/, '');
  const code = awardCalled(key) ?? null;
  const known = code === null ? undefined : awardOf(code);
  if (known) return { code, kind: known.kind, level: known.level };
  return {
    code,
    kind: forms.some((form) => ` ${key} `.includes(` ${form} `)) ? 'form' : 'title',
    level: levelNamedIn(key) ?? null,
  };
};

/** The level that the words name, such as those of whoever decided. */
export const levelNamedIn = (words: string): AwardLevel | undefined => {
  const key = ` ${plainKey(words)} `;
  return levels.find(([, names]) => names.some((name) => key.includes(` ${name} `)))?.[0];
};
