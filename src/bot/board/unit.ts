import { deadlineWords } from '../../core/calendar/deadline.ts';
import { planningPeriod } from '../../core/calendar/season.ts';
import { contentOf, titleOf } from '../../core/forms/forms.ts';
import { loadObligations, loadToday } from '../../core/obligations/load-obligations.ts';
import { isDone, isOverdue } from '../../core/obligations/obligation.ts';
import type { KnownPerson, Person } from '../../core/people/person.ts';
import { isAdmin, isOfficer } from '../../core/people/rights.ts';
import { maySeeUnit } from '../../core/people/scope.ts';
import { annualPlan } from '../../core/plans/annual-plan.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { AttachmentId, UnitId } from '../../core/shared/ids.ts';
import type { Period } from '../../core/shared/period.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Attachment } from '../../core/submissions/attachment.ts';
import type { Draft } from '../../core/submissions/draft.ts';
import { formOf } from '../../core/submissions/form-ports.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import { clustersLedBy } from '../../core/units/cluster-lead.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import type { Unit } from '../../core/units/unit.ts';
import { compareButtons } from '../forms/compare-versions.ts';
import { summaryPages } from '../forms/summary-pages.ts';
import { buttons } from '../kit/buttons.ts';
import { pageOf } from '../kit/paging.ts';
import {
  type BotContext,
  htmlOf,
  type Line,
  type MessageButton,
  refuse,
  show,
} from '../kit/request.ts';
import { endContactButton } from '../people/unit-contacts.ts';
import { unitLogButton } from '../reminders/proof-log.ts';
import { clusterOf, shortClusterName } from './unit-cluster.ts';

type OfUnit = { unitId: UnitId };

type UnitFacts = {
  unit: Unit;
  period: Period;
  cluster: Cluster | null;
  draft: Draft | null;
  versions: Submission[];
  files: Attachment[];
};

/** Null also for a unit that the person does not follow. */
const unitSeenBy = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  { unitId }: OfUnit,
): Promise<Unit | null> => {
  return (await maySeeUnit(stores, { by, unitId }, now)) ? stores.units.byId(unitId) : null;
};

const load = async (ctx: BotContext, unit: Unit): Promise<UnitFacts> => {
  const { stores, now } = ctx.request;
  const period = planningPeriod(dateInHanoi(now));
  const key = { unitId: unit.id, formId: annualPlan.id, period };
  const draft = await stores.drafts.find(key);
  const versions = await stores.submissions.versions(key);
  const files = draft ? await stores.attachments.ofDraft(draft.id) : [];
  const cluster = await clusterOf(ctx.request, unit, period);
  return { unit, period, cluster, draft, versions, files };
};

export const showPressedUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: OfUnit,
): Promise<void> => {
  const unit = await unitSeenBy(ctx, by, pressed);
  if (unit) await showUnit(ctx, by, unit);
  else refuse(ctx, 'button-outdated');
};

/** One unit as the Board sees it: contacts, answers so far, versions, files. */
export const showUnit = async (ctx: BotContext, by: KnownPerson, unit: Unit): Promise<void> => {
  const facts = await load(ctx, unit);
  const { cluster, period } = facts;
  const tags = (await ctx.request.stores.units.tags()).filter(({ unitId }) => unitId === unit.id);
  const contacts = await ctx.request.stores.people.contactsOf(unit.id);
  const lines: Line[] = [
    say('unit-heading', { unit: unit.name, code: unit.code }),
    say('form-value', { value: cluster?.name ?? say('no-cluster') }),
    ...(await leadLines(ctx, unit)),
    ...(tags.length > 0 ? [say('unit-tags', { tags: tags.map(({ tag }) => tag).join(', ') })] : []),
    'blank',
    ...(contacts.length === 0 ? [say('unit-no-contact')] : []),
    ...contacts.map(({ fullName, position }) => say('unit-contact', { fullName, position })),
    'blank',
    say('overview-form', { form: titleOf(annualPlan.id, period) }),
    ...stateLines(facts),
    ...(await owedLines(ctx, unit)),
  ];
  show(ctx, lines, [
    ...facts.versions.map((submission) => [
      versionButton(submission),
      ...compareButtons(submission),
    ]),
    ...(isOfficer(by) && isFirst(facts)
      ? [[{ label: say('button-see-draft'), data: buttons.board.draft.to({ unitId: unit.id }) }]]
      : []),
    ...(isOfficer(by) ? filesShown(facts).map((file) => [fileButton(file)]) : []),
    [
      {
        label: say('button-progress'),
        data: buttons.tasks.progress.to({
          unitId: unit.id,
          year: yearOf(dateInHanoi(ctx.request.now)),
        }),
      },
    ],
    [unitLogButton(unit.id)],
    ...(isAdmin(by) ? adminRows(unit, contacts) : []),
    [...(cluster ? [clusterButton(cluster)] : []), allClusters],
  ]);
};

