import { planningPeriod } from '../../core/calendar/season.ts';
import {
  loadPapers,
  workedOnAt,
  yearOfPaper,
  type UnitPaper,
} from '../../core/obligations/load-papers.ts';
import { milestonesBySight } from '../../core/obligations/overview.ts';
import { mayInviteTo } from '../../core/people/invite-right.ts';
import type { KnownPerson, Person } from '../../core/people/person.ts';
import { isAdmin, isOfficer } from '../../core/people/rights.ts';
import { isInScope, maySeeUnit, scopeOf } from '../../core/people/scope.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Attachment } from '../../core/submissions/attachment.ts';
import type { DraftKey } from '../../core/submissions/draft.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import { clustersLedBy } from '../../core/units/cluster-lead.ts';
import { shortClusterName } from '../../core/units/cluster-name.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import type { Unit } from '../../core/units/unit.ts';
import { awardsButton } from '../awards/awards-of-unit.ts';
import { compareButtons } from '../forms/compare-versions.ts';
import { fileButtons, filesOf } from '../forms/file-buttons.ts';
import { papersButton, paperTitle } from '../forms/paper-list.ts';
import { draftButton, reliefLines } from '../forms/paper-page.ts';
import { buttons } from '../kit/buttons.ts';
import {
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
  refuse,
  show,
} from '../kit/request.ts';
import { yearRows } from '../kit/years.ts';
import { approverButton } from '../people/approvers.ts';
import { inviteUnitButton } from '../people/invitations.ts';
import { endContactButton } from '../people/unit-contacts.ts';
import { unitLogButton } from '../reminders/proof-log.ts';
import { reorganiseButton } from '../reorganisations/list.ts';
import { unitYearButton } from '../tasks/unit-year.ts';
import { clusterOf } from './unit-cluster.ts';
import { loadOwed } from './unit-owed.ts';

type OfUnit = { unitId: UnitId; milestoneId?: MilestoneId | undefined };

type UnitFacts = {
  unit: Unit;
  cluster: Cluster | null;
  /** What is shown of it first; undefined when there is nothing yet. */
  paper: UnitPaper | undefined;
  versions: Submission[];
  files: Attachment[];
  /** Of its papers, the newest first. */
  years: number[];
};

/** Null also for a unit that the person does not follow. */
const unitSeenBy = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  { unitId }: OfUnit,
): Promise<Unit | null> => {
  return (await maySeeUnit(stores, { by, unitId }, now)) ? stores.units.byId(unitId) : null;
};

const load = async (
  ctx: BotContext,
  unit: Unit,
  milestoneId: MilestoneId | undefined,
): Promise<UnitFacts> => {
  const { request } = ctx;
  const { stores, ports, now } = request;
  const papers = await loadPapers(stores, ports.forms, { unitId: unit.id, now });
  const paper = await shownFirst(request, papers, milestoneId);
  const versions = paper?.handedIn ? await stores.submissions.versions(paper) : [];
  const files =
    versions.length > 0 ? await filesOf(request, versions) : await draftFiles(request, paper);
  const cluster = await clusterOf(request, unit, planningPeriod(dateInHanoi(now)));
  const years = [...new Set(papers.map(yearOfPaper))];
  return { unit, cluster, paper, versions, files, years };
};

const draftFiles = async (
  { stores }: Request,
  paper: UnitPaper | undefined,
): Promise<Attachment[]> => (paper?.draft ? stores.attachments.ofDraft(paper.draft.id) : []);

/** What was asked for; else what the unit worked on last; else what the Board sees first. */
const shownFirst = async (
  { stores, now }: Request,
  papers: readonly UnitPaper[],
  milestoneId: MilestoneId | undefined,
): Promise<UnitPaper | undefined> => {
  const of = (id: MilestoneId | undefined): UnitPaper | undefined =>
    papers.find(({ milestone }) => milestone !== null && milestone.id === id);
  if (milestoneId !== undefined) return of(milestoneId);
  const [last] = papers.toSorted((one, other) => workedOnAt(other) - workedOnAt(one));
  if (last && workedOnAt(last) > 0) return last;
  const [first] = await milestonesBySight(stores, now);
  return of(first?.id) ?? papers[0];
};

export const showPressedUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: OfUnit,
): Promise<void> => {
  const unit = await unitSeenBy(ctx, by, pressed);
  if (unit) await showUnit(ctx, by, { unit, milestoneId: pressed.milestoneId });
  else refuse(ctx, 'button-outdated');
};

