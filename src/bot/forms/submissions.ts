import { loadFormTitle } from '../../core/calendar/form-title.ts';
import { yearOfMilestone } from '../../core/calendar/milestone.ts';
import { parseContent } from '../../core/forms/forms.ts';
import { loadObligations } from '../../core/obligations/load-obligations.ts';
import { mayReadPaper } from '../../core/obligations/paper-readers.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayReadUnit } from '../../core/people/scope.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { yearOfPeriod } from '../../core/shared/period.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Draft } from '../../core/submissions/draft.ts';
import { findForm, formToRead } from '../../core/submissions/form-ports.ts';
import { mayReview } from '../../core/submissions/review-right.ts';
import type { Review } from '../../core/submissions/review.ts';
import { shortHash, type Submission } from '../../core/submissions/submission.ts';
import { standingBy } from '../../core/units/standing.ts';
import { nameOn, type Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { inColumns } from '../kit/columns.ts';
import { sheetOf } from '../kit/paging.ts';
import {
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
  refuse,
  show,
  tell,
  wordsOf,
} from '../kit/request.ts';
import { grantedOf, recordRows, scanRows } from '../recording/rows.ts';
import { leadRows } from '../reviews/lead-check.ts';
import { stateLine } from '../reviews/state-lines.ts';
import { askedRows } from '../reviews/version.ts';
import { compareButtons } from './compare-versions.ts';
import { filesOf, versionFileButtons } from './file-buttons.ts';
import { withdrawnLines } from './form-title.ts';
import { onePageButton } from './one-page.ts';
import { papersButton } from './paper-list.ts';
import { onBehalfLines } from './receipt.ts';
import { notesOnPaper, summaryPages } from './summary-pages.ts';
import { wordButtons } from './word-paper.ts';

/** What has been handed in, as its unit and the Board read it. */
export const showSubmission = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, page }: { number: string; page: number | undefined },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const submission = await stores.submissions.byNumber(number);
  if (!submission || !(await mayReadPaper(stores, { by, ...submission }, now)))
    return refuse(ctx, 'not-your-unit');
  const unit = await stores.units.byId(submission.unitId);
  const isOwn = by.unitIds.includes(submission.unitId);
  const versions = await stores.submissions.versions(submission);
  const review = await stores.reviews.of(number);
  const draft = isOwn ? await stores.drafts.find(submission) : null;
  const isAsked = findForm(ctx.request.ports.forms, submission.formId) !== undefined;
  const rows = [
    ...versionFileButtons(ctx.request, await filesOf(ctx.request, [submission]), submission),
    ...versionRows(ctx.request, submission, versions),
    wordButtons(ctx.request, submission),
    [onePageButton(number)],
    compareButtons(submission),
    ...(isOwn && isAsked ? [amendButtons(submission, versions, { review, draft })] : []),
    ...(await reviewRows(ctx, by, submission)),
    ...(isOwn ? askedRows(number, await stores.clarifications.ofPaper(submission)) : []),
    ...(await leadRows(ctx, by, submission)),
    ...(await recordingRows(ctx, by, submission)),
    ...(await waysOut(ctx, by, submission)),
  ];
  const isNewest = versions[0]?.number === number;
  const shown = { submission, unitName: calledIn(unit, submission), page, rows };
  await showPage(ctx, { ...shown, ...(isNewest ? { review } : {}) });
};

/** Papers keep the name that the unit had. */
const calledIn = (unit: Unit | null, { submittedAt }: Submission): string =>
  unit ? nameOn(unit, dateInHanoi(submittedAt)) : '';

/** To all that the unit has handed in; for a lead, who reads no more of it than this, to the cluster. */
const waysOut = async (
  { request }: BotContext,
  by: KnownPerson,
  submission: Submission,
): Promise<MessageButton[][]> => {
  const { stores, now } = request;
  const { unitId, formId, period } = submission;
  if (await mayReadUnit(stores, { by, unitId }, now))
    return [
      [papersButton(unitId, yearOfPeriod(period))],
      [by.unitIds.includes(unitId) ? toMenu : toUnit(submission)],
    ];
  const milestone = await stores.milestones.ofForm(formId, period);
  const year = milestone ? yearOfMilestone(milestone) : yearOfPeriod(period);
  const place = standingBy(await stores.units.membershipsOf([unitId], [year]))(year).placeOf;
  const clusterId = place.get(unitId)?.clusterId;
  if (!milestone || !clusterId) return [[toMenu]];
  const data = buttons.board.clusterMilestone.to({ clusterId, milestoneId: milestone.id });
  return [[{ label: say('button-units-of-cluster'), data }]];
};

