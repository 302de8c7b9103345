import { loadFormTitle } from '../../core/calendar/form-title.ts';
import { type Content, type Form, parseContent, partLabel } from '../../core/forms/forms.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isPlan } from '../../core/plans/plan-checklist.ts';
import { type Clarification, isOpenClarification } from '../../core/questions/clarification.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { formOf } from '../../core/submissions/form-ports.ts';
import { readForReview } from '../../core/submissions/read-for-review.ts';
import { mayReview } from '../../core/submissions/review-right.ts';
import { type Remark, type Review, waitsForBoard } from '../../core/submissions/review.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import { nameOn } from '../../core/units/unit.ts';
import { compareButtons } from '../forms/compare-versions.ts';
import { buttons } from '../kit/buttons.ts';
import { inColumns } from '../kit/columns.ts';
import { forgetAwaited } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import {
  refuse,
  show,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { letterButtons } from './letter-buttons.ts';
import { stateLines } from './state-lines.ts';

const { reviews, forms } = buttons;

/** A version as whoever reviews it has it before them. */
export type Desk = {
  submission: Submission;
  form: Form;
  content: Content;
  title: TextRef;
  unitName: string;
  review: Review | null;
  remarks: readonly Remark[];
  isNewest: boolean;
};

/** Null for whoever does not review it. */
export const deskOf = async (
  { request }: BotContext,
  by: KnownPerson,
  number: string,
): Promise<Desk | null> => {
  const { stores, ports, now } = request;
  const submission = await stores.submissions.byNumber(number);
  if (!submission || !(await mayReview(stores, { by, unitId: submission.unitId }, now)))
    return null;
  const content = parseContent(JSON.parse(submission.content));
  if (!content) return null;
  const unit = await stores.units.byId(submission.unitId);
  const form = formOf(ports.forms, submission.formId);
  const [newest] = await stores.submissions.versions(submission);
  return {
    submission,
    form,
    content,
    title: await loadFormTitle(stores.milestones, { form, period: submission.period }),
    unitName: unit ? nameOn(unit, dateInHanoi(submission.submittedAt)) : '',
    review: await stores.reviews.of(number),
    remarks: await stores.reviews.remarks(number),
    isNewest: newest?.number === number,
  };
};

/** What it is and how far the Board is with it. */
export const headLines = async (ctx: BotContext, desk: Desk): Promise<TextRef[]> => {
  const { submission, title, unitName, review } = desk;
  const { number, version, submittedAt } = submission;
  return [
    say('review-heading', { form: title, unit: unitName }),
    say('review-facts', { number, version, at: { at: submittedAt } }),
    ...(desk.isNewest ? await stateLines(ctx.request, review) : [say('review-not-newest')]),
  ];
};

export type VersionAsked = {
  number: string;
  page?: number | undefined;
  /** What was just done, above all else. */
  notice?: readonly Line[];
};

/** A version under review: how far it is, what has been said of it, and what can be done. */
export const showVersion = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, page = 0, notice = [] }: VersionAsked,
): Promise<void> => {
  const desk = await deskOf(ctx, by, number);
  if (!desk) return refuse(ctx, 'button-outdated');
  await forgetAwaited(ctx, by);
  if (isPlan(desk.content)) await readBeside(ctx, by, desk);
  const asked = await ctx.request.stores.clarifications.ofPaper(desk.submission);
  const { items, turning } = remarksPage(ctx, desk, page);
  const isOpen = desk.isNewest && waitsForBoard(desk.review);
  show(
    ctx,
    [
      ...notice,
      ...(notice.length > 0 ? ['blank' as const] : []),
      ...(await headLines(ctx, desk)),
      'blank',
      ...askedLines(asked),
      ...remarkHead(desk),
      ...items.map(({ remark, n }) => remarkLine(desk, remark, n)),
      ...(isOpen && desk.remarks.length === 0 ? [say('review-no-remarks')] : []),
    ],
    [
      [
        { label: say('button-read-version'), data: forms.submission.to({ number, page: 0 }) },
        ...compareButtons(desk.submission),
      ],
      ...planRows(desk),
      ...(isOpen ? openRows(ctx, desk, items) : closedRows(desk)),
      ...letterButtons(ctx, desk),
      ...askedRows(number, asked),
      turning,
      [
        { label: say('button-review-queue'), data: reviews.queue.to({ page: 0 }) },
        {
          label: say('button-back-to-unit'),
          data: buttons.board.unit.to({ unitId: desk.submission.unitId }),
        },
      ],
    ],
  );
};

