import { isThere } from '../calendar/hand-in-form.ts';
import { type GroupField, type ItemField, never } from '../forms/forms.ts';
import { positionWords } from '../shared/person-office.ts';
import { type Award, awardLevels } from './award.ts';

/** Kinds of merit (loại hình khen thưởng). */
const meritTypes = [
  { code: 'merit', words: ['cong trang', 'theo cong trang', 'thuong xuyen', 'thanh tich nam'] },
  { code: 'theme', words: ['chuyen de', 'theo chuyen de', 'theo dot'] },
  { code: 'sudden', words: ['dot xuat'] },
  { code: 'dedication', words: ['cong hien', 'qua trinh cong hien'] },
  { code: 'tenure', words: ['nien han'] },
  { code: 'foreign', words: ['doi ngoai'] },
];

const workers = [
  { code: 'leader', words: ['lanh dao', 'lanh dao quan ly', 'lanh dao, quan ly', 'quan ly'] },
  { code: 'direct', words: ['truc tiep', 'lao dong truc tiep', 'nguoi lao dong truc tiep'] },
];

/** What is kept of somebody is what the award is decided by: no card number, birthday, address or phone. */
const isPersonal = [{ type: 'no-identity-number' }] as const;

const headings = [
  {
    field: 'name',
    names: [
      'ho va ten',
      'ho ten',
      'ten',
      'ten tap the ca nhan',
      'ten tap the, ca nhan',
      'tap the ca nhan',
      'ten tap the',
      'ho va ten ten tap the',
      'danh sach',
      'name',
    ],
  },
  {
    field: 'position',
    names: [
      'chuc vu',
      'chuc vu don vi',
      'chuc vu don vi cong tac',
      'chuc danh',
      'chuc danh don vi',
    ],
  },
  {
    field: 'workplace',
    names: ['don vi', 'don vi cong tac', 'noi cong tac', 'co quan', 'co quan don vi', 'phong ban'],
  },
  {
    field: 'award',
    names: [
      'danh hieu',
      'hinh thuc',
      'danh hieu hinh thuc',
      'danh hieu hinh thuc khen thuong',
      'hinh thuc khen thuong',
      'danh hieu thi dua',
      'danh hieu de nghi',
      'hinh thuc de nghi',
      'de nghi',
      'de nghi khen thuong',
    ],
  },
  { field: 'merit_type', names: ['loai hinh', 'loai hinh khen thuong', 'loai khen thuong'] },
  { field: 'level', names: ['cap', 'cap khen thuong', 'cap khen'] },
  { field: 'worker', names: ['doi tuong', 'lanh dao truc tiep', 'lanh dao hay truc tiep'] },
  {
    field: 'earlier_decisions',
    names: [
      'quyet dinh da co',
      'da duoc khen',
      'da khen thuong',
      'thanh tich da khen',
      'khen thuong da co',
      'danh hieu da dat',
      'qua trinh khen thuong',
      'quyet dinh khen thuong',
      'thanh tich',
      'thanh tich tieu bieu',
      'thanh tich chu yeu',
      'tom tat thanh tich',
      'tom tat thanh tich tieu bieu',
    ],
  },
  { field: 'initiative', names: ['sang kien', 'ten sang kien', 'sang kien de tai'] },
  // Nobody needs these here.
  {
    field: '',
    names: [
      'so cccd',
      'cccd',
      'so can cuoc',
      'can cuoc',
      'cmnd',
      'so dinh danh',
      'ngay sinh',
      'nam sinh',
      'ngay thang nam sinh',
      'gioi tinh',
      'nam nu',
      'dia chi',
      'que quan',
      'dien thoai',
      'so dien thoai',
      'ghi chu',
    ],
  },
];

/** What collectives are called, whose names have commas of their own. */
const bodies =
  'phong|ban|van phong|so|trung tam|truong|tram|to|khoa|doi|chi cuc|chi bo|cong doan|hoi|doan|ubnd|uy ban|tap the|xi nghiep|phan xuong|cong ty|nhan dan'.split(
    '|',
  );

const name: ItemField = {
  id: 'name',
  type: 'text',
  maxLength: 200,
  constraint: [{ type: 'unique', unless: ['award', 'position'] }, ...isPersonal],
};

const position: ItemField = {
  id: 'position',
  type: 'text',
  maxLength: 300,
  saidIn: 'file',
  required: false,
  constraint: isPersonal,
};

/** What else is said of somebody. */
const others: readonly ItemField[] = [
  {
    id: 'other_award',
    type: 'text',
    maxLength: 150,
    relevant: { type: 'equals', field: 'award', value: 'other' },
  },
  {
    id: 'level',
    type: 'choice',
    options: awardLevels.map((code) => ({ code })),
    required: false,
    relevant: { type: 'equals', field: 'award', value: 'other' },
  },
  {
    id: 'merit_type',
    type: 'choice',
    options: meritTypes,
    required: false,
    default: { type: 'value', value: 'merit' },
    askedWhen: never,
  },
  // It stands with the position unless a table has a column of its own for it.
  {
    id: 'workplace',
    type: 'text',
    maxLength: 200,
    required: false,
    namesReal: true,
    askedWhen: never,
    constraint: isPersonal,
  },
  { id: 'worker', type: 'choice', options: workers, saidIn: 'file', required: false },
  {
    id: 'earlier_decisions',
    type: 'text',
    multiline: true,
    maxLength: 600,
    saidIn: 'file',
    required: false,
    default: { type: 'known', what: 'awards', of: 'name' },
    constraint: isPersonal,
  },
  { id: 'initiative', type: 'text', maxLength: 300, saidIn: 'file', required: false },
];

const clausesWith = (awards: readonly Award[]): NonNullable<GroupField['clauses']> => ({
  heading: 'award',
  cells: { second: positionWords, never: bodies },
  free: ['position', 'earlier_decisions', 'initiative'],
  before: [
    { field: 'initiative', words: ['sang kien'] },
    { field: 'earlier_decisions', words: ['da dat', 'da duoc tang', 'da duoc khen', 'da co'] },
  ],
  choices: [
    { field: 'award', options: awards },
    { field: 'merit_type', options: meritTypes },
    { field: 'worker', options: workers },
  ],
});

type Listed = {
  awards: readonly Award[];
  /** All are proposed for this unless somebody says otherwise. */
  usual?: string;
};

/** The list of a dossier: who is proposed for what, a row a person or collective. */
export const nominees = ({ awards, usual }: Listed): GroupField => {
  const options = [...awards.map(({ code, words }) => ({ code, words })), { code: 'other' }];
  return {
    id: 'nominees',
    section: 'nominees',
    type: 'group',
    min: 1,
    max: 300,
    relevant: isThere,
    titleField: 'name',
    beside: ['award', 'position'],
    inOneLine: true,
    tally: 'award',
    columns: [
      ['name', 'position', 'award', 'merit_type', 'worker', 'earlier_decisions', 'initiative'],
      ['name', 'position', 'award', 'earlier_decisions', 'initiative'],
    ],
    headings,
    clauses: clausesWith(awards),
    fields: [name, position, awardQuestion(options, usual), ...others],
  };
};

const awardQuestion = (
  options: readonly { code: string; words?: readonly string[] }[],
  usual: string | undefined,
): ItemField => ({
  id: 'award',
  type: 'choice',
  options,
  ...(usual === undefined
    ? {}
    : { required: false, default: { type: 'value', value: usual }, askedWhen: never }),
});
