/**
 * Does the work for each item, whatever becomes of the others, and only then throws what failed: one
 * bad row holds up no other, and is heard of all the same.
 */
export const eachApart = async <Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<unknown>,
): Promise<void> => {
  const failures: unknown[] = [];
  let count = 0;
  for (const item of items) {
    count += 1;
    try {
      await work(item);
    } catch (error) {
      failures.push(error);
    }
  }
  throwAll(failures, count);
};

/** @throws the only failure, or one that tells how many there were and carries the first */
export const throwAll = (failures: readonly unknown[], of: number): void => {
  const [first] = failures;
  if (failures.length === 1) throw first;
  if (failures.length > 1) throw new Error(`${failures.length} of ${of} failed`, { cause: first });
};
