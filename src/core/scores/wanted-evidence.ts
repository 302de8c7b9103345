import { hasWords, searchKey } from '../shared/vietnamese-text.ts';

/** What a sheet says where it wants evidence of a criterion and names none. */
export const ANY_EVIDENCE = '✓';

/** Marks of a sheet that say no more than that, in the letters of search keys. */
export const EVIDENCE_MARKS = [
  'x',
  'v',
  'co',
  'can',
  'bat buoc',
  'yeu cau',
  'co yeu cau',
  'phai co',
  'co minh chung',
  'yes',
  'required',
];

const NONE: ReadonlySet<string> = new Set([
  '0',
  'no',
  'none',
  'khong',
  'khong co',
  'khong can',
  'khong yeu cau',
  'khong bat buoc',
]);

/** The evidence that a criterion wants, `ANY_EVIDENCE` or by the name of a document; null where it wants none. */
export const wantedEvidence = (said: unknown): string | null => {
  if (typeof said !== 'string') return null;
  const isSaid = said === ANY_EVIDENCE || (hasWords(said) && !NONE.has(searchKey(said)));
  return isSaid ? said : null;
};

type Row = { points: number | null; evidence: string | null; wanted: string | null };

/** Points are given for what no evidence is named of, although the sheet wants it. */
export const lacksEvidence = ({ points, evidence, wanted }: Row): boolean =>
  wanted !== null && (points ?? 0) > 0 && evidence === null;
