/** Each of them takes a key for a pattern; only words may be looked for by a part. */
export const lookalikes = (key: string) => [
  { path: { startsWith: `${key}.` } },
  { search: { contains: key } },
];

export const renameUnit = (tx, id, name) => tx.unit.update({ where: { id }, data: { name } });
