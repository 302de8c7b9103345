import { describe, expect, it } from 'vitest';

import { spanProgressIn } from '../../../src/core/check-ins/span-progress.ts';
import { lint } from '../../../src/core/forms/forms.ts';
import { fiveYearPlan, spanOf } from '../../../src/core/plans/five-year-plan.ts';
import { TalkedDraft, text } from '../forms/talk.ts';
import { handedIn } from './handed-in.ts';

const years = [2026, 2027, 2028, 2029, 2030];
const level = { target_name: 'Tỷ lệ hồ sơ đúng hạn', unit_of_measure: 'percent' };
const count = { target_name: 'Mô hình mới', unit_of_measure: 'model' };

const fiveYears = handedIn('five-year-plan', '2026-2030', [
  { key: 'aaaa', ...level, target_value: 98, yearly_breakdown: ['90', '92', '94', '96', '98'] },
  { key: 'bbbb', ...count, target_value: 20 },
]);

const annual = (year: number, rows: Parameters<typeof handedIn>[2]) =>
  handedIn('annual-plan', String(year), rows);
const reported = (period: string, values: Readonly<Record<string, number>>) =>
  handedIn(
    'check-in',
    period,
    Object.entries(values).map(([key, value]) => ({ key, status: 'on_track', value })),
  );

describe('the five-year plan', () => {
  it('is a sound form with words in each language', () => {
    expect(lint(fiveYearPlan, (key) => text.hasText(key))).toEqual([]);
  });

  it.each([
    [2025, '2021-2025'],
    [2026, '2026-2030'],
    [2030, '2026-2030'],
    [2031, '2031-2035'],
  ])('%d belongs to %s', (year, span) => {
    expect(spanOf(year)).toBe(span);
  });

  it.each([
    ['90; 92,5; 94; 96; 98', ['90', '92.5', '94', '96', '98']],
    ['90 92 94 96 98', ['90', '92', '94', '96', '98']],
    ['90%, 92%, 94%, 96%, 98%', ['90', '92', '94', '96', '98']],
    ['2026: 90\n2027: 92\n2028: 94\n2029: 96\n2030: 98', ['90', '92', '94', '96', '98']],
    ['90; 92; 94', undefined],
    ['90; 92; chín tư; 96; 98', undefined],
    ['-1; 92; 94; 96; 98', undefined],
  ])('takes "%s" as the shares of the years: %s', (said, shares) => {
    const draft = new TalkedDraft(fiveYearPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    for (const words of ['Tỷ lệ hồ sơ đúng hạn', '%', '98', 'bỏ qua']) lan.says(words);
    expect(lan.at).toBe('targets.k001.yearly_breakdown');
    lan.says(said);
    expect(draft.value('targets.k001.yearly_breakdown')).toEqual(shares);
    expect(lan.at).toBe(shares ? 'items' : 'targets.k001.yearly_breakdown');
  });
});

describe('what the years have brought to it', () => {
  it('is the newest level of percentages and the sum of counts', () => {
    const progress = spanProgressIn(
      [
        fiveYears,
        annual(2026, [
          { key: 'aaaa', ...level, target_value: 90 },
          { key: 'yyyy', ...count, target_name: 'MÔ HÌNH  MỚI', target_value: 4 },
        ]),
        annual(2027, [
          { key: 'xxxx', ...level, target_value: 92 },
          { key: 'zzzz', ...count, target_value: 4 },
        ]),
        reported('2026-Q1', { aaaa: 70, yyyy: 1 }),
        reported('2026-Q3', { aaaa: 91, yyyy: 5 }),
        reported('2027-Q1', { xxxx: 88, zzzz: 2.5 }),
      ],
      years,
    );
    const [levels, counts] = progress?.targets ?? [];
    expect(levels?.reached).toMatchObject({ value: 88, standing: { type: 'below' } });
    expect(levels?.years.slice(0, 3)).toEqual([
      { year: 2026, share: 90, value: 91 },
      { year: 2027, share: 92, value: 88 },
      { year: 2028, share: 94, value: null },
    ]);
    expect(counts?.reached?.value).toBe(7.5);
  });

  it('counts no target that is measured otherwise, even under the same key', () => {
    const progress = spanProgressIn(
      [
        fiveYears,
        annual(2026, [{ key: 'aaaa', ...level, unit_of_measure: 'person', target_value: 9 }]),
        reported('2026-Q1', { aaaa: 9 }),
      ],
      years,
    );
    expect(progress?.targets.map(({ reached }) => reached)).toEqual([null, null]);
  });

  it('lets the unit say how years add up', () => {
    const progress = spanProgressIn(
      [
        handedIn('five-year-plan', '2026-2030', [
          { key: 'bbbb', ...count, target_value: 20, accumulation: 'latest' },
        ]),
        annual(2026, [{ key: 'bbbb', ...count, target_value: 4 }]),
        annual(2027, [{ key: 'bbbb', ...count, target_value: 4 }]),
        reported('2026-Q3', { bbbb: 5 }),
        reported('2027-Q3', { bbbb: 21 }),
      ],
      years,
    );
    expect(progress?.targets[0]?.reached).toEqual({
      value: 21,
      standing: { share: 1, type: 'exceeded' },
    });
  });
});
