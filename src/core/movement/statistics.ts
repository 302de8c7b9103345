import { documentQuestions } from '../calendar/hand-in-form.ts';
import type { Field, Form } from '../forms/forms.ts';

/** A table of the statistics that the city files with the ministry, and a column of it. */
type StatisticsColumn = { table: '0701' | '0702' | '0703'; column: string };

type Counted = { id: string; column: string };

/** Campaigns by who launched them (0701.N); those of the unit itself are the city's own knowledge. */
const campaigns: readonly Counted[] = [
  { id: 'campaigns_central', column: 'central' },
  { id: 'campaigns_province', column: 'province' },
  { id: 'campaigns_unit', column: 'unit' },
];

/** Awards of the state by kind (0702.N). */
const stateAwards: readonly Counted[] = [
  { id: 'state_labour_orders', column: 'labour-order' },
  { id: 'state_independence_orders', column: 'independence-order' },
  { id: 'state_other_orders', column: 'other-orders' },
  { id: 'state_medals', column: 'medals' },
  { id: 'state_honorary_titles', column: 'honorary-titles' },
  { id: 'state_hcm_prizes', column: 'ho-chi-minh-prize' },
  { id: 'state_prizes', column: 'state-prize' },
  { id: 'state_flags', column: 'government-flag' },
  { id: 'state_certificates', column: 'prime-minister-certificate' },
  { id: 'state_fighters', column: 'national-fighter' },
  { id: 'state_others', column: 'other' },
];

/** Awards of the province by kind (0703.N). */
const provinceAwards: readonly Counted[] = [
  { id: 'province_certificates', column: 'certificate' },
  { id: 'province_fighters', column: 'province-fighter' },
  { id: 'province_flags', column: 'flag' },
  { id: 'province_collectives', column: 'excellent-collective' },
  { id: 'province_badges', column: 'badges' },
  { id: 'province_others', column: 'other' },
];

const columnsOf = (
  table: StatisticsColumn['table'],
  counted: readonly Counted[],
): [id: string, column: StatisticsColumn][] =>
  counted.map(({ id, column }) => [id, { table, column }]);

/** Where each number of a unit belongs in the tables; what is left out stays empty there. */
export const statisticsColumns: ReadonlyMap<string, StatisticsColumn> = new Map([
  ...columnsOf('0701', campaigns),
  ...columnsOf('0702', stateAwards),
  ...columnsOf('0703', provinceAwards),
]);

const numbersOf = (section: string, counted: readonly Counted[]): Field[] =>
  counted.map(({ id }) => ({
    id,
    section,
    type: 'integer',
    min: 0,
    max: 100_000,
    required: false,
    skipAs: 'no-data',
    constraint: [{ type: 'usually-at-most', max: 2000 }],
  }));

const { document, note } = documentQuestions();

/** The statistics of a year that is over (Báo cáo thống kê), final: the document, and its numbers by kind. */
export const statistics: Form = {
  id: 'statistics',
  version: 6,
  namedBy: 'milestone',
  tellsOf: 'year-before',
  sections: ['document', 'campaigns', 'state', 'province'],
  sheets: ['campaigns', 'state', 'province'],
  fields: [
    ...document,
    ...numbersOf('campaigns', campaigns),
    ...numbersOf('state', stateAwards),
    {
      id: 'state_orders_named',
      section: 'state',
      type: 'text',
      maxLength: 300,
      // The tables have a column for each of them.
      relevant: { type: 'at-least', field: 'state_other_orders', value: 1 },
    },
    ...numbersOf('province', provinceAwards),
    note,
  ],
  rules: [],
};
