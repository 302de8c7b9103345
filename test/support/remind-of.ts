import { turnReminders } from '../../src/core/reminders/switch.ts';
import { calendarDate, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import type { World } from './world.ts';

/** Switches reminders on, of these milestones alone. */
export const remindOf = (world: World, codes: readonly string[]): Promise<void> =>
  world.stores(async (stores) => {
    const first = calendarDate(2020, 1, 1) as CalendarDate;
    const last = calendarDate(2040, 1, 1) as CalendarDate;
    const milestones = await stores.milestones.dueBetween(first, last);
    const changed = milestones.flatMap((one) => {
      const remindersOn = codes.includes(one.code);
      return one.remindersOn === remindersOn ? [] : [{ ...one, remindersOn }];
    });
    await stores.milestones.save(changed);
    await turnReminders(stores, { isOn: true, by: 'system' }, world.clock.now());
  });
