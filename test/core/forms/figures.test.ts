import { describe, expect, it } from 'vitest';

import type { Field } from '../../../src/core/forms/schema/form.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { smallForm } from './small-form.ts';
import { type Contact, TalkedDraft } from './talk.ts';

const count = (id: string, more: Partial<Field> = {}): Field =>
  ({
    id,
    type: 'integer',
    min: 0,
    max: 1000,
    required: false,
    skipAs: 'no-data',
    ...more,
  }) as Field;

/** A report's table: the third is needed, the fifth is asked about where it is high, the last is money. */
const form = smallForm(
  [
    { id: 'theme', type: 'text', maxLength: 40 },
    count('vanban'),
    count('lop', { default: { type: 'value', value: 7 } }),
    { id: 'mohinh', type: 'integer', min: 0, max: 1000 },
    { id: 'tyle', type: 'percent', min: 0, max: 100, required: false },
    count('giaykhen', { constraint: [{ type: 'usually-at-most', max: 200 }] }),
    { id: 'kinhphi', type: 'money', min: 0, required: false },
    { id: 'note', type: 'text', maxLength: 200, required: false },
  ],
  { sheets: ['only'] },
);

const atTable = () => {
  const draft = new TalkedDraft(form);
  const lan = draft.contact('Lan');
  lan.says('Chủ đề năm');
  expect(lan.at).toBe('rows');
  return { draft, lan, values: () => valuesOf(draft) };
};

const ids = ['vanban', 'lop', 'mohinh', 'tyle', 'giaykhen', 'kinhphi'];
const valuesOf = (draft: TalkedDraft) => ids.map((id) => draft.value(id));

