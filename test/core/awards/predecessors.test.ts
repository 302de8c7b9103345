import { expect, it } from 'vitest';

import { dossierFacts } from '../../../src/core/awards/dossier-facts.ts';
import type { GrantedAward } from '../../../src/core/awards/granted-award.ts';
import { dateInHanoi } from '../../../src/core/shared/calendar-date.ts';
import { asId, type PersonId } from '../../../src/core/shared/ids.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import { aroundOf } from '../../../src/core/submissions/form-ports.ts';
import { MERGER, ReorganisedCity } from '../reorganisation/reorganised-city.ts';

const flagOf = (city: ReorganisedCity, unitId: GrantedAward['unitId'], year: number) => ({
  id: asId<GrantedAward['id']>(`award-${year}`),
  unitId,
  person: null,
  year,
  title: 'Cờ thi đua của Thành phố',
  code: 'city_flag',
  kind: 'title' as const,
  level: 'city' as const,
  decision: '7/QĐ-UBND',
  decidedOn: null,
  body: null,
  fileId: null,
  row: null,
  addedBy: asId<PersonId>('admin'),
  addedAt: city.now,
  changedAt: city.now,
});

it('stand beside the dossier of whoever carries the units on, which had none itself', async () => {
  const city = await ReorganisedCity.open();
  await city.speaks('P-HA');
  for (const [code, year] of [
    ['P-HA', 2025],
    ['P-THUONG', 2024],
  ] as const) {
    const unit = await city.unit(code);
    await city.run(({ awards }) =>
      awards.add([flagOf(city, unit.id, year)], new Map([[unit.id, unit]])),
    );
  }
  await city.imports(MERGER);
  await city.goesTo('2027-07-01');
  const heir = await city.unit('P-LANG');
  const around = await city.run((stores) =>
    aroundOf(stores, dossierFacts, {
      unitId: heir.id,
      period: yearPeriod(2027),
      today: dateInHanoi(city.now),
    }),
  );
  expect(around.awards?.map(({ year }) => year)).toEqual([2025, 2024]);
  const other = await city.unit('P-KHUONG');
  const none = await city.run((stores) =>
    aroundOf(stores, dossierFacts, {
      unitId: other.id,
      period: yearPeriod(2027),
      today: dateInHanoi(city.now),
    }),
  );
  expect(none.awards).toEqual([]);
});
