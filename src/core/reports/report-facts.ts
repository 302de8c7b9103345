import { givenTarget } from '../check-ins/check-in-facts.ts';
import { checkIn } from '../check-ins/check-in.ts';
import { type Reported, reportsIn } from '../check-ins/reported.ts';
import { resultPapersBefore } from '../check-ins/result-papers.ts';
import {
  type Content,
  type ContentRow,
  type Facts,
  type GivenItem,
  parseContent,
  type Value,
} from '../forms/forms.ts';
import { annualPlan } from '../plans/annual-plan.ts';
import { type Target, targetsIn, valueIn } from '../plans/read-targets.ts';
import { numberIn } from '../registration/registration-facts.ts';
import { registration, schoolRegistration } from '../registration/registration.ts';
import { type Period, yearOfPeriod, yearPeriod } from '../shared/period.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import type { FormPeriod, Submission } from '../submissions/submission.ts';
import { titleCodes } from './awards.ts';
import { annualReport, midyearReport, schoolYearReport } from './reports.ts';

/**
 * The half-year and the annual report hold the targets of the year's plan with what was last said of
 * them, and are offered what the plan, the check-ins and the registration say already.
 */
const reportFacts = (formId: string): FactsSource => ({
  wanted: (period) => [
    planOf(period),
    { formId: registration.id, period: yearPeriod(yearOfPeriod(period)) },
    ...resultPapersBefore({ formId, period }),
  ],
  read: (found, period) => {
    const plan = contentIn(found, planOf(period));
    const signed = found.find((one) => one.formId === registration.id);
    const registered = signed && parseContent(JSON.parse(signed.content));
    const { byTarget } = reportsIn(found);
    const targets = (plan ? targetsIn(plan) : []).map((target) =>
      givenResult(target, byTarget.get(target.key)),
    );
    const until = formId === midyearReport.id ? `${yearOfPeriod(period)}-06-30` : null;
    const planned = plan ? campaignsIn(plan, until) : {};
    const facts: Facts = {
      items: { targets },
      proposed: {
        ...planned,
        ...modelsIn(found),
        ...(registered ? titlesIn(registered, 'proposed') : {}),
        ...(formId === midyearReport.id ? { as_of_date: `${yearOfPeriod(period)}-05-31` } : {}),
      },
      values: {
        ...ownPlanned(planned),
        ...(registered ? titlesIn(registered, 'registered') : {}),
      },
    };
    return { type: 'facts', facts };
  },
});

export const midyearReportFacts = reportFacts(midyearReport.id);
export const annualReportFacts = reportFacts(annualReport.id);

/** A school year is registered for in its first year and told of in its second. */
export const schoolYearReportFacts: FactsSource = {
  wanted: (period) => [schoolRegistrationBefore(period)],
  read: (found, period) => {
    const registered = contentIn(found, schoolRegistrationBefore(period));
    if (!registered) return { type: 'facts', facts: { items: {} } };
    const targets = targetsIn(registered, 'key_targets').map((target) =>
      givenResult(target, undefined),
    );
    return {
      type: 'facts',
      facts: {
        items: { targets },
        proposed: titlesIn(registered, 'proposed'),
        values: titlesIn(registered, 'registered'),
      },
    };
  },
};

export const reportFactsById = [
  [midyearReport.id, midyearReportFacts],
  [annualReport.id, annualReportFacts],
  [schoolYearReport.id, schoolYearReportFacts],
] as const;

const planOf = (period: Period): FormPeriod => ({
  formId: annualPlan.id,
  period: yearPeriod(yearOfPeriod(period)),
});

const schoolRegistrationBefore = (period: Period): FormPeriod => ({
  formId: schoolRegistration.id,
  period: yearPeriod(yearOfPeriod(period) - 1),
});

const contentIn = (found: readonly Submission[], paper: FormPeriod): Content | undefined => {
  const own = found.find((one) => one.formId === paper.formId && one.period === paper.period);
  return own && parseContent(JSON.parse(own.content));
};

/** A target with its last result, which a report is offered. */
export const givenResult = (target: Target, last: Reported | undefined): GivenItem => {
  const { values, ...given } = givenTarget(target, last);
  const { last_value: _, ...facts } = values;
  return { ...given, values: facts, last: last ? lastOf(last) : {} };
};

/** Whether it is reached is said by its result. */
const lastOf = ({ status, value, words }: Reported): GivenItem['last'] => ({
  status: status === 'done' ? 'done' : 'reported',
  ...(value === null ? {} : { value }),
  ...(words === null ? {} : { result_text: words }),
});

type Proposed = Readonly<Record<string, Value>>;

/** How many campaigns the plan names; of half a year those alone that begin by its last day. */
const campaignsIn = (plan: Content, until: string | null): Proposed => {
  const rows = campaignRows(plan);
  const counts = campaignCounts(rows.filter((row) => until === null || beginsBy(row, until)));
  return Object.keys(counts).length > 0 || rows.length === 0 ? counts : noCampaigns;
};

const beginsBy = (row: ContentRow, until: string): boolean => {
  const start = valueIn(row, 'start');
  return typeof start !== 'string' || start <= until;
};

const noCampaigns: Proposed = {
  campaigns_central: 0,
  campaigns_city: 0,
  campaigns_own_regular: 0,
  campaigns_own_thematic: 0,
};

/** The unit's own, which its report is held against. */
const ownPlanned = (counts: Proposed): Record<string, Value> =>
  Object.fromEntries(
    ['regular', 'thematic'].flatMap((kind) => {
      const count = counts[`campaigns_own_${kind}`];
      return count === undefined ? [] : [[`planned_own_${kind}`, count]];
    }),
  );

export const campaignRows = (plan: Content): ContentRow[] =>
  plan.sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' && entry.field === 'campaigns' ? entry.rows : []));

/** How many campaigns there are, by who launches them; nothing where there are none. */
export const campaignCounts = (rows: readonly ContentRow[]): Proposed => {
  if (rows.length === 0) return {};
  const launchedBy = rows.map((row) => valueIn(row, 'launched_by') ?? 'unit');
  const own = rows.filter((_, at) => launchedBy[at] === 'unit');
  const thematic = own.filter((row) => valueIn(row, 'kind') === 'thematic').length;
  return {
    campaigns_central: launchedBy.filter((one) => one === 'central').length,
    campaigns_city: launchedBy.filter((one) => one === 'city').length,
    campaigns_own_regular: own.length - thematic,
    campaigns_own_thematic: thematic,
  };
};

/** What check-ins have told of new models together, or the half-year report where that is more. */
const modelsIn = (found: readonly Submission[]): Proposed => {
  const told = (formId: string, field: string): number[] =>
    found
      .filter((one) => one.formId === formId)
      .flatMap(({ content }) => {
        const read = parseContent(JSON.parse(content));
        return (read && numberIn(read, field)) ?? [];
      });
  const inCheckIns = told(checkIn.id, 'new_models');
  const inReports = told(midyearReport.id, 'models_found');
  if (inCheckIns.length + inReports.length === 0) return {};
  const sum = inCheckIns.reduce((all, one) => all + one, 0);
  return { models_found: Math.max(sum, ...inReports) };
};

/** What was registered of each title; as many may be proposed. */
const titlesIn = (registered: Content, as: 'proposed' | 'registered'): Proposed =>
  Object.fromEntries(
    titleCodes.flatMap((code) => {
      const count = numberIn(registered, `reg_${code}`);
      return count === null ? [] : [[`${as}_${code}`, count]];
    }),
  );
