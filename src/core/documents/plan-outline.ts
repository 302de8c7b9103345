import type { Column, DocumentOutline, OutlineList } from './headings.ts';

const targetColumns: readonly Column[] = [
  {
    field: 'target_name',
    label: 'Chỉ tiêu',
    names: ['chi tieu', 'noi dung', 'ten chi tieu', 'noi dung chi tieu', 'muc tieu', 'nhiem vu'],
  },
  {
    field: 'city_target_ref',
    label: 'Chỉ tiêu của Thành phố',
    names: ['chi tieu cua thanh pho', 'thuc hien chi tieu cua thanh pho', 'chi tieu thanh pho'],
    isWords: true,
  },
  {
    field: 'unit_of_measure',
    label: 'Đơn vị tính',
    names: ['don vi tinh', 'dvt', 'don vi', 'dv tinh'],
  },
  {
    field: 'target_value',
    label: 'Kế hoạch',
    names: [
      'ke hoach',
      'kh',
      'phan dau',
      'muc phan dau',
      'chi tieu',
      'muc tieu',
      'dang ky',
      'so luong',
      'muc dang ky',
      'nam',
    ],
    isYearly: true,
  },
  { field: 'deadline_month', label: 'Tháng', names: ['thang hoan thanh', 'thang'] },
  {
    field: 'baseline',
    label: 'Thực hiện',
    names: ['thuc hien', 'th', 'ket qua', 'uoc thuc hien', 'uoc th', 'nam'],
    isEarlier: 1,
  },
];

const taskColumns: readonly Column[] = [
  {
    field: 'name',
    label: 'Nội dung công việc',
    names: ['noi dung cong viec', 'noi dung nhiem vu', 'nhiem vu', 'cong viec', 'noi dung'],
  },
  {
    field: 'lead',
    label: 'Chủ trì',
    names: ['chu tri', 'co quan chu tri', 'don vi chu tri', 'don vi thuc hien', 'nguoi chu tri'],
  },
  {
    field: 'with',
    label: 'Phối hợp',
    names: ['phoi hop', 'co quan phoi hop', 'don vi phoi hop', 'co quan don vi phoi hop'],
  },
  {
    field: 'due',
    label: 'Thời gian hoàn thành',
    names: ['thoi gian hoan thanh', 'thoi gian thuc hien', 'thoi gian', 'thoi han', 'han'],
  },
  { field: 'product', label: 'Sản phẩm', names: ['san pham', 'ket qua', 'san pham dau ra'] },
];

const campaignColumns: readonly Column[] = [
  {
    field: 'name',
    label: '',
    names: [
      'ten phong trao',
      'phong trao',
      'phong trao thi dua',
      'ten phong trao thi dua',
      'noi dung phong trao',
      'ten goi',
    ],
  },
  {
    field: 'kind',
    label: '',
    names: ['loai', 'hinh thuc', 'loai hinh', 'loai phong trao', 'hinh thuc thi dua'],
  },
  {
    field: 'start',
    label: '',
    names: ['bat dau', 'ngay bat dau', 'thoi gian bat dau', 'tu ngay', 'ngay phat dong'],
  },
  {
    field: 'end',
    label: '',
    names: ['ket thuc', 'ngay ket thuc', 'thoi gian ket thuc', 'den ngay', 'ngay tong ket'],
  },
  {
    field: 'time',
    label: '',
    names: ['thoi gian', 'thoi gian thuc hien', 'thoi gian to chuc', 'thoi han', 'thoi diem'],
  },
  {
    field: 'audience',
    label: '',
    names: [
      'doi tuong',
      'doi tuong tham gia',
      'doi tuong thi dua',
      'thanh phan',
      'pham vi doi tuong',
    ],
  },
  {
    field: 'criteria_text',
    label: '',
    names: [
      'tieu chi',
      'tieu chi thi dua',
      'noi dung tieu chi',
      'tieu chi danh gia',
      'tieu chi cu the',
      'tieu chi khen thuong',
    ],
  },
  {
    field: 'pilot_model',
    label: '',
    names: [
      'mo hinh diem',
      'mo hinh',
      'lam diem',
      'don vi lam diem',
      'noi lam diem',
      'mo hinh lam diem',
    ],
  },
  { field: 'theme', label: '', names: ['chu de', 'khau hieu'] },
  { field: 'content', label: '', names: ['noi dung', 'noi dung thi dua', 'noi dung chinh'] },
  { field: 'award_forms', label: '', names: ['khen thuong', 'hinh thuc khen thuong'] },
  {
    field: 'launched_by',
    label: '',
    names: [
      'phat dong',
      'cap phat dong',
      'co quan phat dong',
      'don vi phat dong',
      'nguoi phat dong',
    ],
  },
];

const targetList: OutlineList = {
  group: 'targets',
  columns: targetColumns,
  enough: 3,
  hasLines: true,
  parts: ['linh vuc', 'nhom chi tieu', 'nhom', 'mang cong tac', 'mang', 'khoi chi tieu'],
};
const taskList: OutlineList = {
  group: 'tasks',
  columns: taskColumns,
  enough: 3,
  hasLines: false,
  hasDatedLines: true,
};

/** A share beyond another, and one that is a lower bound, in the letters of search keys. */
const ABOVE = '(?:tren|hon) \\d{1,3}(?:,\\d{1,2})? ?%(?! tro len)';
const AT_LEAST =
  '(?:(?:tu|it nhat|toi thieu|khong duoi|khong thap hon) \\d{1,3}(?:,\\d{1,2})? ?%|\\d{1,3}(?:,\\d{1,2})? ?% tro len)';
