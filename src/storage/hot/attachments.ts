import type { DraftId } from '../../core/shared/ids.ts';
import type { Attachment } from '../generated/client.ts';
import type { Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

/** Whatever shows a draft names its files. */
export const attachmentsOf = (sql: Sql, draftId: DraftId): Promise<Stored<Attachment>[]> =>
  sql.rows<Attachment>`
    SELECT * FROM "Attachment" WHERE "draftId" = ${draftId} ORDER BY "addedAt"`;
