import { expect, it } from 'vitest';

import { type FaqEntry, nearEntries } from '../../../src/core/questions/faq.ts';
import { asId, type PersonId } from '../../../src/core/shared/ids.ts';
import { asInstant } from '../../../src/core/shared/instant.ts';

const entry = (question: string, answer: string, isShown = true): FaqEntry => ({
  id: question,
  question,
  answer,
  isShown,
  by: asId<PersonId>('hung'),
  at: asInstant(0),
  changedAt: asInstant(0),
});

const merged = entry(
  'Đơn vị mới sáp nhập thì có phải lập kế hoạch năm không?',
  'Có. Đề nghị đơn vị lập kế hoạch năm theo tên mới.',
);
const template = entry(
  'Mẫu báo cáo sáu tháng lấy ở đâu?',
  'Mẫu nằm trong mục Báo cáo, bấm Tải bản Excel để điền.',
);
const hidden = entry('Kinh phí khen thưởng lấy từ nguồn nào?', 'Quỹ thi đua, khen thưởng.', false);
const all = [merged, template, hidden];

it.each([
  ['Xã tôi vừa sáp nhập, có phải lập kế hoạch năm nữa không ạ?', [merged]],
  ['don vi moi sap nhap co phai lap ke hoach nam khong', [merged]],
  ['Cho em xin mẫu báo cáo sáu tháng với ạ', [template]],
  ['mẫu báo cáo 6 tháng ở đâu', [template]],
  // Only a word of it, or nothing at all.
  ['Kế hoạch của phường tôi gửi muộn có sao không?', []],
  ['Bao giờ họp cụm?', []],
  // What units are not to see is not shown either.
  ['Kinh phí khen thưởng lấy từ nguồn nào?', []],
  ['', []],
] as const)('finds what answers it: %s', (asked, found) => {
  expect(nearEntries(all, asked)).toEqual(found);
});