const adminRows = (unit: Unit, contacts: readonly Person[]): MessageButton[][] => [
  [{ label: say('button-invite-unit'), data: buttons.people.inviteUnit.to({ unitId: unit.id }) }],
  ...contacts.map((contact) => [endContactButton(unit, contact)]),
  [{ label: say('button-unit-tags'), data: buttons.board.tags.to({ unitId: unit.id }) }],
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

const MOST_OWED = 6;

/** What is open or overdue now, most urgent first. */
const owedLines = async ({ request }: BotContext, unit: Unit): Promise<Line[]> => {
  const { stores, ports, now } = request;
  const asOf = await loadToday(stores, now);
  const owed = (await loadObligations(stores, ports.forms, { now, unitIds: [unit.id] }))
    .filter((one) => !isDone(one) && one.milestone.opensOn <= asOf.today)
    .toSorted((one, other) => one.lastMoment - other.lastMoment);
  if (owed.length === 0) return [];
  return [
    'blank',
    say('unit-owes', { count: owed.length }),
    ...owed.slice(0, MOST_OWED).map((one) =>
      say(isOverdue(one, now) ? 'unit-owes-overdue' : 'unit-owes-due', {
        name: { said: one.milestone.name },
        due: deadlineWords(one, asOf),
      }),
    ),
  ];
};

const clusterButton = (cluster: Cluster): MessageButton => ({
  label: say('button-back-to-cluster', { cluster: shortClusterName(cluster) }),
  data: buttons.board.cluster.to({ clusterId: cluster.id }),
});

const allClusters: MessageButton = {
  label: say('button-all-clusters'),
  data: buttons.board.city.to(),
};

const isBegun = (draft: Draft | null): draft is Draft =>
  draft?.status === 'open' && draft.filled.answers.size > 0;

/** Of a plan that was handed in the Board reads the versions; what is being changed is the unit's. */
const isFirst = ({ draft, versions }: UnitFacts): boolean =>
  isBegun(draft) && versions.length === 0;

const filesShown = ({ files, versions }: UnitFacts): Attachment[] =>
  versions.length === 0
    ? files
    : files.filter(({ id }) => versions.some(({ content }) => content.includes(id)));

const stateLines = ({ draft, versions }: UnitFacts): TextRef[] => {
  const lines = versions.map(({ number, version, submittedAt }) =>
    say('unit-version', { number, version, at: { at: submittedAt } }),
  );
  const isAmending = versions.length > 0;
  if (isBegun(draft))
    lines.push(say(isAmending ? 'unit-amending' : 'unit-draft', { at: { at: draft.changedAt } }));
  return lines.length === 0 ? [say('state-not-begun')] : lines;
};

const versionButton = ({ number, version }: Submission): MessageButton => ({
  label: say('button-see-version', { version }),
  data: buttons.forms.submission.to({ number, page: 0 }),
});

const fileButton = ({ id, name }: Attachment): MessageButton => ({
  label: say('button-send-file', { name: name.length > 24 ? `${name.slice(0, 23)}…` : name }),
  data: buttons.board.file.to({ id }),
});

export const showDraft = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: OfUnit & { page: number },
): Promise<void> => {
  const unit = await unitSeenBy(ctx, by, pressed);
  const facts = unit && (await load(ctx, unit));
  if (!unit || !facts?.draft || !isFirst(facts)) return refuse(ctx, 'button-outdated');
  const { request } = ctx;
  const { draft, files } = facts;
  const form = formOf(request.ports.forms, draft.formId);
  const known = new Map(files.map(({ id, name, size, state }) => [id, { id, name, size, state }]));
  const content = contentOf(form, draft.filled, known);
  const { at, pages, items, turning } = pageOf(summaryPages(request, form, content), {
    wanted: pressed.page,
    size: 1,
    to: (page) => buttons.board.draft.to({ unitId: unit.id, page }),
  });
  show(
    ctx,
    [
      say('draft-heading', { unit: unit.name, at: { at: draft.changedAt } }),
      say('page-of', { page: at + 1, pages }),
      'blank',
      { html: items[0] ?? '' },
    ],
    [
      turning,
      [
        {
          label: say('button-back-to-unit'),
          data: buttons.board.unit.to({ unitId: unit.id }),
        },
      ],
    ],
  );
};

export const sendFile = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: AttachmentId },
): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  const file = await stores.attachments.byId(id);
  const opened = file && (await stores.drafts.opened(file.draftId, by.person.id));
  if (!opened || !(await maySeeUnit(stores, { by, unitId: opened.draft.unitId }, now)))
    return refuse(ctx, 'button-outdated');
  const html = htmlOf(request, [say('file-caption', { name: file.name })]);
  request.replies.push({ type: 'file', fileId: file.fileId, kind: file.kind, html });
};
