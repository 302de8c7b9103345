import { everyMilestone } from '../../core/calendar/every-milestone.ts';
import { shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { areBeginnings, wordsIn } from '../../core/shared/beginnings.ts';
import { dateInHanoi, type CalendarDate } from '../../core/shared/calendar-date.ts';
import { nameIn } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shortClusterName } from '../../core/units/cluster-name.ts';
import { buttons } from '../kit/buttons.ts';
import type { BotContext, MessageButton } from '../kit/request.ts';
import { listedClusters } from './cluster-duties.ts';

/** Fewer letters are in too many names. */
const LEAST_LETTERS = 4;
const MOST_CLUSTERS = 6;
const MOST_MILESTONES = 5;

/** Clusters that the person follows, and milestones, whose names have these words. */
export const namedButtons = async (
  ctx: BotContext,
  by: KnownPerson,
  text: string,
): Promise<MessageButton[]> => {
  const words = wordsIn(text);
  if (words.join('').length < LEAST_LETTERS) return [];
  const isCalled = (...names: readonly string[]): boolean =>
    names.some((name) => areBeginnings(words, [name]));
  const clusters = (await listedClusters(ctx, by)).flatMap((cluster) =>
    cluster && isCalled(cluster.name, shortClusterName(cluster)) ? [cluster] : [],
  );
  const { language } = ctx.request.who;
  const milestones = (await everyMilestone(ctx.request.stores))
    .filter(({ isOn, isOwed }) => isOn && isOwed)
    .filter((one) => isCalled(nameIn(one.name, language), nameIn(shortNameOf(one), language)))
    .toSorted(nearestFirst(dateInHanoi(ctx.request.now)));
  return [
    ...clusters.slice(0, MOST_CLUSTERS).map((cluster) => ({
      label: say('cluster-button-name', { name: shortClusterName(cluster) }),
      data: buttons.board.ownCluster.to({ clusterId: cluster.id }),
    })),
    ...milestones.slice(0, MOST_MILESTONES).map((one) => ({
      label: say('button-milestone', {
        name: { said: shortNameOf(one) },
        date: { date: one.dueOn },
      }),
      data: buttons.board.milestone.to({ milestoneId: one.id }),
    })),
  ];
};

/** What units can hand in by now, the latest first; then what comes, the next one first. */
const nearestFirst =
  (today: CalendarDate) =>
  (one: Milestone, other: Milestone): number => {
    const [hasBegun, otherHasBegun] = [one.opensOn <= today, other.opensOn <= today];
    if (hasBegun !== otherHasBegun) return hasBegun ? -1 : 1;
    const later = Number(one.dueOn > other.dueOn) - Number(one.dueOn < other.dueOn);
    return hasBegun ? -later : later;
  };
