import type { Acknowledgement } from '../../core/broadcasts/recipient.ts';
import type { BroadcastId } from '../../core/shared/ids.ts';
import type { Sql } from './sql.ts';

/** Thousands tap within minutes. False: somebody of theirs was faster. */
export const acknowledge = async (
  sql: Sql,
  broadcastId: BroadcastId,
  { of, personId, at }: Acknowledgement,
): Promise<boolean> => {
  const added = await sql.write`
    INSERT INTO "BroadcastAcknowledgement" ("broadcastId", "of", "personId", "at")
    VALUES (${broadcastId}, ${of}, ${personId}, ${at}) ON CONFLICT ("broadcastId", "of") DO NOTHING`;
  return added > 0;
};
