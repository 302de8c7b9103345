import { expect, it } from 'vitest';

import { importOptimistically } from '../../../src/core/units/import-optimistically.ts';
import type { ImportOutcome } from '../../../src/core/units/import-units.ts';
import { NOW, openPeopleWorld, type PeopleWorld, tableOf } from '../../support/people-world.ts';

const table = tableOf(`unit_code,name,unit_type
P-LANG,Phường Láng,commune
P-MOI,Phường Mới,commune
`);

/** Imports while somebody else tags a unit before each of the first `changes` transactions. */
const importBeside = async (world: PeopleWorld, changes: number) => {
  const lang = await world.run(({ units }) => units.byCode('P-LANG'));
  if (!lang) throw new Error('no Phường Láng');
  let compared = 0;
  let written = 0;
  const ended: ImportOutcome['type'][] = [];
  const outcome = await importOptimistically(
    {
      random: { token: () => `id-${(written += 1)}` },
      read: (work) => {
        compared += 1;
        return world.run(work);
      },
      transact: async (work) => {
        if (compared <= changes)
          await world.run(({ units }) => units.setTags(lang.id, [`Lần ${compared}`]));
        return world.run(work);
      },
      ended: (_stores, { type }) => Promise.resolve(void ended.push(type)),
    },
    { table, by: 'cli' },
    NOW,
  );
  const units = await world.run((stores) => stores.units.all());
  return { outcome, compared, ended, codes: units.map(({ code }) => code) };
};

const all = ['P-LANG', 'P-MOI', 'SO-Y-TE', 'X-O-DIEN'];

it('compares once and writes when nobody has changed the register meanwhile', async () => {
  const done = await importBeside(await openPeopleWorld(), 0);
  expect(done).toMatchObject({ outcome: { type: 'applied' }, compared: 1, ended: ['applied'] });
  expect(done.codes).toEqual(all);
});

it('compares anew with what somebody has written meanwhile', async () => {
  const done = await importBeside(await openPeopleWorld(), 2);
  expect(done).toMatchObject({ outcome: { type: 'applied' }, compared: 3, ended: ['applied'] });
  expect(done.outcome.plan.unchanged[0]?.after.tags).toEqual(['Lần 2']);
  expect(done.codes).toEqual(all);
});

it('lets the others wait when they write again and again', async () => {
  const done = await importBeside(await openPeopleWorld(), 99);
  expect(done).toMatchObject({ outcome: { type: 'applied' }, compared: 3, ended: ['applied'] });
  expect(done.codes).toEqual(all);
});
