import { searchKey } from '../shared/vietnamese-text.ts';
import type { AwardLevel } from './award.ts';
import type { AwardKind } from './granted-award.ts';

/** The columns of a list of awards, in the order of the workbook that goes out. */
export const awardColumns = [
  'unit_code',
  'unit',
  'person',
  'year',
  'title',
  'form',
  'kind',
  'level',
  'decision',
  'decided_on',
  'body',
] as const;
export type AwardColumn = (typeof awardColumns)[number];

/** Letters and digits alone, without marks. */
export const plainKey = (text: string): string =>
  searchKey(text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' '));

const vocabulary = <Code extends string>(
  forms: Record<Code, readonly string[]>,
): ReadonlyMap<string, Code> =>
  new Map(
    (Object.keys(forms) as Code[]).flatMap((code) =>
      forms[code].map((form) => [plainKey(form), code] as const),
    ),
  );

/** As people really head them; what stands above several columns may come first. */
const headings = vocabulary<AwardColumn>({
  unit_code: ['Mã đơn vị', 'Mã số đơn vị', 'unit code'],
  unit: [
    'Tên đơn vị',
    'Đơn vị',
    'Đơn vị công tác',
    'Đơn vị được khen thưởng',
    'Đơn vị được tặng',
    'Tên cơ quan, đơn vị',
    'Cơ quan, đơn vị',
    'Tên cơ quan',
    'Cơ quan',
    'Tập thể',
    'Tên tập thể',
    'Tên tập thể được khen thưởng',
    'Tên tập thể, cá nhân',
    'Xã, phường',
    'Phường, xã',
    'unit',
  ],
  person: [
    'Họ và tên',
    'Họ tên',
    'Cá nhân',
    'Tên cá nhân',
    'Họ và tên cá nhân',
    'Họ tên cá nhân',
    'Ông bà',
    'person',
  ],
  year: [
    'Năm',
    'Năm khen thưởng',
    'Năm khen',
    'Năm được khen thưởng',
    'Năm đạt',
    'Năm thành tích',
    'Năm học',
    'Năm tặng',
    'Năm được tặng',
    'year',
  ],
  title: [
    'Danh hiệu',
    'Danh hiệu thi đua',
    'Tên danh hiệu',
    'Danh hiệu, hình thức',
    'Danh hiệu, hình thức khen thưởng',
    'Danh hiệu thi đua, hình thức khen thưởng',
    'Danh hiệu/Hình thức khen thưởng',
    'Danh hiệu đạt được',
    'Thành tích khen thưởng',
    'Nội dung khen thưởng',
    'title or form',
  ],
  form: [
    'Hình thức',
    'Hình thức khen thưởng',
    'Hình thức khen',
    'Hình thức được khen thưởng',
    'Khen thưởng',
  ],
  kind: ['Loại', 'Danh hiệu hay hình thức', 'Phân loại', 'kind'],
  level: ['Cấp', 'Cấp khen thưởng', 'Cấp khen', 'Cấp quyết định', 'Cấp độ', 'level'],
  decision: [
    'Số quyết định',
    'Quyết định',
    'Quyết định số',
    'Quyết định khen thưởng',
    'Số quyết định khen thưởng',
    'Số QĐ',
    'QĐ',
    'QĐ số',
    'Số, ký hiệu',
    'Số ký hiệu quyết định',
    'Số và ngày quyết định',
    'Số, ngày quyết định',
    'Số, ngày tháng quyết định',
    'Quyết định (số, ngày)',
    'Quyết định số, ngày tháng năm',
    'Quyết định số ký hiệu',
    'Số quyết định, ngày tháng năm',
    'Căn cứ',
    'decision',
    'decision number',
  ],
  decided_on: [
    'Ngày quyết định',
    'Ngày ký',
    'Ngày',
    'Ngày QĐ',
    'Ngày ban hành',
    'Ngày tháng',
    'Ngày tháng năm',
    'Ngày, tháng, năm quyết định',
    'Quyết định ngày',
    'Quyết định ngày tháng',
    'Quyết định ngày tháng năm',
    'Quyết định ngày ký',
    'Quyết định ngày ban hành',
    'Quyết định khen thưởng ngày',
    'decision date',
  ],
  body: [
    'Cơ quan ban hành',
    'Cơ quan quyết định',
    'Cơ quan ra quyết định',
    'Cơ quan khen thưởng',
    'Cơ quan tặng',
    'Cấp ban hành',
    'Cấp ra quyết định',
    'Người ký',
    'Quyết định cơ quan ban hành',
    'Quyết định của',
    'issued by',
  ],
});

/** The column that a heading names, in Vietnamese or English, with or without marks. */
export const awardColumnOf = (heading: string): AwardColumn | undefined =>
  headings.get(plainKey(heading));

/** So many columns make a list of units a list of awards, which units are named in as well. */
const LEAST = 3;

/** How many columns of awards a row names; none where it says of nothing what was given. */
export const knownAwardColumns = (cells: readonly string[]): number => {
  const known = new Set(cells.flatMap((cell) => awardColumnOf(cell) ?? []));
  const isOfAwards = known.has('title') || known.has('form') || known.has('decision');
  const names = known.has('unit') || known.has('unit_code');
  return isOfAwards && names && known.size >= LEAST ? known.size : 0;
};

const levels = vocabulary<AwardLevel>({
  unit: ['Cơ sở', 'Cấp cơ sở', 'Đơn vị', 'Cấp đơn vị', 'Xã', 'Phường', 'Sở', 'unit', 'unit level'],
  city: [
    'Thành phố',
    'Cấp Thành phố',
    'TP',
    'Cấp TP',
    'Tỉnh',
    'Cấp tỉnh',
    'Bộ, ban, ngành, tỉnh',
    'Cấp bộ',
    'Bộ',
    'city',
    'city level',
  ],
  state: [
    'Nhà nước',
    'Cấp Nhà nước',
    'Trung ương',
    'Cấp Trung ương',
    'Chính phủ',
    'Quốc gia',
    'state',
    'state level',
  ],
});

export const awardLevelOf = (cell: string): AwardLevel | undefined => levels.get(plainKey(cell));

const kinds = vocabulary<AwardKind>({
  title: ['Danh hiệu', 'Danh hiệu thi đua', 'title'],
  form: ['Hình thức', 'Hình thức khen thưởng', 'form', 'form of commendation'],
});

export const awardKindOf = (cell: string): AwardKind | undefined => kinds.get(plainKey(cell));
