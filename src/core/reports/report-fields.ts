import {
  type Condition,
  type Default,
  type Field,
  moreThan,
  never,
  reasonField,
  type Rule,
} from '../forms/forms.ts';
import { type AwardCode, awardWords, isIndividual } from './awards.ts';

/** Whoever has no figure says so; a report is not kept back by one. */
const figure = { type: 'integer', min: 0, max: 100_000_000, skipAs: 'no-data' } as const;
const money = { type: 'money', min: 0, required: false, skipAs: 'no-data' } as const;

const figureOf = (section: string, id: string, more: Partial<Field> = {}): Field =>
  Object.assign({ id, section, ...figure }, more);

const figures = (section: string, ...ids: readonly string[]): Field[] =>
  ids.map((id) => figureOf(section, id));

/** A number that other papers propose. */
const proposedFigures = (section: string, ids: readonly string[]): Field[] =>
  ids.map((id) => figureOf(section, id, { default: { type: 'proposed' } }));

/** The day up to which the figures count. */
export const asOf = (isAsked: boolean): Field => ({
  id: 'as_of_date',
  section: 'document',
  type: 'date',
  min: { type: 'year-start', plusDays: -366 },
  max: { type: 'year-end' },
  default: { type: 'proposed' },
  ...(isAsked ? {} : { required: false, askedWhen: never }),
});

/** What was directed and launched: the campaigns that the plan names are offered as counted. */
export const campaignFields: readonly Field[] = [
  ...figures('campaigns', 'docs_issued'),
  ...proposedFigures('campaigns', [
    'campaigns_central',
    'campaigns_city',
    'campaigns_own_regular',
    'campaigns_own_thematic',
  ]),
  ...figures('campaigns', 'participants_collective', 'participants_individual'),
];

/** The unit's own campaigns as its plan lists them: nobody is asked. */
export const plannedFields: readonly Field[] = ['regular', 'thematic'].map((kind) => ({
  id: `planned_own_${kind}`,
  section: 'campaigns',
  type: 'integer',
  calculation: { type: 'fact' },
}));

/** Why the unit's own campaigns are others than its plan lists, where the attached report does not say so. */
export const campaignsReason: Field = {
  ...reasonField('campaigns_reason', 'campaigns'),
  saidIn: 'file',
};

export const plannedRules: readonly Rule[] = ['regular', 'thematic'].flatMap((kind) =>
  [
    moreThan(`campaigns_own_${kind}`, `planned_own_${kind}`),
    moreThan(`planned_own_${kind}`, `campaigns_own_${kind}`),
  ].map((when): Rule => ({ severity: 'warn', when, reason: campaignsReason.id })),
);

/** Models, good deeds, initiatives; of models as many may be replicated as were ever found. */
export const modelFields: readonly Field[] = [
  ...proposedFigures('models', ['models_found']),
  ...figures('models', 'models_replicated', 'ntvt_count', 'initiatives_recognized'),
  reasonField('replicated_reason', 'models'),
];

export const modelRules: readonly Rule[] = [
  {
    severity: 'warn',
    when: moreThan('models_replicated', 'models_found'),
    reason: 'replicated_reason',
  },
];

/** Training, inspection, media, letters, the fund; the amounts last. */
export const activityFields: readonly Field[] = [
  ...figures('activities', 'trainings', 'trainees', 'inspections', 'media_items', 'complaints'),
];

export const amountFields: readonly Field[] = [
  { id: 'initiatives_benefit_vnd', section: 'activities', ...money },
  { id: 'fund_spent_vnd', section: 'activities', ...money },
];

/** What was proposed; the registered number is offered. */
export const proposedFields = (codes: readonly AwardCode[]): Field[] =>
  codes.map((code) =>
    figureOf('proposed', `proposed_${code}`, {
      default: { type: 'proposed' },
      words: awardWords(code),
    }),
  );

/** What was registered of each title: the registration says it, nobody is asked. */
export const registeredFields = (codes: readonly AwardCode[]): Field[] =>
  codes.map((code) => ({
    id: `registered_${code}`,
    section: 'registered',
    type: 'integer',
    calculation: { type: 'fact' },
  }));

