import { expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { TalkedDraft } from './talk.ts';

const names = Array.from(
  { length: 60 },
  (_, at) => `Tỷ lệ hộ gia đình ở tổ dân phố số ${at + 1} tham gia phân loại rác tại nguồn`,
);

const withAll = () => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
  lan.says(
    names
      .slice(0, 30)
      .map((name) => `- ${name} đạt từ 95% trở lên`)
      .join('\n'),
  );
  lan.taps('Thêm cả 30');
  lan.says(
    names
      .slice(30)
      .map((name) => `- ${name} đạt từ 95% trở lên`)
      .join('\n'),
  );
  lan.taps('Thêm cả 30');
  return { draft, lan };
};

it('shows a list of sixty targets by pages, each on a phone', () => {
  const { draft, lan } = withAll();
  expect(draft.filled.items['targets']).toHaveLength(60);
  expect(lan.sees).toContain('Trang 8/8');
  // Nobody is asked to add to a list that is full.
  expect(lan.sees).toContain('Đã đủ 60 mục');
  expect(lan.sees).not.toContain('thêm mục');
  lan.taps('‹ Trước');
  expect(lan.sees).toContain('Trang 7/8');
  expect(lan.labels).toContain('Sửa 49');
  expect(lan.labels).not.toContain('Sửa 57');
  expect(lan.sees.length).toBeLessThan(1_200);
  lan.taps('Sửa 50');
  expect(lan.at).toContain('item');
});

it('begins at the page where something is open', () => {
  const lan = new TalkedDraft(annualPlan).contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
  const lines = names.slice(0, 20).map((name) => `- ${name} đạt từ 95% trở lên`);
  lan.says([...lines.slice(0, 2), '- Số sáng kiến được công nhận', ...lines.slice(2)].join('\n'));
  lan.taps('Thêm cả 21');
  expect(lan.sees).toContain('Trang 1/3');
  lan.taps('Sau ›');
  expect(lan.sees).toContain('9. ');
});
