import { countsInFigures } from '../../shared/number-words.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { keyOf, type Word } from './sentence-words.ts';

/** Units of measure that plans use, beside those that a form lists. */
const UNITS: readonly string[] = (
  '%|‰|phần trăm|phần nghìn|điểm %|điểm phần trăm|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|đồng|tỷ|triệu|USD|triệu USD|ha|km|m|m2|m²|' +
  'm3|m³|tấn|tạ|kg|lượt|lượt người|người|đ/c|đồng chí|cán bộ|hộ|hộ gia đình|vụ|vụ việc|ca|trường hợp|mô hình|sáng kiến|' +
  'tập thể|cá nhân|công trình|lớp|buổi|bài|tin bài|tin, bài|cuộc|giải|cây|hồ sơ|doanh nghiệp|hợp tác xã|HTX|trường|' +
  'tuyến|tuyến đường|tuyến phố|phong trào|điểm|bậc|ngày|giờ|lần|nhà|xã|phường|thôn|tổ dân phố|chi bộ|đảng viên|' +
  'chỉ tiêu|chỉ số|tiêu chí|sản phẩm|dự án|đề án|đề tài|gương|điển hình|chuyên đề|đợt|quần chúng|giáo viên|thanh niên|hộ dân|phòng|đơn vị|cơ sở|câu lạc bộ|' +
  'CLB|con|xe|máy|thiết bị|giường|học sinh|hội viên|đoàn viên|lao động|suất|phần quà|hội nghị|khu dân cư|chi hội|huy chương|ý kiến|thủ tục|nghìn|' +
  'triệu lượt|nghìn lượt|triệu lượt khách|nghìn lượt khách|lượt khách|học viên|đơn|đơn thư|đơn vị máu|triệu lượt người|nghìn lượt người'
).split('|');

export const COMMON_UNITS: readonly string[] = UNITS.map((unit) => searchKey(unit));

/** Units that a reader knows. One that is written with its marks is no other word of the same letters: "lấn" is not "lần". */
export type KnownUnits = { has: (words: readonly Word[]) => boolean };

/** `own`: units beside the common ones. */
export const knownUnits = (own: readonly string[]): KnownUnits => {
  const spelled = new Set([...UNITS, ...own].map(spellingOf));
  const keys = new Set([...COMMON_UNITS, ...own.map((unit) => searchKey(unit))]);
  return {
    has: (words) => {
      const key = keyOf(words);
      if (!keys.has(key)) return false;
      const said = spellingOf(words.map(({ text }) => text).join(' '));
      return said === key || spelled.has(said);
    },
  };
};

const spellingOf = (words: string): string => words.normalize('NFC').toLowerCase();

/** Words beside a number that say when, or how much more or less, and never what is counted. */
const NO_UNIT: ReadonlySet<string> = new Set(
  'nam|thang|quy|ngay|so|voi|tro|len|xuong|tu|den|dat|duoi|tren|con|giam|tang|giai|doan'.split('|'),
);

/** Whether words may be a unit of measure that no list knows: a number is none, and no unit is without a letter. */
export const mayBeUnit = (text: string): boolean =>
  /^[\p{L}/ ]+$/u.test(text) &&
  searchKey(text)
    .split(' ')
    .every((word) => !NO_UNIT.has(word));

/** A line with numbers in figures where they count something that plans measure: "kết nạp hai mươi hội viên". */
export const withFigures = (line: string): string => countsInFigures(line, beginsWithUnit);

const UNIT = new RegExp(
  `^(?:${COMMON_UNITS.filter((unit) => /^[a-z]{2}/u.test(unit)).join('|')})(?![a-z])`,
  'u',
);

const beginsWithUnit = (key: string): boolean => UNIT.test(key);
