import { expect, it } from 'vitest';

import { loadAwardProgress, sumsOf } from '../../../src/core/awards/award-progress.ts';
import type { GrantedAward } from '../../../src/core/awards/granted-award.ts';
import { asId, type UnitId } from '../../../src/core/shared/ids.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';

const LANG = asId<UnitId>('lang');

const answer = (field: string, value: unknown) => ({ type: 'answer', field, value });

const paper = (formId: string, period: string, entries: readonly unknown[]): Submission =>
  ({
    unitId: LANG,
    formId,
    period,
    content: JSON.stringify({
      form: formId,
      formVersion: 6,
      sections: [{ id: 'x', entries }],
    }),
  }) as unknown as Submission;

const nominee = (award: string, more: readonly unknown[] = []) => ({
  key: award,
  entries: [answer('name', 'An'), answer('award', award), ...more],
});

const papers = [
  paper('registration', '2026', [answer('reg_cstdtp', 3), answer('reg_co_tp', 1)]),
  paper('registration', '2027', [answer('reg_cstdtp', 9)]),
  paper('award-dossier-city', '2027', [
    {
      type: 'group',
      field: 'nominees',
      rows: [
        nominee('city_fighter'),
        nominee('city_fighter'),
        nominee('other', [
          answer('other_award', 'Huy hiệu Người tốt, việc tốt'),
          answer('level', 'city'),
        ]),
      ],
    },
  ]),
];

const granted = [
  { unitId: LANG, code: 'city_fighter', title: 'CSTĐTP', level: 'city', kind: 'title', year: 2026 },
  { unitId: LANG, code: 'city_fighter', title: 'CSTĐTP', level: 'city', kind: 'title', year: 2025 },
] as unknown as GrantedAward[];

it('counts what is about the merits of a year, and adds no title to a form', async () => {
  const lines = await loadAwardProgress(
    {
      submissions: {
        newestOfUnits: async (_units, wanted) =>
          papers.filter((one) =>
            wanted.some(({ formId, period }) => one.formId === formId && one.period === period),
          ),
      },
      awards: { ofUnits: async () => granted },
    },
    { unitIds: [LANG], year: 2026 },
  );
  expect(
    lines.map(({ code, registered, proposed, granted: had }) => [code, registered, proposed, had]),
  ).toEqual([
    ['city_fighter', 3, 2, 1],
    ['city_flag', 1, 0, 0],
    [null, 0, 1, 0],
  ]);
  expect(sumsOf(lines)).toEqual([
    { level: 'city', kind: 'title', registered: 4, proposed: 2, granted: 1 },
    { level: 'city', kind: 'form', registered: 0, proposed: 1, granted: 0 },
  ]);
});
