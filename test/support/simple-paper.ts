import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { extraPeriod } from '../../src/core/shared/period.ts';
import type { World } from './world.ts';

/** For the launch of 2027 the Board asks for no more than a document: number, day, file. */
export const asksForDocument = async (world: World): Promise<World> => {
  await world.stores(async ({ milestones }) => {
    const due = await milestones.dueBetween(
      '2027-01-01' as CalendarDate,
      '2027-12-31' as CalendarDate,
    );
    const launch = due.find(({ code }) => code === 'YEAR_LAUNCH');
    if (!launch) throw new Error('no launch');
    const document = { formId: 'extra-hand-in', period: extraPeriod(2027, 1) };
    await milestones.save([{ ...launch, ...document }]);
  });
  return world;
};
