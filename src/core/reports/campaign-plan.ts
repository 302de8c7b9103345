import { documentQuestions } from '../calendar/hand-in-form.ts';
import type { Field, Form } from '../forms/forms.ts';

const { document, note } = documentQuestions();

const prose = (id: string, section: string, required: boolean): Field => ({
  id,
  section,
  type: 'text',
  saidIn: 'file',
  multiline: true,
  maxLength: 3000,
  ...(required ? {} : { required }),
});

/** What many plans say and some leave to the name. */
const line = (id: string, maxLength: number): Field => ({
  id,
  section: 'course',
  type: 'text',
  saidIn: 'file',
  maxLength,
  required: false,
});

/**
 * The plan of one campaign (Kế hoạch tổ chức phong trào thi đua chuyên đề), a paper of its own that the Board
 * asks some units for: what for, what is done, how collectives and persons are judged, what they get, and
 * when it is launched, reviewed and ended. What the signed plan says nobody types.
 */
export const campaignPlan: Form = {
  id: 'campaign-plan',
  version: 3,
  namedBy: 'milestone',
  sections: ['document', 'campaign', 'course'],
  fields: [
    ...document,
    { id: 'name', section: 'campaign', type: 'text', maxLength: 200 },
    {
      id: 'launched_on',
      section: 'campaign',
      type: 'date',
      ofPeriod: 'first',
      until: 'final_on',
      min: { type: 'year-start', plusDays: -366 },
      max: { type: 'year-end', plusDays: 1826 },
      constraint: [{ type: 'not-after', field: 'final_on' }],
    },
    {
      id: 'final_on',
      section: 'campaign',
      type: 'date',
      ofPeriod: 'last',
      min: { type: 'year-start' },
      max: { type: 'year-end', plusDays: 1826 },
      constraint: [{ type: 'not-before', field: 'launched_on' }],
    },
    {
      id: 'interim_on',
      section: 'campaign',
      type: 'date',
      ofPeriod: 'last',
      required: false,
      min: { type: 'year-start' },
      max: { type: 'year-end', plusDays: 1826 },
      constraint: [
        { type: 'not-before', field: 'launched_on' },
        { type: 'not-after', field: 'final_on' },
      ],
    },
    prose('purpose', 'course', true),
    prose('content', 'course', true),
    prose('criteria_collective', 'course', true),
    prose('criteria_individual', 'course', false),
    line('theme', 300),
    line('audience', 600),
    prose('award_forms', 'course', false),
    prose('organisation', 'course', false),
    note,
  ],
  rules: [],
};
