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
  'Ban cho biết hạn nộp',
  'chị ơi giúp em',
  'nhờ chị xem giúp',
  'Làm sao để sửa',
  'sao không gửi được',
  'là sao',
  'Giải pháp gì vậy',
  'Kính gửi Ban, đơn vị xin gia hạn đến 15/3',
  'phường xin lùi hạn ạ',
  'Đơn vị xin gửi muộn 2 ngày do lãnh đạo đi vắng',
  'xin được nộp báo cáo sau',
  'gọi cho em 0912345678',
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
  'Giúp đỡ hộ nghèo',
  'Giúp nhau làm kinh tế',
  'Ban quản lý chợ',
  'Sao vàng đất Việt',
  'Cần gia hạn hợp đồng cho giáo viên',
  'Xin chữ đầu xuân',
  'Xin gửi kèm kế hoạch',
  'Cho mọi người',
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
  'anh ơi',
  'xem file đính kèm',
  'Theo kế hoạch đính kèm ạ',
  'như năm trước',
  'như trên',
  'đã gửi rồi',
  'em gửi file rồi ạ',
  'đợi chút',
  'em đang họp, lát em làm',
  'lát em gửi sau',
  'để em hỏi lãnh đạo',
  'em chưa có số liệu',
  'không hiểu',
  'chưa hiểu câu này',
  'gửi nhầm ạ',
  'lịch',
  'Bản đã gửi',
  'thoát',
  'Xong. Gửi',
])('is seldom an answer where any words would be one: %s', (said) => {
  expect(isSeldomAnswer(said)).toBe(true);
});

it.each([
  'Theo kế hoạch của Thành phố',
  'Theo dõi, đôn đốc các đơn vị',
  'Như năm trước, giữ vững 100% tổ dân phố văn hóa',
  'Đang triển khai',
  'Chưa có kinh phí',
  'Chưa biết chữ',
  'Thử thách tuổi trẻ',
  'Sửa chữa nhà văn hóa',
  'Em yêu Hà Nội',
  'Mai Thị Hoa',
  'Không để ai bị bỏ lại phía sau',
  'Không có',
  'Chưa có',
  '5',
  '15/3/2027',
  'Hoàn thành tốt',
  'Gửi kế hoạch đúng hạn',
  '-',
])('may well be an answer: %s', (said) => {
  expect(isSeldomAnswer(said)).toBe(false);
});
