import type { BarChart } from '../../core/shared/bar-chart.ts';
import type { TextRef } from '../../core/shared/text-ref.ts';
import type { Paper } from './paper.ts';

/** A chart as a reply or a notice remembers it. */
export type ChartPaper = Extract<Paper, { type: 'chart' }>;

/** What stands in a picture, in the words of whoever looks at it. */
export type DrawnChart = Pick<ChartPaper, 'heading' | 'note' | 'legend' | 'chart'>;

export const wordedBars = (
  words: (ref: TextRef) => string,
  { heading, note, legend, rows }: BarChart,
): DrawnChart => ({
  heading: words(heading),
  note: words(note),
  legend: legend.map(({ tone, name }) => ({ tone, name: words(name) })),
  chart: {
    type: 'bars',
    rows: rows.map(({ name, figures, parts }) => ({
      name: words(name),
      figures: words(figures),
      parts: [...parts],
    })),
  },
});
