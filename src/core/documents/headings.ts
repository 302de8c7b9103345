import { headingKey } from './label.ts';

/** What stands below a heading: a field or group of the form, or only what ends the one before. */
export type SectionSubject = string;

/** How the fields of a form are found in a document. */
export type DocumentOutline = {
  /** Phrases of headings by what stands below them, in the letters of heading keys; the first that fits counts. */
  headings: readonly (readonly [subject: SectionSubject, phrases: readonly string[]])[];
  /** Fields whose answer is all that stands below their heading. */
  prose: readonly string[];
  /** Groups whose rows and lines the form reads itself, with the names of the columns they may have. */
  lists: readonly OutlineList[];
  /** Groups of which each item has words of its own. */
  items: readonly OutlineItems[];
  /** Fields that a number in a sentence answers. */
  counts: readonly OutlineCount[];
  /** Whether it tells of what is meant to be done, or of what was. */
  looks: 'ahead' | 'back';
  /** What is answered where the document has neither number nor day yet. */
  unnumbered?: { field: string; code: string };
};

export type OutlineList = {
  group: string;
  columns: readonly Column[];
  /** So many of its columns tell its table where the heading above does not. */
  enough: number;
  /** Lines below its heading are items too. */
  hasLines: boolean;
};

/** `isYearly`: of several, the column of the year that is planned. */
export type Column = { field: string; names: readonly string[]; label: string; isYearly?: true };

export type OutlineItems = {
  group: string;
  /** What each item begins with, where it stands in the text. */
  begins: RegExp;
  columns: readonly Column[];
};

/** `pattern` is tried on search keys; its first group is the number. */
export type OutlineCount = { field: string; patterns: readonly RegExp[] };

const targetColumns: readonly Column[] = [
  {
    field: 'target_name',
    label: 'Chỉ tiêu',
    names: ['chi tieu', 'noi dung', 'ten chi tieu', 'noi dung chi tieu', 'muc tieu', 'nhiem vu'],
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
    ['theme', ['chu de']],
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
  lists: [
    { group: 'targets', columns: targetColumns, enough: 3, hasLines: true },
    { group: 'tasks', columns: taskColumns, enough: 3, hasLines: false },
  ],
  items: [
    {
      group: 'campaigns',
      begins:
        /^(?:(?:phat dong|to chuc|huong ung|tiep tuc|day manh)[^“"]{0,40} )?(?:phong trao|dot thi dua|thi dua chuyen de)\b/,
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
  ],
};

/** The same of half-year and annual reports. */
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
  lists: [],
  items: [],
  counts: [
    {
      field: 'docs_issued',
      patterns: [/ban hanh[^.;\d]{0,40} (\d{1,4}) (?:van ban|ke hoach|cong van)/],
    },
    {
      field: 'trainings',
      patterns: [/(\d{1,3}) (?:lop|hoi nghi|dot|cuoc|buoi) (?:tap huan|boi duong)/],
    },
    { field: 'inspections', patterns: [/(\d{1,3}) (?:cuoc|dot|doan|lan)(?: tu)? kiem tra/] },
    { field: 'media_items', patterns: [/(\d{1,5}) tin,? bai/] },
    {
      field: 'models_found',
      patterns: [
        /phat hien[^.;\d]{0,60} (\d{1,4}) (?:mo hinh, |guong |tap the, ca nhan )?(?:dien hinh|mo hinh)/,
      ],
    },
    { field: 'ntvt_count', patterns: [/(\d{1,4}) guong nguoi tot,? viec tot/] },
    {
      field: 'initiatives_recognized',
      patterns: [
        /cong nhan[^.;\d]{0,60} (\d{1,4}) (?:de tai, )?sang kien/,
        /(\d{1,4}) (?:de tai, )?sang kien duoc cong nhan/,
      ],
    },
  ],
};

/** Headings that say little: words further on say more. */
const WEAK: ReadonlySet<SectionSubject> = new Set(['part', 'theme']);

/** What stands below a heading; undefined for a heading that says nothing the outline knows. */
export const subjectOf = (
  { headings }: DocumentOutline,
  heading: string,
): SectionSubject | undefined => {
  const key = headingKey(heading);
  const fits = (is: (phrase: string) => boolean): SectionSubject | undefined =>
    headings.find(([, phrases]) => phrases.some(is))?.[0];
  const first = fits((phrase) => startsWith(key, phrase));
  if (first !== undefined && !WEAK.has(first)) return first;
  // "Công tác tuyên truyền", "Chủ đề, chỉ tiêu": the words may stand further on.
  const held = fits((phrase) => ` ${key} `.includes(` ${phrase} `));
  return held !== undefined && !WEAK.has(held) ? held : (first ?? held);
};

const startsWith = (key: string, phrase: string): boolean =>
  `${key} `.startsWith(`${phrase} `) || `${key.replace(LEADING, '')} `.startsWith(`${phrase} `);

const LEADING = /^(?:(?:cac|nhung|mot so|ve|cong tac|to chuc|thuc hien) )+/;
