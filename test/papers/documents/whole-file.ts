/** A file as somebody would send it for a form, and what a careful person would answer with it. */
export type WholeFile = {
  name: string;
  formId: string;
  /** Of several years the last. */
  year: number;
  period: string;
  /** The day on which it is sent. */
  today: string;
  bytes: () => Uint8Array | Promise<Uint8Array>;
  /** By path; in a list by the name of its item: `Thu ngân sách/target_value`. */
  expected: Readonly<Record<string, unknown>>;
};

/** What is said of one item of a list. */
export const of = (
  name: string,
  said: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(said).map(([field, value]) => [`${name}/${field}`, value]));

/** A unit of measure that is none of the form's options. */
export const inOther = (unit: string): Record<string, unknown> => ({
  unit_of_measure: 'other',
  unit_other: unit,
});

/** A row of the table of tasks: what, lead, with, by when, product. */
export const task = (
  ...[name, lead, beside, due, product]: readonly [string, string, string, string, string]
): Record<string, unknown> => of(name, { name, lead, with: beside, due, product });
