import { awardRows, awardScopes } from '../documents/report-outline.ts';

/** Titles of individuals and of collectives, judged once a year, and forms of commendation of each level. */
export const titleCodes = [
  'ldtt',
  'cstdcs',
  'cstdtp',
  'cstdtq',
  'ttldtt',
  'ttldxs',
  'co_tp',
  'co_cp',
] as const;

/** `…_tt` are collectives, `…_cn` individuals. */
export const commendationCodes = [
  'giay_khen_tt',
  'giay_khen_cn',
  'bang_khen_tp_tt',
  'bang_khen_tp_cn',
  'nha_nuoc_tt',
  'nha_nuoc_cn',
] as const;

export type AwardCode = (typeof titleCodes)[number] | (typeof commendationCodes)[number];

export const allAwards: readonly AwardCode[] = [...titleCodes, ...commendationCodes];

const INDIVIDUAL: ReadonlySet<AwardCode> = new Set(['ldtt', 'cstdcs', 'cstdtp', 'cstdtq']);

/** What it is called in tables that people have, in the letters of search keys. */
export const awardWords = (code: AwardCode): string[] => {
  const scope = awardScopes.find((one) => code.endsWith(`_${one.code}`));
  const wanted = scope ? code.replace(`_${scope.code}`, '_*') : code;
  const words = awardRows.find((row) => row.code === wanted)?.words ?? [];
  return words.flatMap((word) =>
    (scope?.words ?? ['']).flatMap((whom) =>
      whom === '' ? [word] : [`${word} ${whom}`, `${word} (${whom})`, `${whom} ${word}`],
    ),
  );
};

/** Whether it goes to a person. */
export const isIndividual = (code: AwardCode): boolean =>
  INDIVIDUAL.has(code) || code.endsWith('_cn');
