import { forgetAwaited } from './awaited.ts';
import { calendarAskedFeature } from './calendar-asked.ts';
import { calendarCopyFeature } from './calendar-copy.ts';
import { calendarDayEditsFeature } from './calendar-day-edits.ts';
import { calendarDaysFeature } from './calendar-days.ts';
import { calendarFormFeature } from './calendar-form.ts';
import { calendarHolidaysFeature } from './calendar-holidays.ts';
import { calendarMilestoneFeature } from './calendar-milestone.ts';
import { calendarNamesFeature } from './calendar-names.ts';
import { calendarNewFeature } from './calendar-new.ts';
import { calendarPreviewFeature } from './calendar-preview.ts';
import { calendarRemindersFeature } from './calendar-reminders.ts';
import { calendarWhoFeature } from './calendar-who.ts';
import { calendarYearFeature } from './calendar-year.ts';
import { feature, type Feature } from './feature.ts';
import type { BotContext } from './turn.ts';

/** The Board's calendar: `/lich` and all that it leads to, a file a screen. */
export const calendarFeature = (): Feature => {
  const calendar = feature();
  calendar.callbackQuery(/^k:(?!h?ok$)/, forgetAsked);
  calendar.use(
    calendarYearFeature(),
    calendarMilestoneFeature(),
    calendarDaysFeature(),
    calendarNamesFeature(),
    calendarWhoFeature(),
    calendarFormFeature(),
    calendarRemindersFeature(),
    calendarPreviewFeature(),
    calendarCopyFeature(),
    calendarHolidaysFeature(),
    calendarNewFeature(),
    calendarDayEditsFeature(),
    calendarAskedFeature(),
  );
  return calendar;
};

/** Whoever presses another button of the calendar no longer answers what was asked before. */
const forgetAsked = async (ctx: BotContext, next: () => Promise<void>): Promise<void> => {
  const { known } = ctx.turn.who;
  if (known?.awaited) await forgetAwaited(ctx, known);
  await next();
};
