import type { PaperStanding } from '../core/reports/year-coverage.ts';

export type ChartTheme = 'light' | 'dark';

/** A bar a row, of parts that make up the whole of what is owed. */
export type ChartBars = {
  type: 'bars';
  rows: readonly {
    name: string;
    figures: string;
    parts: readonly { tone: PaperStanding; count: number }[];
  }[];
};

/** A square for each row and column; null: nothing is owed there. */
export type ChartMap = {
  type: 'map';
  columns: readonly string[];
  rows: readonly {
    name: string;
    /** `share`, 0 to 1: how much of it is done; else `tone`. */
    cells: readonly ({
      text: string;
      tone?: PaperStanding | undefined;
      share?: number | undefined;
    } | null)[];
  }[];
};

/** What is to be drawn; every word of it is in the language of whoever looks at it. */
export type Chart = {
  theme: ChartTheme;
  heading: string;
  note: string;
  legend: readonly { tone: PaperStanding; name: string }[];
  chart: ChartBars | ChartMap;
};