/** By the time that the checklist is opened the attached file has been read. */
const readBeside = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  { submission, content }: Desk,
): Promise<void> => {
  await readForReview(stores, { submission, content, by, now });
};

/** A plan is read beside what the city asks of it, and beside what the unit said before. */
const planRows = ({ submission: { number }, content }: Desk): MessageButton[][] =>
  isPlan(content)
    ? [
        [
          { label: say('button-checklist'), data: reviews.checklist.to({ number }) },
          { label: say('button-beside'), data: reviews.beside.to({ number, page: 0 }) },
        ],
      ]
    : [];

const askedLines = (asked: readonly Clarification[]): TextRef[] =>
  asked.length > 0
    ? [
        say('clarification-count', {
          count: asked.length,
          open: asked.filter(isOpenClarification).length,
        }),
      ]
    : [];

/** To what was asked about a paper, for whoever reads it; nothing where nothing was. */
export const askedRows = (number: string, asked: readonly Clarification[]): MessageButton[][] =>
  asked.length > 0
    ? [
        [
          {
            label: say('button-clarifications', { count: asked.length }),
            data: reviews.asked.to({ number, page: 0 }),
          },
        ],
      ]
    : [];

type Numbered = { remark: Remark; n: number };

const REMARKS_A_PAGE = 6;

const remarksPage = (ctx: BotContext, desk: Desk, wanted: number) =>
  pageOf<Numbered>(
    ctx.request,
    desk.remarks.map((remark, at) => ({ remark, n: at + 1 })),
    {
      wanted,
      size: REMARKS_A_PAGE,
      to: (page) => reviews.version.to({ number: desk.submission.number, page }),
      named: ({ remark }) => [remark.words, partName(desk, remark.path)],
    },
  );

const remarkHead = ({ remarks }: Desk): TextRef[] =>
  remarks.length > 0 ? [say('review-remarks', { count: remarks.length })] : [];

/** What a remark is about. */
export const partName = (
  { form, content }: Pick<Desk, 'form' | 'content'>,
  path: string,
): TextRef => say('review-part', { part: partLabel(form, content, path) });

const SHOWN = 160;

const remarkLine = (desk: Desk, { path, words }: Remark, n: number): TextRef =>
  say('review-remark-line', {
    n,
    part: partLabel(desk.form, desk.content, path),
    words: shorten(words, SHOWN),
  });

const openRows = (
  ctx: BotContext,
  { submission: { number }, remarks, review }: Desk,
  items: readonly Numbered[],
): MessageButton[][] => [
  ...inColumns(
    items.map(({ remark, n }) => ({
      label: say('button-remark', { n }),
      data: reviews.remark.to({ id: remark.id }),
    })),
    ({ label }) => wordsOf(ctx.request, label),
  ),
  [
    { label: say('button-remark-part'), data: reviews.parts.to({ number, page: 0 }) },
    { label: say('button-remark-all'), data: reviews.all.to({ number }) },
  ],
  [{ label: say('button-clarify-unit'), data: reviews.ask.to({ number }) }],
  remarks.length > 0
    ? [
        {
          label: say('button-give-back', { count: remarks.length }),
          data: reviews.giveBack.to({ number }),
          style: 'primary',
        },
      ]
    : [
        { label: say('button-agree'), data: reviews.agree.to({ number }), style: 'success' },
        ...(review?.state === 'reviewing'
          ? []
          : [{ label: say('button-begin-review'), data: reviews.begin.to({ number }) }]),
      ],
];

const closedRows = ({ submission: { number }, review, isNewest }: Desk): MessageButton[][] => {
  if (!isNewest) return [];
  if (review?.state === 'agreed')
    return [[{ label: say('button-unlock'), data: reviews.unlock.to({ number }) }]];
  return [
    [
      { label: say('button-move-answer-day'), data: reviews.moveDay.to({ number }) },
      { label: say('button-take-back-return'), data: reviews.takeBack.to({ number }) },
    ],
  ];
};
