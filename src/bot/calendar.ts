import { changeMilestone, type MilestoneChange } from '../core/calendar/change-milestone.ts';
import type { Milestone } from '../core/calendar/milestone.ts';
import type { KnownPerson } from '../core/people/person.ts';
import { calendarDate, dateInHanoi, yearOf } from '../core/shared/calendar-date.ts';
import { asId, type MilestoneId } from '../core/shared/ids.ts';
import { say } from '../core/shared/text-ref.ts';
import { readDate } from '../core/shared/vietnamese-date.ts';
import { awaitedFor, awaitWords, forgetAwaited } from './awaited.ts';
import { dataParts, feature, forAdmins, type Feature } from './feature.ts';
import { refuse, show, tell, type BotContext, type MessageButton } from './turn.ts';

/** The Board's calendar: the milestones of a year, their dates and whether they are on. */
export const calendarFeature = (): Feature => {
  const calendar = feature();
  calendar.command(['lich', 'calendar'], forAdmins(showYear));
  calendar.callbackQuery(/^k:y:/, forAdmins(showYear));
  calendar.callbackQuery(/^k:m:/, forAdmins(showPressed));
  calendar.callbackQuery(/^k:[dol]:/, forAdmins(askDay));
  calendar.callbackQuery(/^k:[sn]:/, forAdmins(pressed));
  calendar.on('message:text', async (ctx, next) => {
    const subject = awaitedFor(ctx, PURPOSE);
    if (subject === undefined) await next();
    else await forAdmins((_, by) => hearDay(ctx, by, subject))(ctx);
  });
  return calendar;
};

const PURPOSE = 'milestone-day';
const PER_PAGE = 8;

const showYear = async (ctx: BotContext): Promise<void> => {
  const [, wanted, page] = dataParts(ctx);
  const today = dateInHanoi(ctx.turn.now);
  const year = Number(wanted ?? yearOf(today));
  const [first, last] = [calendarDate(year, 1, 1), calendarDate(year, 12, 31)];
  if (!first || !last) return refuse(ctx, 'button-outdated');
  const all = await ctx.turn.stores.milestones.dueBetween(first, last);
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
  // A command opens the year at what comes next.
  const passed = all.filter(({ dueOn }) => dueOn < today).length;
  const at = Math.min(Number(page ?? Math.floor(passed / PER_PAGE)), pages - 1);
  const turn = (to: number, key: string): MessageButton => ({
    label: say(key),
    data: `k:y:${year}:${to}`,
  });
  show(
    ctx,
    [
      say('calendar-heading', { year: String(year) }),
      say('page-of', { page: at + 1, pages }),
      'blank',
      say('calendar-choose'),
    ],
    [
      ...all.slice(at * PER_PAGE, (at + 1) * PER_PAGE).map((one) => [milestoneButton(one)]),
      [
        ...(at > 0 ? [turn(at - 1, 'button-page-before')] : []),
        ...(at < pages - 1 ? [turn(at + 1, 'button-page-after')] : []),
      ],
      [year - 1, year + 1].map((other) => ({
        label: say('button-calendar-year', { year: String(other) }),
        data: `k:y:${other}:0`,
      })),
    ],
  );
};

const milestoneButton = ({ id, name, dueOn, isOn }: Milestone): MessageButton => ({
  label: say(isOn ? 'button-calendar-on' : 'button-calendar-off', {
    name,
    date: { date: dueOn },
  }),
  data: `k:m:${id}`,
});

const pressedOne = ({ turn }: BotContext, id = ''): Promise<Milestone | null> =>
  turn.stores.milestones.byId(asId<MilestoneId>(id));

const showPressed = async (ctx: BotContext): Promise<void> => {
  const milestone = await pressedOne(ctx, dataParts(ctx)[1]);
  if (milestone) showMilestone(ctx, milestone);
  else refuse(ctx, 'button-outdated');
};

const showMilestone = (ctx: BotContext, milestone: Milestone): void => {
  const { id, name, opensOn, dueOn, locksOn, isOn } = milestone;
  const button = (key: string, deed: string): MessageButton => ({
    label: say(key),
    data: `k:${deed}:${id}`,
  });
  show(
    ctx,
    [
      say('calendar-milestone', { name }),
      say(isOn ? 'calendar-is-on' : 'calendar-is-off'),
      say('calendar-opens', { date: { date: opensOn } }),
      say('calendar-due', { date: { date: dueOn } }),
      locksOn ? say('calendar-locks', { date: { date: locksOn } }) : say('calendar-never-locks'),
    ],
    [
      [button('button-calendar-due', 'd'), button('button-calendar-opens', 'o')],
      [
        button('button-calendar-locks', 'l'),
        ...(locksOn ? [button('button-calendar-unlock', 'n')] : []),
      ],
      [button(isOn ? 'button-calendar-switch-off' : 'button-calendar-switch-on', 's')],
      [{ label: say('button-calendar-back'), data: `k:y:${yearOf(dueOn)}:0` }],
    ],
  );
};

const askDay = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [deed = '', id = ''] = dataParts(ctx);
  const milestone = await pressedOne(ctx, id);
  if (!milestone) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, { purpose: PURPOSE, subject: `${deed}:${id}` });
  tell(ctx.turn, say('calendar-ask-day', { name: milestone.name }));
};

const pressed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [deed, id = ''] = dataParts(ctx);
  await change(ctx, by, {
    id,
    change: deed === 's' ? { type: 'switch' } : { type: 'locks', on: null },
  });
};

const hearDay = async (ctx: BotContext, by: KnownPerson, subject: string): Promise<void> => {
  const [deed, id = ''] = subject.split(':');
  const milestone = await pressedOne(ctx, id);
  const today = dateInHanoi(ctx.turn.now);
  const year = yearOf(milestone?.dueOn ?? today);
  const read = readDate(ctx.message?.text ?? '', { today, year });
  const [on] = read.type === 'dates' ? read.dates : [];
  if (!on) return tell(ctx.turn, say('calendar-day-unclear'));
  const type = deed === 'd' ? 'due' : deed === 'o' ? 'opens' : 'locks';
  await change(ctx, by, { id, change: { type, on } });
};

type Wish = { id: string; change: MilestoneChange };

const change = async (ctx: BotContext, by: KnownPerson, wish: Wish): Promise<void> => {
  const { stores, now } = ctx.turn;
  const outcome = await changeMilestone(stores, {
    id: asId<MilestoneId>(wish.id),
    change: wish.change,
    by: by.person.id,
    now,
  });
  if (outcome.type === 'refused')
    return refuse(
      ctx,
      outcome.why === 'unknown' ? 'button-outdated' : 'calendar-days-out-of-order',
    );
  await forgetAwaited(ctx, by);
  showMilestone(ctx, outcome.milestone);
};
