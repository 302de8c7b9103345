/**
 * What may be proposed. Titles (danh hiệu thi đua) and forms of commendation (hình thức khen thưởng) are different
 * things, and their numbers are never added up.
 */
export type Award = {
  code: string;
  kind: 'title' | 'form';
  level: AwardLevel;
  /** What people write for it, in the letters of search keys. */
  words: readonly string[];
  /** It is for persons alone. */
  isPersonal?: true;
};

export const awardLevels = ['unit', 'city', 'state'] as const;
export type AwardLevel = (typeof awardLevels)[number];

const title = (code: string, level: AwardLevel, words: readonly string[]): Award => ({
  code,
  kind: 'title',
  level,
  words,
});
const form = (code: string, level: AwardLevel, words: readonly string[]): Award => ({
  code,
  kind: 'form',
  level,
  words,
});
const personal = (award: Award): Award => ({ ...award, isPersonal: true });

/** An order in its classes, the lowest last. */
const order = (code: string, words: readonly string[]): Award[] =>
  ['nhat', 'nhi', 'ba'].map((rank, at) =>
    form(
      `${code}_${at + 1}`,
      'state',
      words.flatMap((word) => [`${word} hang ${rank}`, `${word} hang ${'i'.repeat(at + 1)}`]),
    ),
  );

/** As its decision names it, after who gives it. */
const ofTheCommune = (award: string): string[] =>
  ['chu tich ubnd', 'chu tich uy ban nhan dan', 'ubnd', 'uy ban nhan dan'].flatMap((giver) =>
    ['phuong', 'xa', 'phuong, xa', 'xa, phuong', 'cap xa'].flatMap((where) => [
      `${award} cua ${giver} ${where}`,
      `${award} ${giver} ${where}`,
    ]),
  );

const advancedWorker = personal(
  title('advanced_worker', 'unit', ['lao dong tien tien', 'ldtt', 'chien si tien tien', 'cstt']),
);
const unitFighter = personal(
  title('unit_fighter', 'unit', [
    'chien si thi dua co so',
    'chien si thi dua cap co so',
    'cstd co so',
    'cstd cap co so',
    'cstdcs',
  ]),
);
const cityFighter = personal(
  title('city_fighter', 'city', [
    'chien si thi dua thanh pho',
    'chien si thi dua cap thanh pho',
    'chien si thi dua tp',
    'chien si thi dua cap tinh',
    'cstd thanh pho',
    'cstd cap thanh pho',
    'cstd cap tinh',
    'cstd tp',
    'cstdtp',
  ]),
);
const nationalFighter = personal(
  title('national_fighter', 'state', [
    'chien si thi dua toan quoc',
    'cstd toan quoc',
    'cstd tq',
    'cstdtq',
  ]),
);
const advancedCollective = title('advanced_collective', 'unit', [
  'tap the lao dong tien tien',
  'tap the ldtt',
  'ttldtt',
  'don vi tien tien',
]);
const excellentCollective = title('excellent_collective', 'city', [
  'tap the lao dong xuat sac',
  'tap the ldxs',
  'ttldxs',
  'don vi quyet thang',
]);
const cityFlag = title('city_flag', 'city', [
  'co thi dua',
  'co thi dua cua thanh pho',
  'co thi dua thanh pho',
  'co thi dua cua ubnd thanh pho',
  'co thi dua cua uy ban nhan dan thanh pho',
  'co thanh pho',
]);
const governmentFlag = title('government_flag', 'state', [
  'co thi dua cua chinh phu',
  'co thi dua chinh phu',
  'co chinh phu',
]);
const certificate = form('certificate', 'unit', ['giay khen', ...ofTheCommune('giay khen')]);
const cityCertificate = form('city_certificate', 'city', [
  'bang khen',
  'bang khen thanh pho',
  'bang khen cua thanh pho',
  'bang khen cua chu tich ubnd thanh pho',
  'bang khen cua chu tich uy ban nhan dan thanh pho',
  'bang khen cua ubnd thanh pho',
  'bang khen ubnd thanh pho',
  'bktp',
]);
const governmentCertificate = form('government_certificate', 'state', [
  'bang khen cua thu tuong chinh phu',
  'bang khen cua thu tuong',
  'bang khen thu tuong chinh phu',
  'bang khen thu tuong',
  'bktt',
  'bkttg',
]);
const capitalBadge = form('capital_badge', 'city', [
  'vi su nghiep xay dung thu do',
  'huy hieu vi su nghiep xay dung thu do',
  'huy hieu',
  'ky niem chuong',
]);
const labourOrders = order('labour_order', ['huan chuong lao dong', 'hcld']);
const independenceOrders = order('independence_order', ['huan chuong doc lap', 'hcdl']);
const otherOrder = form('other_order', 'state', ['huan chuong', 'huan chuong khac']);
const medal = form('medal', 'state', ['huy chuong']);
const hero = title('hero', 'state', ['anh hung lao dong', 'anh hung', 'ahld', 'anh hung llvtnd']);
const honoraryTitle = personal(
  form('honorary_title', 'state', [
    'danh hieu vinh du nha nuoc',
    'nha giao uu tu',
    'nha giao nhan dan',
    'thay thuoc uu tu',
    'thay thuoc nhan dan',
    'nghe si uu tu',
    'nghe si nhan dan',
    'nghe nhan uu tu',
    'nghe nhan nhan dan',
  ]),
);

/** What is proposed to the city, and what stands beside it in lists. */
export const cityAwards: readonly Award[] = [
  cityFighter,
  excellentCollective,
  cityFlag,
  cityCertificate,
  capitalBadge,
  unitFighter,
  advancedWorker,
  advancedCollective,
  certificate,
];

export const stateAwards: readonly Award[] = [
  governmentFlag,
  governmentCertificate,
  ...labourOrders,
  ...independenceOrders,
  otherOrder,
  medal,
  honoraryTitle,
];

export const fighterAwards: readonly Award[] = [nationalFighter];
export const heroAwards: readonly Award[] = [hero];

const allAwards: readonly Award[] = [
  ...cityAwards,
  ...stateAwards,
  ...fighterAwards,
  ...heroAwards,
];

const awards: ReadonlyMap<string, Award> = new Map(allAwards.map((one) => [one.code, one]));

/** The award of a code; undefined for "other" and for codes of nobody. */
export const awardOf = (code: string): Award | undefined => awards.get(code);

/** Longer words first: "cờ thi đua" begins "cờ thi đua của Chính phủ". */
const named = allAwards
  .flatMap(({ code, words }) => words.map((word) => ({ code, word })))
  .toSorted((one, other) => other.word.length - one.word.length);

/** Which award words name, in the letters of search keys; each part of them names one at most. */
export const awardNamedIn = (key: string): string | undefined =>
  named.find(({ word }) => ` ${key} `.includes(` ${word} `))?.code;

/** Words that begin the names of many awards, so that with others behind them they name none of these. */
const beginnings: ReadonlySet<string> = new Set([
  'bang khen',
  'co thi dua',
  'giay khen',
  'huy hieu',
  'ky niem chuong',
  'anh hung',
]);

/**
 * The award of the catalogue that a decision calls so, in the letters of search keys: "huy hiệu Người tốt, việc
 * tốt" is none of them, though people who propose one may say "huy hiệu" alone.
 */
export const awardCalled = (key: string): string | undefined => {
  const found = named.find(({ word }) => ` ${key} `.includes(` ${word} `));
  if (!found) return undefined;
  const isWhole = key === found.word || key === `${found.word} thanh pho ha noi`;
  return isWhole || !beginnings.has(found.word) ? found.code : undefined;
};
