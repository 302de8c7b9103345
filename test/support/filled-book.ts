import readWorkbook from 'read-excel-file/universal';
import writeWorkbook, { type Cell, type Row } from 'write-excel-file/node';

/** A row by words in it, or by its place from 0. */
type CellOf = { row: string | number; heading: string };

/** 95 % in a cell that says so. */
type Percent = { percent: number };

/** What no program has worked out yet. */
type Formula = { formula: string };

type Plain = string | number | boolean | Date | Percent | Formula | null;

/** One cell over several rows. */
type Joined = { joined: Plain; rows: number };

type Value = Plain | Joined;

/** A workbook opened, changed by hand and saved by another program: values stay, looks go. */
export class FilledBook {
  readonly sheets: { name: string; rows: Value[][] }[];

  private constructor(sheets: FilledBook['sheets']) {
    this.sheets = sheets;
  }

  static async open(bytes: Uint8Array): Promise<FilledBook> {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    return new FilledBook(
      sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row) => row.map((cell) => cell as unknown as Value)),
      })),
    );
  }

  sheet(name: string): Value[][] {
    const found = this.sheets.find((one) => one.name === name);
    if (!found)
      throw new Error(`no sheet ${name} among ${this.sheets.map((one) => one.name).join(', ')}`);
    return found.rows;
  }

  /** Writes into the cell of the row that holds these words, below the heading. */
  put(sheet: string, { row, heading }: CellOf, value: Value): void {
    const rows = this.sheet(sheet);
    const head = rows.findIndex((cells) => cells.includes(heading));
    const column = (rows[head] ?? []).indexOf(heading);
    if (column === -1) throw new Error(`no column ${heading}`);
    const at =
      typeof row === 'number' ? row : rows.findIndex((cells) => cells.some((cell) => cell === row));
    const cells = rows[at];
    if (!cells) throw new Error(`no row ${row}`);
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }

  /** Makes one cell of those below each other; rows and columns from 0. */
  join(sheet: string, { column, from, to }: { column: number; from: number; to: number }): void {
    const cells = this.sheet(sheet)[from] ?? [];
    cells[column] = { joined: (cells[column] ?? null) as Plain, rows: to - from + 1 };
  }

  /** The first row of a list that names nothing yet, from 0. */
  firstFree(sheet: string): number {
    const rows = this.sheet(sheet);
    return rows.findIndex(
      (cells) => /^\d+$/.test(wordsOf(cells[1])) && (cells[2] ?? null) === null,
    );
  }

  async save(): Promise<Buffer> {
    return writeWorkbook(
      this.sheets.map(({ name, rows }) => ({
        sheet: name,
        data: rows.map((row): Row => row.map(cellOf)),
      })),
    ).toBuffer();
  }

  /** One sheet as text, the way that spreadsheets save it. */
  csv(name: string, between = ','): Buffer {
    return Buffer.from(
      `\uFEFF${this.sheet(name)
        .map((row) => row.map(quoted).join(between))
        .join('\r\n')}`,
    );
  }
}

const quoted = (value: Value): string => {
  const text = wordsOf(value);
  return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const wordsOf = (value: Value | undefined): string => {
  if (isJoined(value)) return wordsOf(value.joined);
  if (value instanceof Date) return dayOf(value);
  if (value !== undefined && isFormula(value)) return `=${value.formula}`;
  if (typeof value === 'object' && value !== null) return `${value.percent}%`;
  return String(value ?? '');
};

const cellOf = (value: Value): Cell => {
  if (isJoined(value)) {
    const cell = cellOf(value.joined);
    const content = isObject(cell) && 'value' in cell ? cell : { value: cell };
    return { ...content, rowSpan: value.rows } as Cell;
  }
  if (isFormula(value)) return { value: value.formula, type: 'Formula' };
  if (isPercent(value)) return { value: value.percent / 100, type: Number, format: '0.0%' };
  return value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value;
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isJoined = (value: Value | undefined): value is Joined =>
  isObject(value) && 'joined' in value;

const isFormula = (value: Value): value is Formula => isObject(value) && 'formula' in value;

const isPercent = (value: Value): value is Percent =>
  typeof value === 'object' && value !== null && 'percent' in value;

const dayOf = (date: Date): string =>
  `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
