import type { Milestone } from '../../core/calendar/milestone.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { announceDeadline, movedDeadline } from '../../core/reminders/announce-deadline.ts';
import type { CalendarDate } from '../../core/shared/calendar-date.ts';
import type { MilestoneId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, type BotContext } from '../kit/request.ts';
import { showMilestone } from './card.ts';
import type { ScreenNews } from './of-milestone.ts';
import { commonDeadline } from './words.ts';

/** Offers to tell the units that still owe it, once their deadline has moved. */
export const newsOf = async (
  { request: { stores, ports, now } }: BotContext,
  { before, milestone }: { before: Milestone; milestone: Milestone },
): Promise<ScreenNews | undefined> => {
  const moved = await movedDeadline(stores, ports.forms, { before, after: milestone, now });
  if (!moved) return undefined;
  const due = commonDeadline(milestone, await loadToday(stores, now));
  return {
    lines: [say('calendar-deadline-moved', { due }), 'blank'],
    rows: [
      [
        {
          label: say('button-calendar-tell', { count: moved.count }),
          data: buttons.calendar.tell.to({ id: milestone.id, dueOn: moved.dueOn }),
          style: 'primary',
        },
      ],
    ],
  };
};

export const tellOfDeadline = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, dueOn }: { id: MilestoneId; dueOn: CalendarDate },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const outcome = await announceDeadline(stores, ports.forms, { milestoneId: id, dueOn, by, now });
  switch (outcome.type) {
    case 'refused':
      return refuse(ctx, 'button-outdated');
    case 'already':
      return refuse(ctx, 'calendar-told-already');
    case 'queued': {
      const lines = [say('calendar-told', { count: outcome.count }), 'blank' as const];
      return showMilestone(ctx, outcome.milestone, { lines, rows: [] });
    }
  }
};
