import { forgetAwaited } from '../kit/expected-reply.ts';
import { feature, type Feature } from '../kit/feature.ts';
import type { BotContext } from '../kit/request.ts';
import { calendarAskedFeature } from './asked.ts';
import { calendarCopyFeature } from './copy.ts';
import { calendarDayEditsFeature } from './day-edits.ts';
import { calendarDaysFeature } from './days.ts';
import { calendarFormFeature } from './form.ts';
import { calendarHolidaysFeature } from './holidays.ts';
import { calendarMilestoneFeature } from './milestone.ts';
import { calendarNamesFeature } from './names.ts';
import { calendarNewFeature } from './new.ts';
import { calendarPreviewFeature } from './preview.ts';
import { calendarRemindersFeature } from './reminders.ts';
import { calendarWhoFeature } from './who.ts';
import { calendarYearFeature } from './year.ts';

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
  const { known } = ctx.request.who;
  if (known?.awaited) await forgetAwaited(ctx, known);
  await next();
};
