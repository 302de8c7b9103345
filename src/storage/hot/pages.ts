/** So many rows are read at once: whoever looks lets others in between two pages. */
export const PAGE = 2_000;

/**
 * A list of a whole city, page by page: each begins after the last row of the one before, in an order in which no two
 * rows are equal.
 */
export const allPages = async <Row>(
  read: (after: Row | undefined) => Promise<Row[]>,
): Promise<Row[]> => {
  const all: Row[] = [];
  for (;;) {
    const page = await read(all.at(-1));
    for (const row of page) all.push(row);
    if (page.length < PAGE) return all;
  }
};
