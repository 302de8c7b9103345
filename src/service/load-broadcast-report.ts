import { reportBroadcast } from '../core/broadcasts/report-broadcast.ts';
import type { BroadcastId, PersonId } from '../core/shared/ids.ts';
import type { Transactions } from '../core/stores.ts';
import type { BroadcastReportSheet } from '../papers/broadcast-report-sheet.ts';

/** What stands in the workbook of a broadcast, as it is when it is drawn. */
export const loadBroadcastReport = (
  transactions: Transactions,
  id: BroadcastId,
): Promise<Omit<BroadcastReportSheet, 'language'> | null> =>
  transactions.look(async (stores) => {
    const broadcast = await stores.broadcasts.byId(id);
    if (!broadcast) return null;
    const nameOf = async (personId: PersonId | null): Promise<string> =>
      (personId && (await stores.people.byId(personId))?.fullName) ?? '';
    return {
      broadcast,
      report: await reportBroadcast(stores, broadcast),
      names: {
        createdBy: await nameOf(broadcast.createdBy),
        confirmedBy: await nameOf(broadcast.confirmedBy),
        approvedBy: await nameOf(broadcast.approvedBy),
      },
    };
  });
