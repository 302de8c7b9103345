import type { Comparison } from '../../../src/core/forms/forms.ts';

/** What a line is to be read as; what is not named is not said. */
export type Meaning = {
  name: string;
  comparison?: Comparison;
  value?: number;
  upper?: number;
  /** A code of the list, or the unit's own words. */
  unit?: string;
  direction?: 'increase' | 'decrease' | 'maintain';
  isChange?: true;
  basis?: string;
  words?: string;
};

/** A line as officials write it, and as the cells of a row: name, unit, value. */
export type CorpusLine = {
  line: string;
  means: Meaning;
  cells: readonly [name: string, unit: string, value: string];
};

/** From plans, registrations and reports of 2015 to 2026. */
export const corpus: readonly CorpusLine[] = [
  {
    line: 'Tỷ lệ hài lòng của người dân đạt từ 95% trở lên',
    means: {
      name: 'Tỷ lệ hài lòng của người dân',
      comparison: 'at_least',
      value: 95,
      unit: 'percent',
    },
    cells: ['Tỷ lệ hài lòng của người dân', '%', 'từ 95 trở lên'],
  },
  {
    line: 'Tỷ lệ khen thưởng người lao động trực tiếp từ 60% trở lên',
    means: {
      name: 'Tỷ lệ khen thưởng người lao động trực tiếp',
      comparison: 'at_least',
      value: 60,
      unit: 'percent',
    },
    cells: ['Tỷ lệ khen thưởng người lao động trực tiếp', '%', '≥60'],
  },
  {
    line: 'Trên 90% hộ gia đình đạt danh hiệu Gia đình văn hoá',
    means: {
      name: 'Hộ gia đình đạt danh hiệu Gia đình văn hoá',
      comparison: 'above',
      value: 90,
      unit: 'percent',
    },
    cells: ['Hộ gia đình đạt danh hiệu Gia đình văn hoá', '%', 'Trên 90'],
  },
  {
    line: '100% tổ dân phố có mô hình tự quản',
    means: { name: 'Tổ dân phố có mô hình tự quản', value: 100, unit: 'percent' },
    cells: ['Tổ dân phố có mô hình tự quản', '%', '100'],
  },
  {
    line: 'Gia đình học tập đạt 86%',
    means: { name: 'Gia đình học tập', value: 86, unit: 'percent' },
    cells: ['Gia đình học tập', '%', '86'],
  },
  {
    line: 'Tỷ lệ hộ nghèo còn dưới 0,5%',
    means: {
      name: 'Tỷ lệ hộ nghèo',
      comparison: 'below',
      value: 0.5,
      unit: 'percent',
      direction: 'decrease',
    },
    cells: ['Tỷ lệ hộ nghèo', '%', '< 0,5'],
  },
  {
    line: 'Thu ngân sách tăng 10-12% so với năm 2026',
    means: {
      name: 'Thu ngân sách',
      comparison: 'range',
      value: 10,
      upper: 12,
      unit: 'percent',
      isChange: true,
      basis: 'năm 2026',
    },
    cells: ['Thu ngân sách', '%', 'tăng 10–12 so với năm 2026'],
  },
  {
    line: 'Thu nội địa tăng 10–12 % so với năm 2026',
    means: {
      name: 'Thu nội địa',
      comparison: 'range',
      value: 10,
      upper: 12,
      unit: 'percent',
      isChange: true,
      basis: 'năm 2026',
    },
    cells: ['Thu nội địa tăng so với năm 2026', '%', '10-12'],
  },
  {
    line: 'Giảm 10% số vụ tai nạn giao thông so với năm 2026',
    means: {
      name: 'Số vụ tai nạn giao thông',
      value: 10,
      unit: 'percent',
      direction: 'decrease',
      isChange: true,
      basis: 'năm 2026',
    },
    cells: ['Giảm số vụ tai nạn giao thông so với năm 2026', '%', '10'],
  },
  {
    line: 'Thu ngân sách 12 tỷ đồng',
    means: { name: 'Thu ngân sách', value: 12, unit: 'tỷ đồng' },
    cells: ['Thu ngân sách', 'tỷ đồng', '12'],
  },
  {
    line: 'Thu ngân sách đạt 137,7% dự toán',
    means: { name: 'Thu ngân sách', value: 137.7, unit: 'percent', basis: 'dự toán' },
    cells: ['Thu ngân sách so với dự toán', '%', '137,7'],
  },
  {
    line: '19/19 trường đạt chuẩn quốc gia',
    means: {
      name: 'Trường đạt chuẩn quốc gia',
      comparison: 'of',
      value: 19,
      upper: 19,
      unit: 'trường',
    },
    cells: ['Trường đạt chuẩn quốc gia', 'trường', '19/19'],
  },
  {
    line: 'CSTĐ cơ sở: 07 đ/c',
    means: { name: 'CSTĐ cơ sở', value: 7, unit: 'person' },
    cells: ['CSTĐ cơ sở', 'đ/c', '07'],
  },
  {
    line: 'ít nhất 01 mô hình/đơn vị',
    means: { name: 'Mô hình', comparison: 'at_least', value: 1, unit: 'mô hình mỗi đơn vị' },
    cells: ['Mô hình', 'mô hình/đơn vị', 'ít nhất 01'],
  },
  {
    line: 'tối thiểu 05 sáng kiến',
    means: { name: 'Sáng kiến', comparison: 'at_least', value: 5, unit: 'initiative' },
    cells: ['Sáng kiến', 'sáng kiến', 'tối thiểu 05'],
  },
  {
    line: 'Trồng 50 ha rừng',
    means: { name: 'Trồng rừng', value: 50, unit: 'ha' },
    cells: ['Trồng rừng', 'ha', '50'],
  },
  {
    line: 'Xây mới 3 nhà văn hóa',
    means: { name: 'Xây mới nhà văn hóa', value: 3, unit: 'nhà' },
    cells: ['Xây mới nhà văn hóa', 'nhà', '3'],
  },
  {
    line: 'Số vụ cháy: không quá 2 vụ',
    means: {
      name: 'Số vụ cháy',
      comparison: 'at_most',
      value: 2,
      unit: 'vụ',
      direction: 'decrease',
    },
    cells: ['Số vụ cháy', 'vụ', 'không quá 2'],
  },
  {
    line: 'không có vụ cháy nghiêm trọng',
    means: { name: 'Vụ cháy nghiêm trọng', value: 0, unit: 'vụ', direction: 'decrease' },
    cells: ['Vụ cháy nghiêm trọng', 'vụ', 'không có'],
  },
  {
    line: 'GVDG cấp TP: 1 giải Nhì',
    means: {
      name: 'GVDG cấp TP',
      comparison: 'text',
      words: '1 giải Nhì',
      value: 1,
      unit: 'giải',
    },
    cells: ['GVDG cấp TP', 'giải', '1 giải Nhì'],
  },
];
