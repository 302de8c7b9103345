import type { DrawnPaper, Drawing as Underway, Paper } from '../bot/kit/paper.ts';
import { asId, type BroadcastId } from '../core/shared/ids.ts';
import type { Transactions } from '../core/stores.ts';
import type * as Charts from '../papers/draw-chart.ts';
import { legibly } from '../papers/legible.ts';
import type { Printer } from '../papers/word/to-pdf.ts';
import type { Text } from '../text.ts';
import { loadBroadcastReport } from './load-broadcast-report.ts';

type Ports = {
  text: Text;
  transactions: Transactions;
  print: Printer;
  drawing: Partial<Underway>;
};

const printsNothing: Printer = () => Promise.reject(new Error('nothing prints PDF here'));

type Drawing<Type extends Paper['type']> = (
  paper: Extract<Paper, { type: Type }>,
  ports: Ports,
) => Promise<DrawnPaper>;

/** How each kind is made. */
const drawings: { [Type in Paper['type']]: Drawing<Type> } = {
  'units-template': async ({ language, year }, { text }) => {
    const { unitsTemplate } = await import('../papers/units-template.ts');
    return {
      name: 'mau-danh-sach-don-vi.xlsx',
      bytes: await unitsTemplate(text, { language, year }),
    };
  },

  calendar: async ({ name, events }) => {
    const { calendarFile } = await import('../papers/calendar-file.ts');
    return { name: 'viec-can-lam.ics', bytes: calendarFile(name, events, new Date()) };
  },

  invitations: async (paper, { text }) => {
    const { invitationsSheet } = await import('../papers/invitations-sheet.ts');
    return { name: 'duong-dan-moi.xlsx', bytes: await invitationsSheet(text, paper) };
  },

  sheet: async (paper, { drawing }) => {
    if (isLong(paper)) charts?.restFromCharts();
    const { drawSheet } = await import('../papers/draw-sheet.ts');
    return { name: paper.fileName, bytes: await drawSheet(paper, drawing) };
  },

  'form-book': async (paper) => {
    const { drawFormBook } = await import('../papers/form-book.ts');
    return { name: paper.fileName, bytes: await drawFormBook(paper) };
  },

  word: async ({ fileName, format, content, by, at }, { print }) => {
    const { drawWord } = await import('../papers/word/draw-word.ts');
    const bytes = await drawWord(content, { by, at });
    return { name: fileName, bytes: format === 'pdf' ? await print(bytes) : bytes };
  },

  'one-page': async ({ fileName, format, content, by }, { print }) => {
    const { drawOnePage } = await import('../papers/word/draw-one-page.ts');
    const bytes = await drawOnePage(content, { by });
    return { name: fileName, bytes: format === 'pdf' ? await print(bytes) : bytes };
  },

  'broadcast-report': async ({ id, language, number }, { text, transactions, drawing }) => {
    const { broadcastReportSheet } = await import('../papers/broadcast-report-sheet.ts');
    const found = await loadBroadcastReport(transactions, asId<BroadcastId>(id));
    if (!found) throw new Error('the broadcast to be reported on is gone');
    const bytes = await broadcastReportSheet(text, { ...legibly(found), language }, drawing);
    return { name: `ket-qua-TB-${number}.xlsx`, bytes };
  },

  chart: async (paper) => {
    charts ??= await import('../papers/draw-chart.ts');
    return { name: paper.fileName, bytes: await charts.drawChart(paper), kind: 'photo' };
  },

  progress: async (paper) => {
    const { progressPicture } = await import('../papers/progress-picture.ts');
    return { name: 'tien-do.png', bytes: await progressPicture(paper), kind: 'photo' };
  },
};

/** Loaded once somebody has asked for a picture. */
let charts: typeof Charts | undefined;

/** A workbook that takes as much memory as what draws charts: only one of them at a time. */
const LONG = 20_000;

const isLong = ({ rows, more = [] }: Extract<Paper, { type: 'sheet' }>): boolean =>
  [{ rows }, ...more].reduce((sum, sheet) => sum + sheet.rows.length, 0) > LONG;

/**
 * Makes the file that a reply asks for. What makes it is loaded when it is first asked for: libraries
 * of workbooks, pictures and calendars take 15 MB, and most days ask for none.
 */
export const drawPaper =
  (text: Text, transactions: Transactions, print: Printer = printsNothing) =>
  <Type extends Paper['type']>(
    paper: Extract<Paper, { type: Type }>,
    drawing: Partial<Underway> = {},
  ): Promise<DrawnPaper> => {
    const type: Type = paper.type;
    return drawings[type](legibly(paper), { text, transactions, print, drawing });
  };
