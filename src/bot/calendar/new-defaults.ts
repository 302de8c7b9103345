import {
  loadDefaultChanges,
  takeDefaults,
  type DefaultChange,
} from '../../core/calendar/default-changes.ts';
import { type Milestone, shortNameOf } from '../../core/calendar/milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { type MovedDeadline, movedDeadline } from '../../core/reminders/announce-deadline.ts';
import { type CalendarDate, dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import type { ScreenNews } from './of-milestone.ts';

const { calendar } = buttons;

/** Those behind come up once these are taken over. */
const MOST_SHOWN = 8;

const load = ({ request: { stores, ports, now } }: BotContext): Promise<DefaultChange[]> =>
  loadDefaultChanges(stores, ports.text.inLanguages, now);

const dueOf = (change: DefaultChange): CalendarDate =>
  change.type === 'adds' ? change.milestone.dueOn : change.dueOn;

/** What a calendar begun by an earlier version would have otherwise now: each may be taken over. */
export const showNewDefaults = async (
  ctx: BotContext,
  _by: KnownPerson,
  { news }: { news?: ScreenNews },
): Promise<void> => {
  const changes = await load(ctx);
  const items = changes.slice(0, MOST_SHOWN);
  const more = changes.length - items.length;
  show(
    ctx,
    [
      ...(news?.lines ?? []),
      say('calendar-news-heading'),
      'blank',
      ...linesOf(items),
      ...(more > 0 ? [say('calendar-news-more', { count: more })] : []),
    ],
    [
      ...(news?.rows ?? []),
      ...items.map((change) => [takeButton(change)]),
      changes.length > 1 ? [takeAll(changes.length)] : [],
      [leaveButton(changes[0] ? dueOf(changes[0]) : dateInHanoi(ctx.request.now))],
    ].filter((row) => row.length > 0),
  );
};

const linesOf = (changes: readonly DefaultChange[]): Line[] =>
  changes.length === 0
    ? [say('calendar-news-none')]
    : [...changes.map(lineOf), 'blank', say('calendar-news-how')];

const leaveButton = (day: CalendarDate): MessageButton => ({
  label: say('button-calendar-news-leave'),
  data: calendar.year.to({ year: yearOf(day) }),
});

const lineOf = (change: DefaultChange): TextRef => {
  const { milestone } = change;
  const values = { name: { said: milestone.name }, date: { date: dueOf(change) } };
  return change.type === 'adds'
    ? say('calendar-news-adds', values)
    : say('calendar-news-moves', { ...values, before: { date: milestone.dueOn } });
};

const takeButton = (change: DefaultChange): MessageButton => ({
  label: say(change.type === 'adds' ? 'button-calendar-news-add' : 'button-calendar-news-move', {
    name: { said: shortNameOf(change.milestone) },
    date: { date: dueOf(change) },
  }),
  data: calendar.takeDefaults.to({
    year: yearOf(dueOf(change)),
    code: change.milestone.code,
  }),
});

const takeAll = (count: number): MessageButton => ({
  label: say('button-calendar-news-all', { count }),
  data: calendar.takeDefaults.to({}),
  style: 'primary',
});

/** Units that had the day before on their list. */
const tellButton = (milestone: Milestone, { count, dueOn }: MovedDeadline): MessageButton => ({
  label: say('button-calendar-news-tell', { count, name: { said: shortNameOf(milestone) } }),
  data: calendar.tell.to({ id: milestone.id, dueOn }),
});

/** One of them, or all; whoever knows a day that has moved may be told. */
export const takeNewDefaults = async (
  ctx: BotContext,
  by: KnownPerson,
  { year, code }: { year: number | undefined; code: string | undefined },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const changes = (await load(ctx)).filter(
    (one) => code === undefined || (one.milestone.code === code && yearOf(dueOf(one)) === year),
  );
  const { moved } = await takeDefaults(stores, ports.random, {
    changes,
    by: by.person.id,
    now,
  });
  const news: ScreenNews = {
    lines: [say('calendar-news-taken', { count: changes.length })],
    rows: [],
  };
  for (const { before, after } of moved) {
    const known = await movedDeadline(stores, ports.forms, { before, after, now });
    if (known) news.rows.push([tellButton(after, known)]);
  }
  await showNewDefaults(ctx, by, { news: { ...news, lines: [...news.lines, 'blank'] } });
};
