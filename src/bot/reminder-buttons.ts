import { loadWorkingDays } from '../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../core/people/person.ts';
import { snoozeDigest } from '../core/reminders/snooze.ts';
import {
  addDays,
  dateInHanoi,
  instantInHanoi,
  parseIsoDate,
  yearOf,
  type CalendarDate,
} from '../core/shared/calendar-date.ts';
import { HOUR_MS, plusMs, type Instant } from '../core/shared/instant.ts';
import { say } from '../core/shared/text-ref.ts';
import { readDate } from '../core/shared/vietnamese-date.ts';
import { awaitedFor, awaitWords, forgetAwaited } from './awaited.ts';
import { dataParts, feature, forKnown, type Feature } from './feature.ts';
import { refuse, tell, type BotContext } from './turn.ts';

/** Later than that nobody may put a reminder off: the duty would be forgotten. */
const LONGEST_DAYS = 60;
const PURPOSE = 'snooze';
const SNOOZE_HOURS = 3;

/** What can be done about a digest beside handing in: to be reminded later. */
export const reminderButtonsFeature = (): Feature => {
  const buttons = feature();
  buttons.callbackQuery(/^nl:a:/, forKnown(ask));
  buttons.callbackQuery(/^nl:h:/, forKnown(inHours));
  buttons.callbackQuery(/^nl:d:/, forKnown(onDay));
  buttons.callbackQuery(/^nl:t:/, forKnown(askDay));
  buttons.on('message:text', async (ctx, next) => {
    const day = parseIsoDate(awaitedFor(ctx, PURPOSE) ?? '');
    const { known } = ctx.turn.who;
    return day && known ? typedDay(ctx, known, day) : next();
  });
  return buttons;
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
  if (!day || !until || until <= dateInHanoi(ctx.turn.now)) return refuse(ctx, 'button-outdated');
  await snooze(ctx, by, { day, until: instantInHanoi(until, '08:00') });
};

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
    reading.type === 'dates'
      ? reading.dates.find((date) => date > today && date <= addDays(today, LONGEST_DAYS))
      : undefined;
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
