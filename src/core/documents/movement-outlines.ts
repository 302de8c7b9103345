import type { DocumentOutline } from './headings.ts';
import { numberIn } from './report-counts.ts';

const DAY = String.raw`(\d{1,2}(?:/| thang )\d{1,2}(?:/| nam )\d{4})`;

/** How the year was launched. */
export const yearLaunchOutline: DocumentOutline = {
  looks: 'back',
  headings: [
    ['theme', ['chu de', 'khau hieu']],
    ['campaigns', ['phong trao', 'cac phong trao']],
    ['part', ['noi dung', 'thoi gian', 'thanh phan', 'to chuc', 'ket qua', 'kien nghi']],
  ],
  prose: [],
  lists: [],
  items: [
    {
      group: 'campaigns',
      begins: /^(?:(?:phat dong|huong ung)[^“"]{0,40} )?(?:phong trao|cuoc van dong|dot thi dua)/,
      columns: [
        { field: 'name', label: '', names: ['ten phong trao', 'phong trao', 'phong trao thi dua'] },
      ],
    },
  ],
  counts: [
    {
      field: 'launch_date',
      patterns: [
        new RegExp(`(?:hoi nghi|le) phat dong[^.;]{0,80}? ngay ${DAY}`),
        new RegExp(`ngay ${DAY}[^.;]{0,60} (?:to chuc )?(?:hoi nghi|le) phat dong`),
      ],
    },
    {
      field: 'participants',
      patterns: [
        numberIn('', ' (?:dai bieu|nguoi)(?: tham)? du'),
        numberIn('', ' (?:can bo|luot nguoi)[^.;\\d]{0,30} du'),
      ],
    },
  ],
};

/** What a unit has found in its own work. */
export const selfInspectionOutline: DocumentOutline = {
  looks: 'back',
  headings: [
    ['limitations', ['ton tai', 'han che', 'thieu sot', 'khuyet diem']],
    ['remedies', ['bien phap', 'khac phuc', 'giai phap']],
    ['findings', ['ket qua', 'uu diem', 'mat duoc']],
    [
      'part',
      ['noi dung', 'pham vi', 'danh gia', 'kien nghi', 'de xuat', 'muc dich', 'nguyen nhan'],
    ],
  ],
  prose: ['findings', 'limitations'],
  lists: [
    {
      group: 'remedies',
      columns: [
        {
          field: 'remedy',
          label: 'Biện pháp',
          names: ['bien phap', 'bien phap khac phuc', 'noi dung khac phuc', 'noi dung'],
        },
        {
          field: 'owner',
          label: 'Đơn vị thực hiện',
          names: ['don vi thuc hien', 'noi thuc hien', 'chu tri', 'nguoi thuc hien', 'trach nhiem'],
        },
        {
          field: 'due',
          label: 'Thời hạn',
          names: ['thoi han', 'thoi gian', 'han', 'thoi gian hoan thanh'],
        },
      ],
      enough: 2,
      hasLines: false,
    },
  ],
  items: [],
  counts: [
    {
      field: 'bodies_inspected',
      patterns: [
        numberIn('kiem tra[^.;\\d]{0,40} ', ' (?:don vi|bo phan|co quan|phong|to dan pho|thon)'),
      ],
    },
    {
      field: 'bodies_with_faults',
      patterns: [
        numberIn(
          '',
          ' (?:don vi|bo phan|co quan|phong)[^.;\\d]{0,20} (?:co|con) (?:ton tai|thieu sot|han che)',
        ),
      ],
    },
  ],
};
