import writeWorkbook, {
  type CellObject,
  type Feature,
  type Image,
  type Row,
} from 'write-excel-file/node';

import { cellWords, sheetNames } from './excel-limits.ts';
import { escaped, filtered, letterOf, letters, onePageWide } from './sheet-features.ts';
import { heightOf } from './sheet-rows.ts';

/** A workbook that is ready to be read: every word of it is in the reader's language already. */
export type DrawnBook = {
  sheets: readonly {
    name: string;
    widths: readonly number[];
    /** Rows that stay in view. */
    sticky: number;
    /** Rows below these are filtered and sorted by the last of them. */
    isList?: boolean | undefined;
    choices: readonly { column: number; from: number; to: number; options: readonly string[] }[];
    rows: readonly (readonly (DrawnCell | null)[])[];
  }[];
  /** What the sheet of all lists to choose from is called. */
  lists: string;
};

export type DrawnCell = {
  look: 'title' | 'note' | 'code' | 'heading' | 'section' | 'given' | 'answer';
  /** What an empty cell is to hold; a number that is a share is shown with %. */
  kind?: 'text' | 'number' | 'share' | 'date' | undefined;
  text?: string | undefined;
  number?: number | undefined;
  /** ISO. */
  date?: string | undefined;
};

/** A form to be filled in: what is to be answered is yellow, texts stay texts, each sheet is one page wide. */
export const drawFormBook = ({ sheets, lists }: DrawnBook): Promise<Buffer> => {
  const names = sheetNames([...sheets.map(({ name }) => name), lists]);
  const choices = sheets.map((sheet) => sheet.choices);
  const columns = new Map<string, number>();
  for (const { options } of choices.flat()) {
    const key = JSON.stringify(options);
    if (!columns.has(key)) columns.set(key, columns.size);
  }
  const listName = names.at(-1) ?? lists;
  const drawn = sheets.map(({ widths, sticky, rows }, at) => ({
    sheet: names[at] ?? '',
    data: rows.map((row): Row => drawnRow(row, widths)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: sticky,
    orientation: 'landscape' as const,
  }));
  const list = {
    sheet: listName,
    data: listRows([...columns.keys()].map((key): string[] => JSON.parse(key) as string[])),
    columns: [...columns].map(() => ({ width: 30 })),
  };
  const placed = choices.map((own) =>
    own.map(({ options, ...range }) => ({
      ...range,
      formula: rangeOf(listName, columns.get(JSON.stringify(options)) ?? 0, options.length),
    })),
  );
  const tables = sheets.map(({ widths, sticky, rows, isList = false }, at) => ({
    sheet: names[at] ?? '',
    // The last row above is what the codes and hints stand in: what is sorted lies below it.
    heading: sticky,
    columns: widths.length,
    last: rows.length,
    isWide: false,
    isFiltered: isList,
  }));
  return writeWorkbook(columns.size > 0 ? [...drawn, list] : drawn, {
    ...letters,
    features: [onePageWide, choosing(placed), filtered(tables)],
  }).toBuffer();
};

const LOOKS: Record<DrawnCell['look'], Partial<CellObject>> = {
  title: { fontWeight: 'bold', fontSize: 14, height: 22 },
  note: { textColor: '#6B7280', fontStyle: 'italic', wrap: true },
  code: { textColor: '#C9CDD3', fontSize: 7 },
  heading: { fontWeight: 'bold', backgroundColor: '#F3E3E3', wrap: true },
  section: { fontWeight: 'bold', backgroundColor: '#EFEFEF' },
  given: { wrap: true, backgroundColor: '#F7F7F7' },
  answer: { wrap: true, backgroundColor: '#FFF8DC', borderStyle: 'thin', borderColor: '#D6D3C4' },
};

const TEXT = '@';
const DAY = 'dd/mm/yyyy';
const SHARE = '0.##########%';

type Cells = DrawnBook['sheets'][number]['rows'][number];

/** Words that stand alone in a row reach over the columns behind them; of others all lines are seen. */
const drawnRow = (row: Cells, widths: readonly number[]): Row => {
  if (row.filter((cell) => cell !== null).length === 1)
    return row.map((cell) => (cell ? Object.assign(cellOf(cell), { wrap: false }) : null));
  const height = heightOf(
    row.map((cell) => (cell && LOOKS[cell.look].wrap ? (cell.text ?? '') : '')),
    widths.map((width) => ({ heading: '', width })),
  );
  return row.map((cell) => (cell ? Object.assign(cellOf(cell), { height }) : null));
};

const cellOf = (cell: DrawnCell): CellObject => ({
  ...LOOKS[cell.look],
  alignVertical: 'top',
  ...valueOf(cell),
});

const valueOf = ({ look, kind, number, date, ...cell }: DrawnCell): Partial<CellObject> => {
  const text = cell.text === undefined ? undefined : cellWords(cell.text);
  if (number !== undefined) return numberOf(number, kind === 'share');
  if (date !== undefined)
    return { value: new Date(`${date}T00:00:00Z`), format: DAY, align: 'right' };
  const isKept = look === 'answer' || look === 'code';
  if (text !== undefined)
    return isKept ? { value: text, type: String, format: TEXT } : { value: text, type: String };
  return kind === 'text' ? { value: '', type: String, format: TEXT } : {};
};

const numberOf = (number: number, isShare: boolean): Partial<CellObject> =>
  isShare
    ? { value: number / 100, format: SHARE, align: 'right' }
    : { value: number, align: 'right' };

const listRows = (lists: readonly (readonly string[])[]): Row[] => {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.map((options) => options[at] ?? null));
};

const rangeOf = (sheet: string, column: number, count: number): string =>
  `'${sheet}'!$${letterOf(column)}$1:$${letterOf(column)}$${count}`;

/** What the library takes for a file. */
type FileContent = Image['content'];

type Placed = { column: number; from: number; to: number; formula: string };

/** What may stand before the lists to choose from is written before this. */
const AFTER_CHOICES =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|\/worksheet)\b/;

/** An answer that is no option is typed as well: it is read with the words that it has. */
const choosing = (sheets: readonly (readonly Placed[])[]): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const own = sheets[sheetIndex] ?? [];
          if (own.length === 0) return xml;
          const rules = own.map(({ column, from, to, formula }) => {
            const cells = `${letterOf(column)}${from + 1}:${letterOf(column)}${to + 1}`;
            return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${escaped(formula)}</formula1></dataValidation>`;
          });
          const all = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
          return xml.replace(AFTER_CHOICES, (next) => `${all}${next}`);
        },
      },
    },
  },
});
