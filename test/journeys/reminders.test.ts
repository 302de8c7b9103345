import { expect, it } from 'vitest';

import { calendarDate, instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { openWorld } from '../support/open-world.ts';

it('x', async () => {
  const world = await openWorld({ today: '2027-01-11', reminders: true });
  const lan = world.player('Phường Láng');
  await lan.starts();
  for (const day of ['2027-01-12', '2027-01-13', '2027-01-26', '2027-02-19', '2027-02-26']) {
    const before = lan.heard.length;
    world.clock.moveTo(instantInHanoi(day as CalendarDate, '08:30'));
    await world.pass(0);
    console.log(day, lan.heard.slice(before).join('\n----\n'), lan.buttons);
  }
  expect(calendarDate(2027, 1, 1)).toBeDefined();
});
