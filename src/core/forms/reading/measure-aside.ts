import { isBesideYears } from './measure-places.ts';
import { keyOf, plainWord, textOf, type Word } from './sentence-words.ts';

/** A sentence, and what it says beside its amount: `mỗi lớp 40 học viên`, `bằng 110% kế hoạch`, `từ 2,1%`. */
export type WithAside = { words: readonly Word[]; aside: string };

/** Takes off what has a number of its own and only says more of the number before it, or where it came from. */
export const withoutAside = (words: readonly Word[]): WithAside =>
  fromBefore(words) ?? bracketed(words) ?? led(words) ?? { words, aside: '' };

/** "Xây dựng 03 mô hình, trong đó 01 mô hình cấp Thành phố": of how many some are more. */
export const withoutDetail = (words: readonly Word[]): WithAside => {
  const at = words.findIndex(({ key }, n) => key === 'trong' && words[n + 1]?.key === 'do');
  const before = words[at - 1];
  return before?.mark === ',' && hasNumber(words.slice(0, at))
    ? { words: [...words.slice(0, at - 1), plainWord(before.text)], aside: textOf(words.slice(at)) }
    : { words, aside: '' };
};

const hasNumber = (words: readonly Word[]): boolean => words.some(isBesideYears);

/** "Quỹ đạt 350 triệu đồng (bằng 110% kế hoạch)" */
const bracketed = (words: readonly Word[]): WithAside | undefined => {
  const at = words.findIndex(({ text }) => text.startsWith('('));
  const aside = words.slice(at);
  const isLast = words.findIndex(({ text }) => text.endsWith(')')) === words.length - 1;
  if (at < 1 || !isLast || !hasNumber(aside) || !hasNumber(words.slice(0, at))) return undefined;
  return { words: words.slice(0, at), aside: textOf(aside).slice(1, -1) };
};

/** "Mở 05 lớp, mỗi lớp 40 học viên", "Tổ chức 4 hội nghị với 600 lượt người" */
const led = (words: readonly Word[]): WithAside | undefined => {
  const at = words.findIndex(
    (_, n) =>
      n > 1 && leadsAside(words, n) && hasNumber(words.slice(0, n)) && hasNumber(words.slice(n)),
  );
  if (at === -1) return undefined;
  const before = words.slice(0, at);
  const last = before.slice(-1).map(({ text }) => plainWord(text));
  return { words: [...before.slice(0, -1), ...last], aside: textOf(words.slice(at)) };
};

const leadsAside = (words: readonly Word[], at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  const said = word.text.toLowerCase();
  if (before.mark === '') return before.key !== 'so' && LEADS.has(said);
  return said === 'mỗi' && /[,;]/u.test(before.mark);
};

const LEADS: ReadonlySet<string> = new Set(['với', 'cho']);

/** "Giảm từ 2,1% năm 2026 xuống còn 1,2%": what it was is no target. */
const fromBefore = (words: readonly Word[]): WithAside | undefined => {
  const from = words.findIndex(
    ({ text }, at) =>
      text.toLowerCase() === 'từ' && /^\d[\d.,]{0,20}%?$/u.test(words[at + 1]?.text ?? ''),
  );
  if (from < 1) return undefined;
  const to = words.findIndex(
    ({ text }, at) =>
      at > from + 1 &&
      words[at - 1]?.key !== 'tro' &&
      /^(?:xuống|lên|còn)$/u.test(text.toLowerCase()),
  );
  const between = words.slice(from, to);
  const isNear = to !== -1 && between.length <= LONGEST_BEFORE;
  if (!isNear || between.some(({ mark }) => mark !== '') || !hasNumber(words.slice(to)))
    return undefined;
  const moved = MOVED.has(words[from - 1]?.text.toLowerCase() ?? '') ? 1 : 0;
  const before = words.slice(0, from - moved);
  return before.length === 0
    ? undefined
    : { words: [...before, ...words.slice(to)], aside: textOf(between) };
};

const LONGEST_BEFORE = 8;
const MOVED: ReadonlySet<string> = new Set(['giảm', 'tăng', 'nâng', 'hạ']);

/** "Còn một chỉ tiêu nữa: …", "Bổ sung thêm: …": said to whoever reads it, and of no target the name. */
export const withoutLeadIn = (words: readonly Word[]): readonly Word[] => {
  const colon = words.findIndex(({ mark }) => mark === ':');
  const isOne = colon !== -1 && colon < LONGEST_LEAD_IN && colon < words.length - 1;
  return isOne && LEAD_IN.test(keyOf(words.slice(0, colon + 1))) ? words.slice(colon + 1) : words;
};

const LONGEST_LEAD_IN = 10;
const LEAD_IN =
  /^(?:(?:da|va|em|toi|minh|don vi|phuong|xa|xin|de nghi|ngoai ra) ){0,3}(?:con (?:(?:mot|hai|ba|may|cac|\d{1,2}) ){0,1}(?:chi tieu|muc|noi dung|y)(?: (?:nua|sau|khac|la|thieu)){0,2}|con (?:thieu|nua)(?: chi tieu)?|(?:bo sung|them|nhap them|ghi them|gui them)(?: (?:them|nua|vao|mot|hai|ba|may|cac|\d{1,2}|chi tieu|muc|noi dung|sau|con thieu|moi|danh sach)){0,4})$/u;
