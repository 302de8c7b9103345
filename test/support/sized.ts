/**
 * How much of a test is run: all of it by `npm run faults`, as much as finds what it is for in each run of the tests. What is
 * asserted is the same.
 */
export const sized = <T>({ full, brief }: { full: T; brief: T }): T =>
  process.env['FAULT_FIGURES'] === undefined ? brief : full;
