import { searchKey } from '../shared/vietnamese-text.ts';
import type { ClusterKind, ClusterRole } from './cluster.ts';
import type { CalendarProfile, UnitType } from './unit.ts';

/** The columns of a units file, by the name that machines write. */
export const importColumns = [
  'unit_code',
  'name',
  'unit_type',
  'short_name',
  'cluster',
  'cluster_kind',
  'year',
  'cluster_role',
  'calendar_profile',
  'valid_from',
  'valid_to',
  'predecessor_codes',
  'tags',
] as const;
export type ImportColumn = (typeof importColumns)[number];

export const requiredColumns: readonly ImportColumn[] = ['unit_code', 'name', 'unit_type'];

/** The column that a heading names, in English or Vietnamese, with or without marks. */
export const columnOf = (heading: string): ImportColumn | undefined =>
  headings.get(plainWords(heading));

/** The code that a cell means: itself, or what people write for it. */
export const unitTypeOf = (cell: string): UnitType | undefined => unitTypes.get(plainWords(cell));

export const calendarProfileOf = (cell: string): CalendarProfile | undefined =>
  profiles.get(plainWords(cell));

export const clusterKindOf = (cell: string): ClusterKind | undefined =>
  clusterKinds.get(plainWords(cell));

export const clusterRoleOf = (cell: string): ClusterRole | undefined =>
  clusterRoles.get(plainWords(cell));

const plainWords = (text: string): string =>
  searchKey(text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' '));

/** From every written form to its code; each code also stands for itself. */
const vocabulary = <Code extends string>(
  forms: Record<Code, readonly string[]>,
): ReadonlyMap<string, Code> =>
  new Map(
    (Object.keys(forms) as Code[]).flatMap((code) =>
      [code, ...forms[code]].map((form) => [plainWords(form), code] as const),
    ),
  );

const headings = vocabulary<ImportColumn>({
  unit_code: ['Mã đơn vị', 'Mã số đơn vị', 'Mã', 'Mã số', 'code'],
  name: ['Tên đơn vị', 'Tên cơ quan, đơn vị', 'Tên đầy đủ', 'Tên', 'Đơn vị'],
  unit_type: ['Loại đơn vị', 'Loại', 'type'],
  short_name: ['Tên viết tắt', 'Tên ngắn', 'Tên rút gọn'],
  cluster: ['Cụm, khối', 'Cụm, khối thi đua', 'Cụm thi đua', 'Khối thi đua', 'Cụm', 'Khối'],
  cluster_kind: ['kind of cluster', 'Loại cụm, khối', 'Cụm hay khối', 'Là cụm hay khối'],
  year: ['Năm'],
  cluster_role: ['role', 'Vai trò', 'Vai trò trong cụm, khối'],
  calendar_profile: [
    'calendar',
    'Lịch công tác',
    'Năm công tác, năm học',
    'Theo năm công tác/năm học',
  ],
  valid_from: ['Hiệu lực từ', 'Từ ngày', 'Có hiệu lực từ', 'Ngày hiệu lực', 'Ngày thành lập'],
  valid_to: ['Hiệu lực đến', 'Đến ngày', 'Ngày kết thúc'],
  predecessor_codes: ['codes of predecessors', 'Mã đơn vị tiền thân', 'Đơn vị tiền thân'],
  tags: ['labels', 'Nhãn', 'Nhãn đơn vị', 'Nhóm'],
});

const unitTypes = vocabulary<UnitType>({
  department: ['Sở, ban, ngành', 'Sở', 'Sở, ngành', 'Ban, ngành'],
  commune: ['Xã, phường', 'Phường, xã', 'Xã', 'Phường'],
  front_org: [
    'Mặt trận, đoàn thể',
    'Mặt trận và đoàn thể',
    'Đoàn thể',
    'Mặt trận Tổ quốc, đoàn thể',
    'Mặt trận Tổ quốc, tổ chức chính trị - xã hội',
    'Tổ chức chính trị - xã hội',
  ],
  public_service_unit: ['Đơn vị sự nghiệp', 'Đơn vị sự nghiệp công lập', 'Sự nghiệp'],
  vertical_agency: ['Cơ quan ngành dọc', 'Ngành dọc'],
  enterprise: ['Doanh nghiệp'],
  district: ['Quận, huyện, thị xã', 'Quận', 'Huyện', 'Thị xã'],
});

const profiles = vocabulary<CalendarProfile>({
  calendar_year: ['Năm công tác', 'Theo năm công tác'],
  school_year: ['Năm học', 'Theo năm học'],
});

const clusterKinds = vocabulary<ClusterKind>({
  cum: ['Cụm', 'Cụm thi đua'],
  khoi: ['Khối', 'Khối thi đua'],
});

const clusterRoles = vocabulary<ClusterRole>({
  member: ['Thành viên', 'Đơn vị thành viên'],
  lead: ['Trưởng', 'Cụm trưởng', 'Khối trưởng', 'Trưởng cụm', 'Trưởng khối'],
  deputy: ['Phó', 'Cụm phó', 'Khối phó', 'Phó cụm', 'Phó khối'],
});
