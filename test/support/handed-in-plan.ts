import { hasFilledPlan } from './filled-plan.ts';
import { openWorld } from './open-world.ts';
import { beginPlan, submitPlan } from './plan-answers.ts';
import type { Player } from './player.ts';
import type { World } from './world.ts';

/** Phường Láng has handed in its plan, with three targets of 98.5 %. */
export const handedInPlan = async (): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
  return { world, lan };
};
