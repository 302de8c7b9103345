import { keyOf, textOf, type Word } from './sentence-words.ts';
import type { KnownUnits } from './unit-words.ts';

/** What is to be reached where no number says it: nothing at all, or what words say. */
export type InWords = {
  name: readonly Word[];
  comparison: 'equal' | 'text';
  value?: string;
  unit: string;
  way?: 'down';
  words?: string;
};

/** Undefined for words that are no more than a name. */
export const readInWords = (words: readonly Word[], known: KnownUnits): InWords | undefined => {
  const colon = words.findIndex(({ mark }) => mark === ':');
  if (colon !== -1 && colon < words.length - 1)
    return readNamed(words.slice(0, colon + 1), words.slice(colon + 1), known);
  return readNothing(words, known) ?? readNothingInRow(words, known) ?? readStated(words);
};

/** "Xếp hạng: trong nhóm 10 đơn vị dẫn đầu": a place among others is no amount. */
export const readPlace = (words: readonly Word[], at: number): InWords | undefined => {
  const colon = words.findIndex(({ mark }) => mark === ':');
  const said = words.slice(colon + 1);
  return colon !== -1 && colon < at && PLACE.test(keyOf(said))
    ? { name: words.slice(0, colon + 1), comparison: 'text', unit: '', words: textOf(said) }
    : undefined;
};

const PLACE = /^(?:trong nhom|trong top|top|xep|dung|thuoc nhom|nam trong nhom|thu) /u;

/** "Số vụ cháy: không để xảy ra", "Đảng bộ: hoàn thành tốt nhiệm vụ". */
const readNamed = (
  name: readonly Word[],
  said: readonly Word[],
  known: KnownUnits,
): InWords | undefined => {
  const none = noneBefore(said);
  const rest = said.slice(none);
  const own = unitOfCount(name, known);
  const unit = none > 0 ? unitOf(rest, known) : '';
  const isAll =
    unit === '' ? rest.length === 0 : /^(?:nao)?$/.test(keyOf(rest.slice(lengthOf(unit))));
  if (none > 0 && isAll && (unit || own) !== '') return nothing(name, unit || own);
  return none > 0 || STATES.test(`${keyOf(said)} `)
    ? { name, comparison: 'text', unit: '', words: textOf(said) }
    : undefined;
};

const nothing = (name: readonly Word[], unit: string): InWords => ({
  name,
  comparison: 'equal',
  value: '0',
  unit,
  way: 'down',
});

/** "Không có vụ cháy nghiêm trọng", "Không để xảy ra tai nạn lao động". */
const readNothing = (words: readonly Word[], known: KnownUnits): InWords | undefined => {
  const none = noneBefore(words);
  const name = words.slice(none);
  if (none === 0 || name.length === 0) return undefined;
  const unit = unitOf(name, known);
  if (unit !== '') return nothing(name, unit);
  const isState = keyOf(words.slice(none - 2, none)) === 'tinh trang';
  const end = isState ? none - 2 : none;
  const said = textOf(words.slice(0, end)).toLowerCase();
  return { name: words.slice(end), comparison: 'text', unit, words: said };
};

/** The cells of a row: "Vụ cháy nghiêm trọng | vụ | không có". */
const readNothingInRow = (words: readonly Word[], known: KnownUnits): InWords | undefined => {
  const none = NONE.map((phrase) => phrase.split(' ').length).find(
    (length, at) => keyOf(words.slice(-length)) === NONE[at],
  );
  const cells = words.slice(0, words.length - (none ?? 0));
  const length = [3, 2, 1].find((one) => one < cells.length && known.has(cells.slice(-one)));
  // "Tai nạn lao động": nobody counts no labourers.
  const isCounted = length !== undefined && keyOf(cells.slice(-length)) !== 'lao dong';
  if (none === undefined || cells.length === 0) return undefined;
  if (isCounted) return nothing(cells.slice(0, -length), textOf(cells.slice(-length)));
  const own = unitOfCount(cells, known);
  if (own !== '') return nothing(cells, own);
  return { name: cells, comparison: 'text', unit: '', words: textOf(words.slice(-none)) };
};

const NONE: readonly string[] =
  'khong de xay ra tinh trang|khong de xay ra|khong de phat sinh|khong xay ra|khong phat sinh|khong de|khong co|khong con'.split(
    '|',
  );

/** How many words say that there is to be none. */
const noneBefore = (words: readonly Word[]): number =>
  NONE.map((phrase) => phrase.split(' ').length).find(
    (length, at) => keyOf(words.slice(0, length)) === NONE[at],
  ) ?? 0;

const unitOf = (words: readonly Word[], known: KnownUnits): string => {
  const length = [3, 2, 1].find((one) => one <= words.length && known.has(words.slice(0, one)));
  return length === undefined ? '' : textOf(words.slice(0, length));
};

const lengthOf = (unit: string): number => unit.split(' ').length;

/** What a name counts: "Số vụ cháy", "Tổng số sáng kiến". */
export const unitOfCount = (name: readonly Word[], known: KnownUnits): string => {
  const [, said = ''] = /^((?:tong )?so(?: luong)? )/u.exec(`${keyOf(name)} `) ?? [];
  return said === '' ? '' : unitOf(name.slice(said.trim().split(' ').length), known);
};

/** How what is stated in words begins behind a colon. */
const STATES =
  /^(?:dat|hoan thanh|xep loai|xep hang|duoc|giu|duy tri|giai|loai|tot|kha|xuat sac|co|trong|truoc|cham nhat|bao dam|dam bao|khong|thuc hien|to chuc|trien khai|hang|top|ban hanh|danh hieu|cong nhan|xay dung|tang|giam) /u;

/** Words without a number that state what is to be reached, and where they stand in a line. */
const STATED =
  / (dat chuan nong thon moi|dat chuan do thi van minh|dat (?:va )?vuot(?= )|hoan thanh (?:va )?vuot|giu vung danh hieu|duoc xep loai|duoc danh gia|dat loai|dat giai|xep loai|xep hang|duoc cong nhan|hoan thanh (?:truoc|trong|tot nhiem vu|xuat sac nhiem vu)|khong de xay ra|khong xay ra|dat danh hieu) /u;

/** What is measured in numbers, of which only the name is said. */
const MEASURED =
  /^(?:ty le|ti le|so|tong|chi so|muc|toc do|thu ngan sach|thu nhap|chi ngan sach|doanh thu|gia tri|san luong|dien tich|nang suat|diem|thoi gian|100) /u;

/** Of these it is a place that is wanted, and no number of theirs. */
const RANKED = /^(?:chi so|diem) .* xep hang \S/u;

/** "Xã đạt chuẩn nông thôn mới nâng cao"; what begins with it has no other name. */
const readStated = (words: readonly Word[]): InWords | undefined => {
  const line = ` ${keyOf(words)} `;
  const found = STATED.exec(line);
  const isRanked = found?.[1] === 'xep hang' && RANKED.test(line.trimStart());
  const isAim = isRanked || / vuot/u.test(found?.[0] ?? '');
  if (!found || (MEASURED.test(line.trimStart()) && !isAim)) return undefined;
  const at = line
    .slice(0, found.index + 1)
    .trim()
    .split(' ')
    .filter((word) => word !== '').length;
  if (at === 0) return { name: words, comparison: 'text', unit: '' };
  return { name: words.slice(0, at), comparison: 'text', unit: '', words: textOf(words.slice(at)) };
};
