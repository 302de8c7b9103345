import type { Player } from './player.ts';

/** Of no table of figures there is one yet: a tap for each. */
export const leavesFigures = async (player: Player): Promise<void> => {
  while (player.sees('form-button_no-figures')) await player.taps('form-button_no-figures');
};
