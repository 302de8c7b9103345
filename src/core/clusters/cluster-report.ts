import { documentFields, note } from '../calendar/hand-in-form.ts';
import type { Field, Form } from '../forms/forms.ts';
import { annualReport, midyearReport, schoolYearReport } from '../reports/reports.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import { papersForSums, sumFields, sumsOf } from './cluster-sums.ts';
import { attendance, attendanceRules, MEMBERS, memberNames } from './meeting.ts';
import { memberRows, memberTable } from './member-table.ts';

/** What a lead says of its cluster beside what the program adds up; where the file says it, nobody types it. */
const prose = (id: string, more: Partial<Extract<Field, { type: 'text' }>> = {}): Field => ({
  id,
  section: 'assessment',
  type: 'text',
  multiline: true,
  maxLength: 1500,
  saidIn: 'file',
  required: false,
  ...more,
});

const fields: readonly Field[] = [
  ...documentFields(),
  ...attendance,
  prose('results'),
  prose('limitations'),
  prose('next_tasks'),
  prose('recommendations', { addressesBoard: true, maxLength: 500 }),
  note,
  memberTable,
  ...sumFields,
];

const reportOf = (id: string): Form => ({
  id,
  version: 8,
  namedBy: 'milestone',
  texts: 'cluster-report',
  sections: ['document', 'meeting', 'assessment', 'members'],
  fields,
  rules: attendanceRules,
});

/** The lead's report on the first half of its cluster's year. */
export const clusterMidyear = reportOf('cluster-midyear');

/** The lead's report on the whole of it. */
export const clusterAnnualReport = reportOf('cluster-annual-report');

/** Filled from what the members have handed in until then, with the figures of these of their reports. */
const factsFrom = (reportIds: readonly string[]): FactsSource => ({
  wanted: () => [],
  ofCluster: { duties: true, ofMembers: (period) => papersForSums(period, reportIds) },
  read: (_found, _period, around) => {
    if (!around || around.cluster.members.length === 0)
      return { type: 'facts', facts: { items: {} } };
    const { cluster, today } = around;
    return {
      type: 'facts',
      facts: {
        items: { [memberTable.id]: memberRows(cluster, today) },
        values: sumsOf(cluster, reportIds),
        names: { [MEMBERS]: memberNames(cluster) },
      },
    };
  },
});

export const clusterMidyearFacts = factsFrom([midyearReport.id]);

export const clusterAnnualReportFacts = factsFrom([annualReport.id, schoolYearReport.id]);
