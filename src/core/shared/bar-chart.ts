import type { TextRef } from './text-ref.ts';

/** How a part of a bar stands; what each means says whoever draws it. */
export const chartTones = ['on_time', 'late', 'settled', 'returned', 'overdue', 'open'] as const;
export type ChartTone = (typeof chartTones)[number];

/** A bar a row, of parts that make up a whole; its words are found in the reader's language. */
export type BarChart = {
  heading: TextRef;
  /** As of when, and how much of all is done. */
  note: TextRef;
  legend: readonly { tone: ChartTone; name: TextRef }[];
  rows: readonly {
    name: TextRef;
    figures: TextRef;
    parts: readonly { tone: ChartTone; count: number }[];
  }[];
};
