import { documentQuestions, isThere } from '../calendar/hand-in-form.ts';
import { type Form, type GroupField, parseContent, type Value } from '../forms/forms.ts';
import { titleOf } from '../forms/forms.ts';
import { annualPlan } from '../plans/annual-plan.ts';
import { valueIn } from '../plans/read-targets.ts';
import { yearOfPeriod, yearPeriod } from '../shared/period.ts';
import type { FactsSource } from '../submissions/form-ports.ts';

const { choice, document, note } = documentQuestions({ mayBeNone: true });

const figure = { type: 'integer', min: 0, max: 100_000_000, required: false } as const;

/** Each campaign with what it brought; the plan's own thematic ones are offered. */
const campaignResults: GroupField = {
  id: 'campaigns',
  section: 'campaigns',
  type: 'group',
  relevant: isThere,
  min: 1,
  max: 20,
  titleField: 'name',
  beside: ['participants_individual'],
  columns: [
    [
      'name',
      'participants_collective',
      'participants_individual',
      'models_found',
      'awards_granted',
      'results',
    ],
  ],
  headings: [
    { field: 'name', names: ['ten phong trao', 'phong trao', 'phong trao thi dua', 'noi dung'] },
    { field: 'participants_collective', names: ['luot tap the', 'tap the tham gia', 'so tap the'] },
    { field: 'participants_individual', names: ['luot ca nhan', 'ca nhan tham gia', 'so ca nhan'] },
    { field: 'models_found', names: ['dien hinh', 'mo hinh', 'mo hinh, dien hinh'] },
    { field: 'awards_granted', names: ['khen thuong', 'duoc khen', 'so khen thuong'] },
    { field: 'results', names: ['ket qua', 'ket qua thuc hien', 'ket qua noi bat'] },
  ],
  fields: [
    { id: 'name', type: 'text', maxLength: 200, constraint: [{ type: 'unique' }] },
    { id: 'results', type: 'text', saidIn: 'file', multiline: true, maxLength: 2000 },
    { id: 'participants_collective', ...figure },
    { id: 'participants_individual', ...figure },
    { id: 'models_found', ...figure },
    { id: 'awards_granted', ...figure },
    {
      id: 'limitations',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      maxLength: 1000,
      required: false,
    },
  ],
};

/** The report of thematic campaigns (Báo cáo phong trào thi đua chuyên đề): campaign by campaign, or that there was none. */
export const thematicReport: Form = {
  id: 'thematic-report',
  version: 6,
  namedBy: 'milestone',
  sections: ['document', 'campaigns'],
  fields: [choice, ...document, campaignResults, { ...note, section: 'campaigns' }],
  rules: [],
};

/** The thematic campaigns of the year's plan. */
export const thematicReportFacts: FactsSource = {
  wanted: (period) => [{ formId: annualPlan.id, period: yearPeriod(yearOfPeriod(period)) }],
  read: ([plan], period) => {
    const content = plan && parseContent(JSON.parse(plan.content));
    const rows = (content?.sections ?? [])
      .flatMap(({ entries }) => entries)
      .flatMap((entry) =>
        entry.type === 'group' && entry.field === 'campaigns' ? entry.rows : [],
      );
    const items = rows.flatMap((row): Readonly<Record<string, Value>>[] => {
      const name = valueIn(row, 'name');
      const isThematic = valueIn(row, 'kind') === 'thematic';
      return isThematic && typeof name === 'string' ? [{ name }] : [];
    });
    if (items.length === 0) return { type: 'facts', facts: { items: {} } };
    const source = titleOf(annualPlan.id, yearPeriod(yearOfPeriod(period)));
    return { type: 'facts', facts: { items: {}, offers: { campaigns: { source, items } } } };
  },
};
