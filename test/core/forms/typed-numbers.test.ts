import { describe, expect, it } from 'vitest';

import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const size = smallForm([
  { id: 'size', type: 'decimal' },
  { id: 'next', type: 'yes-no' },
]);
const day = smallForm([{ id: 'day', type: 'date' }]);

describe('numbers, days and documents as people write them', () => {
  it('1.234 is more than a thousand; asks which number 1,234 is, and takes the one chosen', () => {
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

  it('a new number instead of a choice is a new answer', () => {
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

  it('asks for the day that was written beside a number and cannot be it', () => {
    const draft = new TalkedDraft(
      smallForm([
        { id: 'number', type: 'document-number', date: 'signed' },
        { id: 'signed', type: 'date', max: { type: 'today' } },
        { id: 'after', type: 'yes-no' },
      ]),
    );
    const lan = draft.contact('Lan');
    lan.says('15/KH-UBND ngày 5/1/2028');
    expect(draft.value('number')).toBe('15/KH-UBND');
    expect(draft.value('signed')).toBeUndefined();
    expect(lan.hears).toContain('Chưa ghi ngày 5/1/2028. Đề nghị nhập ngày không sau 14/2/2027.');
    expect(lan.at).toBe('signed');
    lan.says('5/1/2027');
    lan.does({ type: 'pressed', action: { op: 'open', path: 'number' }, rev: 1 });
    lan.says('16/KH-UBND ngày 6/1/2028');
    expect(lan.at).toBe('signed');
    expect(draft.value('signed')).toBe('2027-01-05');
    expect(lan.hears).toContain('Chưa ghi ngày 6/1/2028');
    lan.says('6/1/2027');
    expect(draft.value('signed')).toBe('2027-01-06');
    expect(lan.at).toBe('review');
  });

  it('asks for the number alone when other words stand beside it', () => {
    const draft = new TalkedDraft(
      smallForm([
        { id: 'number', type: 'document-number', date: 'signed' },
        { id: 'signed', type: 'date' },
        { id: 'after', type: 'yes-no' },
      ]),
    );
    const lan = draft.contact('Lan');
    lan.says('Kế hoạch số 15/KH-UBND ngày 05/01/2027 về thi đua năm 2027');
    expect(draft.value('number')).toBeUndefined();
    lan.says('đúng');
    expect(draft.value('number')).toBe('15/KH-UBND');
    expect(draft.value('signed')).toBe('2027-01-05');
  });

  it('offers the swap for 11/30/2026, reads 05/06 as 5 June, refuses 31/02', () => {
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
    ['start', 'tuần 2 tháng 6', '8/6/2027', '2027-06-08'],
    ['end', 'tuần cuối tháng 2', '28/2/2027', '2027-02-28'],
    // The other end is named.
    ['end', 'từ 1/3', '1/3/2027', '2027-03-01'],
    ['end', 'Bắt đầu từ ngày 01/3/2027', '1/3/2027', '2027-03-01'],
    ['start', 'đến 30/6', '30/6/2027', '2027-06-30'],
    ['start', 'đến ngày 30 tháng 6', '30/6/2027', '2027-06-30'],
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

  it.each([
    ['start', 'từ 1/3', '2027-03-01'],
    ['end', 'đến 30/6', '2027-06-30'],
    ['end', 'đến hết ngày 30/6', '2027-06-30'],
  ])('takes the end that is asked for as it is said: %s, %j', (id, said, iso) => {
    const draft = new TalkedDraft(
      smallForm([
        { id, type: 'date', ofPeriod: id === 'start' ? 'first' : 'last' },
        { id: 'after', type: 'yes-no' },
      ]),
    );
    draft.contact('Lan').says(said);
    expect(draft.value(id)).toBe(iso);
  });

  it.each([
    'ngày 15 hằng tháng',
    'trước Tết',
    'hoàn thành trước Tết Nguyên đán Đinh Mùi',
    'thứ Sáu hằng tuần',
    'khi có hướng dẫn của Thành phố',
    'trước kỳ họp HĐND giữa năm',
  ])('says of %j that it is no one day', (said) => {
    const draft = new TalkedDraft(day);
    const lan = draft.contact('Lan');
    lan.says(said);
    expect(lan.hears).toContain(`“${said}” chưa cho biết là ngày nào`);
    expect(draft.value('day')).toBeUndefined();
  });

  it('a month is no day where one day is asked for', () => {
    const draft = new TalkedDraft(day);
    const lan = draft.contact('Lan');
    lan.says('tháng 3');
    expect(lan.hears).toContain('ghi rõ một ngày');
    expect(draft.value('day')).toBeUndefined();
  });
});