describe('the figures of a section', () => {
  it('are seen as a whole before the first is asked', () => {
    const { lan } = atTable();
    expect(lan.sees).toContain('Mục này có 6 số liệu');
    expect(lan.sees).toContain('1. vanban: chưa có');
    expect(lan.sees).toContain('2. lop: chưa có (gợi ý 7)');
  });

  it('are all nothing where "không có" is said of the table, once that was seen', () => {
    const { lan, values } = atTable();
    lan.says('Dạ không có ạ');
    expect(values()).toEqual(Array.from({ length: 6 }));
    expect(lan.sees).toContain('6 số còn lại: 0');
    lan.says('đúng');
    expect(values()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(lan.at).toBe('note');
  });

  it('are taken from one message in their order, and go on', () => {
    const { lan, values } = atTable();
    lan.says('25; 40; 3; 92,5%; -; 150 triệu');
    expect(values()).toEqual([25, 40, 3, 92.5, 'no-data', 150_000_000]);
    expect(lan.hears).toContain('vanban: 25');
    expect(lan.at).toBe('note');
    lan.taps('Hoàn tác');
    expect(values()).toEqual(Array.from({ length: 6 }));
    expect(lan.at).toBe('rows');
    expect(lan.sees).toContain('1. vanban: chưa có\n');
    expect(lan.labels).toContain('Dùng 1 số gợi ý');
  });

  it.each<[string, string]>([
    ['by number', '1: 25; 2: 40; 3: 3'],
    ['by name, a line each', 'vanban: 25\nlop: 40\nmohinh: 3'],
    ['as two columns of Excel', 'vanban\t25\nlop\t40\nmohinh\t3'],
    ['as a table of Excel', '1\tvanban\tvăn bản\t25\n2\tlop\tcái\t40\n3\tmohinh\tmô hình\t3'],
    ['as two columns whose tabs are lost', 'vanban 25\nlop 40\nmohinh 3'],
    ['as cells of Word, each in a line', '1\nvanban\nvăn bản\n25\n2\nlop\ncái\n40\n3\nmohinh\n\n3'],
    [
      'with what names the columns',
      'STT\tNội dung\tĐơn vị tính\tSố liệu\nvanban\t25\nlop\t40\nmohinh\t3',
    ],
  ])('are read %s', (_, message) => {
    const { lan, values } = atTable();
    lan.says(message);
    expect(values()).toEqual([25, 40, 3, undefined, undefined, undefined]);
    expect(lan.at).toBe('rows');
    expect(lan.sees).toContain('Còn 3 số');
    lan.says('90; 12; -');
    expect(values()).toEqual([25, 40, 3, 90, 12, 'no-data']);
    expect(lan.at).toBe('note');
  });

  it('count one after the other too, each read by its own question', () => {
    const { lan, values } = atTable();
    lan.says('25');
    expect(lan.hears).toContain('vanban: 25');
    expect(lan.at).toBe('rows');
    lan.says('nhiều lắm');
    lan.says('-');
    expect(values().slice(0, 2)).toEqual([25, 'no-data']);
    lan.says('2,5');
    expect(lan.at).toBe('rows');
    expect(values()[2]).toBeUndefined();
    lan.edits(lan.lastMessage, '2');
    expect(values()[2]).toBe(2);
  });

  it('are shown before they count where one of them is in doubt, and the others are kept', () => {
    const { draft, lan, values } = atTable();
    lan.says('25; nhiều; 3; 92; 500; 0');
    expect(values()).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(lan.sees).toContain('Số liệu 2: chưa ghi “nhiều”');
    expect(lan.sees).toContain('5. giaykhen: 500 (khác thường');
    lan.says('2: 41');
    expect(lan.sees).not.toContain('nhiều');
    lan.taps('Ghi 6 số');
    expect(valuesOf(draft)).toEqual([25, 41, 3, 92, 500, 0]);
  });

  it('are shown where they are too few, and refused where they are too many', () => {
    const { lan, values } = atTable();
    lan.says('1; 2; 3; 4; 5; 6; 7');
    expect(lan.hears).toContain('chỉ có 6 số liệu, vừa nhận được 7');
    lan.says('1; 2; 3');
    expect(lan.sees).toContain('mới nhận được 3');
    lan.taps('Ghi 3 số');
    expect(values()).toEqual([1, 2, 3, undefined, undefined, undefined]);
  });

  it('are changed by their number later, and by editing the message that said them', () => {
    const { lan, values } = atTable();
    lan.says('25; 40; 3; 92; 12; -');
    const said = lan.lastMessage;
    lan.edits(said, '25; 41; ba mươi mốt phẩy; 92; 12; -');
    expect(values().slice(0, 3)).toEqual([25, 41, 3]);
    expect(lan.hears).toContain('giữ nguyên như cũ');
    lan.edits(said, '25; 42');
    expect(values().slice(0, 3)).toEqual([25, 41, 3]);
    opens(lan, 'mohinh');
    lan.taps('Cả bảng số liệu');
    lan.says('4: 95; 1: 26');
    expect(values()).toEqual([26, 41, 3, 95, 12, 'no-data']);
    expect(lan.at).toBe('rows');
    lan.taps('Xong, tiếp tục');
    expect(lan.at).toBe('review');
  });

  it('are answered one by one by whoever likes, who may name others on the way', () => {
    const { lan, values } = atTable();
    lan.taps('Trả lời từng câu');
    expect(lan.at).toBe('vanban');
    lan.says('25');
    expect(lan.at).toBe('lop');
    lan.says('4: 12; 6: 5 triệu');
    expect(values()).toEqual([25, undefined, undefined, 12, undefined, 5_000_000]);
  });

  it('that are all missing are left with one tap only where none is needed', () => {
    const { lan, values } = atTable();
    expect(lan.labels).not.toContain('Tất cả chưa có số liệu');
    lan.says('3: 5');
    lan.taps('5 số còn lại: chưa có số liệu');
    expect(values()).toEqual(['no-data', 'no-data', 5, 'no-data', 'no-data', 'no-data']);
    expect(lan.at).toBe('note');
  });

  it('of which one alone is open are done with one tap as well', () => {
    const { lan, values } = atTable();
    lan.says('1: 25; 2: 40; 3: 3; 4: 90; 5: 1');
    lan.taps('1 số còn lại: chưa có số liệu');
    expect(values()).toEqual([25, 40, 3, 90, 1, 'no-data']);
    expect(lan.at).toBe('note');
  });

  it('take what is known with one tap, and the rest by words', () => {
    const { lan, values } = atTable();
    lan.taps('Dùng 1 số gợi ý');
    expect(values()[1]).toBe(7);
    lan.says('3: 5; còn lại: chưa có');
    lan.taps('Ghi 5 số');
    expect(values()).toEqual(['no-data', 7, 5, 'no-data', 'no-data', 'no-data']);
  });

  it('may wait, and are asked as a table again before sending', () => {
    const { lan } = atTable();
    lan.says('để sau');
    expect(lan.hears).toContain('Còn 6 số liệu để sau');
    lan.taps('Bỏ qua');
    expect(lan.at).toBe('rows');
    lan.taps('Để sau');
    expect(lan.at).not.toBe('rows');
  });

  it('keep words that are no figures from being taken for one', () => {
    const { lan, values } = atTable();
    lan.says('chuyện khác');
    expect(lan.hears).toContain('Chưa đọc được số liệu nào trong “chuyện khác”');
    expect(values().every((value) => value === undefined)).toBe(true);
    expect(lan.at).toBe('rows');
  });
});

it('reads the names of a real plan as they stand in its table', () => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'rows', group: 'model_target', page: 0 }, rev: 0 });
  lan.says(
    [
      'TT Nội dung Đơn vị tính Chỉ tiêu',
      '1 Số điển hình tiên tiến điển hình 6',
      'Tỷ lệ lao động trực tiếp: 35%',
      'Số cuộc kiểm tra',
      '3',
    ].join('\n'),
  );
  expect(draft.value('model_target')).toBe(6);
  expect(draft.value('direct_worker_share_target')).toBe(35);
  expect(draft.value('inspections')).toBe(3);
  expect(lan.sees).toContain('3. Số sáng kiến: chưa có');
});

