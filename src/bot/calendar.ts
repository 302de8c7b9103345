import { calendarAskedFeature } from './calendar-asked.ts';
import { calendarDaysFeature } from './calendar-days.ts';
import { calendarFormFeature } from './calendar-form.ts';
import { calendarMilestoneFeature } from './calendar-milestone.ts';
import { calendarNamesFeature } from './calendar-names.ts';
import { calendarRemindersFeature } from './calendar-reminders.ts';
import { calendarWhoFeature } from './calendar-who.ts';
import { calendarYearFeature } from './calendar-year.ts';
import { feature, type Feature } from './feature.ts';

/** The Board's calendar: `/lich` and all that it leads to, a file a screen. */
export const calendarFeature = (): Feature => {
  const calendar = feature();
  calendar.use(
    calendarYearFeature(),
    calendarMilestoneFeature(),
    calendarDaysFeature(),
    calendarNamesFeature(),
    calendarWhoFeature(),
    calendarFormFeature(),
    calendarRemindersFeature(),
    calendarAskedFeature(),
  );
  return calendar;
};
