import { documentFields, note } from '../calendar/hand-in-form.ts';
import { type ContentRow, type Form, parseContent, titleOf } from '../forms/forms.ts';
import { yearOfPeriod, yearPeriod } from '../shared/period.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import { annualPlan } from './annual-plan.ts';

/** How a unit launched the year's emulation (Phát động phong trào thi đua năm). */
export const yearLaunch: Form = {
  id: 'year-launch',
  version: 6,
  namedBy: 'milestone',
  sections: ['document', 'launch'],
  fields: [
    ...documentFields(),
    {
      id: 'launch_date',
      section: 'launch',
      type: 'date',
      min: { type: 'year-start', plusDays: -366 },
      max: { type: 'today' },
    },
    {
      id: 'launch_form',
      section: 'launch',
      type: 'choice',
      options: [{ code: 'meeting' }, { code: 'combined' }, { code: 'document' }],
    },
    {
      id: 'theme',
      section: 'launch',
      type: 'text',
      maxLength: 300,
      saidIn: 'file',
      required: false,
      default: { type: 'proposed' },
    },
    {
      id: 'campaigns',
      section: 'launch',
      type: 'group',
      min: 0,
      max: 20,
      titleField: 'name',
      fields: [{ id: 'name', type: 'text', maxLength: 200, constraint: [{ type: 'unique' }] }],
    },
    {
      id: 'participants',
      section: 'launch',
      type: 'integer',
      min: 0,
      max: 1_000_000,
      required: false,
      skipAs: 'no-data',
      relevant: { type: 'not', of: { type: 'equals', field: 'launch_form', value: 'document' } },
    },
    note,
  ],
  rules: [],
};

/** Theme and campaigns of the year's plan are offered, where it has been handed in. */
export const yearLaunchFacts: FactsSource = {
  wanted: (period) => [{ formId: annualPlan.id, period: yearPeriod(yearOfPeriod(period)) }],
  read: ([plan]) => {
    const content = plan && parseContent(JSON.parse(plan.content));
    if (!content) return { type: 'facts', facts: { items: {} } };
    const entries = content.sections.flatMap((section) => section.entries);
    const theme = entries.find(({ field }) => field === 'theme');
    const rows = entries.flatMap((entry) =>
      entry.type === 'group' && entry.field === 'campaigns' ? entry.rows : [],
    );
    const names = rows.flatMap(nameIn);
    const said = theme?.type === 'answer' ? theme.value : undefined;
    const source = titleOf(annualPlan.id, plan.period);
    return {
      type: 'facts',
      facts: {
        items: {},
        ...(typeof said === 'string' ? { proposed: { theme: said }, proposedFrom: source } : {}),
        offers: {
          campaigns: {
            source,
            items: names.map((name) => ({ name })),
          },
        },
      },
    };
  },
};

const nameIn = ({ entries }: ContentRow): string[] => {
  const value = entries.find(({ field }) => field === 'name')?.value;
  return typeof value === 'string' && value !== '' ? [value] : [];
};