const opens = (lan: Contact, path: string): void => {
  lan.does({ type: 'pressed', action: { op: 'open', path }, rev: 0 });
  expect(lan.at).toBe(path);
};

const none = (length: number) => Array.from({ length });

describe('a table of more than a page', () => {
  const many = Array.from({ length: 13 }, (_, at) => `so${at + 1}`);
  const long = smallForm(
    [
      { id: 'theme', type: 'text', maxLength: 40 },
      ...many.map((id) => count(id)),
      { id: 'note', type: 'text', maxLength: 200, required: false },
    ],
    { sheets: ['only'] },
  );
  const atLong = () => {
    const draft = new TalkedDraft(long);
    const lan = draft.contact('Lan');
    lan.says('Chủ đề năm');
    expect(lan.sees).toContain('trang 1/3');
    return { lan, values: () => many.map((id) => draft.value(id)) };
  };

  it('takes as many figures as stand on the page for those of the page', () => {
    const { lan, values } = atLong();
    lan.says('1; 2; 3; 4; 5');
    expect(values()).toEqual([1, 2, 3, 4, 5, ...none(8)]);
    expect(lan.sees).toContain('trang 2/3');
    lan.says('6; 7; 8; 9; 10');
    expect(values()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...none(3)]);
    lan.says('11; 12; 13');
    expect(values()).toEqual(many.map((_, at) => at + 1));
    expect(lan.at).toBe('note');
  });

  it('takes a number for the first that is open on the page that is shown, and stays there', () => {
    const { lan, values } = atLong();
    lan.taps('Trang sau ›');
    lan.says('6');
    expect(values()).toEqual([...none(5), 6, ...none(7)]);
    expect(lan.sees).toContain('trang 2/3');
    lan.says('7; 8; 9; 10');
    expect(values()).toEqual([...none(5), 6, 7, 8, 9, 10, ...none(3)]);
    expect(lan.sees).toContain('trang 3/3');
    lan.says('-');
    expect(values()).toEqual([...none(5), 6, 7, 8, 9, 10, 'no-data', ...none(2)]);
  });

  it('keeps of which page a message is while that is looked at', () => {
    const { lan, values } = atLong();
    lan.taps('Trang sau ›');
    lan.says('6; 7; 8; 9; 68 người');
    expect(values()).toEqual(none(13));
    expect(lan.sees).toContain('6. so6: 6');
    expect(lan.sees).not.toContain('1. so1');
    lan.edits(lan.lastMessage, '6; 7; 8; 9; 69 người');
    expect(lan.sees).toContain('6. so6: 6');
    lan.taps('Nhập lại');
    expect(lan.sees).toContain('trang 2/3');
    lan.says('6; 7; 8; 9; 68 người');
    lan.says('6; 7; 8; 9; 10');
    expect(lan.sees).toContain('10. so10: 10');
    lan.says('đúng');
    expect(values()).toEqual([...none(5), 6, 7, 8, 9, 10, ...none(3)]);
  });

  it('has all its open figures answered by one button, on whatever page', () => {
    const { lan, values } = atLong();
    lan.says('1; 2; 3; 4; 5');
    lan.taps(lan.labels.find((label) => label.includes('8') && label.includes('0')) ?? '');
    expect(values()).toEqual([1, 2, 3, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(lan.at).toBe('note');
  });
});
