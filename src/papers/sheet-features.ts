import type { Feature, Image } from 'write-excel-file/node';

/** What the library takes for a file. */
type FileContent = Image['content'];

/** Letters of every cell that says nothing else: those of the papers beside which tables lie. */
export const letters = { fontFamily: 'Times New Roman', fontSize: 12 } as const;

/** Each sheet is printed one page wide and as many pages long as it needs. */
export const onePageWide: Feature<FileContent> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(
              /<worksheet[^<>]*>/,
              (open) => `${open}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
            )
            .replace(/<pageSetup\b/, '<pageSetup fitToHeight="0"'),
      },
    },
  },
};

/** A table of a sheet: the row of its headings, from 1, how far it goes, and whether it wants A3. */
export type TableRange = {
  sheet: string;
  heading: number;
  columns: number;
  last: number;
  isWide: boolean;
  isFiltered: boolean;
};

/** Headings that rows are filtered and sorted by, and that stand on every printed page. */
export const filtered = (tables: readonly TableRange[]): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const table = tables[sheetIndex];
          if (!table) return xml;
          const withFilter = table.isFiltered
            ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="${rangeOf(table)}"/>`)
            : xml;
          return table.isWide ? withFilter.replace('paperSize="9"', 'paperSize="8"') : withFilter;
        },
      },
      'xl/workbook.xml': {
        transform: (xml) => xml.replace('</sheets>', `</sheets>${namesOf(tables)}`),
      },
    },
  },
});

const rangeOf = ({ heading, columns, last }: TableRange): string =>
  `A${heading}:${letterOf(columns - 1)}${last}`;

const namesOf = (tables: readonly TableRange[]): string => {
  const names = tables.map(({ sheet, heading }, at) => {
    const rows = `'${sheet.replaceAll("'", "''")}'!$${heading}:$${heading}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(rows)}</definedName>`;
  });
  return `<definedNames>${names.join('')}</definedNames>`;
};

/** 0 is A, 26 is AA. */
export const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
