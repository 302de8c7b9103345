import type { Field, GroupField, ItemField } from './form.ts';

/** What is said instead of a number: there is none yet, or there can be none. Never a zero. */
export const lacks = ['no-data', 'not-applicable'] as const;
export type Lack = (typeof lacks)[number];

const NUMERIC: ReadonlySet<Field['type']> = new Set([
  'integer',
  'decimal',
  'percent',
  'numbers',
  'money',
]);

/** Whether a question is answered by a number. */
export const isNumeric = ({ type }: Pick<Field, 'type'>): boolean => NUMERIC.has(type);

/**
 * Whether the number may be lacking, which every question for one takes; but what is to be reached
 * is said in words instead, and a question that answers another one when it is left out says it there.
 */
export const mayLack = (field: ItemField, group: GroupField | null): boolean => {
  if (!isNumeric(field) || field.calculation || field.skipSets) return false;
  const { value, upper } = group?.measure ?? {};
  return field.id !== value && field.id !== upper;
};

/** What a stored value says instead of a number. */
export const lackIn = (field: Pick<Field, 'type'>, value: unknown): Lack | undefined =>
  isNumeric(field) ? lacks.find((lack) => lack === value) : undefined;

/** How a button writes it, in as few letters as there is room for. */
export const lackCode = (lack: Lack): string => CODES[lack];

const CODES: Readonly<Record<Lack, string>> = { 'no-data': 'nd', 'not-applicable': 'na' };

/** What a button says that wrote so, or as buttons did until November 2026. */
export const lackOfCode = (code: string): Lack | undefined =>
  lacks.find((lack) => code === CODES[lack] || code === lack.replace('-', '_'));
