import type { DefaultMilestone } from './default-milestone.ts';

/** Those of a five-year period, each in one of its years. */
export const fiveYearMilestones: readonly DefaultMilestone[] = [
  {
    code: 'FIVE_YEAR_PLAN',
    formId: 'five-year-plan',
    short: { vi: 'Kế hoạch {period}', en: 'Plan {period}' },
    name: { vi: 'Kế hoạch 5 năm {period}', en: 'Five-year plan {period}' },
    due: '03-31',
    opens: '12-10',
    reminders: 'LONG',
    yearOfFive: 1,
  },
  {
    code: 'MIDTERM_REVIEW',
    formId: 'midterm-review',
    short: { vi: 'Sơ kết {period}', en: 'Mid-term {period}' },
    name: {
      vi: 'Sơ kết giữa kỳ giai đoạn {period}',
      en: 'Mid-term review {period}',
    },
    due: '06-30',
    opens: '03-01',
    reminders: 'LONG',
    yearOfFive: 3,
  },
  {
    code: 'UNIT_CONGRESS',
    formId: 'unit-congress',
    short: { vi: 'Hội nghị điển hình {year}', en: 'Congress {year}' },
    name: {
      vi: 'Hội nghị điển hình tiên tiến cấp cơ sở giai đoạn {period}',
      en: 'Congress of advanced models {period}',
    },
    due: '06-30',
    opens: '03-01',
    reminders: 'LONG',
    yearOfFive: 5,
  },
  {
    code: 'FIVE_YEAR_SUMMARY',
    formId: 'five-year-summary',
    short: { vi: 'Tổng kết {period}', en: 'Summary {period}' },
    name: { vi: 'Báo cáo tổng kết 5 năm {period}', en: 'Five-year summary {period}' },
    due: '06-30',
    opens: '03-01',
    reminders: 'LONG',
    yearOfFive: 5,
  },
  {
    code: 'CITY_CONGRESS',
    formId: 'city-congress',
    short: { vi: 'Đại hội Thành phố {year}', en: 'City congress {year}' },
    name: {
      vi: 'Đại hội thi đua yêu nước Thành phố {year}',
      en: 'City congress of patriotic emulation {year}',
    },
    due: '10-10',
    opens: '09-01',
    reminders: 'EVENT',
    yearOfFive: 5,
    isEvent: true,
  },
  {
    code: 'NATIONAL_CONGRESS',
    formId: 'national-congress',
    short: { vi: 'Đại hội toàn quốc {year}', en: 'National congress {year}' },
    name: {
      vi: 'Đại hội thi đua yêu nước toàn quốc {year}',
      en: 'National congress of patriotic emulation {year}',
    },
    due: '12-27',
    opens: '11-15',
    reminders: 'EVENT',
    yearOfFive: 5,
    isEvent: true,
  },
];
