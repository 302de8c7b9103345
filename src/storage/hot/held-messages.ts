import type { PersonId } from '../../core/shared/ids.ts';
import type { HeldMessage } from '../generated/client.ts';
import type { Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

/** Asked with every update, and nearly always none. */
export const heldMessagesOf = (sql: Sql, personId: PersonId): Promise<Stored<HeldMessage>[]> =>
  sql.rows<HeldMessage>`
    SELECT * FROM "HeldMessage" WHERE "personId" = ${personId} ORDER BY "heldAt", "messageId"`;
