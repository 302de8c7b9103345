import { loadObligations, loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import { isDone, type Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dutiesOfDigest, snoozeDigest } from '../../core/reminders/snooze.ts';
import {
  addDays,
  dateInHanoi,
  instantInHanoi,
  parseIsoDate,
  yearOf,
  type CalendarDate,
} from '../../core/shared/calendar-date.ts';
import { HOUR_MS, plusMs, type Instant } from '../../core/shared/instant.ts';
import { say } from '../../core/shared/text-ref.ts';
import { readDate } from '../../core/shared/vietnamese-date.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { dataParts, feature, forKnown, type Feature } from '../kit/feature.ts';
import { refuse, tell, type BotContext } from '../kit/request.ts';
import { reliefData } from '../tasks/exemption-data.ts';
import { relievingQuestion } from '../tasks/exemption-questions.ts';
import { taskShortTitle } from '../tasks/task-lines.ts';

/** Later than that nobody may put a reminder off: the duty would be forgotten. */
const LONGEST_DAYS = 60;
const PURPOSE = 'snooze';
const SNOOZE_HOURS = 3;

/** What can be done about a digest beside handing in: later, on paper, more time. */
export const reminderButtonsFeature = (): Feature => {
  const buttons = feature();
  buttons.callbackQuery(/^nl:a:/, forKnown(ask));
  buttons.callbackQuery(/^nl:h:/, forKnown(inHours));
  buttons.callbackQuery(/^nl:d:/, forKnown(onDay));
  buttons.callbackQuery(/^nl:t:/, forKnown(askDay));
  buttons.callbackQuery(/^nl:[pe]:/, forKnown(askRelief));
  buttons.on('message:text', async (ctx, next) => {
    const day = parseIsoDate(awaitedFor(ctx, PURPOSE) ?? '');
    const { known } = ctx.turn.who;
    return day && known ? typedDay(ctx, known, day) : next();
  });
  return buttons;
};

/** What a digest asked for and is still open; the digest itself stays as it is. */
const askRelief = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const deed = dataParts(ctx)[0] === 'p' ? 'p' : 'e';
  const day = pressedDay(ctx);
  const tasks = day ? await openTasks(ctx, by, day) : [];
  const [only, another] = tasks;
  if (!only) return refuse(ctx, 'digest-nothing-open');
  if (!another) {
    const { lines, rows } = await relievingQuestion(ctx, { by, task: only, deed });
    return tell(ctx.turn, lines, rows);
  }
  const isOneUnit = new Set(tasks.map(({ unit }) => unit.id)).size === 1;
  tell(
    ctx.turn,
    say(deed === 'p' ? 'digest-choose-paper' : 'digest-choose-extension'),
    tasks.map((task) => [
      {
        label: say('button-task', {
          form: taskShortTitle(task),
          unit: isOneUnit ? '' : ` · ${task.unit.shortName}`,
        }),
        data: reliefData(deed, task),
      },
    ]),
  );
};

const openTasks = async (
  { turn }: BotContext,
  { person, unitIds }: KnownPerson,
  day: CalendarDate,
): Promise<Obligation[]> => {
  const { stores, ports, now } = turn;
  const duties = await dutiesOfDigest(stores.reminders, person.id, day);
  if (duties.length === 0) return [];
  const milestoneIds = [...new Set(duties.map(({ milestoneId }) => milestoneId))];
  const asked = new Set(duties.map((one) => `${one.unitId}:${one.milestoneId}`));
  const where = { now, milestoneIds, unitIds };
  return (await loadObligations(stores, ports.forms, where)).filter(
    (one) => asked.has(`${one.unit.id}:${one.milestone.id}`) && !isDone(one) && !one.pending,
  );
};

/** The day of the digest whose button was pressed. */
const pressedDay = (ctx: BotContext): CalendarDate | undefined =>
  parseIsoDate(dataParts(ctx)[1] ?? '');

const ask = async (ctx: BotContext): Promise<void> => {
  const day = pressedDay(ctx);
  if (!day) return refuse(ctx, 'button-outdated');
  const { stores, now } = ctx.turn;
  const days = await loadWorkingDays(stores);
  const today = dateInHanoi(now);
  const first = days.nextWorkingDay(today);
  const later = [3, 5].map((count) => days.addWorkingDays(today, count));
  const isTomorrow = first === addDays(today, 1);
  tell(
    ctx.turn,
    [say('snooze-question', { date: { date: day } })],
    [
      [
        { label: say('snooze-button-hours'), data: `nl:h:${day}` },
        {
          label: isTomorrow
            ? say('snooze-button-tomorrow')
            : say('snooze-button-date', { date: { date: first } }),
          data: `nl:d:${day}:${first}`,
        },
      ],
      later.map((date) => ({
        label: say('snooze-button-date', { date: { date } }),
        data: `nl:d:${day}:${date}`,
      })),
      [{ label: say('snooze-button-type'), data: `nl:t:${day}` }],
    ],
  );
};

const inHours = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const day = pressedDay(ctx);
  if (!day) return refuse(ctx, 'button-outdated');
  await snooze(ctx, by, { day, until: plusMs(ctx.turn.now, SNOOZE_HOURS * HOUR_MS) });
};

const onDay = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const day = pressedDay(ctx);
  const until = parseIsoDate(dataParts(ctx)[2] ?? '');
  const today = dateInHanoi(ctx.turn.now);
  if (!day || !until || !maySnooze(until, today)) return refuse(ctx, 'button-outdated');
  await snooze(ctx, by, { day, until: instantInHanoi(until, '08:00') });
};

const maySnooze = (until: CalendarDate, today: CalendarDate): boolean =>
  until > today && until <= addDays(today, LONGEST_DAYS);

const askDay = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const day = pressedDay(ctx);
  if (!day) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, { purpose: PURPOSE, subject: day });
  tell(ctx.turn, say('snooze-type'));
};

const typedDay = async (ctx: BotContext, by: KnownPerson, day: CalendarDate): Promise<void> => {
  const today = dateInHanoi(ctx.turn.now);
  const reading = readDate(ctx.message?.text ?? '', { today, year: yearOf(today) });
  const until =
    reading.type === 'dates' ? reading.dates.find((date) => maySnooze(date, today)) : undefined;
  if (!until) return tell(ctx.turn, say('snooze-bad-date', { days: LONGEST_DAYS }));
  await forgetAwaited(ctx, by);
  await snooze(ctx, by, { day, until: instantInHanoi(until, '08:00') });
};

const snooze = async (
  ctx: BotContext,
  by: KnownPerson,
  wish: { day: CalendarDate; until: Instant },
): Promise<void> => {
  const { stores, now } = ctx.turn;
  const outcome = await snoozeDigest(stores, { by, now, ...wish });
  if (outcome.type === 'nothing-to-snooze') return refuse(ctx, 'snooze-nothing');
  const values = { at: { at: outcome.at }, count: outcome.count };
  tell(ctx.turn, [say('snooze-done', values)]);
};
