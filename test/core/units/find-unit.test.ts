import { expect, it } from 'vitest';

import { readUnitsList } from '../../../src/core/broadcasts/read-units-list.ts';
import { readMoney } from '../../../src/core/shared/vietnamese-number.ts';
import { readQuantity } from '../../../src/core/shared/vietnamese-quantity.ts';
import { findUnit } from '../../../src/core/units/find-unit.ts';
import { clusterRoleOf, columnOf, unitTypeOf } from '../../../src/core/units/import-columns.ts';
import { unitsHintedIn, unitsNamedIn } from '../../../src/core/units/units-in-text.ts';
import { hanoiCsv, openPeopleWorld } from '../../support/people-world.ts';

const open = async () => {
  const world = await openPeopleWorld(hanoiCsv().toString());
  const find = (text: string) =>
    world.run(async ({ units }) => {
      const found = await findUnit(units, text);
      return found.type === 'found' ? found.unit.code : found.near.map(({ code }) => code);
    });
  const named = (text: string, hear = unitsNamedIn) =>
    world.run(async ({ units }) => hear(text, await units.all()).map(({ shortName }) => shortName));
  return { find, named };
};

it('finds a unit by code, name and abbreviation, with or without marks', async () => {
  const { find } = await open();
  for (const text of [
    'P-LANG',
    'p-lang',
    'Phường Láng',
    'phuong lang',
    'p láng',
    'P. Láng',
    'P.LÁNG',
  ])
    expect(await find(text)).toBe('P-LANG');
  expect(await find('SNV')).toBe('SO-NOI-VU');
  expect(await find('s. nội vụ')).toBe('SO-NOI-VU');
  expect(await find('sgddt')).toBe('SO-GIAO-DUC-VA-DAO-TAO');
  expect(await find('x.o dien')).toBe('X-O-DIEN');
  expect(await find('PLANG')).toBe('P-LANG');
  expect(await find('UBND phường Láng')).toBe('P-LANG');
  expect(await find('Sở GD&ĐT')).toBe('SO-GIAO-DUC-VA-DAO-TAO');
  expect(await find('sở nv')).toBe('SO-NOI-VU');
});

it('offers what has the words, or their beginnings', async () => {
  const { find } = await open();
  expect(await find('ubnd')).toContain('VAN-PHONG-UBND-THANH-PHO');
  expect(await find('van mieu')).toEqual(['P-VAN-MIEU-QUOC-TU-GIAM']);
  expect(await find('vanmieu')).toEqual(['P-VAN-MIEU-QUOC-TU-GIAM']);
  expect(await find('khcn')).toEqual(['SO-KHOA-HOC-VA-CONG-NGHE']);
  expect(await find('LĐLĐ')).toEqual(['LIEN-DOAN-LAO-DONG-THANH-PHO']);
  expect(await find('sở khoa h')).toEqual(['SO-KHOA-HOC-VA-CONG-NGHE']);
  expect(await find('hoi')).not.toHaveLength(0);
  expect(await find('phường')).toHaveLength(8);
  expect(await find('không có đơn vị này')).toEqual([]);
  expect(await find('…')).toEqual([]);
  expect(await find('%')).toEqual([]);
});

it('hears which units a message names, the most exact first', async () => {
  const { named } = await open();
  expect(await named('Đỗ Thu Hà, công chức, phường láng')).toEqual(['Phường Láng']);
  expect(await named('Em là Hà ở UBND P.Láng ạ')).toEqual(['Phường Láng']);
  expect(await named('Trần Minh, chuyên viên SNV')).toEqual(['Sở Nội vụ']);
  expect(await named('ở Lángiang')).toEqual([]);
  expect(await named('Hà, ở Láng')).toEqual([]);
  expect(await named('Hà, ở Láng', unitsHintedIn)).toEqual(['Phường Láng']);
});

const OBJECTS_HAVE = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

it.each(OBJECTS_HAVE)('finds nothing for the word "%s", which every object knows', async (word) => {
  const { find, named } = await open();
  expect(await find(word)).toEqual([]);
  expect(await find(`phường ${word}`)).not.toBe('P-LANG');
  expect(await named(`Gửi ${word}`)).toEqual([]);
  expect([columnOf(word), unitTypeOf(word), clusterRoleOf(word)]).toEqual(Array(3).fill(undefined));
  expect(readQuantity(word, [word]).values).toEqual([]);
  expect(readMoney(`5 ${word}`).values).toEqual([]);
});

it('names every part of a pasted list that it did not take', async () => {
  const { run } = await openPeopleWorld(hanoiCsv().toString());
  const listed = [
    '1\tPhường Láng',
    '2\tconstructor',
    ...Array.from({ length: 600 }, (_, n) => `Xã lạ ${n}`),
  ];
  const { found, unknown } = await run(({ units }) => readUnitsList(units, listed.join('\n')));
  expect(found.map(({ code }) => code)).toEqual(['P-LANG']);
  expect(unknown.map(({ seen }) => seen)).toEqual([
    'constructor',
    ...Array.from({ length: 600 }, (_, n) => `Xã lạ ${n}`),
  ]);
});
