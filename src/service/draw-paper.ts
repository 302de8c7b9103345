import type { DrawnPaper, Paper } from '../bot/kit/paper.ts';
import { asId, type BroadcastId } from '../core/shared/ids.ts';
import type { Transactions } from '../core/stores.ts';
import type { Text } from '../text.ts';
import { loadBroadcastReport } from './load-broadcast-report.ts';

/**
 * Makes the file that a reply asks for. What makes it is loaded when it is first asked for: libraries
 * of workbooks, pictures and calendars take 15 MB, and most days ask for none.
 */
export const drawPaper =
  (text: Text, transactions: Transactions) =>
  async (paper: Paper): Promise<DrawnPaper> => {
    switch (paper.type) {
      case 'units-template': {
        const { unitsTemplate } = await import('../papers/units-template.ts');
        return {
          name: 'mau-danh-sach-don-vi.xlsx',
          bytes: await unitsTemplate(text, paper.language),
        };
      }
      case 'calendar': {
        const { calendarFile } = await import('../papers/calendar-file.ts');
        return {
          name: 'viec-can-lam.ics',
          bytes: calendarFile(paper.name, paper.events, new Date()),
        };
      }
      case 'invitations': {
        const { invitationsSheet } = await import('../papers/invitations-sheet.ts');
        return { name: 'duong-dan-moi.xlsx', bytes: await invitationsSheet(text, paper) };
      }
      case 'sheet': {
        const { drawSheet } = await import('../papers/sheet.ts');
        return { name: paper.fileName, bytes: await drawSheet(paper) };
      }
      case 'form-book': {
        const { drawFormBook } = await import('../papers/form-book.ts');
        return { name: paper.fileName, bytes: await drawFormBook(paper) };
      }
      case 'word': {
        const { drawWord } = await import('../papers/word/draw-word.ts');
        const { by, at, content } = paper;
        return { name: paper.fileName, bytes: await drawWord(content, { by, at }) };
      }
      case 'broadcast-report': {
        const { broadcastReportSheet } = await import('../papers/broadcast-report-sheet.ts');
        const found = await loadBroadcastReport(transactions, asId<BroadcastId>(paper.id));
        if (!found) throw new Error('the broadcast to be reported on is gone');
        const { language, number } = paper;
        const bytes = await broadcastReportSheet(text, { ...found, language });
        return { name: `ket-qua-TB-${number}.xlsx`, bytes };
      }
      case 'chart': {
        const { drawChart } = await import('../papers/draw-chart.ts');
        return { name: paper.fileName, bytes: await drawChart(paper), kind: 'photo' };
      }
      case 'progress': {
        const { progressPicture } = await import('../papers/progress-picture.ts');
        return { name: 'tien-do.png', bytes: await progressPicture(paper), kind: 'photo' };
      }
    }
  };