/** Scans of a signed document that came by post; an admin may record it. */
const recordingRows = async (
  ctx: BotContext,
  by: KnownPerson,
  { formId, period, unitId }: Submission,
): Promise<MessageButton[][]> => {
  const { stores, ports, now } = ctx.request;
  const milestone = await stores.milestones.ofForm(formId, period);
  const wanted = milestone && { milestoneIds: [milestone.id], unitIds: [unitId] };
  const [obligation] = wanted ? await loadObligations(stores, ports.forms, { now, ...wanted }) : [];
  if (!obligation) return [];
  const reliefs = (await grantedOf(ctx, obligation)).filter(({ kind }) => kind === 'paper');
  const rows = recordRows(by, { obligation, reliefs }, dateInHanoi(now));
  return [...scanRows(reliefs), ...rows];
};

/** As many fit beside the rest; the others are reached from these. */
const MOST_VERSIONS = 9;

/** To the other versions, the nearest ones where there are many. */
const versionRows = (
  request: Request,
  { version }: Submission,
  versions: readonly Submission[],
): MessageButton[][] =>
  inColumns(
    versions
      .filter((one) => one.version !== version)
      .toSorted((one, other) => Math.abs(one.version - version) - Math.abs(other.version - version))
      .slice(0, MOST_VERSIONS)
      .toSorted((one, other) => one.version - other.version)
      .map((one) => ({
        label: say('button-see-version', { version: one.version }),
        data: buttons.forms.submission.to({ number: one.number, page: 0 }),
      })),
    ({ label }) => wordsOf(request, label),
  );

/** Only the newest version can be changed. */
const amendButtons = (
  { number }: Submission,
  [newest]: readonly Submission[],
  { review, draft }: { review: Review | null; draft: Draft | null },
): MessageButton[] => {
  if (newest?.number !== number || review?.state === 'agreed') return [];
  if (review?.state === 'returned')
    return [
      {
        label: say('button-answer-review'),
        data: buttons.forms.amend.to({ number }),
        style: 'primary',
      },
    ];
  return [amendButton(number, draft?.status === 'open')];
};

/** For whoever reviews the unit: what the Board has to say of it. */
const reviewRows = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  { number, unitId }: Submission,
): Promise<MessageButton[][]> =>
  (await mayReview(stores, { by, unitId }, now))
    ? [
        [
          {
            label: say('button-review'),
            data: buttons.reviews.version.to({ number }),
            style: 'primary',
          },
        ],
      ]
    : [];

/** Leads into changing the unit's newest version. */
const amendButton = (number: string, isAmending: boolean): MessageButton => ({
  label: say(isAmending ? 'button-amend-go-on' : 'button-amend'),
  data: buttons.forms.amend.to({ number }),
});

const toMenu: MessageButton = { label: say('button-menu'), data: buttons.home.tasks.to() };

const toUnit = ({ unitId }: Submission): MessageButton => ({
  label: say('button-back-to-unit'),
  data: buttons.board.unit.to({ unitId }),
});

/** Without a page the first one is shown, below what was tapped. */
type Page = {
  submission: Submission;
  unitName: string;
  page: number | undefined;
  /** Below the buttons to other pages. */
  rows: MessageButton[][];
  /** Of the newest version. */
  review?: Review | null;
};

const showPage = async (ctx: BotContext, shown: Page): Promise<void> => {
  const { submission, unitName, page } = shown;
  const { request } = ctx;
  const form = formToRead(request.ports.forms, submission.formId);
  const content = parseContent(JSON.parse(submission.content));
  if (!content) return refuse(ctx, 'button-outdated');
  const { number, version, hash, period, submittedAt } = submission;
  const notes = await notesOnPaper(request, content, submission.unitId);
  const { at, pages, items, turning } = sheetOf(summaryPages(request, { form, content, notes }), {
    wanted: page ?? 0,
    size: 1,
    to: (another) => buttons.forms.submission.to({ number, page: another }),
  });
  const title = await loadFormTitle(request.stores.milestones, { form, period });
  const lines: Line[] = [
    say('submission-heading', { form: title, unit: unitName }),
    say('submission-facts', { number, version, at: { at: submittedAt }, hash: shortHash(hash) }),
    ...withdrawnLines(form),
    ...(await onBehalfLines(ctx, submission)),
    ...(shown.review === undefined ? [] : [stateLine(shown.review)]),
    say('page-of', { page: at + 1, pages }),
    'blank',
    { html: items[0] ?? '' },
  ];
  const rows = [turning, ...shown.rows];
  if (page === undefined) tell(request, lines, rows);
  else show(ctx, lines, rows);
};
