import { expect } from 'vitest';

import type { TextValue } from '../../src/core/shared/text-ref.ts';
import type { Player } from './player.ts';

/** Finds a task of the list by what its button there begins with, on whichever page. */
export const findsTask = async (player: Player, label: string): Promise<void> => {
  while (!player.sees(label)) await player.taps('button-page-after');
};

/** Opens what the task list knows of a task that has not been sent, and reads its deadline there. */
export const seesDeadline = async (
  player: Player,
  task: string,
  values: Record<string, TextValue>,
): Promise<void> => {
  await player.taps('button-relief');
  await player.taps(task);
  expect(player).toSay('task-due', values);
};
