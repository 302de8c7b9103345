import type { OutlineCount } from './headings.ts';

/** `12`, `21.450`. */
const N = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,7})`;

/** A number between these words, in the letters of search keys. */
export const numberIn = (before: string, after: string): RegExp =>
  new RegExp(`${before}(?<![\\d.,/])${N}(?![\\d,/])${after}`, 'u');

/** Who launches campaigns above a unit. */
const CENTRAL =
  '(?:cap )?(?:trung uong|thu tuong chinh phu|chinh phu|bo, nganh trung uong|cac bo, nganh trung uong)';
const CITY = '(?:cap |ubnd |uy ban nhan dan |hdnd, ubnd )?(?:thanh pho|tp)(?: ha noi)?';
/** "của Trung ương, Thành phố" counts both together. */
const ALONE = '(?!,? (?:va |trung uong|thanh pho|tp))';

const amount = String.raw`(\d[\d.,]* (?:(?:ty|trieu|nghin) )?dong)`;

/** What sentences of reports count, in the letters of search keys. */
export const reportCounts: readonly OutlineCount[] = [
  {
    field: 'as_of_date',
    patterns: [
      /so lieu[^.;]{0,60}? (?:den|toi)[^.;\d]{0,12}(\d{1,2}\/\d{1,2}\/\d{4})/,
      /so lieu[^.;]{0,60}? (?:den|toi)[^.;\d]{0,12}(\d{1,2} thang \d{1,2} nam \d{4})/,
    ],
    isOfSpan: true,
  },
  {
    field: 'is_estimate',
    patterns: [/so lieu[^.;]{0,20}uoc (?:thuc hien|tinh|ca nam)/],
    code: 'estimate',
  },
  { field: 'is_estimate', patterns: [/so lieu chinh thuc/], code: 'final' },
  {
    field: 'docs_issued',
    patterns: [numberIn('ban hanh[^.;\\d]{0,40} ', ' (?:van ban|ke hoach|cong van)')],
  },
  {
    field: 'campaigns_central',
    patterns: [
      numberIn('', ` phong trao(?: thi dua)?(?: do)? ${CENTRAL} phat dong`),
      numberIn('', ` phong trao(?: thi dua)? cua ${CENTRAL}${ALONE}`),
    ],
  },
  {
    field: 'campaigns_city',
    patterns: [
      numberIn('', ` phong trao(?: thi dua)?(?: do)? ${CITY} phat dong`),
      numberIn('', ` phong trao(?: thi dua)? cua ${CITY}${ALONE}`),
    ],
  },
  {
    field: 'campaigns_own_regular',
    patterns: [numberIn('', ' phong trao(?: thi dua)? thuong xuyen')],
  },
  {
    field: 'campaigns_own_thematic',
    patterns: [numberIn('', ' phong trao(?: thi dua)?(?: theo)? chuyen de')],
  },
  {
    field: 'participants_collective',
    patterns: [
      numberIn('', ' luot tap the'),
      numberIn('phong trao[^.;]{0,80}(?:tham gia cua|thu hut)[^.;\\d]{0,20} ', ' tap the'),
    ],
  },
  {
    field: 'participants_individual',
    patterns: [
      numberIn('', ' luot (?:ca nhan|nguoi)[^.,;\\d]{0,20} tham gia'),
      numberIn('', ' luot ca nhan'),
      numberIn('phong trao[^.;]{0,80}(?:tham gia cua|thu hut)[^.;]{0,40} ', ' (?:ca nhan|nguoi)'),
    ],
  },
  {
    field: 'models_found',
    patterns: [
      numberIn(
        'phat hien[^.;\\d]{0,60} ',
        ' (?:mo hinh|dien hinh|guong dien hinh|tap the, ca nhan)',
      ),
    ],
  },
  {
    field: 'models_replicated',
    patterns: [numberIn('nhan rong[^.;\\d]{0,40} ', ' (?:mo hinh|dien hinh)')],
  },
  { field: 'ntvt_count', patterns: [numberIn('', ' guong nguoi tot,? viec tot')] },
  {
    field: 'initiatives_recognized',
    patterns: [
      numberIn('cong nhan[^.;\\d]{0,60} ', ' (?:de tai, )?sang kien'),
      numberIn('', ' (?:de tai, )?sang kien (?:duoc|da duoc) cong nhan'),
      /cong nhan[^.;\d]{0,60} (\d{1,4})\/\d{1,4} (?:de tai, )?sang kien/,
    ],
  },
  {
    field: 'initiatives_benefit_vnd',
    patterns: [new RegExp(`lam loi[^.;\\d]{0,40} ${amount}`)],
  },
  {
    field: 'awards_direct_workers',
    patterns: [
      numberIn(
        '',
        ' (?:ca nhan |nguoi |truong hop )?(?:la )?(?:nguoi )?(?:lao dong truc tiep|truc tiep lao dong)',
      ),
      numberIn('(?:lao dong truc tiep|truc tiep lao dong)(?: la)? ?:? ', ' (?:nguoi|ca nhan)'),
    ],
  },
  {
    field: 'awards_leaders',
    patterns: [
      numberIn('', ' (?:can bo |dong chi |nguoi )?(?:la )?(?:can bo )?lanh dao,? quan ly'),
      numberIn('lanh dao,? quan ly(?: la)? ?:? ', ' (?:nguoi|ca nhan|dong chi)'),
    ],
  },
  {
    field: 'awards_adhoc',
    patterns: [
      numberIn('', ' (?:truong hop |tap the, ca nhan )?(?:duoc )?khen(?: thuong)? dot xuat'),
      numberIn('khen(?: thuong)? dot xuat[^.;\\d]{0,40} ', ' (?:truong hop|tap the|ca nhan)'),
    ],
  },
  {
    field: 'trainings',
    patterns: [numberIn('', ' (?:lop|hoi nghi|dot|cuoc|buoi) (?:tap huan|boi duong)')],
  },
  {
    field: 'trainees',
    patterns: [
      numberIn(
        '(?:tap huan|boi duong)[^.;\\d]{0,60} ',
        ' (?:luot )?(?:hoc vien|nguoi|can bo|luot)',
      ),
    ],
  },
  {
    field: 'inspections',
    patterns: [
      numberIn('', ' (?:cuoc|dot|doan|lan)(?: tu)? kiem tra'),
      numberIn('kiem tra[^.;\\d]{0,40} ', ' (?:cuoc|dot|luot)'),
    ],
  },
  { field: 'media_items', patterns: [numberIn('', ' (?:luot )?tin,? bai')] },
  {
    field: 'complaints',
    patterns: [numberIn('', ' (?:don|don thu|vu)[^.;\\d]{0,20}(?:khieu nai|to cao)')],
    none: /khong (?:co|phat sinh|nhan duoc|tiep nhan)[^.;\d]{0,20}(?:don|don thu|vu viec)[^.;\d]{0,20}(?:khieu nai|to cao|khieu kien)/,
  },
  {
    field: 'fund_spent_vnd',
    patterns: [
      new RegExp(`\\bchi (?:tu )?quy[^.;\\d]{0,50} ${amount}`),
      new RegExp(`quy thi dua,? khen thuong[^.;\\d]{0,20} chi ${amount}`),
    ],
  },
];
