import type { DatedValue } from '../forms/forms.ts';

/*
 * What most plans of the city say alike, offered to be taken over with one tap and changed like any
 * other answer. A newer document gets a line of its own, with the day from which it is to be offered.
 */

/** The plan of the city that annual plans carry out. */
export const usualCityPlan = {
  number: [{ from: '2025-12-26', value: '371/KH-UBND' }],
  date: [{ from: '2025-12-26', value: '2025-12-26' }],
} satisfies Record<string, readonly DatedValue[]>;

const laws =
  'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022; ' +
  'Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ';

/** The legal basis of plans. */
export const usualBasis: readonly DatedValue[] = [
  { from: '2025-07-01', value: laws },
  {
    from: '2025-12-26',
    value: `${laws}; Kế hoạch số 371/KH-UBND ngày 26/12/2025 của Ủy ban nhân dân Thành phố Hà Nội`,
  },
];

/** Where the money comes from. */
export const usualBudgetSource: readonly DatedValue[] = [
  {
    from: '2000-01-01',
    value: 'Từ nguồn ngân sách theo phân cấp và Quỹ thi đua, khen thưởng',
  },
];
