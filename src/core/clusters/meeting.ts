import type { Condition, Field, ItemField } from '../forms/forms.ts';
import type { ClusterPapers } from '../submissions/cluster-papers.ts';

/** The word by which facts know the names of a cluster's units. */
export const MEMBERS = 'members';

export const memberNames = ({ members }: ClusterPapers): string[] =>
  members.map(({ unit }) => unit.name);

/** More than there are is asked about, and stays as it is where it is meant. */
export const atMost = (field: string, most: string): NonNullable<ItemField['constraint']> => [
  {
    type: 'doubtful',
    when: { type: 'less-than', field: most, than: field },
    reason: 'more-than-there-are',
  },
];

const someAreAway: Condition = { type: 'less-than', field: 'attended', than: 'member_count' };

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
    constraint: atMost('attended', 'member_count'),
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
    constraint: atMost('lead_votes', 'votes_total'),
  },
];
