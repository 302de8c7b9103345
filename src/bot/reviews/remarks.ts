import { partLines, partsOf } from '../../core/forms/forms.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import {
  beginReview,
  changeRemark,
  remarkOn,
  removeRemark,
} from '../../core/submissions/remark-on.ts';
import type { Refused } from '../../core/submissions/review-right.ts';
import { waitsForBoard } from '../../core/submissions/review.ts';
import { whole, word } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import {
  htmlOf,
  refuse,
  show,
  toast,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';
import { type Desk, deskOf, headLines, partName } from './desk.ts';
import { showVersion } from './version.ts';

const { reviews } = buttons;

/** What is remarked on a part of a version, and on all of it. */
export const REMARK = expectedReply('review-remark', { number: word, at: whole });
export const REMARK_ON_ALL = expectedReply('review-remark-all', { number: word });
/** Other words for a remark. */
export const REMARK_CHANGE = expectedReply('review-remark-change', { id: word });

const PARTS_A_PAGE = 8;

type OfVersion = { number: string };

/** All questions and items of a version, to choose one to say something of. */
export const showParts = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, page: wanted }: OfVersion & { page: number },
): Promise<void> => {
  const desk = await openDesk(ctx, by, number);
  if (!desk) return refuse(ctx, 'button-outdated');
  const parts = partsOf(desk.form, desk.content).map((path, at) => ({ path, at }));
  const { items, turning } = pageOf(ctx.request, parts, {
    wanted,
    size: PARTS_A_PAGE,
    to: (page) => reviews.parts.to({ number, page }),
    named: ({ path }) => [partName(desk, path)],
  });
  const remarked = new Set(desk.remarks.map(({ path }) => path));
  show(
    ctx,
    [...(await headLines(ctx, desk)), 'blank', say('review-choose-part')],
    [
      ...items.map(({ path, at }) => [
        {
          label: say(remarked.has(path) ? 'button-part-remarked' : 'button-part', {
            part: partName(desk, path),
          }),
          data: reviews.part.to({ number, at }),
        },
      ]),
      turning,
      [backButton(number)],
    ],
  );
};

/** Still to be looked at by the Board. */
export const openDesk = async (
  ctx: BotContext,
  by: KnownPerson,
  number: string,
): Promise<Desk | null> => {
  const desk = await deskOf(ctx, by, number);
  return desk?.isNewest && waitsForBoard(desk.review) ? desk : null;
};

export const backButton = (number: string): MessageButton => ({
  label: say('button-back-to-review'),
  data: reviews.version.to({ number }),
});

/** Shows what the unit said there and takes the next words for a remark on it. */
export const askForRemark = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, at }: OfVersion & { at: number },
): Promise<void> => {
  const desk = await openDesk(ctx, by, number);
  const path = desk ? partsOf(desk.form, desk.content)[at] : undefined;
  if (!desk || path === undefined) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, REMARK.about({ number, at }));
  show(
    ctx,
    [
      say('review-part-heading', { part: partName(desk, path), unit: desk.unitName }),
      'blank',
      ...saidThere(ctx, desk, path),
      'blank',
      say('review-ask-remark'),
    ],
    [
      [
        { label: say('button-usual-for'), data: reviews.usualFor.to({ number, at, page: 0 }) },
        { label: say('button-clarify-part'), data: reviews.ask.to({ number, at }) },
      ],
      [backButton(number)],
    ],
  );
};

/** As much of what the unit said there as fits above the rest, and whether there is more of it. */
export const saidThere = (
  { request }: BotContext,
  { form, content }: Pick<Desk, 'form' | 'content'>,
  path: string,
): Line[] => {
  const [html = '', ...more] = pagesOf(
    partLines(form, content, path).map((line) => htmlOf(request, [line])),
  );
  return [{ html }, ...(more.length > 0 ? [say('review-goes-on')] : [])];
};

/** The same of all of it. */
export const askForRemarkOnAll = async (
  ctx: BotContext,
  by: KnownPerson,
  { number }: OfVersion,
): Promise<void> => {
  const desk = await openDesk(ctx, by, number);
  if (!desk) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, REMARK_ON_ALL.about({ number }));
  show(
    ctx,
    [...(await headLines(ctx, desk)), 'blank', say('review-ask-remark-all')],
    [[backButton(number)]],
  );
};

