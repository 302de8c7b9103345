import type { BroadcastTiming } from '../../core/broadcasts/broadcast.ts';
import { changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import { isFar } from '../../core/broadcasts/planned-time.ts';
import { quickTimes, type QuickTime } from '../../core/broadcasts/quick-times.ts';
import { loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateProblem } from '../../core/shared/date-problem.ts';
import type { BroadcastId, MilestoneId } from '../../core/shared/ids.ts';
import { asInstant } from '../../core/shared/instant.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { readMoment } from '../../core/shared/vietnamese-moment.ts';
import { buttons } from '../kit/buttons.ts';
import { calledMilestone } from '../kit/called.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, tell, type BotContext, type MessageButton } from '../kit/request.ts';
import { yearRows } from '../kit/years.ts';
import { asked } from './asked.ts';
import { showCard, tellCard } from './card.ts';
import {
  milestoneLabel,
  MILESTONES_A_PAGE,
  openingLines,
  openingMilestones,
} from './milestones.ts';
import { toCard } from './paths.ts';
import type { PressedBroadcast } from './pressed.ts';
import { timingLine } from './words.ts';

/** When a broadcast begins: at once, at a moment, when a milestone opens. */
export const offerTimes = async (
  ctx: BotContext,
  { broadcast }: PressedBroadcast,
): Promise<void> => {
  const { request } = ctx;
  const { id } = broadcast;
  const { broadcasts } = buttons;
  const workingDays = await loadWorkingDays(request.stores);
  const moments = quickTimes(request.now, workingDays).map((time): MessageButton[] => [
    { label: quickLabel(time), data: broadcasts.setTime.to({ id, at: time.at }) },
  ]);
  show(
    ctx,
    [
      say('broadcast-when-heading', { number: broadcast.number }),
      await timingLine(request, broadcast.timing),
    ],
    [
      [{ label: say('broadcast-button-now'), data: broadcasts.setNow.to({ id }) }],
      ...moments,
      [{ label: say('broadcast-button-other-time'), data: broadcasts.typeTime.to({ id }) }],
      [{ label: say('broadcast-button-when-opens'), data: broadcasts.whenMilestone.to({ id }) }],
      [toCard(broadcast)],
    ],
  );
};

export const offerMilestones = async (
  ctx: BotContext,
  { broadcast }: PressedBroadcast,
  { page, year }: { page: number; year: number | undefined },
): Promise<void> => {
  const { request } = ctx;
  const { id } = broadcast;
  const { milestones, years } = await openingMilestones(request, year);
  const toYear = (one: number | undefined, at?: number) =>
    buttons.broadcasts.whenMilestone.to({ id, page: at, year: one });
  const { items, turning } = pageOf(request, milestones, {
    wanted: page,
    size: MILESTONES_A_PAGE,
    to: (at) => toYear(year, at),
    named: calledMilestone,
  });
  show(
    ctx,
    [say('broadcast-when-which', { number: broadcast.number }), ...openingLines(request, items)],
    [
      ...items.map((milestone): MessageButton[] => [
        {
          label: milestoneLabel(milestone),
          data: buttons.broadcasts.setMilestone.to({ id, milestoneId: milestone.id }),
        },
      ]),
      turning,
      ...(years.length > 1 ? yearRows(request, years, { but: year, to: toYear }) : []),
      [{ label: say('button-back-to-task'), data: buttons.broadcasts.when.to({ id }) }],
    ],
  );
};

const quickLabel = ({ name, date, weekday }: QuickTime): TextRef =>
  say(`broadcast-button-${name}`, { date: { date }, day: say(`weekday-${weekday}`) });

export const setNow = (
  ctx: BotContext,
  { broadcast: { id }, by }: PressedBroadcast,
): Promise<void> => set(ctx, by, { id, timing: { type: 'now' } });

export const setTime = (
  ctx: BotContext,
  { broadcast: { id }, by }: PressedBroadcast,
  { at }: { at: number },
): Promise<void> => set(ctx, by, { id, timing: { type: 'at', at: asInstant(at) } });

export const setMilestone = (
  ctx: BotContext,
  { broadcast: { id }, by }: PressedBroadcast,
  { milestoneId }: { milestoneId: MilestoneId },
): Promise<void> => set(ctx, by, { id, timing: { type: 'milestone', milestoneId } });

export const askTime = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
): Promise<void> => {
  await awaitWords(ctx, by, asked.when.about(broadcast));
  tell(ctx.request, say('broadcast-ask-when'), [[toCard(broadcast)]]);
};

export const hearTime = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: BroadcastId },
): Promise<void> => {
  const reading = readMoment(ctx.message?.text ?? '', ctx.request.now);
  if (reading.type !== 'moment')
    return tell(ctx.request, dateProblem(reading) ?? say('broadcast-bad-when'));
  const { at } = reading;
  if (isFar(at, ctx.request.now)) return refuse(ctx, 'broadcast-bad-when');
  if (at <= ctx.request.now) return tell(ctx.request, say('broadcast-past', { at: { at } }));
  await forgetAwaited(ctx, by);
  await set(ctx, by, { id, timing: { type: 'at', at } });
};

type Chosen = { id: BroadcastId; timing: BroadcastTiming };

const set = async (ctx: BotContext, by: KnownPerson, { id, timing }: Chosen): Promise<void> => {
  if (timing.type === 'at' && (!(timing.at > ctx.request.now) || isFar(timing.at, ctx.request.now)))
    return refuse(ctx, 'broadcast-past-button');
  const outcome = await changeBroadcast(
    ctx.request.stores,
    { id, by: by.person.id, change: () => ({ timing }) },
    ctx.request.now,
  );
  if (outcome.type !== 'changed') return refuse(ctx, 'broadcast-begun-already');
  if (ctx.callbackQuery) await showCard(ctx, outcome.broadcast);
  else await tellCard(ctx, outcome.broadcast);
};
