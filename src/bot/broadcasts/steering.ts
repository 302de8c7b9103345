import {
  cancelBroadcast,
  pauseBroadcast,
  resendUnknown,
  resumeBroadcast,
  retryFailed,
} from '../../core/broadcasts/broadcast-controls.ts';
import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { dataParts, feature, type Feature, forAdmins } from '../kit/feature.ts';
import { type BotContext, refuse, show, toast } from '../kit/request.ts';
import { pressedBroadcast } from './card.ts';
import { screenOf } from './screen.ts';
import { titleOf } from './words.ts';

/** A broadcast that is on its way: pausing, going on, cancelling, once more for those who missed it. */
export const broadcastSteeringFeature = (): Feature => {
  const steering = feature();
  steering.callbackQuery(/^tb:s:[^:]+:(?:cancel|resend)$/, forAdmins(ask));
  steering.callbackQuery(/^tb:s:/, forAdmins(steer));
  return steering;
};

/** What cannot be taken back, or may be received twice, is asked for a second time. */
const ask = async (ctx: BotContext): Promise<void> => {
  const broadcast = await pressedBroadcast(ctx);
  if (!broadcast) return;
  const [, id, pressed] = dataParts(ctx);
  const what = pressed === 'cancel' ? 'cancel' : 'resend';
  show(
    ctx,
    [say(`broadcast-${what}-ask`, { title: titleOf(broadcast) })],
    [
      [
        {
          label: say(`broadcast-button-${what}-yes`),
          data: `tb:s:${id}:${what}-yes`,
          style: 'danger',
        },
        { label: say('broadcast-button-no'), data: `tb:v:${id}` },
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

const steer = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.request;
  const broadcast = await pressedBroadcast(ctx);
  if (!broadcast) return;
  const verb = Object.entries(verbs).find(([name]) => name === dataParts(ctx)[2])?.[1];
  if (!verb) return refuse(ctx, 'button-outdated');
  const outcome = await verb(stores, { id: broadcast.id, by: by.person.id }, now);
  if (outcome.type === 'not-now') toast(ctx, say('broadcast-not-now'), true);
  await showNow(ctx, outcome.type === 'done' ? outcome.broadcast : broadcast);
};

const showNow = async (ctx: BotContext, broadcast: Broadcast): Promise<void> => {
  const { lines, rows } = await screenOf(ctx.request.stores, broadcast);
  show(ctx, lines, rows);
};
