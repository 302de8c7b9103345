import { documentQuestions, isThere } from '../calendar/hand-in-form.ts';
import type { Field, Form, Rule } from '../forms/forms.ts';
import { type Award, cityAwards, fighterAwards, heroAwards, stateAwards } from './award.ts';
import { nominees } from './nominees.ts';

const { choice, document, note } = documentQuestions({ mayBeNone: true });

/** What awards of the state want beside: the public is asked. */
const publicComment: Field = {
  id: 'public_comment_until',
  section: 'council',
  type: 'date',
  relevant: isThere,
  saidIn: 'file',
  min: { type: 'year-start', plusDays: -366 },
  max: { type: 'today', plusDays: 60 },
};

const council: readonly Field[] = [
  {
    id: 'votes_for',
    section: 'council',
    type: 'integer',
    min: 0,
    max: 500,
    relevant: isThere,
    saidIn: 'file',
    constraint: [{ type: 'not-after', field: 'votes_total' }],
  },
  {
    id: 'votes_total',
    section: 'council',
    type: 'integer',
    min: 1,
    max: 500,
    relevant: isThere,
    saidIn: 'file',
    constraint: [{ type: 'not-before', field: 'votes_for' }],
  },
  { id: 'under_discipline', section: 'council', type: 'yes-no', relevant: isThere },
  {
    id: 'discipline_named',
    section: 'council',
    type: 'text',
    maxLength: 300,
  },
];

const papers: readonly Field[] = [
  {
    id: 'papers',
    section: 'council',
    type: 'choice',
    options: [
      { code: 'complete', words: ['du', 'day du', 'co du'] },
      { code: 'lacking', words: ['thieu', 'chua du'] },
    ],
    relevant: isThere,
  },
  {
    id: 'lacking_papers',
    section: 'council',
    type: 'text',
    maxLength: 300,
  },
];

const rules: readonly Rule[] = [
  {
    severity: 'warn',
    when: { type: 'equals', field: 'under_discipline', value: true },
    reason: 'discipline_named',
  },
  {
    severity: 'warn',
    when: { type: 'equals', field: 'papers', value: 'lacking' },
    reason: 'lacking_papers',
  },
];

type Dossier = Pick<Form, 'id' | 'tellsOf'> & {
  awards: readonly Award[];
  usual?: string;
  isOfState?: true;
};

const dossier = ({ id, isOfState, tellsOf, ...listed }: Dossier): Form => ({
  id,
  version: 8,
  texts: 'dossier',
  namedBy: 'milestone',
  ...(tellsOf ? { tellsOf } : {}),
  sections: ['document', 'nominees', 'council'],
  fields: [
    choice,
    ...document,
    nominees(listed),
    ...council,
    ...(isOfState ? [publicComment] : []),
    ...papers,
    note,
  ],
  rules,
});

/** Merits of a year are proposed in the next one; of a school year within it. */
const tellsOf = 'year-before';

/** Award dossiers (Hồ sơ đề nghị khen thưởng): a list each, with the council's votes and its papers. */
export const dossiers: readonly Form[] = [
  dossier({ id: 'award-dossier-city', awards: cityAwards, tellsOf }),
  dossier({ id: 'school-dossier', awards: cityAwards }),
  dossier({ id: 'state-award-dossier', awards: stateAwards, isOfState: true, tellsOf }),
  dossier({
    id: 'fighter-dossier',
    awards: fighterAwards,
    usual: 'national_fighter',
    isOfState: true,
    tellsOf,
  }),
  dossier({ id: 'hero-dossier', awards: heroAwards, usual: 'hero', isOfState: true, tellsOf }),
];
