import { deadlineWords } from '../../core/calendar/deadline.ts';
import { shortNameOf } from '../../core/calendar/milestone.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { nameIn } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import { buttons } from '../kit/buttons.ts';
import { inColumns } from '../kit/columns.ts';
import { refuse, show, wordsOf, type BotContext, type Line } from '../kit/request.ts';
import {
  clustersOf,
  countsOf,
  dueOf,
  dutiesOf,
  obligationsIn,
  placeOf,
  pressedCluster,
  type OfCluster,
} from './cluster-duties.ts';
import { shortClusterName } from './unit-cluster.ts';

/** What a cluster's lead and the Board see of a cluster: who has what to do, whom to nudge. */
export const showClusters = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const clusters = await clustersOf(ctx, by);
  const [first, second] = clusters;
  if (!first) return refuse(ctx, 'cluster-none');
  if (!second) return showCluster(ctx, first);
  show(
    ctx,
    [say('cluster-choose')],
    inColumns(
      clusters.map((cluster) => ({
        label: say('cluster-button-name', { name: shortClusterName(cluster) }),
        data: buttons.board.ownCluster.to({ clusterId: cluster.id }),
      })),
      ({ label }) => wordsOf(ctx.request, label),
    ),
  );
};

export const showPressedCluster = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: OfCluster,
): Promise<void> => {
  const cluster = await pressedCluster(ctx, by, pressed);
  if (cluster) await showCluster(ctx, cluster);
  else refuse(ctx, 'button-outdated');
};

const showCluster = async (ctx: BotContext, cluster: Cluster): Promise<void> => {
  const { language } = ctx.request.who;
  const duties = dutiesOf(await obligationsIn(ctx, cluster.id));
  const today = await loadToday(ctx.request.stores, ctx.request.now);
  const lines: Line[] = [
    say('cluster-home-heading', { cluster: cluster.name }),
    'blank',
    ...(duties.length === 0 ? [say('cluster-home-empty')] : []),
    ...duties.map((duty) =>
      say('cluster-home-line', {
        name: nameIn(duty.milestone.name, language),
        due: deadlineWords(dueOf(duty), today),
        ...countsOf(duty),
      }),
    ),
  ];
  const open = duties.filter((duty) => countsOf(duty).done < countsOf(duty).total);
  show(
    ctx,
    lines,
    open.map((duty) => [
      {
        label: say('cluster-button-milestone', {
          name: nameIn(shortNameOf(duty.milestone), language),
          ...countsOf(duty),
        }),
        data: buttons.board.clusterMilestone.to(placeOf(duty, cluster)),
      },
    ]),
  );
};
