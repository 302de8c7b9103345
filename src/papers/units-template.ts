import writeWorkbook, { type Cell, type Row } from 'write-excel-file/node';

import type { Language } from '../core/shared/language.ts';
import { dashed, say, type KeyTaking } from '../core/shared/text-ref.ts';
import { capitalised } from '../core/shared/vietnamese-text.ts';
import { importColumns, requiredColumns, type ImportColumn } from '../core/units/import-columns.ts';
import type { Text } from '../text.ts';
import { filtered, letters, onePageWide } from './sheet-features.ts';
import { heightOf } from './sheet-rows.ts';

/** Those that most lists fill in come first; the order is that of the columns. */
const WIDTHS: Record<ImportColumn, number> = {
  unit_code: 16,
  name: 40,
  unit_type: 26,
  short_name: 24,
  cluster: 26,
  cluster_kind: 18,
  year: 8,
  cluster_role: 14,
  calendar_profile: 18,
  valid_from: 16,
  valid_to: 16,
  predecessor_codes: 24,
  tags: 24,
};

type Example = Partial<Record<ImportColumn, string>>;

/** As somebody of the Board would fill it in: a ward, an office that leads its bloc, a school. */
const EXAMPLES: readonly Example[] = [
  {
    unit_code: 'P-LANG',
    name: 'Phường Láng',
    unit_type: 'Xã, phường',
    cluster: 'Cụm thi đua số 2',
    cluster_kind: 'Cụm',
    cluster_role: 'Thành viên',
    calendar_profile: 'Năm công tác',
    valid_from: '2025-07-01',
    tags: 'Nội thành',
  },
  {
    unit_code: 'SO-Y-TE',
    name: 'Sở Y tế',
    unit_type: 'Sở, ban, ngành',
    cluster: 'Khối thi đua số 5',
    cluster_kind: 'Khối',
    cluster_role: 'Trưởng',
    calendar_profile: 'Năm công tác',
  },
  {
    unit_code: 'TH-KIM-LIEN',
    name: 'Trường Trung học phổ thông Kim Liên',
    unit_type: 'Đơn vị sự nghiệp',
    short_name: 'THPT Kim Liên',
    calendar_profile: 'Năm học',
  },
];

/**
 * A workbook to be filled in: an empty list, an example of one, and what the columns mean.
 *
 * @param year of whose clusters the example tells; without it the example names none
 */
export const unitsTemplate = (
  text: Text,
  { language, year }: { language: Language; year?: number | undefined },
): Promise<Buffer> => {
  const words = (key: KeyTaking): string => text.words(say(key), language);
  const title = (column: ImportColumn): string =>
    capitalised(words(`units-column-${dashed(column)}`));
  const heading: Row = importColumns.map((column) => headingCell(title(column), column));
  const columns = importColumns.map((column) => ({ width: WIDTHS[column] }));
  const cellOf = (row: Example, column: ImportColumn): Cell => {
    if (column === 'year') return row.cluster && year ? year : null;
    const said = row[column] ?? null;
    return column === 'valid_from' && said !== null ? dayCell(said) : said;
  };
  const examples = EXAMPLES.map((row): Row => importColumns.map((column) => cellOf(row, column)));
  const meanings = importColumns.map((column): Row => {
    const isNeeded = requiredColumns.includes(column);
    const meaning = words(`units-template-${dashed(column)}`);
    return [
      { value: title(column), fontWeight: 'bold', alignVertical: 'top' },
      {
        value: words(isNeeded ? 'units-template-needed' : 'units-template-optional'),
        alignVertical: 'top',
      },
      wholeCell(meaning, MEANING.at(-1)),
    ];
  });
  const how = wholeCell(words('units-template-how'), {
    width: MEANING.reduce((sum, { width }) => sum + width, 0),
  });
  const [list, example] = [words('units-template-list'), words('units-template-example')];
  const tables = [list, example].map((sheet, at) => ({
    sheet,
    heading: 1,
    columns: columns.length,
    last: 1 + at * examples.length,
    isWide: true,
    isFiltered: true,
  }));
  return writeWorkbook(
    [
      { sheet: list, data: [heading], columns, stickyRowsCount: 1, orientation },
      {
        sheet: example,
        data: [heading, ...examples],
        columns,
        stickyRowsCount: 1,
        orientation,
      },
      {
        sheet: words('units-template-meaning'),
        data: [[Object.assign(how, { columnSpan: MEANING.length })], ...meanings],
        columns: MEANING.map(({ width }) => ({ width })),
        orientation,
      },
    ],
    { ...letters, features: [onePageWide, filtered(tables)] },
  ).toBuffer();
};

const orientation = 'landscape' as const;

/** What a column is called, whether it is needed, what it means. */
const MEANING = [{ width: 24 }, { width: 14 }, { width: 90 }];

/** Words in a row that is high enough for all of their lines, whatever program opens it. */
const wholeCell = (value: string, { width }: { width: number } = { width: 1 }) => ({
  value,
  wrap: true,
  alignVertical: 'top' as const,
  height: heightOf([value], [{ heading: '', width }]),
});

const dayCell = (day: string): Cell => ({
  value: new Date(`${day}T00:00:00Z`),
  format: 'dd/mm/yyyy',
  align: 'left',
});

/** What must be filled in stands out. */
const headingCell = (value: string, column: ImportColumn): Cell => ({
  value,
  fontWeight: 'bold',
  backgroundColor: requiredColumns.includes(column) ? '#F3D9D9' : '#EFEFEF',
});
