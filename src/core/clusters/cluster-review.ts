import { documentFields, note } from '../calendar/hand-in-form.ts';
import type { Field, Form, GivenItem, GroupField } from '../forms/forms.ts';
import { scoreIn } from '../scores/read-score.ts';
import { MOST_POINTS, POINT_WORDS } from '../scores/score-sheet.ts';
import { selfScore } from '../scores/self-score.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { yearOfPeriod, yearPeriod } from '../shared/period.ts';
import { say } from '../shared/text-ref.ts';
import type { ClusterPapers, MemberPapers } from '../submissions/cluster-papers.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import { asksMost, election, electionRules, MEMBERS, memberNames } from './meeting.ts';
import { memberFacts, memberRows, memberTable, rowKey } from './member-table.ts';

const fact = { calculation: { type: 'fact' } } as const;

/** The members with what each gave itself, and what the cluster gives it; the highest leads. */
const ranking: GroupField = {
  ...memberTable,
  section: 'ranking',
  rankedBy: 'points',
  inOneMessage: { value: 'points', most: 'self_max', countedIn: POINT_WORDS },
  fields: [
    ...memberFacts,
    { id: 'self_score', type: 'decimal', ...fact },
    { id: 'self_max', type: 'decimal', ...fact },
    {
      id: 'points',
      type: 'decimal',
      min: 0,
      max: MOST_POINTS,
      required: false,
      skipAs: 'no-data',
      default: { type: 'last' },
    },
  ],
};

/** How many voted for each unit that the cluster proposes for the City's flag. */
const proposals: GroupField = {
  id: 'proposals',
  section: 'voting',
  type: 'group',
  given: true,
  isTable: true,
  min: 0,
  max: 100,
  titleField: 'unit_name',
  inOneMessage: { value: 'votes', countedIn: ['phieu', 'vote', 'votes'] },
  rankedBy: 'votes',
  fields: [
    { id: 'unit_name', type: 'text', maxLength: 200, ...fact },
    {
      id: 'votes',
      type: 'integer',
      min: 0,
      max: 1000,
      required: false,
    },
  ],
};

const votesTotal: Field = {
  id: 'votes_total',
  section: 'voting',
  type: 'integer',
  min: 0,
  max: 1000,
  required: false,
  skipAs: 'no-data',
  default: { type: 'proposed' },
};

/** The minutes of the review (Biên bản bình xét, suy tôn): points, votes, flags, who leads next year. */
export const clusterReview: Form = {
  id: 'cluster-review',
  version: 8,
  namedBy: 'milestone',
  sections: ['document', 'ranking', 'voting', 'election'],
  fields: [
    ...documentFields(),
    ranking,
    {
      id: 'tie_decision',
      section: 'ranking',
      type: 'text',
      maxLength: 300,
    },
    votesTotal,
    proposals,
    {
      id: 'government_flag',
      section: 'voting',
      type: 'text',
      maxLength: 200,
      required: false,
      among: { names: MEMBERS },
    },
    ...election.filter(({ id }) => id !== 'votes_total'),
    note,
  ],
  rules: [
    asksMost({ group: ranking.id, field: 'points', most: 'self_max' }),
    asksMost({ group: proposals.id, field: 'votes', most: 'votes_total' }),
    ...electionRules,
    {
      severity: 'warn',
      when: { type: 'tied', group: ranking.id, by: 'points' },
      reason: 'tie_decision',
    },
  ],
};

/** Filled from how the members scored themselves and what they have handed in. */
export const clusterReviewFacts: FactsSource = {
  wanted: () => [],
  ofCluster: {
    duties: true,
    ofMembers: (period) => [{ formId: selfScore.id, period: yearPeriod(yearOfPeriod(period)) }],
  },
  read: (_found, _period, around) => {
    if (!around || around.cluster.members.length === 0)
      return { type: 'facts', facts: { items: {} } };
    const { cluster, today } = around;
    return {
      type: 'facts',
      facts: {
        items: {
          [ranking.id]: rankingRows(cluster, today),
          [proposals.id]: cluster.members.map((member) => ({
            key: rowKey(member),
            values: { unit_name: member.unit.name },
            context: [],
            last: {},
          })),
        },
        proposed: { votes_total: cluster.members.length },
        names: { [MEMBERS]: memberNames(cluster) },
      },
    };
  },
};

const rankingRows = (cluster: ClusterPapers, today: CalendarDate): GivenItem[] =>
  memberRows(cluster, today).map((row, at) => withScore(row, cluster.members[at]));

const withScore = (row: GivenItem, member: MemberPapers | undefined): GivenItem => {
  const score = scoreIn(member?.papers ?? []);
  if (!score) return row;
  const { points, max } = score;
  const said = { number: points };
  return {
    ...row,
    values: { ...row.values, self_score: points, ...(max === null ? {} : { self_max: max }) },
    brief:
      max === null
        ? say('cluster-member-scored', { points: said })
        : say('cluster-member-scored-of', { points: said, max: { number: max } }),
    last: { points },
  };
};
