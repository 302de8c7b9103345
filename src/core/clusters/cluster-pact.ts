import { documentFields, note } from '../calendar/hand-in-form.ts';
import type { Form, GivenItem, GroupField } from '../forms/forms.ts';
import { SHEET_FORM_ID, sheetFields, sheetRules } from '../scores/score-sheet.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import {
  attendance,
  attendanceRules,
  election,
  electionRules,
  MEMBERS,
  memberNames,
} from './meeting.ts';

/** What is agreed on beside the pact itself, with the kinds of document that each is. */
const kinds = {
  plan: ['KH'],
  rules: ['QC', 'QĐ', 'QD'],
  launch: ['PĐ', 'PD', 'TB', 'CT'],
  sheet: ['BĐ', 'BD', 'BTC', 'HD'],
} as const;

/** As they are called on paper, in Vietnamese whatever language their reader has chosen. */
const names: Readonly<Record<keyof typeof kinds, string>> = {
  plan: 'Kế hoạch hoạt động',
  rules: 'Quy chế hoạt động',
  launch: 'Phát động thi đua',
  sheet: 'Bảng tiêu chí chấm điểm',
};

/** Number and day of each of the papers that make a pact, in one message. */
const papers: GroupField = {
  id: 'papers',
  section: 'document',
  type: 'group',
  given: true,
  isTable: true,
  min: 0,
  max: 10,
  titleField: 'paper_name',
  inOneMessage: { value: 'paper_number' },
  kindsOf: kinds,
  fields: [
    { id: 'paper_name', type: 'text', maxLength: 100, calculation: { type: 'fact' } },
    { id: 'paper_number', type: 'document-number', date: 'paper_date', required: false },
    {
      id: 'paper_date',
      type: 'date',
      min: { type: 'year-start', plusDays: -366 },
      max: { type: 'today' },
      required: false,
      askedWhen: { type: 'any', of: [] },
    },
  ],
};

/**
 * The cluster's pact (Giao ước thi đua) with the papers that go with it: plan, rules, launch, and the sheet of
 * points, whose criteria its members score themselves by.
 */
export const clusterPact: Form = {
  id: SHEET_FORM_ID,
  version: 9,
  namedBy: 'milestone',
  sections: ['document', 'meeting', 'election', 'sheet', 'members'],
  fields: [
    ...documentFields({ kinds: ['GƯ', 'GU', 'GUTĐ', 'BB'] }),
    papers,
    ...sheetFields,
    ...attendance,
    ...election,
    note,
    {
      id: 'member_count',
      section: 'members',
      type: 'integer',
      calculation: { type: 'fact' },
    },
  ],
  rules: [...sheetRules, ...attendanceRules, ...electionRules],
};

/** How many units sign it, and what they are called. */
export const clusterPactFacts: FactsSource = {
  wanted: () => [],
  ofCluster: { ofMembers: () => [] },
  read: (_found, _period, around) => {
    const items = { [papers.id]: Object.entries(names).map(paperRow) };
    if (!around || around.cluster.members.length === 0) return { type: 'facts', facts: { items } };
    const { cluster } = around;
    return {
      type: 'facts',
      facts: {
        items,
        values: { member_count: cluster.members.length },
        names: { [MEMBERS]: memberNames(cluster) },
      },
    };
  },
};

const paperRow = ([key, name]: readonly [string, string]): GivenItem => ({
  key,
  values: { paper_name: name },
  context: [],
  last: {},
});
