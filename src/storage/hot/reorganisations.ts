import type { Reorganisation } from '../generated/client.ts';
import type { Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

/** Asked whenever somebody writes whose unit may be another one by now. */
export const allReorganisations = (sql: Sql): Promise<Stored<Reorganisation>[]> =>
  sql.rows<Reorganisation>`SELECT * FROM "Reorganisation"`;
