import type { CalendarDate } from '../shared/calendar-date.ts';
import { kindOf, type UnitKind } from '../units/unit-kind.ts';
import type { Unit } from '../units/unit.ts';
import type { Letterhead, Signature } from './official-paper.ts';
import type { OwnHead } from './own-head.ts';

/** What is known of a paper's number, day and signature; what is not stays open on it. */
export type Issued = {
  number: string | null;
  on: CalendarDate | null;
  signerName: string | null;
  /** As people say it: `Phó Chủ tịch`. */
  signerTitle: string | null;
};

type Named = Pick<Unit, 'name' | 'type'>;

/** How the unit heads its papers, by its kind; `code` is that of the kind of paper: `KH`. */
export const letterheadOf = (
  unit: Named,
  {
    code,
    issued,
    year,
    own = {},
  }: { code: string; issued: Issued; year: number; own?: OwnHead | undefined },
): Letterhead => {
  const usual = headOf(unit);
  return {
    above: own.above ?? usual.above,
    issuer: own.issuer ?? usual.issuer,
    called: issuerInWords(unit),
    symbol: `${code}-${own.symbol ?? usual.symbol}`,
    number: issued.number,
    place: own.place ?? placeOf(unit),
    on: issued.on,
    year,
  };
};

const CITY = ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HÀ NỘI'] as const;

const headOf = (unit: Named): Pick<Letterhead, 'above' | 'issuer' | 'symbol'> => {
  const kind = kindOf(unit);
  if (isCommunal(kind))
    return { above: [], issuer: ['ỦY BAN NHÂN DÂN', unit.name.toUpperCase()], symbol: 'UBND' };
  return {
    above: kind === 'department' || kind === 'public_service_unit' ? CITY : [],
    issuer: [unit.name.toUpperCase()],
    symbol: initials(unit.name),
  };
};

const isCommunal = (kind: UnitKind): boolean =>
  kind === 'ward' || kind === 'commune' || kind === 'district';

/** Papers of a commune name the commune, those of the city's bodies the city. */
const placeOf = (unit: Named): string =>
  isCommunal(kindOf(unit)) ? withoutKind(unit.name) : 'Hà Nội';

const withoutKind = (name: string): string =>
  name.replace(/^(?:phường|xã|thị trấn|đặc khu|quận|huyện|thị xã)\s+/iu, '');

/** `SGDĐT` of Sở Giáo dục và Đào tạo; abbreviations stay as they are. */
const initials = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:và|của)$/iu.test(word))
    .map((word) => (word === word.toUpperCase() ? word : word.charAt(0).toUpperCase()))
    .join('');

/** What the unit is called inside of a sentence: `Ủy ban nhân dân phường Láng`. */
export const issuerInWords = (unit: Named): string =>
  isCommunal(kindOf(unit)) ? `Ủy ban nhân dân ${lowered(unit.name)}` : unit.name;

/** `phường Láng` inside of a sentence; other names as they are. */
const lowered = (name: string): string =>
  name.replace(/^(?:Phường|Xã|Thị trấn|Đặc khu)(?= )/u, (kind) => kind.toLowerCase());

/** Who signs for whom: a deputy signs for the head. */
export const signatureOf = (unit: Named, issued: Issued, own: OwnHead = {}): Signature => {
  const { on, head: usual } = signers[kindOf(unit)];
  const head = headNamedIn(unit.name) ?? usual;
  const isSaid = (issued.signerTitle ?? '').trim() !== '';
  return {
    titles:
      own.signer && !isSaid ? own.signer : [...on, ...titlesOf(issued.signerTitle ?? '', head)],
    name: issued.signerName,
  };
};

const titlesOf = (said: string, head: string): string[] => {
  const title = said.trim().toUpperCase();
  if (title === '') return [head];
  const [, chief] = /^PHÓ (.+)$/u.exec(title) ?? [];
  return chief === undefined ? [bare(title)] : [`KT. ${bare(chief)}`, bare(title)];
};

/** Whose head it is stands above already. */
const bare = (title: string): string =>
  title.replace(/ (?:UBND|ỦY BAN NHÂN DÂN|PHƯỜNG|XÃ|SỞ|HỘI|LIÊN ĐOÀN)(?: .*)?$/u, '');

const COUNCIL = ['TM. ỦY BAN NHÂN DÂN'] as const;

const signers: Readonly<Record<UnitKind, { on: readonly string[]; head: string }>> = {
  ward: { on: COUNCIL, head: 'CHỦ TỊCH' },
  commune: { on: COUNCIL, head: 'CHỦ TỊCH' },
  district: { on: COUNCIL, head: 'CHỦ TỊCH' },
  department: { on: [], head: 'GIÁM ĐỐC' },
  front_org: { on: ['TM. BAN THƯỜNG VỤ'], head: 'CHỦ TỊCH' },
  public_service_unit: { on: [], head: 'GIÁM ĐỐC' },
  vertical_agency: { on: [], head: 'THỦ TRƯỞNG' },
  enterprise: { on: [], head: 'TỔNG GIÁM ĐỐC' },
};

/** Titles that bodies of a kind give whoever heads them, known by how their names begin. */
const namedHeads: readonly (readonly [begins: RegExp, head: string])[] = [
  [/^trường(?! bắn)/iu, 'HIỆU TRƯỞNG'],
  [/^học viện/iu, 'GIÁM ĐỐC'],
  [/^viện/iu, 'VIỆN TRƯỞNG'],
  [/^văn phòng/iu, 'CHÁNH VĂN PHÒNG'],
  [/^thanh tra/iu, 'CHÁNH THANH TRA'],
  [/^tòa án/iu, 'CHÁNH ÁN'],
  [/^ban(?! thường)/iu, 'TRƯỞNG BAN'],
  [/^cục/iu, 'CỤC TRƯỞNG'],
  [/^chi cục/iu, 'CHI CỤC TRƯỞNG'],
  [/^(?:công an|kho bạc)/iu, 'GIÁM ĐỐC'],
  [/^báo/iu, 'TỔNG BIÊN TẬP'],
  [/^(?:thành đoàn|đoàn thanh niên)/iu, 'BÍ THƯ'],
];

const headNamedIn = (name: string): string | undefined =>
  namedHeads.find(([begins]) => begins.test(name.normalize('NFC')))?.[1];

/** Who gets the unit's papers, the archive last. */
export const recipientsOf = (unit: Named, { archive = 'VT' }: OwnHead = {}): string[] => {
  const kind = kindOf(unit);
  const place = kind === 'ward' ? 'phường' : 'xã';
  const own = isCommunal(kind)
    ? [
        `TT Đảng ủy, TT HĐND ${place}`,
        `Chủ tịch, các PCT UBND ${place}`,
        `Các phòng, đơn vị thuộc ${place}`,
      ]
    : ['Lãnh đạo đơn vị', 'Các phòng, ban, đơn vị trực thuộc'];
  return ['Ban Thi đua - Khen thưởng Thành phố', ...own, `Lưu: ${archive}`];
};
