import { describe, expect, it } from 'vitest';

import { importUnits } from '../../../src/core/units/import-units.ts';
import { countTags, readTags, setUnitTags } from '../../../src/core/units/tags.ts';
import { NOW, openPeopleWorld, tableOf, type PeopleWorld } from '../../support/people-world.ts';

const tagsOf = ({ run }: PeopleWorld, code: string): Promise<string[]> =>
  run(async ({ units }) => {
    const unit = await units.byCode(code);
    return (await units.tags()).filter(({ unitId }) => unitId === unit?.id).map(({ tag }) => tag);
  });

const imports = ({ run }: PeopleWorld, rows: string) =>
  run((needs) =>
    importUnits(needs, { table: tableOf(`Mã,Tên,Loại,Nhãn\n${rows}`), by: 'cli' }, NOW),
  );

describe('reading labels', () => {
  it.each([
    ['Nội thành; Khối trường học', ['Nội thành', 'Khối trường học']],
    ['Nội thành, nội thành, NOI THANH', ['Nội thành']],
    [' , ;\n', []],
    ['Nội  thành\nVen sông', ['Nội thành', 'Ven sông']],
  ])('%j', (text, tags) => {
    expect(readTags(text)).toEqual({ value: tags });
  });

  it('refuses what fits no button, and too many', () => {
    expect(readTags('x'.repeat(31))).toMatchObject({ reason: { key: 'units-bad-tag' } });
    const many = Array.from({ length: 11 }, (_, at) => `Nhãn ${at}`).join();
    expect(readTags(many)).toMatchObject({ reason: { key: 'units-bad-tags' } });
  });
});

describe('labels of units', () => {
  it('come with the list, stay where a cell is empty, and are written in one way', async () => {
    const world = await openPeopleWorld();
    await imports(
      world,
      'P-LANG,Phường Láng,commune,"Ven sông, Nội thành"\nSO-Y-TE,Sở Y tế,department,\n',
    );
    expect(await tagsOf(world, 'P-LANG')).toEqual(['Nội thành', 'Ven sông']);
    expect(await tagsOf(world, 'SO-Y-TE')).toEqual([]);

    const again = await imports(world, 'P-LANG,Phường Láng,commune,\n');
    expect(again.type).toBe('nothing-to-do');
    await imports(world, 'SO-Y-TE,Sở Y tế,department,noi thanh\n');
    expect(await tagsOf(world, 'SO-Y-TE')).toEqual(['Nội thành']);
    expect(countTags(await world.run(({ units }) => units.tags()))).toEqual([
      { tag: 'Nội thành', count: 2 },
      { tag: 'Ven sông', count: 1 },
    ]);
  });

  it('are set by an admin, taken away by none, and told to the audit once', async () => {
    const world = await openPeopleWorld();
    const set = (tags: string[]) =>
      world.run(async (needs) => {
        const unit = await needs.units.byCode('P-LANG');
        if (!unit) throw new Error('no unit');
        await setUnitTags(needs, { unitId: unit.id, tags, by: 'cli' }, NOW);
        return (await needs.audit.about(`unit:${unit.id}`)).filter(
          ({ action }) => action === 'unit-tagged',
        );
      });
    await set(['Ven sông', 'Nội thành']);
    expect(await tagsOf(world, 'P-LANG')).toEqual(['Nội thành', 'Ven sông']);
    expect(await set(['Nội thành', 'Ven sông'])).toHaveLength(1);
    const [, removed] = await set([]);
    expect(removed?.details).toEqual({ tags: 'Nội thành, Ven sông → ' });
    expect(await tagsOf(world, 'P-LANG')).toEqual([]);
  });
});