const DIRECT = '(?:lao dong truc tiep|truc tiep lao dong)';

/**
 * Where the annual and the five-year plan say what their forms ask. A field more is a line more: its
 * heading in `headings` and its id among `prose`, or a pattern in `counts`. Fields that a form does
 * not have are passed over.
 */
export const planOutline: DocumentOutline = {
  looks: 'ahead',
  unnumbered: { field: 'has_signed_document', code: 'later' },
  headings: [
    ['legal_basis', ['can cu']],
    [
      'objectives',
      ['muc dich', 'yeu cau', 'muc tieu chung', 'muc tieu tong quat', 'muc dich yeu cau'],
    ],
    ['targets', ['chi tieu', 'muc tieu cu the', 'muc tieu chi tieu', 'muc tieu phan dau']],
    ['theme', ['chu de', 'khau hieu']],
    ['budget_source', ['kinh phi', 'nguon kinh phi']],
    ['communication_plan', ['tuyen truyen', 'truyen thong']],
    ['congress_plan', ['dai hoi', 'hoi nghi dien hinh']],
    ['model', ['dien hinh', 'nhan rong', 'nguoi tot viec tot', 'xay dung mo hinh']],
    ['training', ['tap huan', 'boi duong']],
    ['inspection', ['kiem tra', 'giam sat', 'thanh tra']],
    ['campaigns', ['phong trao', 'phat dong', 'dot thi dua']],
    ['initiative', ['sang kien']],
    ['solutions', ['giai phap', 'bien phap']],
    ['tasks', ['phan cong', 'nhiem vu cu the', 'tien do']],
    ['award', ['khen thuong', 'binh xet']],
    [
      'part',
      [
        'to chuc thuc hien',
        'nhiem vu',
        'noi dung',
        'che do bao cao',
        'so ket',
        'tong ket',
        'bao cao',
        'danh gia',
      ],
    ],
  ],
  prose: [
    'objectives',
    'communication_plan',
    'solutions',
    'congress_plan',
    'legal_basis',
    'budget_source',
  ],
  lists: [targetList, taskList],
  items: [
    {
      group: 'campaigns',
      begins:
        /^(?:(?:phat dong|to chuc|huong ung|tiep tuc|day manh)[^“"]{0,40} )?(?:phong trao|cuoc van dong|dot thi dua|dot cao diem|thi dua chuyen de|dot \d{1,2} ?:)/,
      columns: campaignColumns,
    },
  ],
  counts: [
    {
      field: 'model_target',
      patterns: [
        /(\d{1,4}) (?:mo hinh, |mo hinh va |guong, )?(?:dien hinh|guong dien hinh|ca nhan, tap the dien hinh|tap the, ca nhan dien hinh)/,
        /(\d{1,4}) mo hinh (?:moi|hay|diem|, dien hinh)/,
      ],
    },
    {
      field: 'initiative_target',
      patterns: [
        /(\d{1,5}) (?:de tai, |giai phap, )?sang kien/,
        /sang kien[^.;\d]{0,40}: (\d{1,5})\b/,
      ],
    },
    {
      field: 'training_sessions',
      patterns: [
        /(\d{1,3}) (?:lop|hoi nghi|dot|cuoc|buoi|khoa) (?:tap huan|boi duong|hoi nghi tap huan)/,
      ],
    },
    {
      field: 'inspections',
      patterns: [
        /(\d{1,3}) (?:cuoc|dot|doan|lan|luot)(?: tu)? kiem tra/,
        /kiem tra[^.;\d]{0,40} (\d{1,3}) (?:cuoc|dot|lan|luot)\b/,
      ],
    },
    {
      field: 'direct_worker_share_target',
      patterns: [
        /(\d{1,3}(?:,\d{1,2})?) ?%[^.;]{0,90}(?:lao dong truc tiep|truc tiep lao dong)/,
        /(?:lao dong truc tiep|truc tiep lao dong)[^.;%]{0,90}?(\d{1,3}(?:,\d{1,2})?) ?%/,
      ],
    },
    {
      field: 'direct_worker_share_comparison',
      code: 'at_least',
      patterns: [
        new RegExp(`${AT_LEAST}[^.;]{0,90}${DIRECT}`),
        new RegExp(`${DIRECT}[^.;%]{0,90}?${AT_LEAST}`),
      ],
    },
    {
      field: 'direct_worker_share_comparison',
      code: 'above',
      patterns: [
        new RegExp(`${ABOVE}[^.;]{0,90}${DIRECT}`),
        new RegExp(`${DIRECT}[^.;%]{0,90}?${ABOVE}`),
      ],
    },
    {
      field: 'midterm_review_month',
      patterns: [
        /so ket (?:giua ky|giua nhiem ky|giua giai doan|giai doan 1)[^.;]{0,40}? thang (\d{1,2})\b/,
      ],
    },
  ],
};

const YEARS = 5;

const ofFiveYears = (column: Column): Partial<Column> => {
  if (column.isYearly) return { isYearly: 'all-years' };
  return column.isEarlier ? { isEarlier: YEARS } : {};
};

const fiveYearColumns = targetColumns.map((column) =>
  Object.assign({}, column, ofFiveYears(column)),
);

/** The same of five years, with what each of them is to reach. */
export const fiveYearPlanOutline: DocumentOutline = {
  ...planOutline,
  lists: [
    {
      ...targetList,
      columns: fiveYearColumns,
      shares: { field: 'yearly_breakdown', label: 'Phân bổ từng năm', years: YEARS },
    },
    taskList,
  ],
  spansYears: true,
};
