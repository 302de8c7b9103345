import { awardInLine } from '../../core/awards/award-in-line.ts';
import {
  correctable,
  correctAward,
  type Correctable,
  enterAward,
  type EntryOutcome,
  removeAward,
} from '../../core/awards/change-award.ts';
import type { GrantedAward } from '../../core/awards/granted-award.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { GrantedAwardId } from '../../core/shared/ids.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { id, oneOf } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { inColumns } from '../kit/columns.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import {
  refuse,
  show,
  tell,
  wordsOf,
  type BotContext,
  type MessageButton,
} from '../kit/request.ts';
import { typedReason } from '../kit/typed-reason.ts';
import { awardFacts } from './award-lines.ts';

const { awards } = buttons;
const ofAward = { id: id<GrantedAwardId>() };

/** A new award in one line, another value for one thing of it, and why one is taken out. */
export const NEW_AWARD = expectedReply('award-new', {});
export const AWARD_CHANGE = expectedReply('award-change', { ...ofAward, what: oneOf(correctable) });
export const AWARD_REMOVAL = expectedReply('award-removal', ofAward);

type OfAward = { id: GrantedAwardId };

const storesOf = ({ request }: BotContext) => ({
  ...request.stores,
  random: request.ports.random,
});

export const showAward = async (
  ctx: BotContext,
  by: KnownPerson,
  { id: awardId }: OfAward,
): Promise<void> => {
  const award = await ctx.request.stores.awards.byId(awardId);
  if (!award) return refuse(ctx, 'award-gone');
  await forgetAwaited(ctx, by);
  await draw(ctx, award);
};

const draw = async (ctx: BotContext, award: GrantedAward, notice?: TextRef): Promise<void> => {
  const { request } = ctx;
  const unit = await request.stores.units.byId(award.unitId);
  const fixes = correctable.map((what): MessageButton => ({
    label: say(`awards-column-${dashed(what)}`),
    data: awards.correct.to({ id: award.id, what }),
  }));
  show(
    ctx,
    [
      ...(notice ? [notice, 'blank' as const] : []),
      ...awardFacts(award, unit?.name ?? ''),
      'blank',
      say('award-correct-how'),
    ],
    [
      ...inColumns(fixes, ({ label }) => wordsOf(request, label)),
      [{ label: say('award-button-remove'), data: awards.askRemove.to({ id: award.id }) }],
      [
        { label: say('button-registry'), data: awards.list.to({ page: 0 }) },
        {
          label: say('award-button-of-unit'),
          data: awards.ofUnit.to({ unitId: award.unitId, page: 0 }),
        },
      ],
    ],
  );
};

export const askCorrection = async (
  ctx: BotContext,
  by: KnownPerson,
  { id: awardId, what }: OfAward & { what: Correctable },
): Promise<void> => {
  const award = await ctx.request.stores.awards.byId(awardId);
  if (!award) return refuse(ctx, 'award-gone');
  await awaitWords(ctx, by, AWARD_CHANGE.about({ id: awardId, what }));
  tell(
    ctx.request,
    [
      say('award-ask-correction', { what: say(`awards-column-${dashed(what)}`) }),
      say(`award-example-${dashed(what)}`),
    ],
    [[{ label: say('award-button-leave'), data: awards.one.to({ id: awardId }) }]],
  );
};

export const hearCorrection = async (
  ctx: BotContext,
  by: KnownPerson,
  { id: awardId, what }: OfAward & { what: Correctable },
): Promise<void> => {
  const { request } = ctx;
  const award = await request.stores.awards.byId(awardId);
  if (!award) return refuse(ctx, 'award-gone');
  const typed = ctx.message?.text ?? '';
  const changed = { award, what, typed, by: by.person.id, now: request.now };
  await answer(ctx, by, await correctAward(storesOf(ctx), changed));
};

export const askNewAward = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  await awaitWords(ctx, by, NEW_AWARD.about({}));
  tell(
    ctx.request,
    [say('award-ask-new'), 'blank', say('award-ask-new-example')],
    [[{ label: say('button-registry'), data: awards.list.to({ page: 0 }) }]],
  );
};

export const hearNewAward = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { request } = ctx;
  const typed = awardInLine(ctx.message?.text ?? '', yearOf(dateInHanoi(request.now)));
  if (!typed) return tell(request, say('award-line-short'));
  const entered = { typed, by: by.person.id, now: request.now };
  await answer(ctx, by, await enterAward(storesOf(ctx), entered));
};

/** What is wrong is said, and the next words are for the same. */
const answer = async (ctx: BotContext, by: KnownPerson, outcome: EntryOutcome): Promise<void> => {
  switch (outcome.type) {
    case 'written':
    case 'known':
      await forgetAwaited(ctx, by);
      return draw(
        ctx,
        outcome.award,
        say(outcome.type === 'known' ? 'award-known' : 'award-written'),
      );
    case 'bad':
      return tell(ctx.request, [
        say('award-bad'),
        ...outcome.problems.map(({ column, reason }) => say('award-bad-line', { column, reason })),
      ]);
    case 'unclear': {
      const { written, near } = outcome.name;
      const units = near.map(({ name }) => name).join('; ');
      return tell(
        ctx.request,
        near.length > 0
          ? say('award-unit-unclear', { written, units })
          : say('award-unit-unknown', { written }),
      );
    }
  }
};

export const askRemoval = async (
  ctx: BotContext,
  by: KnownPerson,
  { id: awardId }: OfAward,
): Promise<void> => {
  const award = await ctx.request.stores.awards.byId(awardId);
  if (!award) return refuse(ctx, 'award-gone');
  await awaitWords(ctx, by, AWARD_REMOVAL.about({ id: awardId }));
  tell(ctx.request, say('award-ask-removal', { title: award.title, year: String(award.year) }), [
    [{ label: say('award-button-leave'), data: awards.one.to({ id: awardId }) }],
  ]);
};

export const hearRemoval = async (
  ctx: BotContext,
  by: KnownPerson,
  { id: awardId }: OfAward,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const award = await stores.awards.byId(awardId);
  if (!award) return refuse(ctx, 'award-gone');
  const reason = typedReason(ctx);
  if (reason === undefined) return tell(ctx.request, say('award-removal-why'));
  await forgetAwaited(ctx, by);
  await removeAward(stores, { award, reason, by: by.person.id, now });
  tell(ctx.request, say('award-removed', { title: award.title, year: String(award.year) }), [
    [{ label: say('button-registry'), data: awards.list.to({ page: 0 }) }],
  ]);
};
