import { describe, expect, it } from 'vitest';

import { earlierAwardsIn, longestRun } from '../../../src/core/awards/earlier-awards.ts';
import { type Nominee, warningsFor } from '../../../src/core/awards/eligibility.ts';

const nominee = (given: Partial<Nominee>): Nominee => ({
  name: 'Trần Thị Mai',
  award: 'city_certificate',
  meritType: 'merit',
  earlier: '',
  initiative: 'Sổ tay số',
  ...given,
});

const typesOf = (nominees: readonly Nominee[], day = '2027-01-10'): string[] =>
  warningsFor(nominees, { day }).map(({ type }) => type);

describe('earlier awards', () => {
  it.each([
    ['CSTĐ cơ sở 2024, 2025, 2026', [2024, 2025, 2026]],
    ['Chiến sĩ thi đua cơ sở các năm 2024-2026', [2024, 2025, 2026]],
    ['CSTĐCS năm 2025 (QĐ số 12/2025/QĐ-UBND ngày 15/12/2025)', [2025]],
    ['CSTĐ cơ sở: QĐ số 45/QĐ-UBND ngày 10/1/2026', [2025]],
    ['CSTĐ cơ sở: QĐ số 45/QĐ-UBND ngày 10/12/2026', [2026]],
    ['CSTĐ cơ sở: QĐ ngày 5/1/2025, 6/1/2026, 4/1/2027', [2024, 2025, 2026]],
    ['Bằng khen', [null]],
    ['Không có', []],
  ])('have years: %s', (text, years) => {
    expect(earlierAwardsIn(text).map(({ year }) => year)).toEqual(years);
  });

  it('are told apart', () => {
    const had = earlierAwardsIn(
      'CSTĐ cơ sở 2025; CSTĐ Thành phố 2026; Cờ thi đua của Chính phủ 2020',
    );
    expect(had.map(({ code }) => code)).toEqual([
      'unit_fighter',
      'city_fighter',
      'government_flag',
    ]);
  });

  it('follow each other or not', () => {
    expect(longestRun([2026, 2024, 2025, 2025])).toBe(3);
    expect(longestRun([2022, 2024, 2026])).toBe(1);
    expect(longestRun([])).toBe(0);
  });
});

describe('a warning', () => {
  it('is of three years in a row, of which the list tells', () => {
    const proposed = { award: 'city_fighter' };
    expect(typesOf([nominee({ ...proposed, earlier: 'CSTĐ cơ sở 2024, 2025, 2026' })])).toEqual([]);
    expect(
      warningsFor([nominee({ ...proposed, earlier: 'CSTĐCS 2023, 2025, 2026' })], {
        day: '2027-01-10',
      }),
    ).toMatchObject([{ type: 'years-in-a-row', count: 3, found: 2, earlier: 'unit_fighter' }]);
    expect(typesOf([nominee({ ...proposed, earlier: '' })])).toEqual(['years-in-a-row']);
  });

  it('is of two times in a row before the whole country', () => {
    const proposed = { award: 'national_fighter' };
    expect(typesOf([nominee({ ...proposed, earlier: 'CSTĐ Thành phố 2023, 2026' })])).toEqual([]);
    expect(typesOf([nominee({ ...proposed, earlier: 'CSTĐ Thành phố 2026' })])).toEqual(['times']);
  });

  it('is of an initiative that is not there', () => {
    expect(typesOf([nominee({ award: 'unit_fighter', initiative: '' })])).toEqual(['initiative']);
    expect(typesOf([nominee({ initiative: '' })])).toEqual([]);
  });

  it('is of awards that count for nothing else, since the decree says so', () => {
    const rows = [nominee({ earlier: 'Bằng khen chuyên đề năm 2025' })];
    expect(typesOf(rows)).toEqual(['not-counted']);
    expect(typesOf(rows, '2025-06-30')).toEqual([]);
    expect(typesOf([nominee({ earlier: 'Bằng khen đột xuất 2025', meritType: 'sudden' })])).toEqual(
      [],
    );
  });

  it('is of one achievement honoured twice; a title beside a form is something else', () => {
    const twice = [nominee({}), nominee({ award: 'certificate' })];
    expect(typesOf(twice)).toEqual(['one-achievement']);
    expect(typesOf([nominee({}), nominee({ award: 'advanced_worker' })])).toEqual([]);
    expect(typesOf([nominee({}), nominee({ award: 'certificate', meritType: 'theme' })])).toEqual(
      [],
    );
  });

  it('is none before there was a rule', () => {
    expect(typesOf([nominee({ award: 'city_fighter', initiative: '' })], '2023-12-31')).toEqual([]);
  });

  it('counts what the registry has beside what the list tells', () => {
    const mai = nominee({
      award: 'city_fighter',
      earlier: 'CSTĐ cơ sở 2025, 2026',
      registered: 'Chiến sĩ thi đua cơ sở 2024 (QĐ 7/QĐ-UBND)',
    });
    expect(typesOf([mai])).toEqual([]);
  });

  it('is of years that the registry lacks, where it keeps such awards, and of no others', () => {
    const day = '2027-01-10';
    const kept = new Set(['unit_fighter']);
    const mai = nominee({
      award: 'city_fighter',
      earlier: 'CSTĐ cơ sở 2024, 2025, 2026',
      registered: 'Chiến sĩ thi đua cơ sở 2025 (QĐ 7/QĐ-UBND), 2024',
    });
    expect(warningsFor([mai], { day, kept })).toMatchObject([
      { type: 'not-registered', earlier: 'unit_fighter', years: [2026] },
    ]);
    expect(warningsFor([mai], { day })).toEqual([]);
    expect(
      warningsFor([nominee({ award: 'city_fighter' })], { day, kept }).map((one) =>
        one.type === 'not-registered' ? one.years : one.type,
      ),
    ).toEqual([[2024, 2025, 2026], 'years-in-a-row']);
    expect(warningsFor([nominee({ award: 'unit_fighter' })], { day, kept })).toEqual([]);
  });
});

describe('collectives', () => {
  const day = '2027-01-10';

  it('are warned of what they list and the registry lacks, as long as it keeps such awards', () => {
    const kept = new Set(['city_flag', 'unit_fighter']);
    const unit = nominee({
      name: 'Phường Láng',
      award: 'government_flag',
      earlier: 'Cờ thi đua Thành phố 2024, 2025; Bằng khen 2023; CSTĐ cơ sở 2025',
      registered: 'Cờ thi đua của Thành phố 2025 (QĐ 7/QĐ-UBND)',
    });
    expect(warningsFor([unit], { day, kept })).toEqual([
      { type: 'not-registered', name: 'Phường Láng', earlier: 'city_flag', years: [2024] },
    ]);
    expect(warningsFor([unit], { day })).toEqual([]);
  });

  it.each(['Phòng Kinh tế', 'Tổ Tiếp công dân', 'Trường Mầm non Hoa Sen', 'UBND xã Ô Diên'])(
    'are proposed for nothing that is for persons: %s',
    (name) => {
      expect(typesOf([nominee({ name, award: 'unit_fighter' })])).toEqual(['for-persons']);
    },
  );

  it.each(['Tô Văn Ban', 'Trương Thị Phòng', 'Phùng Hội'])('are no people: %s', (name) => {
    expect(typesOf([nominee({ name, award: 'unit_fighter' })])).toEqual([]);
  });
});
