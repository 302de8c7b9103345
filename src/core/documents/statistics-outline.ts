import type { DocumentOutline, OutlineFigures } from './headings.ts';

/** Names of rows by the field that they answer. */
const rows: OutlineFigures['rows'] = [
  { code: 'campaigns_central', words: ['trung uong phat dong'] },
  {
    code: 'campaigns_province',
    words: ['thanh pho phat dong', 'ubnd thanh pho phat dong', 'cap tinh phat dong'],
  },
  {
    code: 'campaigns_unit',
    words: [
      'don vi phat dong',
      'co so phat dong',
      'phuong phat dong',
      'xa phat dong',
      'so phat dong',
    ],
  },
  { code: 'state_labour_orders', words: ['huan chuong lao dong'] },
  { code: 'state_independence_orders', words: ['huan chuong doc lap'] },
  {
    code: 'state_other_orders',
    words: [
      'huan chuong khac',
      'cac huan chuong khac',
      'cac loai huan chuong khac',
      'huan chuong dai doan ket dan toc',
      'huan chuong bao ve to quoc',
      'huan chuong chien cong',
      'huan chuong huu nghi',
    ],
  },
  { code: 'state_medals', words: ['huy chuong'] },
  {
    code: 'state_honorary_titles',
    words: [
      'danh hieu vinh du nha nuoc',
      'nha giao nhan dan',
      'nha giao uu tu',
      'thay thuoc nhan dan',
      'thay thuoc uu tu',
      'nghe si nhan dan',
      'nghe si uu tu',
      'nghe nhan nhan dan',
      'nghe nhan uu tu',
    ],
  },
  { code: 'state_hcm_prizes', words: ['giai thuong ho chi minh'] },
  { code: 'state_prizes', words: ['giai thuong nha nuoc'] },
  { code: 'state_flags', words: ['co thi dua cua chinh phu', 'co thi dua chinh phu'] },
  {
    code: 'state_certificates',
    words: ['bang khen cua thu tuong chinh phu', 'bang khen cua thu tuong', 'bang khen thu tuong'],
  },
  { code: 'state_fighters', words: ['chien si thi dua toan quoc'] },
  {
    code: 'province_certificates',
    words: [
      'bang khen cua chu tich ubnd thanh pho',
      'bang khen cua ubnd thanh pho',
      'bang khen cua thanh pho',
      'bang khen thanh pho',
    ],
  },
  {
    code: 'province_fighters',
    words: ['chien si thi dua thanh pho', 'chien si thi dua cap thanh pho'],
  },
  {
    code: 'province_flags',
    words: ['co thi dua cua ubnd thanh pho', 'co thi dua cua thanh pho', 'co thi dua thanh pho'],
  },
  { code: 'province_collectives', words: ['tap the lao dong xuat sac', 'don vi quyet thang'] },
  { code: 'province_badges', words: ['huy hieu', 'ky niem chuong'] },
];

/** The statistics of a year: a table with a number for each kind of campaign and award. */
export const statisticsOutline: DocumentOutline = {
  looks: 'back',
  headings: [],
  prose: [],
  lists: [],
  items: [],
  counts: [],
  figures: {
    rows,
    scopes: [],
    columns: [
      { names: ['so luong', 'tong so', 'tong cong', 'tong', 'ket qua', 'thuc hien'], prefix: '' },
    ],
  },
};
