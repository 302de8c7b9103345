import type { BroadcastRecipientStore } from '../core/broadcasts/broadcast-store.ts';
import { changeResults, emptyChangeTally } from '../core/broadcasts/sent-change.ts';
import type { Prisma } from './generated/client.ts';
import { hotBroadcastRecipients } from './hot/broadcast-recipients.ts';
import type { Sql } from './hot/sql.ts';
import { oneOf } from './row-values.ts';

export const broadcastRecipientStore = (
  tx: Prisma.TransactionClient,
  sql: Sql,
): BroadcastRecipientStore => ({
  markPrepared: async ({ broadcastId, personId, variant, change }) => {
    await tx.broadcastRecipient.update({
      where: { broadcastId_personId: { broadcastId, personId } },
      data: { variant, changeId: change?.id ?? null, changeResult: change?.result ?? null },
    });
  },

  markChanged: async ({ id: changeId, broadcastId }, personId, changeResult) => {
    await tx.broadcastRecipient.update({
      where: { broadcastId_personId: { broadcastId, personId } },
      data: { changeId, changeResult },
    });
  },

  changeTally: async ({ id: changeId, broadcastId }) => {
    const rows = await tx.broadcastRecipient.groupBy({
      by: ['changeResult'],
      where: { broadcastId, changeId },
      _count: true,
    });
    const tally = emptyChangeTally();
    for (const { changeResult, _count: count } of rows)
      if (changeResult !== null) tally[oneOf(changeResults, changeResult)] = count;
    return tally;
  },

  ...hotBroadcastRecipients(sql),
});
