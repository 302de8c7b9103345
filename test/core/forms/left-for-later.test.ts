import { describe, expect, it } from 'vitest';

import { missing } from '../../../src/core/forms/answers/missing.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const form = smallForm([
  { id: 'first', type: 'text', maxLength: 60 },
  { id: 'size', type: 'integer' },
  { id: 'last', type: 'yes-no' },
]);

describe('a question that is left for later', () => {
  it('stays open, and is asked again before the draft is handed in', () => {
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    lan.taps('Để sau');
    expect(lan.hears).toBe('Để sau: first. Nội dung này sẽ được hỏi lại trước khi gửi.');
    expect(lan.at).toBe('size');
    lan.says('3');
    lan.taps('Có');
    expect(lan.at).toBe('first');
    lan.taps('Để sau');
    expect(lan.at).toBe('missing');
    expect(lan.sees).toContain('1. first');
    expect(draft.filled.answers.has('first')).toBe(false);
    lan.taps('Điền lần lượt');
    lan.says('Một');
    expect(lan.at).toBe('review');
    expect(missing(form, draft.filled)).toEqual([]);
  });

  it.each([
    'để sau',
    'De sau nhe',
    'Bỏ qua câu này ạ',
    'bổ sung sau',
    'Gửi sau.',
    'later',
    'skip it',
  ])('is one also when somebody says so: %j', (said) => {
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    lan.says(said);
    expect(draft.filled.answers.size).toBe(0);
    expect(lan.at).toBe('size');
  });

  it('an answer that only begins so is an answer', () => {
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    lan.says('Bỏ qua các thủ tục rườm rà, giải quyết nhanh cho dân');
    expect(draft.value('first')).toBe('Bỏ qua các thủ tục rườm rà, giải quyết nhanh cho dân');
  });

  it('of a list stays in it, and of a new item leads back to the list', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    lan.taps('Thêm chỉ tiêu');
    lan.taps('Để sau');
    expect(lan.at).toBe('items');
    expect(draft.filled.items['targets']).toBeUndefined();
    lan.says('Hồ sơ đúng hạn');
    lan.taps('Để sau');
    expect(lan.at).toMatch(/target_value$/);
  });

  it('an optional one that was put off is not left out on purpose', () => {
    const optional = smallForm([
      { id: 'note', type: 'text', maxLength: 60, required: false },
      { id: 'last', type: 'yes-no' },
    ]);
    const draft = new TalkedDraft(optional);
    const lan = draft.contact('Lan');
    lan.says('để sau');
    expect(draft.filled.answers.has('note')).toBe(false);
    expect(lan.at).toBe('last');
  });
});

describe('several numbers in one message', () => {
  const atNumbers = () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.cursor = {
      ...lan.cursor,
      place: { type: 'question', path: 'model_target', single: false },
    };
    return { draft, lan, values: () => numbers.map((id) => draft.value(id)) };
  };
  const numbers = annualPlan.fields
    .filter(({ type }) => type === 'integer' || type === 'percent')
    .map(({ id }) => id);

  it.each([
    ['6; 35%; 4; 2; 3', [6, 35, 4, 2, 3]],
    ['6\n35\n4\n2\n3', [6, 35, 4, 2, 3]],
    ['6; -; 4; 2; 0', [6, 'no-data', 4, 2, 0]],
    ['Điển hình: 6; tỷ lệ: 35,5%', [6, 35.5, undefined, undefined, undefined]],
  ])('answer the questions that follow: %j', (said, expected) => {
    const { lan, values } = atNumbers();
    expect(lan.sees).toContain('Có thể nhập cả 5 số trong một tin nhắn');
    lan.says(said);
    expect(values()).toEqual(expected);
    expect(lan.hears).toContain('Đã ghi nhận: Số điển hình tiên tiến 6; Tỷ lệ lao động trực tiếp');
  });

  it('asks by itself what could not be read, and shifts nothing into its place', () => {
    const { lan, values } = atNumbers();
    lan.says('6; chưa rõ; 4; 2; 3');
    expect(values()).toEqual([6, undefined, 4, 2, 3]);
    expect(lan.hears).toContain('“chưa rõ”');
    expect(lan.at).toBe('direct_worker_share_target');
    lan.says('35');
    expect(lan.at).toBe('communication_plan');
  });

  it('takes none of too many', () => {
    const { lan, values } = atNumbers();
    lan.says('6; 35; 4; 2; 3; 9');
    expect(values().every((value) => value === undefined)).toBe(true);
    expect(lan.hears).toContain('cần 5 số');
  });

  it('one number is one answer, also where it has a comma', () => {
    const { lan, values } = atNumbers();
    lan.says('6');
    lan.says('35,5');
    expect(values().slice(0, 3)).toEqual([6, 35.5, undefined]);
  });
});

describe('an item in one line', () => {
  it('is looked at like a list, and the rest of it is asked at once', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'campaigns' }, rev: 0 });
    lan.says('Phường xanh; 19/5; 30/11; Các tổ dân phố');
    expect(lan.sees).toContain('1. Phường xanh (19/5/2027; 30/11/2027; Các tổ dân phố)');
    lan.taps('Thêm');
    expect(lan.at).toMatch(/launched_by$/);
    lan.taps('Đơn vị tự phát động');
    lan.taps('Thường xuyên');
    expect(lan.at).toMatch(/theme$/);
  });

  it('whose name holds a semicolon is a name', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'campaigns' }, rev: 0 });
    lan.says('Dạy tốt; học tốt');
    const [key] = draft.filled.items['campaigns'] ?? [];
    expect(draft.value(`campaigns.${key}.name`)).toBe('Dạy tốt; học tốt');
  });
});
