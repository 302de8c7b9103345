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
  it('case 1: offers the caption of a photo as the answer', () => {
    const draft = new TalkedDraft(line);
    const lan = draft.contact('Lan');
    lan.does({ type: 'sent-other', kind: 'photo', caption: 'Phòng A', messageId: 9, chatId: 7 });
    expect(lan.sees).toContain('Dùng chú thích làm câu trả lời: Phòng A');
    lan.says('đúng');
    expect(draft.value('line')).toBe('Phòng A');
  });

  it('cases 5 and 6: a contact or a place is told what is expected', () => {
    const lan = new TalkedDraft(day).contact('Lan');
    for (const kind of ['contact', 'location', 'venue', 'poll', 'dice', 'sticker'])
      lan.does({ type: 'sent-other', kind, messageId: 9, chatId: 7 });
    expect(lan.hears).toBe('Câu này cần trả lời bằng ngày tháng.');
  });

  it('case 7: emoji alone are no answer, invisible characters are removed, NFD becomes NFC', () => {
    const draft = new TalkedDraft(line);
    const lan = draft.contact('Lan');
    lan.says('👍👍');
    expect(lan.hears).toBe('Đề nghị trả lời bằng chữ.');
    lan.says('\u200f Phường\u00a0Láng\u200b '.normalize('NFD'));
    expect(draft.value('line')).toBe('Phường Láng');
  });

  it('case 8: joins a long text that Telegram has cut', () => {
    const draft = new TalkedDraft(essay);
    const lan = draft.contact('Lan');
    lan.says('a'.repeat(4096), 11);
    expect(lan.at).toBe('essay');
    expect(lan.sees).toContain('Đã nhận 4.096 ký tự');
    lan.says('b'.repeat(100), 12);
    expect(draft.value('essay')).toBe('a'.repeat(4096) + 'b'.repeat(100));
    expect(lan.at).toBe('after');
  });

  it('case 8: takes a long text that is complete at the press of a button', () => {
    const draft = new TalkedDraft(essay);
    const lan = draft.contact('Lan');
    lan.says('a'.repeat(4050), 11);
    lan.taps('Đã đủ, lưu');
    expect(draft.value('essay')).toBe('a'.repeat(4050));
  });

  it('case 8: the tail of a text that is too long does not become the answer', () => {
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

  it('case 8: what was sent before the refusal was shown is no answer to it', () => {
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

  it('case 8: the tail belongs to its text also where the person has gone on meanwhile', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.says('a'.repeat(4096));
    lan.does({ type: 'pressed', action: { op: 'open', path: 'solutions' }, rev: 0 });
    lan.says('phần cuối của đoạn văn dài vừa gửi', 900, 2);
    expect(draft.filled.answers.size).toBe(0);
    expect(lan.hears).toContain('thuộc nội dung 4.130 ký tự chưa ghi được của “Mục đích, yêu cầu”');
    expect(lan.at).toBe('solutions');
  });

  it('case 8: a pasted list that was cut in the middle of a line goes on in it', () => {
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
  ])('case 10: a pasted list becomes items after a look: %j', (list) => {
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

  it('case 10: names the line that cannot be an item', () => {
    const lan = new TalkedDraft(annualPlan).contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    lan.says(`- Một\n- ${'x'.repeat(201)}`);
    expect(lan.sees).toContain('Nội dung có 201 ký tự, câu này nhận tối đa 200');
    expect(lan.draft.filled.items['targets']).toBeUndefined();
    lan.taps('Thêm');
    expect(lan.draft.filled.items['targets']).toHaveLength(1);
  });

  it('case 11: 1.234 is more than a thousand; asks which number 1,234 is, and takes the one chosen', () => {
    const draft = new TalkedDraft(size);
    const lan = draft.contact('Lan');
    lan.says('1.234');
    expect(draft.value('size')).toBe(1234);
    expect(lan.hears).toBe('Đã ghi nhận size: 1.234');
    lan.does({ type: 'pressed', action: { op: 'open', path: 'size' }, rev: 1 });
    lan.says('1,234');
    expect(draft.value('size')).toBe(1234);
    expect(lan.labels).toEqual(['1,234', '1.234', 'Nhập lại']);
    lan.taps('1,234');
    expect(draft.value('size')).toBe(1.234);
    expect(lan.hears).toBe('Đã ghi nhận size: 1,234');
  });

  it('case 11: a new number instead of a choice is a new answer', () => {
    const draft = new TalkedDraft(size);
    const lan = draft.contact('Lan');
    lan.says('1,234');
    lan.says('1235');
    expect(draft.value('size')).toBe(1235);
  });

  it.each(['1', '2', '3'])('a number at a confirmation is a new number: %s', (said) => {
    const draft = new TalkedDraft(size);
    const lan = draft.contact('Lan');
    lan.says('1,234');
    lan.says(said);
    expect(draft.value('size')).toBe(Number(said));
  });

  it.each([
    ['02 lớp', '2'],
    ['khoảng 5', '5'],
    ['85%', '85'],
  ])('asks whether %j is meant as %s', (said, shown) => {
    const draft = new TalkedDraft(size);
    const lan = draft.contact('Lan');
    lan.says(said);
    expect(lan.sees).toContain(`Đồng chí nhập ${said}. Ghi ${shown}?`);
    expect(draft.value('size')).toBeUndefined();
    lan.says('đúng');
    expect(draft.value('size')).toBe(Number(shown));
  });

  it('asks whether a part of one is per cent', () => {
    const draft = new TalkedDraft(
      smallForm([
        { id: 'share', type: 'percent', min: 0, max: 100 },
        { id: 'after', type: 'yes-no' },
      ]),
    );
    const lan = draft.contact('Lan');
    lan.says('0,35');
    expect(draft.value('share')).toBeUndefined();
    expect(lan.labels).toEqual(['0,35%', '35%', 'Nhập lại']);
    lan.taps('35%');
    expect(draft.value('share')).toBe(35);
  });

  it('takes number and day of a document from one message, and says both', () => {
    const draft = new TalkedDraft(
      smallForm([
        { id: 'number', type: 'document-number', date: 'signed' },
        { id: 'signed', type: 'date' },
        { id: 'after', type: 'yes-no' },
      ]),
    );
    const lan = draft.contact('Lan');
    lan.says('Kế hoạch số 15/KH–UBND ngày 05/01/2027');
    expect(draft.value('number')).toBe('15/KH-UBND');
    expect(draft.value('signed')).toBe('2027-01-05');
    expect(lan.hears).toContain('Đã ghi nhận number: 15/KH-UBND');
    expect(lan.hears).toContain('Đã ghi nhận signed: 5/1/2027');
    expect(lan.at).toBe('after');
  });

  it('asks for the number alone when other words stand beside it', () => {
    const draft = new TalkedDraft(smallForm([{ id: 'number', type: 'document-number' }]));
    const lan = draft.contact('Lan');
    lan.says('Kế hoạch số 15/KH-UBND về thi đua năm 2027');
    expect(draft.value('number')).toBeUndefined();
    lan.says('đúng');
    expect(draft.value('number')).toBe('15/KH-UBND');
  });

  it('case 12: offers the swap for 11/30/2026, reads 05/06 as 5 June, refuses 31/02', () => {
    const draft = new TalkedDraft(day);
    const lan = draft.contact('Lan');
    lan.says('31/02');
    expect(lan.hears).toContain('Không có ngày 31/02 trong lịch');
    lan.says('11/30/2026');
    expect(lan.sees).toContain('Có phải là 30/11/2026');
    lan.says('không');
    lan.says('05/06');
    expect(draft.value('day')).toBe('2027-06-05');
  });

  it('takes no day of another year than the one that is spoken of', () => {
    const lan = new TalkedDraft(day).contact('Lan');
    lan.says('29/2');
    expect(lan.hears).toContain('Năm 2027 không có ngày 29/2');
    expect(lan.draft.value('day')).toBeUndefined();
  });

  it.each([
    ['start', 'Tháng 01/2027', '1/1/2027', '2027-01-01'],
    ['start', 'quý II', '1/4/2027', '2027-04-01'],
    ['start', 'cả năm', '1/1/2027', '2027-01-01'],
    ['end', 'hết năm', '31/12/2027', '2027-12-31'],
    ['end', 'cả năm', '31/12/2027', '2027-12-31'],
    ['end', 'đến hết quý I', '31/3/2027', '2027-03-31'],
    ['end', '2030', '31/12/2030', '2030-12-31'],
  ])(
    'a month or a year is asked back where a span begins or ends: %s, %j',
    (id, ...[said, shown, iso]) => {
      const span = smallForm([
        { id, type: 'date', ofPeriod: id === 'start' ? 'first' : 'last' },
        { id: 'after', type: 'yes-no' },
      ]);
      const draft = new TalkedDraft(span);
      const lan = draft.contact('Lan');
      lan.says(said);
      expect(lan.sees).toContain(`Đồng chí nhập ${said}. Ghi ${shown}?`);
      expect(draft.value(id)).toBeUndefined();
      lan.says('đúng');
      expect(draft.value(id)).toBe(iso);
    },
  );

  it('a month is no day where one day is asked for', () => {
    const draft = new TalkedDraft(day);
    const lan = draft.contact('Lan');
    lan.says('tháng 3');
    expect(lan.hears).toContain('ghi rõ một ngày');
    expect(draft.value('day')).toBeUndefined();
  });

  it('case 33: a backslash lets an answer begin with a slash', () => {
    const draft = new TalkedDraft(line);
    draft.contact('Lan').says(String.raw`\/luu`);
    expect(draft.value('line')).toBe('/luu');
  });
});
