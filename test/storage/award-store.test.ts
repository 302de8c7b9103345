import { expect, it } from 'vitest';

import type { GrantedAward } from '../../src/core/awards/granted-award.ts';
import {
  asId,
  type GrantedAwardId,
  type PersonId,
  type UnitsFileId,
} from '../../src/core/shared/ids.ts';
import { plusMs } from '../../src/core/shared/instant.ts';
import { NOW, openPeopleWorld } from '../support/people-world.ts';

const FILE = asId<UnitsFileId>('list');

const opened = async () => {
  const world = await openPeopleWorld();
  const [lang, oDien] = await world.run(async ({ units }) => [
    await units.byCode('P-LANG'),
    await units.byCode('X-O-DIEN'),
  ]);
  if (!lang || !oDien) throw new Error('no units');
  return { ...world, lang, oDien, units: new Map([lang, oDien].map((unit) => [unit.id, unit])) };
};

const award = (
  id: string,
  of: Pick<GrantedAward, 'unitId'> & Partial<GrantedAward>,
): GrantedAward => ({
  id: asId<GrantedAwardId>(id),
  person: null,
  year: 2025,
  title: 'Cờ thi đua của Chính phủ',
  code: 'government_flag',
  kind: 'title',
  level: 'state',
  decision: '88/QĐ-TTg',
  decidedOn: null,
  body: null,
  fileId: FILE,
  row: 2,
  addedBy: asId<PersonId>('admin'),
  addedAt: NOW,
  changedAt: NOW,
  ...of,
});

it('keeps an award as it was given, and lists the newest year and the highest level first', async () => {
  const { run, lang, oDien, units } = await opened();
  const all = [
    award('a', { unitId: lang.id, year: 2024, person: 'Trần Thị Mai' }),
    award('b', { unitId: oDien.id, level: 'unit', title: 'Giấy khen', code: null, kind: 'form' }),
    award('c', { unitId: lang.id, fileId: null, row: null, decision: null }),
  ];
  await run(({ awards }) => awards.add(all, units));
  await run(async ({ awards }) => {
    expect(await awards.byId(asId('a'))).toEqual(all[0]);
    const page = await awards.page({}, { skip: 0, take: 10 });
    expect(page.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(await awards.page({}, { skip: 1, take: 1 })).toEqual([all[1]]);
    expect(await awards.years({})).toEqual([2025, 2024]);
    expect(await awards.count({ year: 2025, level: 'state' })).toBe(1);
    expect(await awards.count({ kind: 'form' })).toBe(1);
    expect(await awards.count({ unitIds: [] })).toBe(0);
    for (const [words, count] of [
      ['tran mai', 1],
      ['phường LÁNG', 2],
      ['88/qđ', 2],
      ['%', 0],
      ['_', 0],
    ] as const)
      expect([words, await awards.count({ words })]).toEqual([words, count]);
  });
});

it('takes out what came with a list unless it was corrected since', async () => {
  const { run, lang, units } = await opened();
  const list = ['a', 'b', 'c'].map((id) => award(id, { unitId: lang.id }));
  await run(({ awards }) => awards.add(list, units));
  const [, second] = list;
  if (!second) throw new Error('no award');
  await run(async ({ awards }) => {
    await awards.save({ ...second, year: 2020, changedAt: plusMs(NOW, 1) }, lang);
    expect(await awards.countOfFile(FILE)).toBe(2);
    expect(await awards.removeOfFile(FILE)).toBe(2);
    expect(await awards.ofUnits([lang.id])).toMatchObject([{ id: 'b', year: 2020 }]);
  });
});

it('writes more at once than a statement takes', async () => {
  const { run, lang, units } = await opened();
  const many = Array.from({ length: 1000 }, (_, at) => award(`a${at}`, { unitId: lang.id }));
  await run(({ awards }) => awards.add(many, units));
  expect(await run(({ awards }) => awards.count({}))).toBe(1000);
});
