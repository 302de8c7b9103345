export const hotUnits = (tx, sql) => [
  tx.unit.findMany(),
  sql.rows`SELECT json_group_array("id") FROM "Unit"`,
];
