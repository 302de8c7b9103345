import { loadWorkingDays } from '../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../core/people/person.ts';
import { isAdmin } from '../core/people/rights.ts';
import type { ReminderStatus } from '../core/reminders/reminder.ts';
import {
  simulateDay,
  simulateMessage,
  type SimulatedPerson,
} from '../core/reminders/simulate-day.ts';
import { readSwitch, turnReminders } from '../core/reminders/switch.ts';
import {
  addDays,
  dateInHanoi,
  parseIsoDate,
  timeInHanoi,
  yearOf,
  type CalendarDate,
} from '../core/shared/calendar-date.ts';
import type { PersonId } from '../core/shared/ids.ts';
import { say, type TextRef } from '../core/shared/text-ref.ts';
import { readDate } from '../core/shared/vietnamese-date.ts';
import { dataParts, feature, forAdmins, forBoard, type Feature } from './feature.ts';
import { refuse, show, wordsOf, type BotContext, type Line, type MessageButton } from './turn.ts';

const PEOPLE_A_PAGE = 10;
const CHIPS = 4;

/** How the Board steers reminders: who will hear what on a day, and the switch for all. */
export const reminderBoardFeature = (): Feature => {
  const board = feature();
  board.command(['nhacviec', 'reminders'], forBoard(showAsked));
  board.callbackQuery(/^nv:$/, forBoard(showHome));
  board.callbackQuery(/^nv:off$/, forAdmins(askOff));
  board.callbackQuery(/^nv:(?:off!|on)$/, forAdmins(switchAll));
  board.callbackQuery(/^nv:d:/, forBoard(showPressedDay));
  board.callbackQuery(/^nv:p:/, forBoard(showMessage));
  return board;
};

const showAsked = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const words = ctx.message?.text?.split(/\s+/).slice(1).join(' ') ?? '';
  if (words === '') return showHome(ctx, by);
  const today = dateInHanoi(ctx.turn.now);
  const reading = readDate(words, { today, year: yearOf(today) });
  const day = reading.type === 'dates' ? reading.dates.find((date) => date >= today) : undefined;
  if (day) await showDay(ctx, day, 0);
  else refuse(ctx, 'reminders-bad-date');
};

const dayButton = (date: CalendarDate): MessageButton => ({
  label: say('reminders-button-day', { date: { date } }),
  data: `nv:d:${date}:0`,
});

const showHome = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.turn;
  const today = dateInHanoi(now);
  const { isOn } = await readSwitch(stores.installation);
  const days = await loadWorkingDays(stores);
  const chips = Array.from({ length: CHIPS }, (_, count) => days.addWorkingDays(today, count + 1));
  const lines: Line[] = [
    say('reminders-heading', { date: { date: today } }),
    ...(await switchLines(ctx)),
    await todayLine(ctx, today),
    'blank',
    say('reminders-choose-day'),
  ];
  show(ctx, lines, [
    chips.slice(0, 2).map(dayButton),
    chips.slice(2).map(dayButton),
    [{ label: say('reminders-button-logs'), data: 'nk:' }],
    ...(isAdmin(by) ? [[switchButton(isOn)]] : []),
  ]);
};

const switchButton = (isOn: boolean): MessageButton =>
  isOn
    ? { label: say('reminders-button-off'), data: 'nv:off' }
    : { label: say('reminders-button-on'), data: 'nv:on' };

/** Whether reminders are on, and who said so last. */
const switchLines = async ({ turn: { stores } }: BotContext): Promise<TextRef[]> => {
  const { isOn, by, at } = await readSwitch(stores.installation);
  const person = by ? await stores.people.byId(by as PersonId) : null;
  const state = say(isOn ? 'reminders-on' : 'reminders-off');
  return person && at !== null
    ? [state, say('reminders-switched', { name: person.fullName || '—', at: { at } })]
    : [state];
};

const todayLine = async ({ turn }: BotContext, today: CalendarDate): Promise<TextRef> => {
  const counts = await turn.stores.reminders.countsOf(today);
  const sum = (...statuses: readonly ReminderStatus[]): number =>
    statuses.reduce((total, status) => total + (counts[status] ?? 0), 0);
  return say('reminders-today', {
    planned: sum('planned', 'sending'),
    sent: sum('sent', 'unknown'),
    failed: sum('failed'),
    skipped: sum('skipped'),
  });
};

const askOff = (ctx: BotContext): void =>
  show(
    ctx,
    [say('reminders-off-question')],
    [
      [
        { label: say('reminders-button-off-yes'), data: 'nv:off!', style: 'danger' },
        { label: say('reminders-button-off-no'), data: 'nv:' },
      ],
    ],
  );

