import * as z from 'zod';

import {
  brokenDayRule,
  isCultureDayOff,
  movedBy,
  rowsOf,
  saveDays,
  tableWith,
  type DayEdit,
  type MovedDue,
} from '../../core/calendar/day-edits.ts';
import { tetSplits, type TetSplit } from '../../core/calendar/holidays.ts';
import { shortNameOf } from '../../core/calendar/milestone.ts';
import { readDays, readSwap } from '../../core/calendar/read-days.ts';
import { announcedKey, confirmDaysOff } from '../../core/calendar/year-agreed.ts';
import { MOVES_AHEAD_DAYS, MOVES_BACK_DAYS } from '../../core/obligations/time-limits.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import {
  addDays,
  type CalendarDate,
  dateInHanoi,
  parseIsoDate,
} from '../../core/shared/calendar-date.ts';
import { dateProblem } from '../../core/shared/date-problem.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { cleanLine, shorten } from '../../core/shared/vietnamese-text.ts';
import { oneOf, rest, type ValuesOf, year } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, tell, type BotContext } from '../kit/request.ts';
import { daysIn, showHolidays } from './holidays.ts';
import { button } from './of-milestone.ts';

const { calendar } = buttons;

/** A day off (`a`), a working day (`w`), both swapped (`s`), where they have been announced (`o`). */
const about = { what: oneOf(['a', 'w', 's', 'o']), year };
type About = ValuesOf<typeof about>;

/** Days off come and go: typed or pressed, with what they move shown before they are saved. */
export const DAYS = expectedReply('calendar-days', about);
export const DAYS_CONFIRM = expectedReply('calendar-days-confirm', { edit: rest });

const LONGEST_NAME = 60;
const LONGEST_SOURCE = 200;

const askKeys = {
  a: 'holidays-ask-off',
  w: 'holidays-ask-work',
  s: 'holidays-ask-swap',
  o: 'holidays-ask-announced',
} as const;

export const askDays = async (ctx: BotContext, by: KnownPerson, asked: About): Promise<void> => {
  await awaitWords(ctx, by, DAYS.about(asked));
  tell(ctx.request, say(askKeys[asked.what], { year: String(asked.year) }), [
    [button('button-calendar-leave', calendar.holidays.to(asked))],
  ]);
};

export const hearDays = async (ctx: BotContext, by: KnownPerson, asked: About): Promise<void> => {
  const { what } = asked;
  const text = cleanLine(ctx.message?.text ?? '');
  if (what === 'o') return announce(ctx, by, { year: asked.year, source: text });
  const edit = editIn(ctx, { ...asked, text });
  if (!('key' in edit)) return propose(ctx, by, edit);
  tell(ctx.request, edit);
};

const editIn = (
  { request }: BotContext,
  { what, text, ...asked }: About & { text: string },
): DayEdit | TextRef => {
  const context = { today: dateInHanoi(request.now), year: asked.year };
  if (what === 's') {
    const pair = readSwap(text, context);
    return pair.type === 'swap' ? pair : (dateProblem(pair) ?? say('holidays-unclear-swap'));
  }
  const days = readDays(text, context);
  if (days.type !== 'days') return dateProblem(days) ?? say('holidays-unclear-day');
  const { from, to } = days;
  const name = shorten(days.name, LONGEST_NAME);
  return what === 'w' ? { type: 'work', date: from, name } : { type: 'off', from, to, name };
};

const announce = async (
  ctx: BotContext,
  by: KnownPerson,
  { source, ...announced }: { year: number; source: string },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const kept = /^[-–—]$/.test(source) ? '' : shorten(source, LONGEST_SOURCE);
  await stores.installation.set(announcedKey(announced.year), kept);
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'holidays-announced',
    subject: `year:${announced.year}`,
    details: { source: kept },
  });
  await forgetAwaited(ctx, by);
  await showHolidays(ctx, announced.year);
};

const PER_PAGE = 10;

export const chooseDay = async (
  ctx: BotContext,
  _by: KnownPerson,
  pressed: { year: number; page: number },
): Promise<void> => {
  const days = await daysIn(ctx.request, pressed.year);
  const { items, turning } = pageOf(ctx.request, days, {
    wanted: pressed.page,
    size: PER_PAGE,
    to: (page) => calendar.chooseHoliday.to({ year: pressed.year, page }),
    named: ({ date, name }) => [
      say('button-holidays-day', { date: { date }, name: { said: name } }),
    ],
  });
  show(
    ctx,
    [say('holidays-choose', { year: String(pressed.year) })],
    [
      ...items.map(({ date, name }) => [
        {
          label: say('button-holidays-day', { date: { date }, name: { said: name } }),
          data: calendar.removeHoliday.to({ day: date }),
        },
      ]),
      turning,
      [button('button-calendar-leave', calendar.holidays.to(pressed))],
    ].filter((row) => row.length > 0),
  );
};

