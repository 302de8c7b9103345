import { shortNameOf } from '../../core/calendar/milestone.ts';
import { loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import { contactsInClusters, scopeOf } from '../../core/people/scope.ts';
import { waitsForRoom } from '../../core/people/watch-disk.ts';
import { silentMilestones } from '../../core/reminders/load-plan.ts';
import type { ReminderState } from '../../core/reminders/reminder-state.ts';
import { sendingTime } from '../../core/reminders/sending-day.ts';
import { simulateMessage } from '../../core/reminders/simulate-day.ts';
import { readSwitch, turnReminders } from '../../core/reminders/switch.ts';
import {
  dateInHanoi,
  timeInHanoi,
  yearOf,
  type CalendarDate,
} from '../../core/shared/calendar-date.ts';
import { dateProblem } from '../../core/shared/date-problem.ts';
import type { PersonId } from '../../core/shared/ids.ts';
import { nameIn } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { readDate } from '../../core/shared/vietnamese-date.ts';
import { buttons } from '../kit/buttons.ts';
import {
  refuse,
  show,
  showPage,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { seesEveryLog } from './proof-log.ts';
import { dayButton, simulatedNames } from './simulation-page.ts';

const CHIPS = 4;
/** The calendar has all. */
const MOST_NAMED = 8;

/** `/nhacviec`, alone or with a day. */
export const showAsked = async (ctx: BotContext, by: KnownPerson, words: string): Promise<void> => {
  if (words === '') return showHome(ctx, by);
  const today = dateInHanoi(ctx.request.now);
  const reading = readDate(words, { today, year: yearOf(today) });
  const day = reading.type === 'dates' ? reading.dates.find((date) => date >= today) : undefined;
  if (day) await showDay(ctx, by, { day, at: 0 });
  else show(ctx, [dateProblem(reading) ?? say('reminders-bad-date')], []);
};

export const showHome = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.request;
  const today = dateInHanoi(now);
  const { isOn } = await readSwitch(stores.installation);
  const days = await loadWorkingDays(stores);
  const chips = Array.from({ length: CHIPS }, (_, count) => days.addWorkingDays(today, count + 1));
  const lines: Line[] = [
    say('reminders-heading', { date: { date: today } }),
    ...(await switchLines(ctx)),
    ...((await waitsForRoom(stores.installation, 'reminders'))
      ? [say('reminders-wait-for-room')]
      : []),
    ...(await silentLines(ctx, today)),
    await todayLine(ctx, today),
    'blank',
    say('reminders-choose-day'),
  ];
  show(ctx, lines, [
    chips.slice(0, 2).map(dayButton),
    chips.slice(2).map(dayButton),
    ...(seesEveryLog(by)
      ? [[{ label: say('reminders-button-logs'), data: buttons.reminders.logs.to() }]]
      : []),
    ...(isAdmin(by) ? [[switchButton(isOn)]] : []),
  ]);
};

const switchButton = (isOn: boolean): MessageButton =>
  isOn
    ? { label: say('reminders-button-off'), data: buttons.reminders.askOff.to() }
    : { label: say('reminders-button-on'), data: buttons.reminders.on.to() };

/** Whether reminders are on, and who said so last. */
const switchLines = async ({ request: { stores } }: BotContext): Promise<TextRef[]> => {
  const { isOn, by, at } = await readSwitch(stores.installation);
  const person = by ? await stores.people.byId(by as PersonId) : null;
  const state = say(isOn ? 'reminders-on' : 'reminders-off');
  return person && at !== null
    ? [state, say('reminders-switched', { name: person.fullName || '—', at: { at } })]
    : [state];
};

/** Milestones of these months of which nobody is reminded, because somebody said so. */
const silentLines = async ({ request }: BotContext, today: CalendarDate): Promise<TextRef[]> => {
  const silent = await silentMilestones(request.stores.milestones, today);
  if (silent.length === 0) return [];
  const named = silent.slice(0, MOST_NAMED);
  const names = named.map((one) => nameIn(shortNameOf(one), request.who.language)).join('; ');
  const count = silent.length - named.length;
  return [
    say('reminders-silent', {
      names: count > 0 ? say('broadcast-and-more-names', { names, count }) : names,
    }),
  ];
};

const todayLine = async ({ request }: BotContext, today: CalendarDate): Promise<TextRef> => {
  const counts = await request.stores.reminders.countsOf(today);
  const sum = (...states: readonly ReminderState[]): number =>
    states.reduce((total, state) => total + (counts[state] ?? 0), 0);
  return say('reminders-today', {
    waiting: await request.stores.reminders.waitingOn(today),
    sent: sum('sent', 'unknown'),
    failed: sum('failed'),
    skipped: sum('skipped'),
  });
};

export const askOff = (ctx: BotContext): void =>
  show(
    ctx,
    [say('reminders-off-question')],
    [
      [
        {
          label: say('reminders-button-off-yes'),
          data: buttons.reminders.off.to(),
          style: 'danger',
        },
        { label: say('reminders-button-off-no'), data: buttons.reminders.board.to() },
      ],
    ],
  );

export const switchAll = async (ctx: BotContext, by: KnownPerson, isOn: boolean): Promise<void> => {
  await turnReminders(ctx.request.stores, { isOn, by: by.person.id }, ctx.request.now);
  await showHome(ctx, by);
};

export const showPressedDay = async (
  ctx: BotContext,
  by: KnownPerson,
  { day, page }: { day: CalendarDate; page: number },
): Promise<void> => {
  if (day >= dateInHanoi(ctx.request.now)) await showDay(ctx, by, { day, at: page });
  else refuse(ctx, 'button-outdated');
};

const showDay = async (
  ctx: BotContext,
  by: KnownPerson,
  { day, at }: { day: CalendarDate; at: number },
): Promise<void> => {
  const { stores, now, who } = ctx.request;
  const { language } = who;
  const scope = await scopeOf(stores.people, by, now);
  const clusters = scope === 'all' ? {} : { clusters: [...scope] };
  const { sought } = ctx.request;
  const finding = sought === undefined ? {} : { sought };
  const today = dateInHanoi(now);
  showPage(ctx, { type: 'simulation', language, day, today, at, ...clusters, ...finding });
};

/** What a reminder will say is read by those who see the units of whoever gets it. */
const mayRead = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  personId: PersonId,
): Promise<boolean> => {
  const scope = await scopeOf(stores.people, by, now);
  return (
    scope === 'all' || (await contactsInClusters(stores, scope, dateInHanoi(now))).has(personId)
  );
};

export const showMessage = async (
  ctx: BotContext,
  by: KnownPerson,
  { day, personId, page }: { day: CalendarDate; personId: PersonId; page: number },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const person = await stores.people.byId(personId);
  if (!person || !(await mayRead(ctx, by, person.id))) return refuse(ctx, 'button-outdated');
  const asked = { day, today: dateInHanoi(now), personId: person.id };
  const notice = await simulateMessage(stores, ports.forms, asked);
  if (!notice) return refuse(ctx, 'button-outdated');
  const name = (await simulatedNames(stores, [person.id])).get(person.id);
  const time = timeInHanoi(sendingTime(day, person.telegramId));
  show(
    ctx,
    [say('simulation-text', { name: name?.name ?? '', at: time }), 'blank', ...notice.lines],
    [[{ label: say('simulation-button-back'), data: buttons.reminders.ofDay.to({ day, page }) }]],
  );
};
