import type { CityTarget } from '../generated/client.ts';
import type { Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

/** Read with every answer to a plan, which offers them. */
export const cityTargetsOf = (sql: Sql, year: number): Promise<Stored<CityTarget>[]> =>
  sql.rows<CityTarget>`
    SELECT * FROM "CityTarget" WHERE "year" = ${year} ORDER BY "place", "id"`;
