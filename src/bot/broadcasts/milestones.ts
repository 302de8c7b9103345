import { deadlineWords } from '../../core/calendar/deadline.ts';
import { deadlineOf, shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { addDays, dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Request } from '../kit/request.ts';
import { milestoneName } from './words.ts';

/** As many as a phone screen holds, the nearest first. */
export const MILESTONES_A_PAGE = 6;

/** What units owe: first what is due soon or was not long ago, then what was before, the newest first. */
export const handInMilestones = async ({ stores, now }: Request): Promise<Milestone[]> => {
  const today = dateInHanoi(now);
  const recent = await stores.milestones.runningBetween(addDays(today, -60), addDays(today, 400));
  const before = await stores.milestones.dueBetween(addDays(today, -800), addDays(today, -61));
  const known = new Set(recent.map(({ id }) => id));
  return [...recent, ...before.filter(({ id }) => !known.has(id)).toReversed()].filter(
    ({ isOn, isOwed, opensOn }) => isOn && isOwed && opensOn <= addDays(today, 30),
  );
};

/** Those that open later than today. */
export const openingMilestones = async ({ stores, now }: Request): Promise<Milestone[]> => {
  const today = dateInHanoi(now);
  const due = await stores.milestones.dueBetween(today, addDays(today, 500));
  return due
    .filter(({ isOn, opensOn }) => isOn && opensOn > today)
    .toSorted((one, other) => (one.opensOn < other.opensOn ? -1 : 1))
    .slice(0, MILESTONES_A_PAGE);
};

/** As task lists call it; the whole name stands above the buttons. */
export const milestoneLabel = (milestone: Milestone): TextRef =>
  say('milestone-name', { name: { said: shortNameOf(milestone) } });

export const openingLines = (request: Request, milestones: readonly Milestone[]): TextRef[] =>
  milestones.map((milestone) =>
    say('broadcast-milestone-opens', {
      name: milestoneName(request, milestone),
      date: { date: milestone.opensOn },
    }),
  );

export const dueLines = async (
  request: Request,
  milestones: readonly Milestone[],
): Promise<TextRef[]> => {
  const now = await loadToday(request.stores, request.now);
  return milestones.map((milestone) =>
    say('broadcast-milestone-due', {
      name: milestoneName(request, milestone),
      due: deadlineWords({ milestone, ...deadlineOf(milestone, now.days) }, now),
    }),
  );
};
