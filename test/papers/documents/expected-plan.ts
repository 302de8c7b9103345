/** What a reader of the file finds for each question of the form; targets and campaigns row by row. */
export type ExpectedPlan = {
  answers: Readonly<Record<string, string | number>>;
  /** `before`: what was reached, of what may be meant to fall. */
  targets: readonly (readonly [name: string, value: number, unit: string, before?: number])[];
  /** Rows of the table of tasks: what, lead, with, by when, product. */
  tasks?: readonly (readonly string[])[];
  campaigns: readonly Readonly<Record<string, string | boolean>>[];
};

/** A file as somebody would send it, and what it says. */
export type PlanFile = { name: string; bytes: () => Buffer; expected: ExpectedPlan };
