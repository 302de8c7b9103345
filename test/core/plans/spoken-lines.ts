import type { Meaning } from './target-corpus.ts';

/** Lines that say when, of how many, or that it stays as it is, and those that begin with a word to the reader. */
export const spoken: readonly (readonly [line: string, means: Meaning])[] = [
  [
    'Duy trì tỷ lệ hộ gia đình văn hóa ở mức 98%',
    {
      name: 'Duy trì tỷ lệ hộ gia đình văn hóa',
      value: 98,
      unit: 'percent',
      direction: 'maintain',
    },
  ],
  [
    'Giữ vững tỷ lệ trẻ em 6 tuổi vào lớp Một ở mức 100%',
    {
      name: 'Giữ vững tỷ lệ trẻ em 6 tuổi vào lớp Một',
      value: 100,
      unit: 'percent',
      direction: 'maintain',
    },
  ],
  [
    'Tổ chức hội nghị đối thoại 2 lần/năm (tháng 5, tháng 10)',
    { name: 'Tổ chức hội nghị đối thoại (tháng 5, tháng 10)', value: 2, unit: 'lần mỗi năm' },
  ],
  [
    'Kiểm tra công tác thi đua 02 đợt/năm (quý II, quý IV)',
    { name: 'Kiểm tra công tác thi đua (quý II, quý IV)', value: 2, unit: 'đợt mỗi năm' },
  ],
  [
    'Họp Hội đồng thi đua: 4 lần/năm (tháng 3, 6, 9, 12)',
    { name: 'Họp Hội đồng thi đua (tháng 3, 6, 9, 12)', value: 4, unit: 'lần mỗi năm' },
  ],
  [
    'Chấm điểm chuyển đổi số đạt từ 8/10 điểm trở lên',
    {
      name: 'Chấm điểm chuyển đổi số (tối thiểu)',
      comparison: 'of',
      value: 8,
      upper: 10,
      unit: 'điểm',
    },
  ],
  [
    'Chuyển đổi số: Đạt từ 8/10 điểm trở lên',
    { name: 'Chuyển đổi số (tối thiểu)', comparison: 'of', value: 8, upper: 10, unit: 'điểm' },
  ],
  [
    'Chỉ số cải cách hành chính đạt từ 90/100 điểm trở lên',
    {
      name: 'Chỉ số cải cách hành chính (tối thiểu)',
      comparison: 'of',
      value: 90,
      upper: 100,
      unit: 'điểm',
    },
  ],
  [
    'Từ 8/10 đạt 90% hồ sơ trực tuyến',
    { name: 'Từ 8/10 đạt hồ sơ trực tuyến', value: 90, unit: 'percent' },
  ],
  [
    'Còn một chỉ tiêu nữa: Thu ngân sách đạt 12 tỷ đồng',
    { name: 'Thu ngân sách', value: 12, unit: 'tỷ đồng' },
  ],
  [
    'Bổ sung thêm: 100% tổ dân phố có mô hình tự quản',
    { name: 'Tổ dân phố có mô hình tự quản', value: 100, unit: 'percent' },
  ],
  ['Dạ, em bổ sung 1 chỉ tiêu: Trồng 50 ha rừng', { name: 'Trồng rừng', value: 50, unit: 'ha' }],
  [
    'Bổ sung chỉ tiêu: số sáng kiến ít nhất 05 sáng kiến',
    { name: 'Số sáng kiến', comparison: 'at_least', value: 5, unit: 'initiative' },
  ],
  ['Còn thiếu: Gia đình học tập đạt 86%', { name: 'Gia đình học tập', value: 86, unit: 'percent' }],
];