const asProposed = (code: AwardCode): Default => ({
  type: 'answer-of',
  field: `proposed_${code}`,
  when: { type: 'answered', field: `proposed_${code}` },
  otherwise: { type: 'proposed' },
});

type Before = { proposed?: readonly AwardCode[]; registered?: readonly AwardCode[] };

/** What was granted, and of it direct workers, leaders and awards for sudden merit. What was proposed is offered. */
export const grantedFields = (
  codes: readonly AwardCode[],
  { proposed = [], registered = [] }: Before = {},
): Field[] => [
  ...codes.map((code) =>
    figureOf('granted', `granted_${code}`, {
      words: awardWords(code),
      ...(proposed.includes(code) ? { default: asProposed(code) } : {}),
    }),
  ),
  ...figures('granted', 'awards_direct_workers', 'awards_leaders', 'awards_adhoc'),
  ...(proposed.length === 0 ? [] : [reasonField('granted_reason', 'granted')]),
  ...(registered.length === 0 ? [] : [reasonField('registered_reason', 'granted')]),
  reasonField('workers_reason', 'granted'),
];

/** Whoever explains why more was granted than proposed is not asked twice. */
const beyondRegistered = (code: AwardCode): Condition => ({
  type: 'all',
  of: [
    moreThan(`granted_${code}`, `registered_${code}`),
    { type: 'not', of: moreThan(`granted_${code}`, `proposed_${code}`) },
  ],
});

const warn = (reasonId: string, broken: readonly Condition[]): Rule[] =>
  broken.map((when) => ({ severity: 'warn', when, reason: reasonId }));

/** Whoever leads is no direct worker: both together are no more than all. Of each by itself it is said by itself. */
const moreTogether = (individuals: readonly string[]): Condition => ({
  type: 'all',
  of: [
    { ...moreThan('awards_direct_workers', ...individuals), and: ['awards_leaders'] },
    { type: 'not', of: moreThan('awards_direct_workers', ...individuals) },
    { type: 'not', of: moreThan('awards_leaders', ...individuals) },
  ],
});

/** More than was proposed or registered wants a reason, and so do parts that are more than the whole. */
export const grantedRules = (
  codes: readonly AwardCode[],
  { proposed = [], registered = [] }: Before = {},
): Rule[] => {
  const granted = codes.map((code) => `granted_${code}`);
  const individuals = codes.filter(isIndividual).map((code) => `granted_${code}`);
  return [
    ...warn(
      'granted_reason',
      proposed.map((code) => moreThan(`granted_${code}`, `proposed_${code}`)),
    ),
    ...warn('registered_reason', registered.map(beyondRegistered)),
    ...warn('workers_reason', [
      moreThan('awards_direct_workers', ...individuals),
      moreThan('awards_leaders', ...individuals),
      moreThan('awards_adhoc', ...granted),
      moreTogether(individuals),
    ]),
  ];
};

const prose = (id: string, maxLength: number, required: boolean): Field => ({
  id,
  section: 'assessment',
  type: 'text',
  saidIn: 'file',
  multiline: true,
  maxLength,
  ...(required ? {} : { required }),
});

/** A section in words that nobody has to fill in. */
export const proseField = (id: string): Field => prose(id, 3000, false);

/** The assessment in words, which the attached report may say. */
export const assessmentFields: readonly Field[] = [
  prose('strengths', 3000, true),
  prose('limitations', 3000, true),
  prose('causes', 3000, true),
  prose('next_tasks', 4000, true),
  prose('recommendations', 2000, false),
];

/** What is to be done next is told with figures; whoever means it without is not kept back. */
export const assessmentRules: readonly Rule[] = [
  {
    severity: 'ask',
    when: { type: 'without-figure', field: 'next_tasks' },
    about: ['next_tasks'],
    doubt: 'no-figure',
  },
];

export const noteField: Field = {
  id: 'contact_note',
  section: 'assessment',
  type: 'text',
  multiline: true,
  addressesBoard: true,
  maxLength: 500,
  required: false,
  askedWhen: { type: 'not', of: { type: 'answered', field: 'file' } },
};
