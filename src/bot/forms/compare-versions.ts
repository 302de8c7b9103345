import { differences, parseContent } from '../../core/forms/forms.ts';
import { mayReadPaper } from '../../core/obligations/paper-readers.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { formToRead } from '../../core/submissions/form-ports.ts';
import { mayReview } from '../../core/submissions/review-right.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import { buttons } from '../kit/buttons.ts';
import { sheetOf } from '../kit/paging.ts';
import { htmlOf, refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';
import { titleOfForm } from './form-title.ts';
import { changesButtons } from './word-paper.ts';

/** Leads to what a version changed; the first version has nothing to be compared with. */
export const compareButtons = ({
  number,
  version,
}: Pick<Submission, 'number' | 'version'>): MessageButton[] =>
  version > 1 ? [{ label: say('button-compare'), data: buttons.forms.compare.to({ number }) }] : [];

/** What a version changed of the one before, for its unit and the Board. */
export const compareVersions = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, page }: { number: string; page: number },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const submission = await stores.submissions.byNumber(number);
  if (!submission || !(await mayReadPaper(stores, { by, ...submission }, now)))
    return refuse(ctx, 'not-your-unit');
  const versions = await stores.submissions.versions(submission);
  const before = versions.find(({ version }) => version === submission.version - 1);
  if (!before) return refuse(ctx, 'button-outdated');
  const isReviewer = await mayReview(stores, { by, unitId: submission.unitId }, now);
  await showDifference(ctx, { before, submission, page, isReviewer });
};

type Compared = {
  before: Submission;
  submission: Submission;
  page: number;
  isReviewer: boolean;
};

const showDifference = async (
  ctx: BotContext,
  { before, submission, page, isReviewer }: Compared,
): Promise<void> => {
  const { request } = ctx;
  const { number, version } = submission;
  const texts = differencePages(ctx, before, submission);
  const unit = await request.stores.units.byId(submission.unitId);
  if (!texts) return refuse(ctx, 'button-outdated');
  const { at, pages, items, turning } = sheetOf(texts, {
    wanted: page,
    size: 1,
    to: (another) => buttons.forms.compare.to({ number, page: another }),
  });
  const form = await titleOfForm(request, submission);
  show(
    ctx,
    [
      say('difference-heading', { form, unit: unit?.name ?? '' }),
      say('difference-facts', { number, version, before: before.number }),
      say('difference-legend'),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      { html: items[0] ?? '' },
    ],
    [
      turning,
      changesButtons(request, submission),
      [
        {
          label: say('button-to-submission', { version }),
          data: buttons.forms.submission.to({ number, page: 0 }),
        },
        ...(isReviewer
          ? [
              {
                label: say('button-back-to-review'),
                data: buttons.reviews.version.to({ number }),
              },
            ]
          : []),
      ],
    ],
  );
};

const differencePages = (
  { request }: BotContext,
  before: Submission,
  after: Submission,
): string[] | undefined => {
  const form = formToRead(request.ports.forms, after.formId);
  const [was, is] = [before, after].map(({ content }) => parseContent(JSON.parse(content)));
  if (!was || !is) return undefined;
  const lines = differences(form, was, is);
  const shown = lines.length > 0 ? lines : [say('difference-none')];
  return pagesOf(shown.map((line) => htmlOf(request, [line])));
};
