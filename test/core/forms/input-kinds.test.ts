import { describe, expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { plusMs } from '../../../src/core/shared/instant.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const essay = smallForm([
  { id: 'essay', type: 'text', multiline: true, minLength: 5, maxLength: 6000 },
  { id: 'after', type: 'text', maxLength: 50 },
]);
const line = smallForm([{ id: 'line', type: 'text', maxLength: 20 }]);
const size = smallForm([
  { id: 'size', type: 'decimal' },
  { id: 'next', type: 'yes-no' },
]);
const day = smallForm([{ id: 'day', type: 'date' }]);

describe('what people send instead of a plain answer', () => {
  it('offers the caption of a photo as the answer', () => {
    const draft = new TalkedDraft(line);
    const lan = draft.contact('Lan');
    lan.does({ type: 'sent-other', kind: 'photo', caption: 'Phòng A', messageId: 9, chatId: 7 });
    expect(lan.sees).toContain('Dùng chú thích làm câu trả lời: Phòng A');
    lan.says('đúng');
    expect(draft.value('line')).toBe('Phòng A');
  });

  it('a contact or a place is told what is expected', () => {
    const lan = new TalkedDraft(day).contact('Lan');
    for (const kind of ['contact', 'location', 'venue', 'poll', 'dice', 'sticker'])
      lan.does({ type: 'sent-other', kind, messageId: 9, chatId: 7 });
    expect(lan.hears).toBe('Câu này cần trả lời bằng ngày tháng.');
  });

  it('a shared contact is offered as a name where a name is asked for, without its number', () => {
    const form = smallForm([
      { id: 'who', type: 'text', maxLength: 60, isName: true },
      ...size.fields,
    ]);
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    const contact = { type: 'sent-other', kind: 'contact', messageId: 9, chatId: 7 } as const;
    lan.does({ ...contact, named: 'Nguyễn Văn An' });
    expect(draft.value('who')).toBeUndefined();
    expect(lan.sees).toContain('Ghi tên trong danh bạ vừa gửi: Nguyễn Văn An');
    lan.says('đúng');
    expect(draft.value('who')).toBe('Nguyễn Văn An');
    lan.does({ ...contact, named: 'Trần Mai' });
    expect(lan.hears).toBe('Câu này cần trả lời bằng một số.');
  });

  it.each([
    '024 3825 4321',
    '+84 912 345 678',
    'thidua.lang@hanoi.gov.vn',
    'https://langward.hanoi.gov.vn/ke-hoach?nam=2027&trang=1',
  ])('keeps a telephone number, an e-mail address or a link as it was typed: %j', (said) => {
    const draft = new TalkedDraft(
      smallForm([{ id: 'reach', type: 'text', maxLength: 100 }, ...size.fields]),
    );
    draft.contact('Lan').says(said);
    expect(draft.value('reach')).toBe(said);
  });

  it('emoji alone are no answer, invisible characters are removed, NFD becomes NFC', () => {
    const draft = new TalkedDraft(line);
    const lan = draft.contact('Lan');
    lan.says('👍👍');
    expect(lan.hears).toBe('Đề nghị trả lời bằng chữ.');
    lan.says('\u200f Phường\u00a0Láng\u200b '.normalize('NFD'));
    expect(draft.value('line')).toBe('Phường Láng');
  });

  it('joins a long text that Telegram has cut', () => {
    const draft = new TalkedDraft(essay);
    const lan = draft.contact('Lan');
    lan.says('a'.repeat(4096), 11);
    expect(lan.at).toBe('essay');
    expect(lan.sees).toContain('Đã nhận 4.096 ký tự');
    lan.says('b'.repeat(100), 12);
    expect(draft.value('essay')).toBe('a'.repeat(4096) + 'b'.repeat(100));
    expect(lan.at).toBe('after');
  });

  it('takes a long text that is complete at the press of a button', () => {
    const draft = new TalkedDraft(essay);
    const lan = draft.contact('Lan');
    lan.says('a'.repeat(4050), 11);
    lan.taps('Đã đủ, lưu');
    expect(draft.value('essay')).toBe('a'.repeat(4050));
  });

  it('the tail of a text that is too long does not become the answer', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.says('Nội dung đã có từ trước, đủ dài cho câu này');
    lan.taps('Quay lại');
    lan.says('a'.repeat(4096), 11);
    expect(lan.hears).toContain('Nội dung có 4.096 ký tự, câu này nhận tối đa 2.000');
    lan.says('phần cuối của đoạn văn dài vừa gửi', 900, 1);
    expect(draft.value('objectives')).toBe('Nội dung đã có từ trước, đủ dài cho câu này');
    expect(lan.hears).toContain('Nội dung có 4.130 ký tự');
    lan.says('Nội dung đã rút gọn cho vừa với câu hỏi', 901, 60);
    expect(draft.value('objectives')).toBe('Nội dung đã rút gọn cho vừa với câu hỏi');
  });

  it('what was sent before the refusal was shown is no answer to it', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    draft.now = plusMs(draft.now, 45_000);
    const sentAt = plusMs(draft.now, -45_000);
    const from = { type: 'said', messageId: 3, chatId: 7 } as const;
    lan.does({ ...from, text: 'a'.repeat(4096), sentAt });
    lan.does({
      ...from,
      text: 'phần cuối của đoạn văn dài vừa gửi',
      sentAt: plusMs(sentAt, 30_000),
    });
    expect(draft.value('objectives')).toBeUndefined();
  });

  it('the tail belongs to its text also where the person has gone on meanwhile', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.says('a'.repeat(4096));
    lan.does({ type: 'pressed', action: { op: 'open', path: 'solutions' }, rev: 0 });
    lan.says('phần cuối của đoạn văn dài vừa gửi', 900, 2);
    expect(draft.filled.answers.size).toBe(0);
    expect(lan.hears).toContain('thuộc nội dung 4.130 ký tự chưa ghi được của “Mục đích, yêu cầu”');
    expect(lan.at).toBe('solutions');
  });

  it('a pasted list that was cut in the middle of a line goes on in it', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    const lines = Array.from({ length: 30 }, (_, n) => `- Chỉ tiêu ${n} ${'dài '.repeat(38)}`);
    const whole = lines.join('\n');
    lan.says(whole.slice(0, 4096));
    lan.says(whole.slice(4096), 900, 1);
    expect(lan.sees).toContain('Chỉ tiêu thi đua: thêm 30 mục sau?');
    lan.taps('Thêm cả 30');
    expect(draft.filled.items['targets']).toHaveLength(30);
  });

  it('says of each answer what was stored, also of texts, and how they begin', () => {
    const lan = new TalkedDraft(annualPlan).contact('Lan');
    lan.says('Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ; '.repeat(5));
    expect(lan.hears).toBe(
      'Đã ghi nhận Mục đích, yêu cầu: “Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ; Động viên c…”',
    );
    expect(lan.sees.split('\n\n')[0]?.split('\n').length).toBeLessThanOrEqual(3);
  });

  it('an objection names the question and does not ask it all over again', () => {
    const lan = new TalkedDraft(annualPlan).contact('Lan');
    lan.says('ngắn');
    expect(lan.hears).toContain('mới có 4 ký tự');
    expect(lan.seesAfter).toBe('Câu đang hỏi: Mục đích, yêu cầu');
    lan.does({ type: 'show' });
    expect(lan.seesAfter).toContain('Mục đích, yêu cầu của công tác thi đua');
  });

  it('tells limit and length of a text that is too long or too short', () => {
    const lan = new TalkedDraft(line).contact('Lan');
    lan.says('x'.repeat(21));
    expect(lan.hears).toContain('Nội dung có 21 ký tự, câu này nhận tối đa 20');
    const minh = new TalkedDraft(essay).contact('Minh');
    minh.says('abc');
    expect(minh.hears).toContain('Nội dung mới có 3 ký tự, cần ít nhất 5');
  });

  it.each([
    '1. Một\n2. Hai\n3. Ba',
    '- Một\n- Hai\n- Ba',
    '• Một\n• Hai\n• Ba',
    'Một\t9\nHai\t8\nBa\t7',
    'Một\nHai\nBa',
    'STT\tTên chỉ tiêu\n1\tMột\n2\tHai\n3\tBa',
  ])('a pasted list becomes items after a look: %j', (list) => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    lan.says(list);
    expect(lan.sees).toContain('Chỉ tiêu thi đua: thêm 3 mục sau?');
    expect(draft.filled.items['targets']).toBeUndefined();
    lan.taps('Thêm cả 3');
    const names = draft.filled.items['targets']?.map((key) =>
      draft.value(`targets.${key}.target_name`),
    );
    expect(names).toEqual(['Một', 'Hai', 'Ba']);
    expect(lan.sees).toMatch(/1\. Một \(còn thiếu [12] nội dung\)/);
  });

  it('names the line that cannot be an item', () => {
    const lan = new TalkedDraft(annualPlan).contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    lan.says(`- Một\n- ${'x'.repeat(201)}`);
    expect(lan.sees).toContain('Nội dung có 201 ký tự, câu này nhận tối đa 200');
    expect(lan.draft.filled.items['targets']).toBeUndefined();
    lan.taps('Thêm');
    expect(lan.draft.filled.items['targets']).toHaveLength(1);
  });

  it('a backslash lets an answer begin with a slash', () => {
    const draft = new TalkedDraft(line);
    draft.contact('Lan').says(String.raw`\/luu`);
    expect(draft.value('line')).toBe('/luu');
  });
});