export const hearRemark = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, at }: OfVersion & { at: number },
): Promise<void> => {
  const desk = await deskOf(ctx, by, number);
  const path = desk ? partsOf(desk.form, desk.content)[at] : undefined;
  if (path === undefined) return refuse(ctx, 'review-gone');
  await note(ctx, by, { number, path });
};

export const hearRemarkOnAll = (
  ctx: BotContext,
  by: KnownPerson,
  { number }: OfVersion,
): Promise<void> => note(ctx, by, { number, path: '' });

const note = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, path }: OfVersion & { path: string },
): Promise<void> => {
  const words = ctx.message?.text ?? '';
  const outcome = await remarkOn(storesOf(ctx), { number, path, words, by, now: ctx.request.now });
  if (outcome.type === 'refused') return sayRefused(ctx, outcome);
  await showVersion(ctx, by, { number, notice: [say('review-remark-noted')] });
};

export const storesOf = ({ request: { stores, ports } }: BotContext) => ({
  ...stores,
  random: ports.random,
});

/** Why nothing was done, in words that tell what to do. */
export const sayRefused = (ctx: BotContext, { why }: Refused): void => {
  if (why === 'unknown') return refuse(ctx, 'button-outdated');
  refuse(ctx, `review-refused-${why}`);
};

/** One remark in full, to be changed or taken back. */
export const showRemark = (ctx: BotContext, by: KnownPerson, { id }: OfRemark): Promise<void> =>
  drawRemark(ctx, by, {
    id,
    rows: [
      [
        { label: say('button-change-remark'), data: reviews.changeRemark.to({ id }) },
        {
          label: say('button-remove-remark'),
          data: reviews.removeRemark.to({ id }),
          style: 'danger',
        },
      ],
      [{ label: say('button-usual-keep'), data: reviews.keepRemark.to({ id }) }],
    ],
  });

/** Takes the next words in the place of what it says. */
export const askForChange = (ctx: BotContext, by: KnownPerson, { id }: OfRemark): Promise<void> =>
  drawRemark(ctx, by, { id, isAsking: true });

type OfRemark = { id: string };

type Drawn = OfRemark & { isAsking?: boolean; rows?: readonly MessageButton[][] };

/** A remark that is not said to the unit yet; nothing is asked about what was. */
const drawRemark = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, isAsking = false, rows = [] }: Drawn,
): Promise<void> => {
  const remark = await ctx.request.stores.reviews.remark(id);
  const desk = remark && (await openDesk(ctx, by, remark.number));
  if (!desk) return refuse(ctx, 'button-outdated');
  if (isAsking) await awaitWords(ctx, by, REMARK_CHANGE.about({ id }));
  const { number, path, words } = remark;
  show(
    ctx,
    [
      say('review-part-heading', { part: partName(desk, path), unit: desk.unitName }),
      say('review-remark-words', { words }),
      ...(isAsking ? ['blank' as const, say('review-ask-change')] : []),
    ],
    [...rows, [backButton(number)]],
  );
};

export const hearChange = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: string },
): Promise<void> => {
  const words = ctx.message?.text ?? '';
  const outcome = await changeRemark(storesOf(ctx), { id, words, by, now: ctx.request.now });
  if (outcome.type === 'refused') return sayRefused(ctx, outcome);
  await showVersion(ctx, by, {
    number: outcome.remark.number,
    notice: [say('review-remark-noted')],
  });
};

export const remove = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: string },
): Promise<void> => {
  const outcome = await removeRemark(storesOf(ctx), { id, by, now: ctx.request.now });
  if (outcome.type === 'refused') return sayRefused(ctx, outcome);
  toast(ctx, say('review-remark-removed'));
  await showVersion(ctx, by, { number: outcome.remark.number });
};

/** Others see from now on that somebody looks at it. */
export const begin = async (
  ctx: BotContext,
  by: KnownPerson,
  { number }: OfVersion,
): Promise<void> => {
  const outcome = await beginReview(storesOf(ctx), { number, by, now: ctx.request.now });
  if (outcome.type === 'refused') sayRefused(ctx, outcome);
  await showVersion(ctx, by, { number });
};