export const removeDay = (
  ctx: BotContext,
  by: KnownPerson,
  { day: date }: { day: CalendarDate },
): Promise<void> => propose(ctx, by, { type: 'remove', date });

export const toggleCulture = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: { year: number },
): Promise<void> => {
  const isOn = !isCultureDayOff(await ctx.request.stores.calendarDays.all(), pressed.year);
  await propose(ctx, by, { type: 'culture', year: pressed.year, isOn });
};

export const setTet = (
  ctx: BotContext,
  by: KnownPerson,
  pressed: { year: number; daysBefore: TetSplit },
): Promise<void> => propose(ctx, by, { type: 'tet', ...pressed });

/** The days off of a year are right as they are, whether or not a document has been named. */
export const confirmDays = async (
  ctx: BotContext,
  by: KnownPerson,
  { year: of }: { year: number },
): Promise<void> => {
  const { stores, now } = ctx.request;
  await confirmDaysOff(stores, { year: of, by: by.person.id }, now);
  await forgetAwaited(ctx, by);
  await showHolidays(ctx, of, [say('holidays-confirmed-now')]);
};

const movedIn = async ({ request }: BotContext, edit: DayEdit): Promise<MovedDue[]> => {
  const today = dateInHanoi(request.now);
  const table = await request.stores.calendarDays.all();
  const milestones = await request.stores.milestones.dueBetween(
    addDays(today, -MOVES_BACK_DAYS),
    addDays(today, MOVES_AHEAD_DAYS),
  );
  return movedBy(
    milestones,
    table,
    tableWith(table, rowsOf(edit, table, request.ports.text.inLanguages)),
  );
};

const propose = async (ctx: BotContext, by: KnownPerson, edit: DayEdit): Promise<void> => {
  const why = brokenDayRule(edit, await ctx.request.stores.calendarDays.all());
  if (why) return refuse(ctx, `holidays-refused-${why}`);
  const moved = await movedIn(ctx, edit);
  if (moved.length === 0) return save(ctx, by, edit);
  await awaitWords(ctx, by, DAYS_CONFIRM.about({ edit: JSON.stringify(edit) }));
  show(
    ctx,
    [say('holidays-moves', { count: moved.length }), 'blank', ...movedLines(moved)],
    [
      [{ ...button('button-calendar-save', calendar.saveHoliday.to()), style: 'primary' }],
      [button('button-calendar-do-not', calendar.holidays.to({ year: yearOfEdit(edit) }))],
    ],
  );
};

const MOST_MOVED = 10;

const movedLines = (moved: readonly MovedDue[]): TextRef[] => [
  ...moved.slice(0, MOST_MOVED).map(({ milestone, before, after }) =>
    say('holidays-moved', {
      name: { said: shortNameOf(milestone) },
      before: { date: before },
      after: { date: after },
    }),
  ),
  ...(moved.length > MOST_MOVED
    ? [say('holidays-moved-more', { count: moved.length - MOST_MOVED })]
    : []),
];

const yearOfEdit = (edit: DayEdit): number => {
  switch (edit.type) {
    case 'culture':
    case 'tet':
      return edit.year;
    case 'off':
      return Number(edit.from.slice(0, 4));
    case 'swap':
      return Number(edit.off.slice(0, 4));
    case 'work':
    case 'remove':
      return Number(edit.date.slice(0, 4));
  }
};

const day = z.string().refine((text) => parseIsoDate(text) !== undefined);
const waiting = z.discriminatedUnion('type', [
  z.object({ type: z.literal('off'), from: day, to: day, name: z.string() }),
  z.object({ type: z.literal('work'), date: day, name: z.string() }),
  z.object({ type: z.literal('swap'), off: day, work: day }),
  z.object({ type: z.literal('remove'), date: day }),
  z.object({ type: z.literal('culture'), year: z.number(), isOn: z.boolean() }),
  z.object({ type: z.literal('tet'), year: z.number(), daysBefore: z.literal(tetSplits) }),
]);

export const saveConfirmed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const awaited = ctx.request.who.known?.awaited;
  if (awaited?.purpose !== DAYS_CONFIRM.purpose) return refuse(ctx, 'button-outdated');
  const { data: edit } = waiting.safeParse(JSON.parse(awaited.subject));
  if (!edit) return refuse(ctx, 'button-outdated');
  await save(ctx, by, edit as unknown as DayEdit);
};

const save = async (ctx: BotContext, by: KnownPerson, edit: DayEdit): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  await saveDays(
    { ...stores, inLanguages: ports.text.inLanguages },
    { edit, by: by.person.id, now },
  );
  await forgetAwaited(ctx, by);
  await showHolidays(ctx, yearOfEdit(edit), [say('holidays-saved')]);
};
