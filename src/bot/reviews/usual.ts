import { partsOf } from '../../core/forms/forms.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { remarkOn } from '../../core/submissions/remark-on.ts';
import type { UsualRemark } from '../../core/submissions/review.ts';
import { dropUsual, keepUsual, type UsualOutcome } from '../../core/submissions/usual-remarks.ts';
import { word } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, tell, toast, type BotContext, type MessageButton } from '../kit/request.ts';
import { deskOf, partName } from './desk.ts';
import { backButton, openDesk, sayRefused, storesOf } from './remarks.ts';
import { showVersion } from './version.ts';

const { reviews } = buttons;

/** Words to be kept, and other words for what is kept. */
export const NEW_USUAL = expectedReply('review-usual-new', {});
export const USUAL_CHANGE = expectedReply('review-usual-change', { id: word });

const A_PAGE = 8;
const ON_BUTTON = 60;
/** All of it is read where it is opened, and beside the paper. */
const IN_LIST = 110;

type OfPart = { number: string; at: number };

/** What is often said, to be said of a part with one tap. */
export const showUsualFor = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, at, page: wanted }: OfPart & { page: number },
): Promise<void> => {
  const desk = await deskOf(ctx, by, number);
  const path = desk ? partsOf(desk.form, desk.content)[at] : undefined;
  if (!desk || path === undefined) return refuse(ctx, 'button-outdated');
  const { items, turning } = usualPage(ctx, await ctx.request.stores.reviews.usual(), {
    wanted,
    to: (page) => reviews.usualFor.to({ number, at, page }),
  });
  show(
    ctx,
    [
      say('review-part-heading', { part: partName(desk, path), unit: desk.unitName }),
      'blank',
      say(items.length > 0 ? 'review-usual-choose' : 'review-usual-none'),
      ...items.map(usualLine),
    ],
    [
      ...items.map(({ usual, n }) => [
        {
          label: say('button-usual', { n, words: shorten(usual.words, ON_BUTTON) }),
          data: reviews.sayUsual.to({ number, at, id: usual.id }),
        },
      ]),
      turning,
      [
        { label: say('button-usual-list'), data: reviews.usual.to({ page: 0 }) },
        backButton(number),
      ],
    ],
  );
};

type Numbered = { usual: UsualRemark; n: number };

const usualPage = (
  { request }: BotContext,
  all: readonly UsualRemark[],
  how: Pick<Parameters<typeof pageOf>[2], 'wanted' | 'to'>,
) =>
  pageOf<Numbered>(
    request,
    all.map((usual, at) => ({ usual, n: at + 1 })),
    { ...how, size: A_PAGE, named: ({ usual }) => [usual.words] },
  );

const usualLine = ({ usual, n }: Numbered): TextRef =>
  say('review-usual-line', { n, words: shorten(usual.words, IN_LIST) });

export const sayUsual = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, at, id }: OfPart & { id: string },
): Promise<void> => {
  const desk = await deskOf(ctx, by, number);
  const path = desk ? partsOf(desk.form, desk.content)[at] : undefined;
  const usual = (await ctx.request.stores.reviews.usual()).find((one) => one.id === id);
  if (path === undefined || !usual) return refuse(ctx, 'button-outdated');
  const remark = { number, path, words: usual.words, by, now: ctx.request.now };
  const outcome = await remarkOn(storesOf(ctx), remark);
  if (outcome.type === 'refused') return sayRefused(ctx, outcome);
  await showVersion(ctx, by, { number, notice: [say('review-remark-noted')] });
};

/** What is said of a version is kept to be said of others. */
export const keepRemark = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: string },
): Promise<void> => {
  const remark = await ctx.request.stores.reviews.remark(id);
  const desk = remark && (await openDesk(ctx, by, remark.number));
  if (!desk) return refuse(ctx, 'button-outdated');
  const { words, number } = remark;
  await keepUsual(storesOf(ctx), { words, by, now: ctx.request.now });
  await showVersion(ctx, by, { number, notice: [say('review-usual-kept')] });
};

/** All that is kept, to be added to, changed and dropped. */
export const showUsual = async (
  ctx: BotContext,
  by: KnownPerson,
  { page: wanted }: { page: number },
): Promise<void> => {
  await forgetAwaited(ctx, by);
  const { items, turning } = usualPage(ctx, await ctx.request.stores.reviews.usual(), {
    wanted,
    to: (page) => reviews.usual.to({ page }),
  });
  show(
    ctx,
    [
      say('review-usual-heading'),
      ...(items.length > 0 ? items.map(usualLine) : [say('review-usual-empty')]),
    ],
    [
      ...items.map(({ usual, n }) => [
        {
          label: say('button-usual', { n, words: shorten(usual.words, ON_BUTTON) }),
          data: reviews.usualRemark.to({ id: usual.id }),
        },
      ]),
      turning,
      [
        { label: say('button-usual-new'), data: reviews.newUsual.to(), style: 'primary' },
        { label: say('button-review-queue'), data: reviews.queue.to({ page: 0 }) },
      ],
    ],
  );
};

const toList: MessageButton = {
  label: say('button-usual-list'),
  data: reviews.usual.to({ page: 0 }),
};

export const showUsualRemark = async (
  ctx: BotContext,
  _by: KnownPerson,
  { id }: { id: string },
): Promise<void> => {
  const usual = (await ctx.request.stores.reviews.usual()).find((one) => one.id === id);
  if (!usual) return refuse(ctx, 'button-outdated');
  show(
    ctx,
    [say('review-usual-heading'), say('review-remark-words', { words: usual.words })],
    [
      [
        { label: say('button-change-remark'), data: reviews.changeUsual.to({ id }) },
        {
          label: say('button-usual-remove'),
          data: reviews.removeUsual.to({ id }),
          style: 'danger',
        },
      ],
      [toList],
    ],
  );
};

export const askForUsual = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  await awaitWords(ctx, by, NEW_USUAL.about({}));
  show(ctx, [say('review-usual-ask')], [[toList]]);
};

export const askForOtherUsual = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: string },
): Promise<void> => {
  const usual = (await ctx.request.stores.reviews.usual()).find((one) => one.id === id);
  if (!usual) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, USUAL_CHANGE.about({ id }));
  show(
    ctx,
    [say('review-remark-words', { words: usual.words }), 'blank', say('review-ask-change')],
    [[toList]],
  );
};

export const hearUsual = (ctx: BotContext, by: KnownPerson): Promise<void> => keep(ctx, by, {});

export const hearOtherUsual = (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: string },
): Promise<void> => keep(ctx, by, { id });

const keep = async (ctx: BotContext, by: KnownPerson, which: { id?: string }): Promise<void> => {
  const words = ctx.message?.text ?? '';
  const { now } = ctx.request;
  const outcome: UsualOutcome = await keepUsual(storesOf(ctx), { ...which, words, by, now });
  if (outcome.type === 'no-words') return tell(ctx.request, say('review-refused-no-words'));
  if (outcome.type === 'refused') return refuse(ctx, 'button-outdated');
  await showUsual(ctx, by, { page: 0 });
};

export const removeUsual = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: string },
): Promise<void> => {
  const { stores, now } = ctx.request;
  if (!(await dropUsual(stores, { id, by, now }))) return refuse(ctx, 'button-outdated');
  toast(ctx, say('review-usual-removed'));
  await showUsual(ctx, by, { page: 0 });
};
