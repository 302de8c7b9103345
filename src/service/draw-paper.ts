import type { DrawnPaper, Paper } from '../bot/kit/paper.ts';
import { asId, type BroadcastId } from '../core/shared/ids.ts';
import type { Transactions } from '../core/stores.ts';
import { broadcastReportSheet } from '../papers/broadcast-report-sheet.ts';
import { calendarFile } from '../papers/calendar-file.ts';
import { invitationsSheet } from '../papers/invitations-sheet.ts';
import { progressPicture } from '../papers/progress-picture.ts';
import { drawSheet } from '../papers/sheet.ts';
import { unitsTemplate } from '../papers/units-template.ts';
import type { Text } from '../text.ts';
import { loadBroadcastReport } from './load-broadcast-report.ts';

/** Makes the file that a reply asks for. */
export const drawPaper =
  (text: Text, transactions: Transactions) =>
  async (paper: Paper): Promise<DrawnPaper> => {
    switch (paper.type) {
      case 'units-template':
        return {
          name: 'mau-danh-sach-don-vi.xlsx',
          bytes: await unitsTemplate(text, paper.language),
        };
      case 'calendar':
        return {
          name: 'viec-can-lam.ics',
          bytes: calendarFile(paper.name, paper.events, new Date()),
        };
      case 'invitations':
        return { name: 'duong-dan-moi.xlsx', bytes: await invitationsSheet(text, paper) };
      case 'sheet':
        return { name: paper.fileName, bytes: await drawSheet(paper) };
      case 'broadcast-report': {
        const found = await loadBroadcastReport(transactions, asId<BroadcastId>(paper.id));
        if (!found) throw new Error('the broadcast to be reported on is gone');
        const { language, number } = paper;
        const bytes = await broadcastReportSheet(text, { ...found, language });
        return { name: `ket-qua-TB-${number}.xlsx`, bytes };
      }
      case 'progress':
        return { name: 'tien-do.png', bytes: await progressPicture(paper), kind: 'photo' };
    }
  };
