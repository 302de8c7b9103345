import writeWorkbook, { type Cell, type Row } from 'write-excel-file/node';

import type { Language } from '../core/shared/language.ts';
import { say, type KeyTaking } from '../core/shared/text-ref.ts';
import type { Text } from '../text.ts';
import { sheetNames } from './excel-limits.ts';
import { smallQrPng } from './qr-picture.ts';
import { filtered, letters, onePageWide } from './sheet-features.ts';

export type SheetOfInvitations = {
  language: Language;
  cluster: string;
  rows: readonly {
    code: string;
    unit: string;
    link: string;
    expiresOn: string;
    /** The words that go with the link, ready to be sent on. */
    letter: string;
  }[];
};

/** Side of a QR picture: read from paper at an arm's length. */
const PICTURE_PX = 120;
/** Sharp on paper, and drawn several times as fast as a picture for a letter. */
const DRAWN_PX = 300;
/** Rows are measured in points, three for four pixels; a margin keeps pictures apart. */
const ROW_POINTS = 98;
const WIDTHS = [6, 14, 30, 40, 16, 60, 20];
/** Title, note, and the heading of the table. */
const ROWS_ABOVE = 3;

/** One-time links of a cluster's units, each with its QR picture, for printing and for letters. */
export const invitationsSheet = async (
  text: Text,
  { language, cluster, rows }: SheetOfInvitations,
): Promise<Buffer> => {
  const words = (key: KeyTaking<'cluster'>): string => text.words(say(key, { cluster }), language);
  const name = words('invitations-sheet-name');
  const heading = ['number', 'code', 'unit', 'link', 'expires', 'letter', 'qr'] as const;
  const listed: Row[] = rows.map(({ code, unit, link, expiresOn, letter }, at) => [
    { value: at + 1, ...centred, height: ROW_POINTS },
    { value: code, ...centred },
    { value: unit, ...centred, wrap: true },
    { value: link, ...centred, wrap: true },
    { value: new Date(`${expiresOn}T00:00:00Z`), format: DAY, align: 'left', ...centred },
    { value: letter, ...centred, wrap: true },
  ]);
  const above: Row[] = [
    [{ value: words('invitations-sheet-title'), fontWeight: 'bold', fontSize: 14 }],
    [{ value: words('invitations-sheet-note') }],
    heading.map((column) => headed(words(`invitations-sheet-${column}`))),
  ];
  // Pictures lie above the cells: filtered rows would leave theirs behind.
  const table = {
    sheet: sheetNames([name])[0] ?? '',
    heading: ROWS_ABOVE,
    columns: WIDTHS.length,
    last: ROWS_ABOVE + rows.length,
    isWide: false,
    isFiltered: false,
  };
  return writeWorkbook(
    [
      {
        sheet: table.sheet,
        data: [...above, ...listed],
        columns: WIDTHS.map((width) => ({ width })),
        stickyRowsCount: ROWS_ABOVE,
        orientation: 'landscape',
        images: await picturesOf(rows),
      },
    ],
    { ...letters, features: [onePageWide, filtered([table])] },
  ).toBuffer();
};

const DAY = 'dd/mm/yyyy';

const centred = { alignVertical: 'center' } as const;

const headed = (value: string): Cell => ({
  value,
  ...centred,
  fontWeight: 'bold',
  backgroundColor: '#F3E3E3',
});

/** One after the other: between two of them everybody else has a turn. */
const picturesOf = async (rows: SheetOfInvitations['rows']) => {
  const pictures: Awaited<ReturnType<typeof picture>>[] = [];
  for (const [at, { link, unit }] of rows.entries()) pictures.push(await picture(link, unit, at));
  return pictures;
};

const picture = async (link: string, title: string, at: number) => ({
  content: await smallQrPng(link, DRAWN_PX),
  contentType: 'image/png',
  width: PICTURE_PX,
  height: PICTURE_PX,
  dpi: 96,
  anchor: { row: ROWS_ABOVE + 1 + at, column: WIDTHS.length },
  offsetX: 5,
  offsetY: 5,
  title,
});
