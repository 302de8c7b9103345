import { shorten } from '../shared/vietnamese-text.ts';

/** Fits on a button beside another one. */
export const SHORT_NAME_LENGTH = 40;

/** Usual abbreviations of the administration, tried only when a name is too long. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/Mặt trận Tổ quốc Việt Nam/giu, 'MTTQ Việt Nam'],
  [/Ủy ban nhân dân|Uỷ ban nhân dân/giu, 'UBND'],
  [/Hội Liên hiệp/giu, 'Hội LH'],
  [/Thành phố Hà Nội|Thành phố/giu, 'TP'],
  [/Trung tâm/giu, 'TT'],
  [/Đầu tư xây dựng/giu, 'ĐTXD'],
];

/** A people's committee is known by its place: `UBND phường Láng` is called Phường Láng. */
const COMMITTEE = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(xã|phường)\s+/iu;

/** What a unit is called where there is little room, at most 40 characters. */
export const deriveShortName = (name: string): string => {
  const place = name.replace(COMMITTEE, (_, kind: string) => `${capitalised(kind)} `);
  const fitting = abbreviations.reduce(
    (text, [long, short]) => (text.length > SHORT_NAME_LENGTH ? text.replace(long, short) : text),
    place,
  );
  return shorten(fitting, SHORT_NAME_LENGTH);
};

const capitalised = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
