import { isChangeable } from '../../core/broadcasts/compose-correction.ts';
import { isDeletable } from '../../core/broadcasts/sent-change.ts';
import { withdrawBroadcast } from '../../core/broadcasts/start-change.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, toast, type BotContext } from '../kit/request.ts';
import { pressedBroadcast, pressedPlace } from './card.ts';
import { titleOf } from './words.ts';

/** Deletes what was sent, as far as Telegram allows it. */
export const broadcastWithdrawalFeature = (): Feature => {
  const withdrawal = feature();
  withdrawal.callbackQuery(/^tb:u:/, forAdmins(ask));
  withdrawal.callbackQuery(/^tb:uc:/, forAdmins(withdraw));
  return withdrawal;
};

const ask = async (ctx: BotContext): Promise<void> => {
  const broadcast = await pressedBroadcast(ctx);
  if (!broadcast) return;
  if (!isChangeable(broadcast)) return refuse(ctx, 'broadcast-not-now');
  const { stores, now } = ctx.turn;
  const recipients = await stores.broadcastRecipients.all(broadcast.id);
  const sent = recipients.filter(({ state }) => state === 'sent');
  const count = sent.filter((one) => isDeletable(one, now)).length;
  const late = sent.length - count;
  const unknown = recipients.filter(({ state }) => state === 'unknown').length;
  const { id } = broadcast;
  const isOpen = broadcast.state === 'paused';
  show(
    ctx,
    [
      say('broadcast-withdrawal-heading', { title: titleOf(broadcast) }),
      'blank',
      say('broadcast-withdrawal-ask', { count }),
      ...(late > 0 ? [say('broadcast-withdrawal-late', { count: late })] : []),
      ...(unknown > 0 ? [say('broadcast-withdrawal-unknown', { count: unknown })] : []),
      ...(isOpen ? [say('broadcast-withdrawal-open')] : []),
    ],
    [
      ...(count > 0
        ? [
            [
              {
                label: say('broadcast-button-withdraw-yes', { count }),
                data: `tb:uc:${id}`,
                style: 'danger' as const,
              },
            ],
          ]
        : []),
      [{ label: say('broadcast-button-no-change'), data: `tb:v:${id}` }],
    ],
  );
};

const withdraw = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.turn;
  const broadcast = await pressedBroadcast(ctx);
  if (!broadcast) return;
  const input = { id: broadcast.id, by: by.person.id, progress: pressedPlace(ctx) };
  const outcome = await withdrawBroadcast({ ...stores, ...ports }, input, now);
  if (outcome.type === 'started') toast(ctx, say('broadcast-withdrawal-begun'));
  else refuse(ctx, `broadcast-withdrawal-${outcome.type}`);
};
