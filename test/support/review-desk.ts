import { hasFilledPlan } from './filled-plan.ts';
import { beginPlan, submitPlan } from './plan-answers.ts';
import type { Player } from './player.ts';
import { World } from './world.ts';

/** A world in which the plan of Phường Láng has been handed in and waits for the Board. Whoever opens it closes it. */
export const openReviewDesk = async (): Promise<{ world: World; admin: Player; lan: Player }> => {
  const world = await World.open();
  const [admin, lan] = [world.player('Quản trị'), world.player('Phường Láng')];
  await admin.starts();
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
  return { world, admin, lan };
};
