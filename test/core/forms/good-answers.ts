import type { Field } from '../../../src/core/forms/schema/form.ts';
import { locate } from '../../../src/core/forms/schema/path.ts';
import { type Contact, fileId } from './talk.ts';

/** Does what a willing person would do next, so that random play gets far; `n` varies it. */
export const goOn = (person: Contact, n: number): void => {
  const { place, pending } = person.shownAt;
  const located = place.type === 'question' ? locate(person.draft.form, place.path) : undefined;
  const [first] = person.buttons;
  const isAsking = pending !== null && pending.type !== 'refused';
  if (isAsking && first && pending.path === located?.path) person.press(first);
  else if (place.type === 'rows') answerRows(person, n);
  else if (located) answerWell(person, located.field, n);
  else moveWell(person, n);
};

/** Takes what was understood; otherwise one by one, all as planned, or results in one message. */
const answerRows = (person: Contact, n: number): void => {
  const { pending } = person.cursor;
  const isShown = pending?.type === 'rows';
  const oneByOne = n % 3 === 0 ? ['Trả lời từng mục', 'Trả lời từng câu'] : [];
  const wanted = isShown
    ? ['Ghi ', 'Nhập lại']
    : ['Xong, tiếp tục', ...oneByOne, 'Tất cả', '1 mục còn lại'];
  const label = wanted
    .flatMap((begin) => person.labels.filter((one) => one.startsWith(begin)))
    .at(0);
  if (n % 3 === 2 && !isShown && label !== 'Xong, tiếp tục') person.says(`${n + 1}; ${n}`);
  else if (label !== undefined) person.taps(label);
  else person.says(String(n + 1));
};

const answerWell = (person: Contact, field: Field, n: number): void => {
  const { type } = field;
  if (type === 'file' && person.labels.includes('Xong')) person.taps('Xong');
  else if (type === 'file') person.sends({ id: fileId(`f${n}`) });
  else if (type === 'note') person.taps('Đã đọc, tiếp tục');
  else if (type === 'multi-choice') person.says('1');
  else if (field.type === 'numbers')
    person.says(Array.from({ length: field.count }, (_, at) => n + at).join('; '));
  else person.says(goodText(type, n));
};

/** A valid answer to any question of these forms, different for each `n`. */
const goodText = (type: string, n: number): string => {
  const texts: Record<string, string> = {
    text: `Nội dung ${n} đủ dài`.padEnd(30, '.'),
    date: n % 2 === 0 ? '1/2/2027' : '2/2',
    choice: String((n % 2) + 1),
    'yes-no': n % 2 === 0 ? 'có' : 'không',
    'document-number': '15/KH-UBND',
    percent: `${n % 40},5`,
    decimal: n % 5 === 0 ? '1.234' : `${n + 1},5`,
  };
  return texts[type] ?? String((n % 90) + 1);
};

const moveWell = (person: Contact, n: number): void => {
  const wanted = [
    ...(n % 4 === 0 ? ['Thêm phong trào', 'Thêm chỉ tiêu', 'items', '‹ Mục trước'] : []),
    'Gửi ngay',
    'Gửi Ban',
    'Xong, tiếp tục',
    'Bỏ qua',
    'Thêm chỉ tiêu',
    'Thêm phong trào',
    'Điền lần lượt',
    'Tiếp tục soạn',
    'Về danh sách',
  ];
  const buttons = wanted.flatMap((label) => (person.labels.includes(label) ? [label] : []));
  const [label] = buttons;
  const fill = person.labels.find((one) => one.startsWith('Điền nội dung còn thiếu'));
  if (fill ?? label) person.taps(fill ?? label ?? '');
};
