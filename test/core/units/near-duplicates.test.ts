import { expect, it } from 'vitest';

import { planUnitsImport } from '../../../src/core/units/import-units.ts';
import { hanoiCsv, NOW, openPeopleWorld, tableOf } from '../../support/people-world.ts';

const alike = async (rows: string): Promise<[number, string, number | null, string][]> => {
  const world = await openPeopleWorld();
  const table = tableOf(`unit_code,name,unit_type,valid_to,predecessor_codes\n${rows}`);
  const plan = await world.run((needs) => planUnitsImport(needs, { table }, NOW));
  expect(plan.badRows).toEqual([]);
  return plan.nearDuplicates.map(({ row, code, otherRow, otherCode }) => [
    row,
    code,
    otherRow,
    otherCode,
  ]);
};

it('points out units that differ from a stored one by marks, spaces and signs only', async () => {
  expect(await alike('P-LANG2,Phường  Lạng,commune,,\nSYT,UBND Xã Ô Điên,commune,,\n')).toEqual([
    [2, 'P-LANG2', null, 'P-LANG'],
    [3, 'SYT', null, 'X-O-DIEN'],
  ]);
});

it('points out rows that are alike: hoà and hòa, Đ and Ð, codes but for their hyphens', async () => {
  expect(
    await alike(
      'A1,Phường Hoà Ðông,commune,,\nB1,Phường Hòa Đông,commune,,\nA-1,Xã Nọ,commune,,\n',
    ),
  ).toEqual([
    [3, 'B1', 2, 'A1'],
    [4, 'A-1', 2, 'A1'],
  ]);
});

it('says nothing of the unit itself, of its predecessor, and of units that end', async () => {
  expect(await alike('P-LANG,Phường Láng,commune,,\n')).toEqual([]);
  expect(await alike('P-LANG-MOI,Phường Láng,commune,,P-LANG\n')).toEqual([]);
  expect(
    await alike('P-LANG,Phường Láng,commune,2026-06-30,\nP-L,Phường Láng,commune,,\n'),
  ).toEqual([]);
});

it('finds none in the list of Hanoi', async () => {
  const world = await openPeopleWorld('');
  const table = tableOf(hanoiCsv().toString());
  const plan = await world.run((needs) => planUnitsImport(needs, { table }, NOW));
  expect(plan.nearDuplicates).toEqual([]);
});
