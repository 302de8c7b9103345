import { describe, expect, it } from 'vitest';

import { inBoardOrder } from '../../../src/core/units/board-order.ts';
import { findUnit } from '../../../src/core/units/find-unit.ts';
import { deriveShortName } from '../../../src/core/units/short-name.ts';
import { openPeopleWorld } from '../../support/people-world.ts';

const city = `unit_code,name,unit_type
P-DUONG-NOI,Phường Dương Nội,commune
P-DAI-MO,Phường Đại Mỗ,commune
P-DONG-DA,Phường Đống Đa,commune
P-LANG,Phường Láng,commune
X-YEN-LANG,Xã Yên Lãng,commune
SO-Y-TE,Sở Y tế,department
`;

describe('names of units', () => {
  it.each([
    ['Phường Láng', 'Phường Láng'],
    ['UBND phường Láng', 'Phường Láng'],
    ['Ủy ban nhân dân xã Ô Diên', 'Xã Ô Diên'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố', 'Ủy ban MTTQ Việt Nam Thành phố'],
  ])('%s is called %s where there is little room', (name, short) => {
    expect(deriveShortName(name)).toBe(short);
  });

  it('lists departments first, then by the name behind Phường, in Vietnamese order', async () => {
    const { run } = await openPeopleWorld(city);
    const units = await run((needs) => needs.units.all());
    expect(inBoardOrder(units).map(({ code }) => code)).toEqual([
      'SO-Y-TE',
      'P-DUONG-NOI',
      'P-DAI-MO',
      'P-DONG-DA',
      'P-LANG',
      'X-YEN-LANG',
    ]);
  });

  it.each(['P-LANG', 'p-lang', 'Phường Láng', 'phuong lang', ' PHƯỜNG  LÁNG '])(
    'finds a unit by "%s"',
    async (text) => {
      const { run } = await openPeopleWorld(city);
      expect(await run(({ units }) => findUnit(units, text))).toMatchObject({
        type: 'found',
        unit: { code: 'P-LANG' },
      });
    },
  );

  it('offers those that come near', async () => {
    const { run } = await openPeopleWorld(city);
    const near = await run(({ units }) => findUnit(units, 'láng'));
    expect(near).toMatchObject({
      type: 'not-found',
      near: [{ code: 'P-LANG' }, { code: 'X-YEN-LANG' }],
    });
    expect(await run(({ units }) => findUnit(units, '  '))).toEqual({
      type: 'not-found',
      near: [],
    });
    expect(await run(({ units }) => findUnit(units, '%'))).toEqual({ type: 'not-found', near: [] });
  });
});
