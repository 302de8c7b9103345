import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { reportBroadcast } from '../../core/broadcasts/report-broadcast.ts';
import type { Stores } from '../../core/stores.ts';
import { changeLines, changeProgress, runningChange } from './change-words.ts';
import { progressOf, type ProgressScreen } from './progress.ts';
import { reportOf } from './report.ts';

/** What there is to see of a broadcast that has begun. */
export const screenOf = async (stores: Stores, broadcast: Broadcast): Promise<ProgressScreen> => {
  const change = await runningChange(stores, broadcast);
  if (change) return changeProgress(stores, broadcast, change);
  if (broadcast.state === 'paused') return pausedScreen(stores, broadcast);
  return broadcast.state === 'sending'
    ? progressOf(stores, broadcast)
    : reportOf(stores, broadcast);
};

const pausedScreen = async (stores: Stores, broadcast: Broadcast): Promise<ProgressScreen> => {
  const screen = await progressOf(stores, broadcast);
  if ((await stores.sentChanges.of(broadcast.id)).length === 0) return screen;
  const report = await reportBroadcast(stores, broadcast);
  return { ...screen, lines: [...screen.lines, ...(await changeLines(stores, broadcast, report))] };
};
