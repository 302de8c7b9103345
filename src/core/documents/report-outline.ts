import type { DocumentOutline, OutlineFigures } from './headings.ts';
import { reportCounts } from './report-counts.ts';

/** What titles and commendations are called in tables; `*` is for whom they are. */
export const awardRows: OutlineFigures['rows'] = [
  { code: 'ldtt', words: ['lao dong tien tien', 'chien si tien tien', 'ldtt'] },
  { code: 'cstdcs', words: ['chien si thi dua co so', 'cstd co so', 'cstdcs'] },
  {
    code: 'cstdtp',
    words: [
      'chien si thi dua thanh pho',
      'chien si thi dua cap thanh pho',
      'cstd thanh pho',
      'cstd tp',
      'cstdtp',
    ],
  },
  { code: 'cstdtq', words: ['chien si thi dua toan quoc', 'cstd toan quoc', 'cstdtq'] },
  {
    code: 'ttldtt',
    words: ['tap the lao dong tien tien', 'don vi tien tien', 'tap the ldtt', 'ttldtt'],
  },
  {
    code: 'ttldxs',
    words: ['tap the lao dong xuat sac', 'don vi quyet thang', 'tap the ldxs', 'ttldxs'],
  },
  {
    code: 'co_tp',
    words: [
      'co thi dua cua ubnd thanh pho',
      'co thi dua cua thanh pho',
      'co thi dua thanh pho',
      'co thi dua tp',
      'co tp',
    ],
  },
  { code: 'co_cp', words: ['co thi dua cua chinh phu', 'co thi dua chinh phu', 'co cp'] },
  { code: 'giay_khen_*', words: ['giay khen', 'gk'] },
  {
    code: 'bang_khen_tp_*',
    words: [
      'bang khen cua chu tich ubnd thanh pho',
      'bang khen cua ubnd thanh pho',
      'bang khen thanh pho',
      'bang khen cua thanh pho',
      'bang khen tp',
      'bk tp',
      'bktp',
    ],
  },
  {
    code: 'nha_nuoc_*',
    words: [
      'bang khen cua thu tuong chinh phu',
      'bang khen thu tuong',
      'bang khen cua thu tuong',
      'huan chuong',
      'huy chuong',
    ],
  },
];

export const awardScopes: OutlineFigures['scopes'] = [
  { code: 'tt', words: ['tap the'] },
  { code: 'cn', words: ['ca nhan'] },
];

/** Where half-year and annual reports say what their forms ask; as the outline of plans. */
export const reportOutline: DocumentOutline = {
  looks: 'back',
  headings: [
    ['limitations_causes', ['ton tai han che va nguyen nhan', 'han che nguyen nhan']],
    ['causes', ['nguyen nhan']],
    ['strengths', ['uu diem', 'mat duoc', 'ket qua noi bat', 'thuan loi']],
    ['limitations', ['ton tai', 'han che', 'kho khan', 'mat chua duoc']],
    ['next_tasks', ['phuong huong', 'nhiem vu trong tam', 'nhiem vu 6 thang', 'nhiem vu nam']],
    ['recommendations', ['kien nghi', 'de xuat']],
    [
      'part',
      [
        'ket qua',
        'danh gia',
        'cong tac',
        'phong trao',
        'khen thuong',
        'tuyen truyen',
        'tap huan',
        'kiem tra',
        'dien hinh',
      ],
    ],
  ],
  prose: ['strengths', 'limitations', 'causes', 'next_tasks', 'recommendations'],
  lists: [
    {
      group: 'targets',
      columns: [
        {
          field: 'target_name',
          label: 'Chỉ tiêu',
          names: ['chi tieu', 'noi dung chi tieu', 'ten chi tieu', 'noi dung', 'muc tieu'],
        },
        {
          field: 'value',
          label: 'Kết quả',
          names: ['ket qua', 'thuc hien', 'uoc thuc hien', 'uoc ket qua', 'dat duoc', 'th'],
          isResult: true,
        },
      ],
      enough: 2,
      hasLines: false,
      hasNamedLines: true,
    },
  ],
  items: [],
  counts: reportCounts,
  uncounted: ['next_tasks', 'recommendations'],
  figures: {
    rows: awardRows,
    scopes: awardScopes,
    crossed: 'granted_',
    columns: [
      { names: ['dang ky', 'so dang ky'], prefix: null },
      { names: ['de nghi', 'so de nghi', 'da de nghi', 'trinh'], prefix: 'proposed_' },
      {
        names: [
          'duoc tang',
          'da duoc tang',
          'duoc khen',
          'da khen thuong',
          'duoc cong nhan',
          'ket qua',
          'dat',
          'da quyet dinh',
        ],
        prefix: 'granted_',
      },
      { names: ['tap the', 'so tap the'], prefix: 'granted_', scope: 'tt' },
      { names: ['ca nhan', 'so ca nhan'], prefix: 'granted_', scope: 'cn' },
    ],
  },
};

const [targetName] = reportOutline.lists[0]?.columns ?? [];

/** The same of reports on several years: results and awards of all of them together. */
export const periodReportOutline: DocumentOutline = {
  ...reportOutline,
  headings: [
    ['lessons', ['bai hoc kinh nghiem', 'bai hoc']],
    [
      'target_changes',
      ['de nghi dieu chinh', 'dieu chinh chi tieu', 'chi tieu de nghi dieu chinh'],
    ],
    [
      'outstanding_models',
      [
        'mo hinh tieu bieu',
        'dien hinh tieu bieu',
        'mo hinh, dien hinh tieu bieu',
        'guong dien hinh',
      ],
    ],
    ...reportOutline.headings,
  ],
  prose: [...reportOutline.prose, 'outstanding_models', 'target_changes', 'lessons'],
  lists: [
    {
      group: 'targets',
      columns: [
        ...(targetName ? [targetName] : []),
        {
          field: 'value',
          label: 'Kết quả',
          names: [
            'ket qua',
            'thuc hien',
            'uoc thuc hien',
            'uoc ket qua',
            'dat duoc',
            'th',
            'luy ke',
            'cong don',
            'den nay',
          ],
          isResult: 'all-years',
        },
      ],
      enough: 2,
      hasLines: false,
      hasNamedLines: true,
    },
  ],
  ...(reportOutline.figures
    ? {
        figures: {
          ...reportOutline.figures,
          columns: [
            ...reportOutline.figures.columns,
            {
              names: ['tong so', 'tong cong', 'tong', 'cong', 'luy ke', 'ca giai doan'],
              prefix: 'granted_',
            },
          ],
        },
      }
    : {}),
};
