import type { BroadcastTiming } from '../../core/broadcasts/broadcast.ts';
import { changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import { quickTimes, type QuickTime } from '../../core/broadcasts/quick-times.ts';
import { loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type BroadcastId, type MilestoneId } from '../../core/shared/ids.ts';
import { asInstant, DAY_MS, type Instant } from '../../core/shared/instant.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { readMoment } from '../../core/shared/vietnamese-moment.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, tell, type BotContext, type MessageButton } from '../kit/request.ts';
import { editableBroadcast, showCard, tellCard, toCard } from './card.ts';
import { milestoneLabel, milestoneLines, openingMilestones } from './milestones.ts';
import { timingLine } from './words.ts';

/** When a broadcast begins: at once, at a moment, when a milestone opens. */
export const broadcastWhenFeature = (): Feature => {
  const when = feature();
  when.callbackQuery(/^tb:w:/, forAdmins(offer));
  when.callbackQuery(/^tb:ws:/, forAdmins(choose));
  when.callbackQuery(/^tb:wm:/, forAdmins(offerMilestones));
  when.callbackQuery(/^tb:wt:/, forAdmins(ask));
  when.on('message:text', async (ctx, next) => {
    const id = awaitedFor(ctx, WHEN);
    if (id === undefined) await next();
    else await forAdmins((_, by) => receive(ctx, by, asId<BroadcastId>(id)))(ctx);
  });
  return when;
};

const WHEN = 'broadcast-when';

const offer = async (ctx: BotContext): Promise<void> => {
  const broadcast = await editableBroadcast(ctx);
  if (!broadcast) return;
  const { request } = ctx;
  const { id } = broadcast;
  const data = (what: string): string => `tb:ws:${id}:${what}`;
  const workingDays = await loadWorkingDays(request.stores);
  const moments = quickTimes(request.now, workingDays).map((time): MessageButton[] => [
    { label: quickLabel(time), data: data(`at:${time.at}`) },
  ]);
  show(
    ctx,
    [
      say('broadcast-when-heading', { number: broadcast.number }),
      await timingLine(request, broadcast.timing),
    ],
    [
      [{ label: say('broadcast-button-now'), data: data('now') }],
      ...moments,
      [{ label: say('broadcast-button-other-time'), data: `tb:wt:${id}` }],
      [{ label: say('broadcast-button-when-opens'), data: `tb:wm:${id}` }],
      [toCard(broadcast)],
    ],
  );
};

const offerMilestones = async (ctx: BotContext): Promise<void> => {
  const broadcast = await editableBroadcast(ctx);
  if (!broadcast) return;
  const { request } = ctx;
  const milestones = await openingMilestones(request);
  show(
    ctx,
    [
      say('broadcast-when-which', { number: broadcast.number }),
      ...milestoneLines(request, milestones, 'opens'),
    ],
    [
      ...milestones.map((milestone): MessageButton[] => [
        {
          label: milestoneLabel(milestone),
          data: `tb:ws:${broadcast.id}:m:${milestone.id}`,
        },
      ]),
      [{ label: say('button-back-to-task'), data: `tb:w:${broadcast.id}` }],
    ],
  );
};

const quickLabel = ({ name, date, weekday }: QuickTime): TextRef =>
  say(`broadcast-button-${name}`, { date: { date }, day: say(`weekday-${weekday}`) });

const choose = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, , kind, value = ''] = dataParts(ctx);
  const broadcast = await editableBroadcast(ctx);
  if (!broadcast) return;
  const timing: BroadcastTiming =
    kind === 'at'
      ? { type: 'at', at: asInstant(Number(value)) }
      : kind === 'm'
        ? { type: 'milestone', milestoneId: asId<MilestoneId>(value) }
        : { type: 'now' };
  await set(ctx, by, { id: broadcast.id, timing });
};

const ask = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const broadcast = await editableBroadcast(ctx);
  if (!broadcast) return;
  await awaitWords(ctx, by, { purpose: WHEN, subject: broadcast.id });
  tell(ctx.request, say('broadcast-ask-when'), [[toCard(broadcast)]]);
};

const receive = async (ctx: BotContext, by: KnownPerson, id: BroadcastId): Promise<void> => {
  const at = readMoment(ctx.message?.text ?? '', ctx.request.now);
  if (at === undefined || isFar(at, ctx.request.now)) return refuse(ctx, 'broadcast-bad-when');
  if (at <= ctx.request.now) return tell(ctx.request, say('broadcast-past', { at: { at } }));
  await forgetAwaited(ctx, by);
  await set(ctx, by, { id, timing: { type: 'at', at } });
};

const FURTHEST_MS = 366 * DAY_MS;

/** What is to be said in more than a year was mistyped. */
const isFar = (at: Instant, now: Instant): boolean => at - now > FURTHEST_MS;

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
