import { partLabel } from '../../core/forms/forms.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isPlan } from '../../core/plans/plan-checklist.ts';
import { type Clarification, isOpenClarification } from '../../core/questions/clarification.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import type { Attachment } from '../../core/submissions/attachment.ts';
import { type Remark, waitsForBoard } from '../../core/submissions/review.ts';
import { compareButtons } from '../forms/compare-versions.ts';
import { fileButtons, filesOf } from '../forms/file-buttons.ts';
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
  type Request,
} from '../kit/request.ts';
import { type Desk, deskOf, headLines, partName } from './desk.ts';
import { letterButtons } from './letter-buttons.ts';
import { planCheckOf } from './plan-check.ts';
import { earlierLines, summaryLines } from './version-summary.ts';

const { reviews, forms } = buttons;

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
  const asked = await ctx.request.stores.clarifications.ofPaper(desk.submission);
  const { items, turning } = remarksPage(ctx, desk, page);
  const isOpen = desk.isNewest && waitsForBoard(desk.review);
  const files = await filesOf(ctx.request, [desk.submission]);
  show(
    ctx,
    [
      ...notice,
      ...(notice.length > 0 ? ['blank' as const] : []),
      ...(await headLines(ctx, desk)),
      'blank',
      ...(isOpen ? await aboutIt(ctx, by, { desk, files }) : []),
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
      ...fileRows(ctx.request, desk, files),
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

/** Whoever has begun to say something of it knows what it is about. */
const aboutIt = async (
  ctx: BotContext,
  by: KnownPerson,
  { desk, files }: { desk: Desk; files: readonly Attachment[] },
): Promise<Line[]> => {
  const points = await planCheckOf(ctx, by, desk);
  const earlier: Line[] = await earlierLines(ctx.request, desk);
  const isKnown = earlier.length > 0;
  const about =
    desk.remarks.length === 0
      ? await summaryLines(ctx.request, desk, { points, files, isKnown })
      : [];
  return [about, earlier].flatMap((lines) => (lines.length === 0 ? [] : lines.concat('blank')));
};

/** More buttons of files than one leave no room for what is to be done. */
const fileRows = (
  request: Request,
  { submission: { number } }: Desk,
  files: readonly Attachment[],
): MessageButton[][] =>
  files.length > 1
    ? [
        [
          {
            label: say('button-send-files', { count: files.length }),
            data: buttons.board.files.to({ number }),
          },
        ],
      ]
    : fileButtons(request, files);

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

const REMARKS_A_PAGE = 4;

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

const SHOWN = 110;

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
