import { heldReasons, type Broadcast } from '../../core/broadcasts/broadcast.ts';
import { openOf, totalOf, type Tally } from '../../core/broadcasts/recipient.ts';
import { editablePart } from '../../core/broadcasts/sent-change.ts';
import { waitsForRoom } from '../../core/people/watch-disk.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Stores } from '../../core/stores.ts';
import { buttons } from '../kit/buttons.ts';
import type { Line, MessageButton } from '../kit/request.ts';
import { titleOf } from './words.ts';

export type ProgressScreen = { lines: Line[]; rows: MessageButton[][] };

/** What Telegram takes of one bot in the long run. */
const PER_MINUTE = 25 * 60;

/** How far a broadcast is, with what can be done about it. */
export const progressOf = async (
  { broadcastRecipients, installation }: Pick<Stores, 'broadcastRecipients' | 'installation'>,
  broadcast: Broadcast,
): Promise<ProgressScreen> => {
  const tally = await broadcastRecipients.tally(broadcast.id);
  const isPaused = broadcast.state === 'paused';
  const total = totalOf(tally);
  const open = openOf(tally);
  const done = total - open;
  const waits =
    tally.waiting > 0 && !isPaused && (await waitsForRoom(installation, 'announcements'));
  return {
    lines: [
      say(isPaused ? 'broadcast-paused' : 'broadcast-sending', { title: titleOf(broadcast) }),
      'blank',
      say('broadcast-progress', {
        done,
        total,
        percent: total === 0 ? 100 : Math.floor((done * 100) / total),
      }),
      ...tallyLines(tally),
      ...stopLines(broadcast),
      ...(waits ? ['blank' as const, say('broadcast-waits-for-room')] : []),
      ...(isPaused || waits || open < PER_MINUTE
        ? []
        : [say('broadcast-minutes-left', { minutes: Math.ceil(open / PER_MINUTE) })]),
    ],
    rows: [...steering(broadcast), ...(isPaused ? changeRows(broadcast, tally) : [])],
  };
};

/** Why it is paused, where nobody has paused it. */
const stopLines = ({ state, stopReason }: Broadcast): Line[] => {
  if (state !== 'paused' || stopReason === null) return [];
  return [
    'blank',
    stopReason === heldReasons.stalled
      ? say('broadcast-stalled')
      : say('broadcast-stopped', { reason: stopReason }),
  ];
};

export const tallyLines = (tally: Tally): Line[] =>
  (['sent', 'unreachable', 'failed', 'unknown', 'cancelled', 'withdrawn'] as const).flatMap(
    (state) =>
      tally[state] > 0 || state === 'sent'
        ? [say(`broadcast-count-${state}`, { count: tally[state] })]
        : [],
  );

const steering = ({ id, state }: Broadcast): MessageButton[][] => [
  [
    state === 'paused'
      ? {
          label: say('broadcast-button-resume'),
          data: buttons.broadcasts.steer.to({ id, what: 'resume' }),
          style: 'primary',
        }
      : {
          label: say('broadcast-button-pause'),
          data: buttons.broadcasts.steer.to({ id, what: 'pause' }),
        },
    {
      label: say('broadcast-button-cancel'),
      data: buttons.broadcasts.askSteer.to({ id, what: 'cancel' }),
    },
  ],
];

/** What can be done to what was sent, as long as anybody has it. */
export const changeRows = (
  { id, content }: Pick<Broadcast, 'id' | 'content'>,
  { sent }: Tally,
): MessageButton[][] => {
  if (sent === 0) return [];
  const isEditable = Object.values(content).some((one) => editablePart(one) !== undefined);
  return [
    [
      ...(isEditable
        ? [
            {
              label: say('broadcast-button-correction'),
              data: buttons.broadcasts.correction.to({ id }),
            },
          ]
        : []),
      {
        label: say('broadcast-button-withdrawal'),
        data: buttons.broadcasts.askWithdrawal.to({ id }),
      },
    ],
  ];
};