const switchAll = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const isOn = ctx.callbackQuery?.data === 'nv:on';
  await turnReminders(ctx.turn.stores, { isOn, by: by.person.id }, ctx.turn.now);
  await showHome(ctx, by);
};

const showPressedDay = async (ctx: BotContext): Promise<void> => {
  const [, date = '', page] = dataParts(ctx);
  const day = parseIsoDate(date);
  if (day && day >= dateInHanoi(ctx.turn.now)) await showDay(ctx, day, Number(page ?? 0));
  else refuse(ctx, 'button-outdated');
};

const homeButton: MessageButton = { label: say('reminders-button-home'), data: 'nv:' };

const showDay = async (ctx: BotContext, day: CalendarDate, page: number): Promise<void> => {
  const { stores, ports, now } = ctx.turn;
  const simulation = await simulateDay(stores, ports.forms, { day, today: dateInHanoi(now) });
  if (simulation.type === 'day-off')
    return show(ctx, [say('reminders-day-off', { date: { date: day } })], [[homeButton]]);
  const { people } = simulation;
  const shown = people.slice(page * PEOPLE_A_PAGE, (page + 1) * PEOPLE_A_PAGE);
  const names = await namesOf(ctx, shown);
  const nameOf = (personId: PersonId) => names.get(personId) ?? { name: '', place: '' };
  const lines: Line[] = [
    ...(await headingOf(ctx, day, people)),
    ...shown.map(({ personId, rows }) =>
      say('simulation-person', Object.assign({ items: rows.length }, nameOf(personId))),
    ),
  ];
  show(ctx, lines, [
    ...shown.map(({ personId }) => [
      {
        label: say('simulation-button-person', { name: nameOf(personId).name }),
        data: `nv:p:${day}:${personId}:${page}`,
      },
    ]),
    pageButtons(day, { page, pages: Math.ceil(people.length / PEOPLE_A_PAGE) }),
    [dayButton(addDays(day, 1)), homeButton],
  ]);
};

const headingOf = async (
  { turn }: BotContext,
  day: CalendarDate,
  people: readonly SimulatedPerson[],
): Promise<Line[]> => {
  const { isOn } = await readSwitch(turn.stores.installation);
  const items = people.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    say('simulation-heading', { date: { date: day } }),
    ...(isOn ? [] : [say('reminders-off')]),
    people.length === 0
      ? say('simulation-none')
      : say('simulation-count', { people: people.length, items }),
    'blank',
  ];
};

const pageButtons = (
  day: CalendarDate,
  { page, pages }: { page: number; pages: number },
): MessageButton[] => [
  ...(page > 0 ? [{ label: say('button-page-before'), data: `nv:d:${day}:${page - 1}` }] : []),
  ...(page < pages - 1
    ? [{ label: say('button-page-after'), data: `nv:d:${day}:${page + 1}` }]
    : []),
];

/** Name and unit of each; an admin who has not told a name is called by the Board. */
const namesOf = async (
  ctx: BotContext,
  people: readonly SimulatedPerson[],
): Promise<Map<string, { name: string; place: string }>> => {
  const { stores } = ctx.turn;
  const board = wordsOf(ctx.turn, say('simulation-person-board'));
  const names = new Map<string, { name: string; place: string }>();
  const found = await stores.people.byIds(people.map(({ personId }) => personId));
  for (const { id, fullName, telegramId } of found) {
    const known = await stores.people.known(telegramId);
    const unit = known?.unitIds[0] ? await stores.units.byId(known.unitIds[0]) : null;
    names.set(id, { name: fullName || board, place: unit?.name ?? board });
  }
  return names;
};

const showMessage = async (ctx: BotContext): Promise<void> => {
  const [, date = '', personId, page = '0'] = dataParts(ctx);
  const day = parseIsoDate(date);
  if (!day) return refuse(ctx, 'button-outdated');
  const { stores, ports, now } = ctx.turn;
  const simulation = await simulateDay(stores, ports.forms, { day, today: dateInHanoi(now) });
  const people = simulation.type === 'planned' ? simulation.people : [];
  const person = people.find((one) => one.personId === personId);
  if (!person) return refuse(ctx, 'button-outdated');
  const notice = await simulateMessage(stores, ports.forms, { day, person });
  const name = (await namesOf(ctx, [person])).get(person.personId)?.name ?? '';
  const at = timeInHanoi(person.at);
  show(
    ctx,
    [say('simulation-text', { name, at }), 'blank', ...notice.lines],
    [[{ label: say('simulation-button-back'), data: `nv:d:${day}:${page}` }]],
  );
};
