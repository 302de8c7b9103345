import { describe, expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { planByQuestions } from '../../scripts/annual-plan.ts';
import { door } from '../../support/form-door.ts';

const filled = () => {
  const lan = door(annualPlan).play(planByQuestions).contact;
  return { draft: lan.draft, lan };
};

describe('what is seen before it is sent', () => {
  it('shows items with their values, in lists and in the review', () => {
    const { lan } = filled();
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    expect(lan.sees).toContain('2. Người dân hài lòng: 98,5%');
    lan.does({ type: 'pressed', action: { op: 'review', page: 2 }, rev: 0 });
    expect(lan.sees).toContain('– 3. Hộ gia đình văn hóa: 98,5%');
    lan.does({ type: 'pressed', action: { op: 'review', page: 3 }, rev: 0 });
    expect(lan.sees).toContain('Phường Láng sáng - xanh - sạch - đẹp · 19/5/2027; 30/11/2027');
  });

  it('counts what would be sent beside the button that sends it, and offers all of it', () => {
    const { lan } = filled();
    lan.taps('Gửi Ban');
    expect(lan.sees).toContain('Chỉ tiêu thi đua: 3\nPhong trào thi đua: 1\n');
    expect(lan.sees).toContain('Nội dung khác: 15 đã trả lời, 2 để trống');
    lan.taps('Xem toàn văn');
    expect(lan.screen.whole?.content.sections.flatMap(({ entries }) => entries)).toHaveLength(17);
    expect(lan.labels).toContain('Gửi Ban');
  });

  it('shows all questions at a glance, each a tap away', () => {
    const { lan } = filled();
    lan.taps('Tất cả các câu');
    expect(lan.sees).toContain('5. Chủ đề thi đua: Kỷ cương, trách nhiệm,…');
    expect(lan.sees).toContain('8. Số điển hình tiên tiến: 6');
    expect(lan.sees.length).toBeLessThan(900);
    lan.taps('8. Số điển hình tiên tiến');
    lan.says('7');
    expect(lan.draft.value('model_target')).toBe(7);
    expect(lan.at).toBe('review');
  });
});
