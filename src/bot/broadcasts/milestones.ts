import { deadlineWords } from '../../core/calendar/deadline.ts';
import { everyMilestone } from '../../core/calendar/every-milestone.ts';
import {
  deadlineOf,
  shortNameOf,
  yearOfMilestone,
  type Milestone,
} from '../../core/calendar/milestone.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import {
  begunMilestones,
  currentMilestones,
  yearsOfMilestones,
} from '../../core/obligations/overview.ts';
import { OPENS_SOON_DAYS } from '../../core/obligations/time-limits.ts';
import { addDays, dateInHanoi, instantInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Request } from '../kit/request.ts';
import { milestoneName } from './words.ts';

/** As many as a phone screen holds, the nearest first. */
export const MILESTONES_A_PAGE = 6;

/** What units owe: of a year, or what is followed at present and opens soon; and of which years there is any. */
export const handInMilestones = async (
  { stores, now }: Request,
  year: number | undefined,
): Promise<{ milestones: Milestone[]; years: number[] }> => {
  const until = instantInHanoi(addDays(dateInHanoi(now), OPENS_SOON_DAYS), '00:00');
  const all = await begunMilestones(stores, until);
  const current = new Set((await currentMilestones(stores, now)).map(({ id }) => id));
  const today = dateInHanoi(now);
  return {
    years: yearsOfMilestones(all),
    milestones: all.filter((one) =>
      year === undefined
        ? current.has(one.id) || one.opensOn > today
        : yearOfMilestone(one) === year,
    ),
  };
};

/** Those that open later than today, all or of a year, and of which years there are any. */
export const openingMilestones = async (
  { stores, now }: Request,
  year: number | undefined,
): Promise<{ milestones: Milestone[]; years: number[] }> => {
  const today = dateInHanoi(now);
  const all = (await everyMilestone(stores))
    .filter(({ isOn, opensOn }) => isOn && opensOn > today)
    .toSorted((one, other) => (one.opensOn < other.opensOn ? -1 : 1));
  return {
    years: yearsOfMilestones(all),
    milestones: all.filter((one) => year === undefined || yearOfMilestone(one) === year),
  };
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
