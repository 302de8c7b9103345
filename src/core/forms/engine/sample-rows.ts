/**
 * Numbers of rows for a sample of how they are named: all of them are in a list of `count`, so that
 * the sample could be sent as it stands.
 */
export const sampleRows = (
  count: number,
): { count: number; first: number; second: number; third: number } =>
  count < 9 ? { count, first: 1, second: 2, third: 3 } : { count, first: 3, second: 7, third: 9 };

/** The row of a sample that changes one: the same, or of a shorter list its last. */
export const sampleRow = (count: number, usual = 4): number => Math.max(Math.min(usual, count), 1);
