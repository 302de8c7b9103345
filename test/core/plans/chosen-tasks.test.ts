import { describe, expect, it } from 'vitest';

import type { Content } from '../../../src/core/forms/forms.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { chosenTasks } from '../../../src/core/plans/chosen-tasks.ts';
import { checkPlan } from '../../../src/core/plans/plan-checklist.ts';

type Entries = Content['sections'][number]['entries'];

const planOf = (entries: Entries): Content => ({
  form: annualPlan.id,
  formVersion: annualPlan.version,
  sections: [{ id: 'all', entries }],
});

const solutions = (value: string, inDocument = false): Entries => [
  { type: 'answer', field: 'solutions', value, ...(inDocument ? { inDocument: true } : {}) },
];

const pointOf = (entries: Entries) =>
  checkPlan(planOf(entries))?.find(({ check }) => check === 'tasks');

describe('central, weak and difficult tasks', () => {
  it.each([
    ['Chọn việc trọng tâm, việc yếu, việc khó để phát động thi đua', ['central', 'weak', 'hard']],
    ['CHỌN KHÂU YẾU, ĐIỂM NGHẼN về giải phóng mặt bằng', ['weak', 'hard']],
    ['Khắc phục hạn chế trong cải cách hành chính', ['weak']],
    ['Giải quyết đơn thư kéo dài, bức xúc', ['hard']],
    ['Tập trung nhiệm vụ trọng tâm của năm', ['central']],
    // Letters of a word are not the word.
    ['Giao chỉ tiêu đến từng tổ dân phố; bình xét công khai hằng quý', []],
    ['Ý kiến chủ yếu của Nhân dân; khóa tập huấn; yếu tố con người', []],
  ] as const)('are known by their words: %s', (words, named) => {
    expect(chosenTasks(planOf(solutions(words))).named).toEqual(named);
  });

  it('are met where all are named, lacking where nothing is said, and left to the reader else', () => {
    expect(pointOf(solutions('việc trọng tâm, việc yếu, việc khó'))).toEqual({
      check: 'tasks',
      isMet: true,
      path: 'solutions',
    });
    expect(pointOf(solutions('Giao chỉ tiêu đến từng tổ dân phố'))).toMatchObject({ isMet: false });
    expect(pointOf(solutions('Khắc phục khâu yếu'))).toMatchObject({ isMet: null });
    expect(pointOf(solutions('', true))).toMatchObject({ isMet: null });
  });
});
