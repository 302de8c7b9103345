import { z } from 'zod';

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
import { shortNameOf } from '../../core/calendar/milestone.ts';
import { readDays, readSwap } from '../../core/calendar/read-days.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import {
  addDays,
  dateInHanoi,
  parseDigits,
  parseIsoDate,
} from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { cleanLine, shorten } from '../../core/shared/vietnamese-text.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, tell, type BotContext, type MessageButton } from '../kit/request.ts';
import { announcedKey, daysIn, showHolidays } from './holidays.ts';

/** Days off come and go: typed or pressed, with what they move shown before they are saved. */
export const calendarDayEditsFeature = (): Feature => {
  const edits = feature();
  edits.callbackQuery(/^k:h[awso]:/, forAdmins(ask));
  edits.callbackQuery(/^k:hr:/, forAdmins(chooseDay));
  edits.callbackQuery(/^k:hx:/, forAdmins(remove));
  edits.callbackQuery(/^k:hc:/, forAdmins(toggleCulture));
  edits.callbackQuery(/^k:hok$/, forAdmins(confirmed));
  edits.on('message:text', async (ctx, next) => {
    const subject = awaitedFor(ctx, DAYS);
    if (subject !== undefined) await forAdmins((_, by) => hear(ctx, by, subject))(ctx);
    else if (awaitedFor(ctx, CONFIRM) === undefined) await next();
    else tell(ctx.request, say('calendar-confirm-by-button'));
  });
  return edits;
};

const DAYS = 'calendar-days';
const CONFIRM = 'calendar-days-confirm';
const LONGEST_NAME = 60;
const LONGEST_SOURCE = 200;

const askKeys = {
  a: 'holidays-ask-off',
  w: 'holidays-ask-work',
  s: 'holidays-ask-swap',
  o: 'holidays-ask-announced',
} as const;

const ask = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [screen = '', year = ''] = dataParts(ctx);
  const what = screen.slice(1) as keyof typeof askKeys;
  await awaitWords(ctx, by, { purpose: DAYS, subject: `${what}:${year}` });
  tell(ctx.request, say(askKeys[what], { year }), [
    [{ label: say('button-calendar-leave'), data: `k:h:${year}` }],
  ]);
};

const hear = async (ctx: BotContext, by: KnownPerson, subject: string): Promise<void> => {
  const [what = '', year = ''] = subject.split(':');
  const text = cleanLine(ctx.message?.text ?? '');
  if (what === 'o') return announce(ctx, by, { year: Number(year), source: text });
  const edit = editIn(ctx, { what, year: Number(year), text });
  if (edit) await propose(ctx, by, edit);
  else tell(ctx.request, say(`holidays-unclear-${what === 's' ? 'swap' : 'day'}`));
};

const editIn = (
  { request }: BotContext,
  { what, year, text }: { what: string; year: number; text: string },
): DayEdit | undefined => {
  const context = { today: dateInHanoi(request.now), year };
  if (what === 's') {
    const pair = readSwap(text, context);
    return pair && { type: 'swap', ...pair };
  }
  const days = readDays(text, context);
  if (!days) return undefined;
  const { from, to } = days;
  const name = shorten(days.name, LONGEST_NAME);
  return what === 'w' ? { type: 'work', date: from, name } : { type: 'off', from, to, name };
};

const announce = async (
  ctx: BotContext,
  by: KnownPerson,
  { year, source }: { year: number; source: string },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const kept = /^[-–—]$/.test(source) ? '' : shorten(source, LONGEST_SOURCE);
  await stores.installation.set(announcedKey(year), kept);
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'holidays-announced',
    subject: `year:${year}`,
    details: { source: kept },
  });
  await forgetAwaited(ctx, by);
  await showHolidays(ctx, year);
};

const PER_PAGE = 10;

const chooseDay = async (ctx: BotContext): Promise<void> => {
  const [, year = '', page = '0'] = dataParts(ctx);
  const days = daysIn(await ctx.request.stores.calendarDays.all(), Number(year));
  const pages = Math.max(1, Math.ceil(days.length / PER_PAGE));
  const at = Math.min(Number(page), pages - 1);
  show(
    ctx,
    [say('holidays-choose', { year })],
    [
      ...days.slice(at * PER_PAGE, (at + 1) * PER_PAGE).map(({ date, name }) => [
        {
          label: say('button-holidays-day', { date: { date }, name: { said: name } }),
          data: `k:hx:${date.replaceAll('-', '')}`,
        },
      ]),
      turning(year, at, pages),
      [{ label: say('button-calendar-leave'), data: `k:h:${year}` }],
    ].filter((row) => row.length > 0),
  );
};

const turning = (year: string, at: number, pages: number): MessageButton[] => [
  ...(at > 0 ? [{ label: say('button-page-before'), data: `k:hr:${year}:${at - 1}` }] : []),
  ...(at < pages - 1 ? [{ label: say('button-page-after'), data: `k:hr:${year}:${at + 1}` }] : []),
];

const remove = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const date = parseDigits(dataParts(ctx)[1] ?? '');
  if (!date) return refuse(ctx, 'button-outdated');
  await propose(ctx, by, { type: 'remove', date });
};

const toggleCulture = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const year = Number(dataParts(ctx)[1]);
  const isOn = !isCultureDayOff(await ctx.request.stores.calendarDays.all(), year);
  await propose(ctx, by, { type: 'culture', year, isOn });
};

/** Milestones are looked at from last month on: what is long past moves nothing any more. */
const BACK_DAYS = 30;
const AHEAD_DAYS = 2_000;

const movedIn = async ({ request }: BotContext, edit: DayEdit): Promise<MovedDue[]> => {
  const today = dateInHanoi(request.now);
  const table = await request.stores.calendarDays.all();
  const milestones = await request.stores.milestones.dueBetween(
    addDays(today, -BACK_DAYS),
    addDays(today, AHEAD_DAYS),
  );
  return movedBy(milestones, table, tableWith(table, rowsOf(edit, table)));
};

const propose = async (ctx: BotContext, by: KnownPerson, edit: DayEdit): Promise<void> => {
  const why = brokenDayRule(edit, await ctx.request.stores.calendarDays.all());
  if (why) return refuse(ctx, `holidays-refused-${why}`);
  const moved = await movedIn(ctx, edit);
  if (moved.length === 0) return save(ctx, by, edit);
  await awaitWords(ctx, by, { purpose: CONFIRM, subject: JSON.stringify(edit) });
  show(
    ctx,
    [say('holidays-moves', { count: moved.length }), 'blank', ...movedLines(moved)],
    [
      [{ label: say('button-calendar-save'), data: 'k:hok', style: 'primary' }],
      [{ label: say('button-calendar-do-not'), data: `k:h:${yearOfEdit(edit)}` }],
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
]);

const confirmed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const awaited = ctx.request.who.known?.awaited;
  if (awaited?.purpose !== CONFIRM) return refuse(ctx, 'button-outdated');
  const { data: edit } = waiting.safeParse(JSON.parse(awaited.subject));
  if (!edit) return refuse(ctx, 'button-outdated');
  await save(ctx, by, edit as unknown as DayEdit);
};

const save = async (ctx: BotContext, by: KnownPerson, edit: DayEdit): Promise<void> => {
  const { stores, now } = ctx.request;
  await saveDays(stores, { edit, by: by.person.id, now });
  await forgetAwaited(ctx, by);
  await showHolidays(ctx, yearOfEdit(edit), [say('holidays-saved')]);
};
