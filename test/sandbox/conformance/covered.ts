/**
 * Something that Telegram was seen to do, or is said to do, and what proves it here: `row` is the name of a row of the
 * table, `test` a piece of a test's title under test/sandbox. What is not copied says why.
 */
export type Covered = {
  statement: string;
  rows?: readonly string[];
  tests?: readonly string[];
  notCopied?: string;
};