/** One unit as the Board sees it: contacts, one of its papers with versions and files, the way to all. */
export const showUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  { unit, milestoneId }: { unit: Unit; milestoneId?: MilestoneId | undefined },
): Promise<void> => {
  const facts = await load(ctx, unit, milestoneId);
  const { cluster } = facts;
  // A unit may have changed to a cluster that somebody else follows.
  const scope = await scopeOf(ctx.request.stores.people, by, ctx.request.now);
  const tags = (await ctx.request.stores.units.tags()).filter(({ unitId }) => unitId === unit.id);
  const contacts = await ctx.request.stores.people.contactsOf(unit.id);
  const owed = await loadOwed(ctx.request, unit, facts.paper?.milestone?.id);
  const lines: Line[] = [
    say('unit-heading', { unit: unit.name, code: unit.code }),
    say('form-value', { value: cluster?.name ?? say('no-cluster') }),
    ...(await leadLines(ctx, unit)),
    ...(tags.length > 0 ? [say('unit-tags', { tags: tags.map(({ tag }) => tag).join(', ') })] : []),
    'blank',
    ...contactLines(contacts),
    'blank',
    ...stateLines(facts),
    ...owed.lines,
  ];
  show(ctx, lines, [
    ...(await invitingFirst(ctx, by, { unit, contacts })),
    ...paperRows(ctx.request, facts, by),
    ...owed.rows,
    [papersButton(unit.id), awardsButton(unit.id)],
    ...yearRows(ctx.request, facts.years, {
      but: undefined,
      to: (year) => buttons.forms.papers.to({ unitId: unit.id, year }),
    }),
    [unitYearButton(unit.id, yearOf(dateInHanoi(ctx.request.now)))],
    [
      {
        label: say('button-progress'),
        data: buttons.tasks.progress.to({
          unitId: unit.id,
          year: yearOf(dateInHanoi(ctx.request.now)),
        }),
      },
      unitLogButton(unit.id),
    ],
    ...(isAdmin(by) ? adminRows(unit, contacts) : []),
    [...(cluster && isInScope(scope, cluster.id) ? [clusterButton(cluster)] : []), allClusters],
  ]);
};

/** What can be opened of the paper that is shown; who only looks reads what was handed in. */
const paperRows = (request: Request, facts: UnitFacts, by: KnownPerson): MessageButton[][] => {
  const { paper, versions, files } = facts;
  return [
    ...versions
      .slice(0, MOST_VERSIONS)
      .map((submission) => [versionButton(submission)].concat(compareButtons(submission))),
    ...(isOfficer(by) && paper && isFirst(facts) ? [[draftButton(paper)]] : []),
    ...(versions.length > 0 || isOfficer(by) ? fileButtons(request, files) : []),
    ...(isAdmin(by) && paper?.obligation && versions.length === 0 ? [[recordButton(paper)]] : []),
  ];
};

/** Leads to what an admin may record of it. */
export const recordButton = ({ unitId, formId, period }: DraftKey): MessageButton => ({
  label: say('button-record'),
  data: buttons.forms.paper.to({ unitId, formId, period }),
});

const contactLines = (contacts: readonly Person[]): TextRef[] =>
  contacts.length === 0
    ? [say('unit-no-contact')]
    : contacts.map(({ fullName, position }) => say('unit-contact', { fullName, position }));

/** What nobody speaks for can do nothing before somebody is invited. */
const invitingFirst = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  { unit, contacts }: { unit: Unit; contacts: readonly Person[] },
): Promise<MessageButton[][]> =>
  contacts.length === 0 && (await mayInviteTo(stores, { by, unitId: unit.id }, now))
    ? [[{ ...inviteUnitButton(unit), style: 'primary' }]]
    : [];

const adminRows = (unit: Unit, contacts: readonly Person[]): MessageButton[][] => [
  [
    ...(contacts.length === 0 ? [] : [inviteUnitButton(unit)]),
    { label: say('button-unit-tags'), data: buttons.board.tags.to({ unitId: unit.id }) },
  ],
  [reorganiseButton(unit.id)],
  ...contacts.map((contact) => [endContactButton(unit, contact)]),
  ...(contacts.length > 1 ? [[approverButton(unit)]] : []),
];

/** Who leads changes with the year. */
const leadLines = async (
  { request: { stores, now } }: BotContext,
  { id }: Unit,
): Promise<TextRef[]> => {
  const led = await clustersLedBy(stores.units, [id], dateInHanoi(now));
  const clusters = led.length > 0 ? await stores.units.clusters() : [];
  return clusters
    .filter((cluster) => led.includes(cluster.id))
    .map(({ kind, name }) => say(`unit-leads-${kind}`, { name }));
};

/** Older ones are reached from these. */
const MOST_VERSIONS = 4;

const clusterButton = (cluster: Cluster): MessageButton => ({
  label: say('button-back-to-cluster', { cluster: shortClusterName(cluster) }),
  data: buttons.board.cluster.to({ clusterId: cluster.id }),
});

const allClusters: MessageButton = {
  label: say('button-all-clusters'),
  data: buttons.board.city.to(),
};

/** Of what was handed in the Board reads the versions; what is being changed is the unit's. */
const isFirst = ({ paper, versions }: UnitFacts): boolean =>
  paper !== undefined && paper.draft !== null && versions.length === 0;

const stateLines = ({ paper, versions }: UnitFacts): TextRef[] => {
  if (!paper) return [];
  const { draft, obligation } = paper;
  const lines = [
    ...versions
      .slice(0, MOST_VERSIONS)
      .map(({ number, version, submittedAt }) =>
        say('unit-version', { number, version, at: { at: submittedAt } }),
      ),
    ...(versions.length === 0 && obligation ? reliefLines(obligation) : []),
    ...(draft
      ? [say(versions.length > 0 ? 'unit-amending' : 'unit-draft', { at: { at: draft.changedAt } })]
      : []),
  ];
  const form = say('overview-form', { form: paperTitle(paper) });
  return [form, ...(lines.length > 0 ? lines : [say('state-not-begun')])];
};

const versionButton = ({ number, version }: Submission): MessageButton => ({
  label: say('button-see-version', { version }),
  data: buttons.forms.submission.to({ number, page: 0 }),
});
