import type { Meaning } from './target-corpus.ts';

const percent = { unit: 'percent' } as const;

/** Lines that say that something is reached and passed. */
export const passed: readonly (readonly [line: string, means: Meaning])[] = [
  [
    'Tổng thu ngân sách hoàn thành và vượt 5% dự toán Thành phố giao',
    {
      name: 'Tổng thu ngân sách',
      value: 5,
      ...percent,
      isChange: true,
      basis: 'dự toán Thành phố giao',
    },
  ],
  [
    'Thu ngân sách phấn đấu đạt và vượt mức 3% so với dự toán được giao',
    { name: 'Thu ngân sách', value: 3, ...percent, isChange: true, basis: 'dự toán được giao' },
  ],
  [
    'Diện tích rừng trồng hoàn thành vượt 20 ha',
    { name: 'Diện tích rừng trồng', value: 20, unit: 'ha', isChange: true },
  ],
  [
    'Hoàn thành và vượt 5% chỉ tiêu tuyển quân',
    { name: 'Hoàn thành', value: 5, ...percent, isChange: true, basis: 'chỉ tiêu tuyển quân' },
  ],
];
