import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import type { BroadcastReport, ReportRow } from '../../core/broadcasts/report-broadcast.ts';
import { changedOf, type SentChange } from '../../core/broadcasts/sent-change.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Stores } from '../../core/stores.ts';
import { buttons } from '../kit/buttons.ts';
import type { Line } from '../kit/request.ts';
import type { ProgressScreen } from './progress.ts';
import { titleOf } from './words.ts';

type ChangeReads = Pick<Stores, 'broadcastRecipients' | 'sentChanges'>;

/** What is being done at present to what was sent; null when nothing is. */
export const runningChange = async (
  { sentChanges }: Pick<Stores, 'sentChanges'>,
  { id }: Broadcast,
): Promise<SentChange | null> =>
  (await sentChanges.of(id)).find(({ endedAt }) => endedAt === null) ?? null;

/** How far a correction or withdrawal is. */
export const changeProgress = async (
  { broadcastRecipients }: Pick<ChangeReads, 'broadcastRecipients'>,
  broadcast: Broadcast,
  change: SentChange,
): Promise<ProgressScreen> => {
  const done = changedOf(await broadcastRecipients.changeTally(change));
  const total = done + (await broadcastRecipients.countToChange(change));
  const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
  return {
    lines: [
      say(`broadcast-${change.type}-running`, { title: titleOf(broadcast) }),
      'blank',
      say('broadcast-progress', { done, total, percent }),
      say('broadcast-change-survives'),
    ],
    rows: [
      [
        {
          label: say('broadcast-button-refresh'),
          data: buttons.broadcasts.card.to({ id: broadcast.id }),
        },
      ],
    ],
  };
};

/** People whose message stands as it was, although it was to be changed. */
export const leftRows = ({ rows }: Pick<BroadcastReport, 'rows'>): ReportRow[] =>
  rows.filter(({ recipient: { change } }) => change !== null && change.result !== 'done');

const MOST_NAMED = 3;

/** What corrections and withdrawals have come to, with the first names of those left out. */
export const changeLines = async (
  { sentChanges, broadcastRecipients }: ChangeReads,
  broadcast: Pick<Broadcast, 'id'>,
  report: Pick<BroadcastReport, 'rows'>,
): Promise<Line[]> => {
  const lines: Line[] = [];
  const left = leftRows(report);
  for (const change of await sentChanges.of(broadcast.id)) {
    const tally = await broadcastRecipients.changeTally(change);
    const total = changedOf(tally);
    if (total === 0) continue;
    const at = { at: change.endedAt ?? change.startedAt ?? change.createdAt };
    const count = { done: tally.done, total };
    lines.push('blank', say(`broadcast-${change.type}-done`, { ...count, at }));
    const mine = left.filter(({ recipient }) => recipient.change?.id === change.id);
    if (mine.length > 0)
      lines.push(
        say(`broadcast-${change.type}-left`, { count: mine.length, names: firstNames(mine) }),
      );
  }
  return lines;
};

const firstNames = (rows: readonly ReportRow[]): string => {
  const names = rows.slice(0, MOST_NAMED).flatMap(({ person }) => person?.fullName || []);
  return rows.length > MOST_NAMED ? `${names.join(', ')}…` : names.join(', ');
};
