import type { Language } from '../../src/core/shared/language.ts';

/** One name for one thing: what is said, what is not said in its place, and a text that says it wrongly. */
export type HouseWord = { language: Language; say: string; avoid: RegExp; planted: string };

/** The words themselves, not parts of longer ones; letters of any language. */
const words = (...alternatives: string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives.join('|')})(?!\p{L})`, 'iu');

const vi = (say: string, avoid: RegExp, planted: string): HouseWord => ({
  language: 'vi',
  say,
  avoid,
  planted,
});
const en = (say: string, avoid: RegExp, planted: string): HouseWord => ({
  language: 'en',
  say,
  avoid,
  planted,
});

export const houseWords: readonly HouseWord[] = [
  // Tone marks stand where the law's own documents put them.
  vi('hóa, khỏe', /(?<!q)o[áàảãạéèẻẽẹ](?!\p{L})/iu, 'văn hoá'),
  vi('Ủy ban, hủy, lũy kế', /(?<!q)u[ýỳỷỹỵ](?!\p{L})/iu, 'Uỷ ban'),
  vi('ngày 5/3/2027', /(?<!\d)(?:0\d\/\d{1,2}|\d{1,2}\/0\d)\/\d{4}/u, 'hạn 05/03/2027'),
  // One verb for one act.
  vi('nhập', words('gõ', 'đánh máy'), 'Đề nghị gõ ngày'),
  vi('bấm', words('nhấn', 'ấn', 'nhấp', 'click'), 'nhấn nút Gửi'),
  vi('gửi', words('nộp'), 'Nộp kế hoạch'),
  vi('hủy bản nháp', words('(?:bỏ|dừng|thôi) bản nháp'), 'Bỏ bản nháp này?'),
  vi('thu hồi, dừng', words('thôi (?:vai trò|đầu mối)'), 'Thôi vai trò'),
  vi('gia hạn', words('lùi hạn'), 'Xin lùi hạn'),
  // One name for one thing.
  vi('trưởng cụm, trưởng khối', words('cụm trưởng', 'khối trưởng'), 'Cụm trưởng'),
  vi('đầu mối', words('liên hệ viên', 'người liên hệ', 'cán bộ đầu mối'), 'Người liên hệ: Lan'),
  vi('quản trị', words('quản trị viên', 'admin'), 'một quản trị viên'),
  vi('hạn gửi', words('hạn nộp', 'hạn chót', 'hạn cuối', 'deadline'), 'Hạn chót: mai'),
  vi('đường dẫn', words('link', 'liên kết'), 'Gửi link mời'),
  vi('tệp', words('file', 'tập tin'), 'Gửi file đính kèm'),
  vi('bản nháp', words('bản thảo', 'dự thảo'), 'Dự thảo của đơn vị'),
  vi('mã biên nhận', words('số biên nhận', 'biên lai'), 'Số biên nhận: 1'),
  vi('chú thích', words('chữ kèm', 'chữ đi kèm', 'lời ghi kèm'), 'Chữ kèm bộ tệp'),
  vi('thông báo', words('bản tin', 'broadcast'), 'Soạn bản tin'),
  vi('Hệ thống', words('bot', 'chatbot', 'phần mềm'), 'Bot sẽ nhắc'),
  vi('báo cáo nhanh', words('báo cáo quý', 'báo cáo tiến độ', 'tiến độ quý'), 'Báo cáo quý I'),
  vi('hướng phấn đấu', words('chiều phấn đấu'), 'Chiều phấn đấu'),
  vi('chưa rõ kết quả gửi', /chưa xác nhận:/iu, 'Chưa xác nhận: 3'),
  vi('năm học', /(?<!\p{L})NH(?!\p{L})/u, 'Hồ sơ NH 2026-2027'),
  vi('tối đa', words('nhiều nhất'), 'nhiều nhất 3 nhãn'),
  // A question asks; nothing is understood by a machine.
  vi('Chủ đề của năm?', /đề nghị đơn vị cho biết/iu, 'Đề nghị đơn vị cho biết tên'),
  vi('chưa đọc được', words('chưa hiểu', 'không hiểu'), 'Hệ thống chưa hiểu'),
  en('’', /'/, "The Board's answer"),
  en('15 Mar 2027', /(?<![\w/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\w/])/, 'due 15/3/2027'),
  en(
    'e.g.',
    /\b(?:such as|for example|for instance)\b|(?<!’s )\bexample:/i,
    'a day, such as: Monday',
  ),
  en('tap', /\b(?:press|touch|click)(?:es|ed|ing)?\b/i, 'Press the button'),
  en('submit', /\bhand(?:s|ed|ing)? in\b/i, 'hand in the plan'),
  en('due date', /\bdue day|\bdeadline/i, 'The deadline is near'),
  en('tag', /\blabels?\b/i, 'labels of units'),
  en('not started', /\bnot begun\b/i, 'Not begun: 3'),
  en('withdraw', /\bt(?:ake|aken|ook) back\b/i, 'The question was taken back'),
  en('Board staff', /\bpeople of the Board\b|\bBoard’s people\b/i, 'People of the Board: 3'),
  en('the system', /\bthe System\b/, 'in the System'),
  en('check-in', /\bquick reports?\b|\bquarterly report/i, 'Quick report, Q1'),
  en('hand over', /\bpass(?:ed|ing)? the work on\b/i, 'Pass the work on'),
  en('nudge', /\burge\b/i, 'Please urge these units'),
  en('must submit', /\bowe[sd]?\b/i, 'units that owe it'),
  en('recalculate', /\banew\b|\breckon|\bshall\b|\bworth a look\b/i, 'planned anew at once'),
];

/** The rules of a language that a text breaks, by what they say instead. */
export const brokenBy = (text: string, language: Language): string[] =>
  houseWords.flatMap((word) =>
    word.language === language && word.avoid.test(text) ? [word.say] : [],
  );
