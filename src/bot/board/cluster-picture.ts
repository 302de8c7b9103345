import type { KnownPerson } from '../../core/people/person.ts';
import type { ClusterId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { leafing } from '../kit/paging.ts';
import { refuse, type BotContext } from '../kit/request.ts';
import type { PictureTheme } from '../kit/year-picture.ts';
import { milestonesOf, obligationsIn, pressedCluster } from './cluster-duties.ts';
import { clusterDrawings } from './year-drawings.ts';
import { showDrawing } from './year-picture.ts';

const { board } = buttons;

export type ClusterPictureAsked = {
  clusterId: ClusterId | null;
  year: number;
  theme: PictureTheme;
  page?: number | undefined;
};

/** The units of a cluster and the milestones of a year as a picture, for its lead of that year and for the Board. */
export const drawCluster = async (
  ctx: BotContext,
  by: KnownPerson,
  asked: ClusterPictureAsked,
): Promise<void> => {
  const { clusterId, year, theme } = asked;
  const found = await pressedCluster(ctx, by, { clusterId });
  if (!found) return refuse(ctx, 'button-outdated');
  const { milestones } = await milestonesOf(ctx, by, { clusterId, year });
  const milestoneIds = milestones.map(({ id }) => id);
  const rows = await obligationsIn(ctx, by, { clusterId, milestoneIds });
  const clusterOf = () => found.cluster;
  const drawings = clusterDrawings(ctx.request, { year, milestones, rows, clusterOf }, clusterId);
  const page = Math.min(asked.page ?? 0, drawings.length - 1);
  const to = (change: Partial<ClusterPictureAsked>) =>
    board.clusterPicture.to({ ...asked, page, ...change });
  const other = theme === 'light' ? 'dark' : 'light';
  showDrawing(ctx, { year, theme, page, drawings }, [
    leafing(page, drawings.length, (at) => to({ page: at })),
    [{ label: say(`button-city-year-${other}`), data: to({ theme: other }) }],
    [{ label: say('button-city-year-cluster'), data: board.ownCluster.to({ clusterId, year }) }],
  ]);
};
