/** A report as somebody would send it, and what a reader finds in it for each question of its form. */
export type ReportFile = {
  name: string;
  formId: string;
  bytes: () => Buffer;
  expected: {
    answers: Readonly<Record<string, string | number>>;
    /** Of the plan's targets by their names. */
    results: Readonly<Record<string, number>>;
  };
};
