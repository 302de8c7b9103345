import type { DocumentOutline, OutlineCount } from './headings.ts';
import { awardRows } from './report-outline.ts';

const N = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6})`;
const PEOPLE = String.raw`(?:ca nhan|dong chi|d/c|nguoi|tap the|don vi)`;

/** "41 cá nhân đạt danh hiệu Lao động tiên tiến", "Lao động tiên tiến: 41 đồng chí". */
const titleCounts = awardRows
  .filter(({ code }) => !code.includes('*'))
  .map(({ code, words }): OutlineCount => {
    const own = `(?<!tap the )(?:${words.join('|')})`;
    return {
      field: `reg_${code}`,
      patterns: [
        new RegExp(`${own} ?[:=-] ?${N} ?${PEOPLE}`, 'u'),
        new RegExp(
          `(?<![\\d.,/])${N} ${PEOPLE}?(?: (?:dat|dang ky|phan dau))*(?: danh hieu)? ?[“"]?${own}`,
          'u',
        ),
      ],
    };
  });

/** Where a registration says what its form asks: numbers by title, which collective aims at which, and content. */
export const registrationOutline: DocumentOutline = {
  looks: 'ahead',
  headings: [
    ['aims', ['tap the dang ky', 'danh sach tap the', 'dang ky cua cac tap the']],
    ['model_names', ['mo hinh', 'dien hinh', 'dang ky mo hinh', 'mo hinh, dien hinh']],
    ['initiative_names', ['sang kien', 'dang ky sang kien', 'de tai']],
    ['titles', ['danh hieu', 'dang ky danh hieu', 'hinh thuc khen thuong', 'chi tieu']],
    ['pact_content', ['noi dung thi dua', 'noi dung dang ky', 'noi dung giao uoc', 'noi dung']],
    ['part', ['dang ky', 'to chuc thuc hien', 'kien nghi']],
  ],
  prose: ['pact_content', 'model_names', 'initiative_names'],
  lists: [
    {
      group: 'aims',
      columns: [
        {
          field: 'collective',
          label: 'Tập thể',
          names: ['ten tap the', 'tap the', 'ten don vi', 'don vi', 'phong ban', 'bo phan'],
        },
        {
          field: 'title',
          label: 'Danh hiệu',
          names: ['danh hieu dang ky', 'danh hieu', 'dang ky danh hieu', 'dang ky'],
        },
      ],
      enough: 2,
      hasLines: false,
    },
  ],
  items: [],
  counts: [
    {
      field: 'headcount',
      patterns: [
        new RegExp(
          `tong so(?: can bo| cong chuc| vien chuc| nguoi lao dong| cbcc| cb, cc| lao dong| bien che|,| va)*[^.;\\d]{0,30} ${N}`,
          'u',
        ),
        new RegExp(`${N} (?:can bo|cong chuc|vien chuc|nguoi lao dong)`, 'u'),
      ],
    },
    {
      field: 'reg_models',
      patterns: [new RegExp(`(?<![\\d.,/])${N} (?:mo hinh|dien hinh)`, 'u')],
    },
    {
      field: 'reg_initiatives',
      patterns: [new RegExp(`(?<![\\d.,/])${N} (?:de tai, )?sang kien`, 'u')],
    },
    ...titleCounts,
  ],
  figures: {
    rows: [
      ...awardRows.filter(({ code }) => !code.includes('*')),
      {
        code: 'bang_khen_tp',
        words: [
          'bang khen cua chu tich ubnd thanh pho',
          'bang khen cua ubnd thanh pho',
          'bang khen thanh pho',
          'bang khen cua thanh pho',
        ],
      },
      {
        code: 'bang_khen_ttg',
        words: [
          'bang khen cua thu tuong chinh phu',
          'bang khen cua thu tuong',
          'bang khen thu tuong',
        ],
      },
      { code: 'huan_chuong', words: ['huan chuong'] },
    ],
    scopes: [],
    columns: [
      {
        names: ['so luong', 'dang ky', 'so dang ky', 'so luong dang ky', 'tong so', 'tong cong'],
        prefix: 'reg_',
      },
    ],
  },
};
