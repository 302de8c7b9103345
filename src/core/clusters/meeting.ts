import { type Condition, type Field, moreThan, type Rule } from '../forms/forms.ts';
import type { ClusterPapers } from '../submissions/cluster-papers.ts';

/** The word by which facts know the names of a cluster's units. */
export const MEMBERS = 'members';

export const memberNames = ({ members }: ClusterPapers): string[] =>
  members.map(({ unit }) => unit.name);

type Most = { group?: string; field: string; most: string };

/** More than there are is asked about, and stays as it is where it is meant. */
export const asksMost = ({ group, field, most }: Most): Rule => ({
  ...(group === undefined ? {} : { group }),
  severity: 'ask',
  when: moreThan(field, most),
  about: [field, most],
  doubt: 'more-than-there-are',
});

const someAreAway = moreThan('member_count', 'attended');

/** How many of the units came to the meeting, and which did not. */
export const attendance: readonly Field[] = [
  {
    id: 'attended',
    section: 'meeting',
    type: 'integer',
    min: 0,
    max: 1000,
    required: false,
    skipAs: 'no-data',
    default: {
      type: 'answer-of',
      field: 'member_count',
      when: { type: 'answered', field: 'member_count' },
      otherwise: { type: 'previous' },
    },
  },
  {
    id: 'absent',
    section: 'meeting',
    type: 'text',
    maxLength: 500,
    required: false,
    relevant: someAreAway,
    among: { names: MEMBERS, several: true },
  },
];

export const attendanceRules: readonly Rule[] = [
  asksMost({ field: 'attended', most: 'member_count' }),
];

const isChosen: Condition = { type: 'answered', field: 'next_lead' };

/** Who leads the cluster next year, where that has been chosen, and with how many votes. */
export const election: readonly Field[] = [
  {
    id: 'next_lead',
    section: 'election',
    type: 'text',
    maxLength: 200,
    required: false,
    isName: true,
    among: { names: MEMBERS },
  },
  {
    id: 'next_deputies',
    section: 'election',
    type: 'text',
    maxLength: 400,
    required: false,
    relevant: isChosen,
    among: { names: MEMBERS, several: true },
  },
  {
    id: 'votes_total',
    section: 'election',
    type: 'integer',
    min: 0,
    max: 1000,
    required: false,
    relevant: isChosen,
    skipAs: 'no-data',
    default: {
      type: 'answer-of',
      field: 'attended',
      when: { type: 'answered', field: 'attended' },
      otherwise: { type: 'proposed' },
    },
  },
  {
    id: 'lead_votes',
    section: 'election',
    type: 'integer',
    min: 0,
    max: 1000,
    required: false,
    relevant: isChosen,
    skipAs: 'no-data',
  },
];

export const electionRules: readonly Rule[] = [
  asksMost({ field: 'lead_votes', most: 'votes_total' }),
];
