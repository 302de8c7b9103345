import { isOptional } from '../../core/calendar/default-milestones.ts';
import {
  deadlineOf,
  shortNameOf,
  yearOfMilestone,
  type Milestone,
} from '../../core/calendar/milestone.ts';
import { loadObligations, loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import { claimsOf, isDone } from '../../core/obligations/obligation.ts';
import {
  begunMilestones,
  currentMilestones,
  yearsOfMilestones,
} from '../../core/obligations/overview.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { scopeOf } from '../../core/people/scope.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { calledMilestone } from '../kit/called.ts';
import { pageOf } from '../kit/paging.ts';
import { show, type BotContext } from '../kit/request.ts';
import { yearRows } from '../kit/years.ts';
import { needsPeriodsButton } from './needs.ts';

const { board } = buttons;

const PER_PAGE = 8;

export type MilestonesAsked = { page: number; year: number | undefined };

/** The milestones that are open or were due lately, or all of a year, with how many units are done. */
export const chooseMilestone = async (
  ctx: BotContext,
  by: KnownPerson,
  { page, year }: MilestonesAsked,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const begun = await begunMilestones(stores, now);
  const listed =
    year === undefined
      ? await currentMilestones(stores, now)
      : begun.filter((one) => yearOfMilestone(one) === year);
  const { items, turning } = pageOf(ctx.request, listed, {
    wanted: page,
    size: PER_PAGE,
    to: (at) => board.milestones.to({ page: at, year }),
    named: calledMilestone,
  });
  const days = await loadWorkingDays(stores);
  show(
    ctx,
    [
      year === undefined
        ? say('overview-choose-milestone')
        : say('overview-choose-of-year', { year: String(year) }),
      'blank',
      ...(await coverageLines(ctx, by, items)),
    ],
    [
      ...items.map((milestone) => [
        {
          label: say('button-milestone', {
            name: { said: shortNameOf(milestone) },
            date: { date: deadlineOf(milestone, days).dueOn },
          }),
          data: board.milestone.to({ milestoneId: milestone.id }),
        },
      ]),
      turning,
      ...yearRows(ctx.request, yearsOfMilestones(begun), {
        but: year,
        to: (one) => board.milestones.to({ year: one }),
      }),
      [needsPeriodsButton],
      ...(year === undefined ? [] : [[toCurrent]]),
    ],
  );
};

const toCurrent = {
  label: say('button-current-milestones'),
  data: board.milestones.to(),
};

/** How many units are done with each, of those that the person sees. */
const coverageLines = async (
  { request: { stores, ports, now } }: BotContext,
  by: KnownPerson,
  milestones: readonly Milestone[],
): Promise<TextRef[]> => {
  const scope = await scopeOf(stores.people, by, now);
  const owed = await loadObligations(stores, ports.forms, {
    now,
    milestoneIds: milestones.map(({ id }) => id),
    ...(scope === 'all' ? {} : { clusterIds: [...scope] }),
  });
  return milestones.map((milestone) => {
    const rows = owed.filter((one) => one.milestone.id === milestone.id);
    if (isOptional(milestone))
      return say('overview-claims-line', {
        name: { said: shortNameOf(milestone) },
        ...claimsOf(rows),
      });
    return say('overview-milestone-line', {
      name: { said: shortNameOf(milestone) },
      done: rows.filter(isDone).length,
      of: rows.length,
    });
  });
};
