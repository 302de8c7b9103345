import { expect, it } from 'vitest';

import {
  isSeldomAnswer,
  soundsLikeQuestion,
} from '../../../src/core/conversation/words-for-the-board.ts';

it.each([
  'Cho em hỏi mục này ghi theo mẫu nào ạ',
  'chị ơi cho em hỏi kế hoạch gửi trước ngày nào',
  'Anh ơi, em hỏi chút',
  'còn việc nữa là phong trào có phải lập riêng không',
  'Gửi sau ngày 5/3 có được không ạ',
  'Mục này ghi như thế nào ạ',
  'Hạn gửi là khi nào vậy',
  'Ban gửi mẫu nào ạ?',
  '? hỏi chút',
])('sounds like a question: %s', (said) => {
  expect(soundsLikeQuestion(said)).toBe(true);
});

it.each([
  'Kỷ cương, trách nhiệm, chuyển đổi số, phục vụ Nhân dân',
  'Chỉ đạo các tổ dân phố không để xảy ra cháy nổ',
  'Chị em phụ nữ giỏi việc nước, đảm việc nhà',
  'Bao nhiêu việc khó cũng hoàn thành',
  'Anh em đoàn kết một lòng',
  'Có 12 tổ dân phố, không có hộ nghèo',
  'Nâng cao chỉ số hài lòng được người dân ghi nhận',
  'Không',
])('sounds like an answer: %s', (said) => {
  expect(soundsLikeQuestion(said)).toBe(false);
});

it.each([
  'ok',
  'Vâng ạ',
  'em cảm ơn ạ',
  'Xong rồi',
  'gửi',
  'nộp.',
  '/KH-UBND',
  '／Kỷ-cương',
  'chào anh',
])('is seldom an answer where any words would be one: %s', (said) => {
  expect(isSeldomAnswer(said)).toBe(true);
});

it.each(['Không có', 'Chưa có', '5', '15/3/2027', 'Hoàn thành tốt', 'Gửi kế hoạch đúng hạn', '-'])(
  'may well be an answer: %s',
  (said) => {
    expect(isSeldomAnswer(said)).toBe(false);
  },
);
