import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { agreeTo } from '../../core/submissions/decide-review.ts';
import type { ReviewStore } from '../../core/submissions/review.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { lookOf } from '../kit/look.ts';
import { pageOf } from '../kit/paging.ts';
import { pending } from '../kit/pending.ts';
import { refuse, show, tell, type BotContext, type MessageButton } from '../kit/request.ts';
import { SEVERAL } from '../kit/waiting-choices.ts';
import { type NamedVersion, waitingNamed } from './queue.ts';

const { reviews } = buttons;

const A_PAGE = 8;
/** As many as somebody can have looked at before, and one transaction does quickly. */
const MOST = 30;
const NOBODY = '-';

type Asked = { page: number };

/** It looks at all that came, and is drawn when it is said. */
export const severalLook = lookOf<Asked & { chosen: string }>('review-several');

const chosenSoFar = (ctx: BotContext, by: KnownPerson): string[] =>
  (pending(SEVERAL, by, ctx.request.now)?.numbers ?? NOBODY)
    .split(',')
    .filter((number) => number !== NOBODY);

const joined = (numbers: readonly string[]): string =>
  numbers.length === 0 ? NOBODY : numbers.join(',');

/** What waits and has no remark, to choose what to agree to. */
export const showSeveral = async (
  ctx: BotContext,
  by: KnownPerson,
  { page }: Asked,
): Promise<void> => {
  const chosen = joined(chosenSoFar(ctx, by));
  await awaitWords(ctx, by, SEVERAL.about({ numbers: chosen }));
  severalLook.at(ctx, { page, chosen });
};

export const toggleVersion = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, page }: Asked & { number: string },
): Promise<void> => {
  const before = chosenSoFar(ctx, by);
  const isChosen = before.includes(number);
  if (!isChosen && before.length >= MOST) return refuse(ctx, 'review-several-full');
  const chosen = joined(isChosen ? before.filter((one) => one !== number) : [...before, number]);
  await awaitWords(ctx, by, SEVERAL.about({ numbers: chosen }));
  severalLook.at(ctx, { page, chosen });
};

export const drawSeveral = async (
  ctx: BotContext,
  by: KnownPerson,
  { page: wanted, chosen }: Asked & { chosen: string },
): Promise<void> => {
  const { request } = ctx;
  const all = await withoutRemark(request.stores.reviews, await waitingNamed(request, by));
  const numbers = new Set(chosen.split(','));
  const count = all.filter(({ one }) => numbers.has(one.paper.number)).length;
  const { at, items, turning } = pageOf(request, all, {
    wanted,
    size: A_PAGE,
    to: (page) => reviews.several.to({ page }),
    named: ({ one, title }) => [...calledUnit(one.unit), title, one.paper.number],
  });
  show(
    ctx,
    [say('review-several', { count: all.length }), say('review-several-chosen', { count })],
    [
      ...items.map((item) => [toggleButton(item, numbers, at)]),
      turning,
      count > 0
        ? [
            {
              label: say('button-agree-several', { count }),
              data: reviews.agreeSeveral.to({ count }),
              style: 'success' as const,
            },
          ]
        : [],
      [{ label: say('button-review-queue'), data: reviews.queue.to({ page: 0 }) }],
    ],
  );
};

/** Only those that are looked at already can have remarks. */
const withoutRemark = async (
  store: Pick<ReviewStore, 'remarks'>,
  waiting: readonly NamedVersion[],
): Promise<NamedVersion[]> => {
  const left: NamedVersion[] = [];
  for (const item of waiting) {
    const { review, number } = item.one.paper;
    const mayHave = review?.state === 'reviewing' || review?.state === 'checked';
    if (!mayHave || (await store.remarks(number)).length === 0) left.push(item);
  }
  return left;
};

const toggleButton = (
  { one: { unit, paper }, title }: NamedVersion,
  numbers: ReadonlySet<string>,
  page: number,
): MessageButton => ({
  label: say(numbers.has(paper.number) ? 'button-several-chosen' : 'button-several-open', {
    unit: unit.shortName,
    form: title,
  }),
  data: reviews.toggleVersion.to({ number: paper.number, page }),
});

/** Words mean nothing here: what is meant is pressed. */
export const hearInSeveral = (ctx: BotContext): Promise<void> => {
  tell(ctx.request, say('review-several-press'));
  return Promise.resolve();
};

/** Each as if it were agreed to alone; what has changed meanwhile is told and left. */
export const agreeSeveral = async (
  ctx: BotContext,
  by: KnownPerson,
  { count }: { count: number },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const chosen = chosenSoFar(ctx, by);
  if (chosen.length === 0 || chosen.length < count) return refuse(ctx, 'button-outdated');
  let agreed = 0;
  for (const number of chosen) {
    const outcome = await agreeTo(stores, ports.forms, { number, by, now });
    if (outcome.type === 'decided') agreed += 1;
  }
  await forgetAwaited(ctx, by);
  const left = chosen.length - agreed;
  show(
    ctx,
    [
      say('review-several-done', { count: agreed }),
      ...(left > 0 ? [say('review-several-left', { count: left })] : []),
    ],
    [[{ label: say('button-review-queue'), data: reviews.queue.to({ page: 0 }) }]],
  );
};
