import {
  cancelBroadcast,
  pauseBroadcast,
  resendUnknown,
  resumeBroadcast,
  retryFailed,
} from '../../core/broadcasts/broadcast-controls.ts';
import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { type BotContext, show, toast } from '../kit/request.ts';
import type { PressedBroadcast } from './pressed.ts';
import { screenOf } from './screen.ts';
import { titleOf } from './words.ts';

/** What cannot be taken back, or may be received twice, is asked for a second time. */
export const askSteer = (
  ctx: BotContext,
  { broadcast }: PressedBroadcast,
  { what }: { what: 'cancel' | 'resend' },
): void => {
  const { id } = broadcast;
  show(
    ctx,
    [say(`broadcast-${what}-ask`, { title: titleOf(broadcast) })],
    [
      [
        {
          label: say(`broadcast-button-${what}-yes`),
          data: buttons.broadcasts.steer.to({ id, what: `${what}-yes` }),
          style: 'danger',
        },
        { label: say('broadcast-button-no'), data: buttons.broadcasts.card.to({ id }) },
      ],
    ],
  );
};

const verbs = {
  pause: pauseBroadcast,
  resume: resumeBroadcast,
  'cancel-yes': cancelBroadcast,
  retry: retryFailed,
  'resend-yes': resendUnknown,
} as const;

/** A broadcast that is on its way: pausing, going on, cancelling, once more for those who missed it. */
export const steer = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
  { what }: { what: keyof typeof verbs },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await verbs[what](stores, { id: broadcast.id, by: by.person.id }, now);
  if (outcome.type === 'not-now') toast(ctx, say('broadcast-not-now'), true);
  await showNow(ctx, outcome.type === 'done' ? outcome.broadcast : broadcast);
};

const showNow = async (ctx: BotContext, broadcast: Broadcast): Promise<void> => {
  const { lines, rows } = await screenOf(ctx.request.stores, broadcast);
  show(ctx, lines, rows);
};
