import { beforeEach, describe, expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { type Contact, fileId, TalkedDraft } from './talk.ts';

const LIST =
  'Tỷ lệ hồ sơ đúng hạn đạt 98%\nSố mô hình mới: 6 mô hình\nSáng kiến được công nhận: 20 sáng kiến';
const message = { messageId: 999, chatId: 7 };
const photo = { id: fileId('anh'), name: '', kind: 'photo', mime: 'image/jpeg' } as const;

let draft: TalkedDraft;
let lan: Contact;

beforeEach(() => {
  draft = new TalkedDraft(annualPlan);
  lan = draft.contact('Lan');
  while (lan.at !== 'items') lan.does({ type: 'skip' });
});

/** The list after its button. */
const added = (): string => {
  lan.taps('Thêm cả 3');
  return lan.sees;
};

const LAST = '3. Sáng kiến được công nhận: 20 sáng kiến';

describe('a pasted list that waits for its button', () => {
  it.each<[string, () => unknown]>([
    ['a document', () => lan.sends({ id: fileId('KH'), name: 'KH.pdf' }, 'Hộ văn hóa: 95%')],
    ['a photo', () => lan.sends(photo, 'Hộ văn hóa: 95%')],
    [
      'an album',
      () => {
        const album = { mediaGroupId: 'album' };
        lan.sends({ id: fileId('1'), name: '1.pdf', ...album }, 'Hộ văn hóa: 95%');
        lan.sends({ id: fileId('2'), name: '2.pdf', ...album });
      },
    ],
    ['an archive', () => lan.sends({ id: fileId('a'), name: 'a.zip', mime: 'application/zip' })],
  ])('stays when %s comes beside it', (_, sends) => {
    lan.says(LIST);
    sends();
    expect(added()).toContain(LAST);
  });

  it('stays when what comes beside it is no answer, and says what became of that', () => {
    lan.says(LIST);
    lan.sends({ id: fileId('KH'), name: 'KH.pdf' }, 'Hộ văn hóa: 95%');
    expect(lan.hears).toContain('Đã đính kèm tệp KH.pdf');
    expect(lan.hears).toContain('Chưa ghi: Hộ văn hóa: 95%');
    lan.does({ type: 'sent-other', kind: 'contact', named: 'Nguyễn Văn An', ...message });
    expect(lan.hears).toContain('Chưa ghi: Nguyễn Văn An');
    lan.does({ type: 'sent-other', kind: 'sticker', ...message });
    expect(lan.hears).toContain('Phần dưới đây chưa được ghi vào biểu');
    lan.says('25');
    expect(lan.hears).toContain('Chưa ghi: 25');
    expect(added()).toContain(LAST);
  });

  it.each([
    'xong',
    'Xong rồi ạ',
    'hết rồi',
    'Hết rồi.',
    'vậy thôi',
    'Thế thôi nhé',
    'Lưu lại',
    'done',
  ])('stays, and its buttons are pointed at, when one says of it: %s', (words) => {
    lan.says(LIST);
    lan.says(words);
    expect(lan.hears).toContain('chọn một nút trước');
    expect(lan.sees).toContain('thêm 3 mục sau?');
    expect(added()).toContain(LAST);
    expect(lan.sees).not.toContain('4. ');
  });

  it('is added by assent', () => {
    lan.says(LIST);
    lan.says('ok');
    expect(lan.sees).toContain(LAST);
  });

  it.each([
    ['back', { type: 'back' }],
    ['the review', { type: 'review' }],
    ['all questions', { type: 'jump' }],
    ['the next question', { type: 'skip' }],
  ] as const)('is settled before the way to %s', (_, event) => {
    lan.says(LIST);
    lan.does(event);
    expect(lan.hears).toContain('chọn một nút trước');
    expect(added()).toContain(LAST);
  });

  it('is settled before a button of an earlier screen leads elsewhere', () => {
    const review = lan.button('Xem lại');
    lan.says(LIST);
    lan.press(review);
    expect(lan.hears).toContain('chọn một nút trước');
    expect(added()).toContain(LAST);
  });

  it('is still there when the draft is not given up after all', () => {
    lan.says(LIST);
    lan.does({ type: 'cancel' });
    lan.taps('Soạn tiếp');
    expect(added()).toContain(LAST);
  });

  it('goes when it is to be typed anew, and is added in words too', () => {
    lan.says(LIST);
    lan.taps('Nhập lại');
    expect(lan.sees).not.toContain('thêm 3 mục sau?');
    lan.says(LIST);
    lan.says('thêm cả');
    expect(lan.sees).toContain(LAST);
  });
});

it('asks again about words below a file when a sticker comes', () => {
  lan.taps('Thêm chỉ tiêu');
  lan.sends({ id: fileId('KH'), name: 'KH.pdf' }, 'Số mô hình mới');
  const asked = lan.sees;
  expect(asked).toContain('Dùng chú thích làm câu trả lời: Số mô hình mới?');
  lan.does({ type: 'sent-other', kind: 'sticker', ...message });
  expect(lan.sees).toBe(asked);
});
