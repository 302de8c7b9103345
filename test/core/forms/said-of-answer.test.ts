import { describe, expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import { door } from '../../support/form-door.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const objectives = 'Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ năm 2027.';
const targets = [
  '1. Tỷ lệ gia đình văn hóa đạt 93%',
  '2. 100% tổ dân phố đăng ký thi đua',
  '3. Phấn đấu 98% hồ sơ đúng hạn',
].join('\n');

const lastYear = {
  answers: new Map<string, string | number>([
    ['theme', 'Kỷ cương, về đích sớm'],
    ['targets.a.target_name', 'Tỷ lệ gia đình văn hóa'],
    ['targets.a.target_value', 92],
    ['targets.b.target_name', 'Tỷ lệ hồ sơ đúng hạn'],
  ]),
  items: { targets: ['a', 'b'] },
  year: 2026,
};

const withLastYear = () =>
  door(annualPlan, { env: { earlierAnswers: lastYear, period: yearPeriod(2027) } }).say(objectives);

describe('what people say of an answer instead of giving it', () => {
  it.each(['như năm trước', 'Dạ như cũ ạ', 'giữ nguyên'])(
    '%j shows what stood there before, and counts once it is confirmed',
    (said) => {
      const plan = withLastYear().say(said);
      expect(plan.answers()['theme']).toBeUndefined();
      plan.expectSays('Kỷ cương, về đích sớm').say('đúng').expectAsk('targets');
      expect(plan.answers()['theme']).toBe('Kỷ cương, về đích sớm');
    },
  );

  it('"như năm trước" at a list shows last year’s items, and takes none before it is told to', () => {
    const plan = withLastYear().say('Đoàn kết, sáng tạo').say('như năm trước');
    plan.expectSays('Tỷ lệ gia đình văn hóa').expectSays('Tỷ lệ hồ sơ đúng hạn');
    expect(JSON.stringify(plan.answers())).not.toContain('Tỷ lệ');
    plan.tap('form-button_copy-yes');
    expect(JSON.stringify(plan.answers())).toContain('Tỷ lệ gia đình văn hóa');
  });

  it('without a year before says what to do, and stores nothing of it', () => {
    const plan = door(annualPlan).say(objectives).say('Đoàn kết').say('như năm trước');
    plan.expectAsk('targets').expectSays('Chưa có Chỉ tiêu thi đua kỳ trước');
    expect(JSON.stringify(plan.answers())).not.toContain('như năm trước');
  });

  it.each([
    'xem file đính kèm',
    'theo văn bản đính kèm',
    'có file kèm theo',
    'Em gửi file đính kèm',
  ])('%j at a list asks for a file that can be read, or for the lines', (said) => {
    const plan = door(annualPlan).say(objectives).say('Đoàn kết').say(said);
    plan.expectAsk('targets').expectSays('gửi tệp Word hoặc Excel');
    expect(JSON.stringify(plan.answers())).not.toContain(said);
  });

  it('"xem file đính kèm" at a list has the file read that is there already', () => {
    const plan = door(annualPlan, {
      env: { documentFields: new Set(['targets']) },
    });
    plan.say(objectives).say('Đoàn kết').send('Kế hoạch 2027.docx').say('xem file đính kèm');
    expect(plan.contact.last?.writes.map(({ type }) => type)).toContain('read-document');
  });

  it.each(['không có', 'ko có', 'Dạ chưa có ạ'])(
    '%j is no item of a list that needs some',
    (said) => {
      const plan = door(annualPlan).say(objectives).say('Đoàn kết').say(said);
      plan.expectSays('cần ít nhất 3 mục, hiện có 0');
      expect(plan.asked).toBe('targets');
    },
  );

  it('"không có" leaves a list that may be empty', () => {
    const draft = new TalkedDraft(
      smallForm([
        {
          id: 'prizes',
          type: 'group',
          min: 0,
          max: 5,
          titleField: 'name',
          fields: [{ id: 'name', type: 'text', maxLength: 50 }],
        },
        { id: 'after', type: 'yes-no' },
      ]),
    );
    const lan = draft.contact('Lan');
    lan.says('không có');
    expect(lan.at).toBe('after');
    expect(draft.filled.items['prizes'] ?? []).toEqual([]);
  });

  it.each(['không có', 'chưa có', 'ko', 'có', '123'])(
    'asks whether %j is meant where any words are an answer',
    (said) => {
      const plan = door(annualPlan).say(objectives).say(said);
      expect(plan.answers()['theme']).toBeUndefined();
      plan.expectSays('Ghi đúng như vậy làm câu trả lời cho Chủ đề thi đua?');
      plan.say('Đoàn kết, sáng tạo').expectAsk('targets');
      expect(plan.answers()['theme']).toBe('Đoàn kết, sáng tạo');
    },
  );

  it('asks whether a list of targets at the theme is that list, and files it there at one tap', () => {
    const plan = door(annualPlan).say(objectives).say(targets);
    plan.expectSays('Đây là danh sách Chỉ tiêu thi đua?').expectSays('Tỷ lệ gia đình văn hóa');
    expect(plan.answers()['theme']).toBeUndefined();
    plan.tap('Đưa cả 3 vào').expectAsk('theme').expectSays('Đã đưa 3 mục vào Chỉ tiêu thi đua');
    const names = Object.entries(plan.answers()).filter(([path]) => path.endsWith('target_name'));
    expect(names).toHaveLength(3);
    plan.say('Đoàn kết, sáng tạo').expectAsk('campaigns');
  });

  it('takes the same lines for the theme where that is meant', () => {
    const plan = door(annualPlan).say(objectives).say(targets).tap('Ghi làm Chủ đề');
    expect(plan.answers()['theme']).toContain('Tỷ lệ gia đình văn hóa đạt 93%');
    expect(Object.keys(plan.answers()).some((path) => path.startsWith('targets.'))).toBe(false);
  });
});
