import { composeWithdrawal, isChangeable } from '../../core/broadcasts/compose-change.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, type BotContext } from '../kit/request.ts';
import { pressedBroadcast } from './card.ts';
import { start, withdrawalLines } from './change.ts';

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
  const above = ctx.request.ports.approvalAbove;
  const { lines, count, all } = await withdrawalLines(ctx, broadcast);
  const isAsking = all > above;
  const label = say(`broadcast-button-withdraw-${isAsking ? 'approval' : 'yes'}`, { count });
  const style = 'danger' as const;
  show(
    ctx,
    [...lines, ...(isAsking ? [say('broadcast-check-second', { above })] : [])],
    [
      ...(count > 0 ? [[{ label, data: `tb:uc:${broadcast.id}`, style }]] : []),
      [{ label: say('broadcast-button-no-change'), data: `tb:v:${broadcast.id}` }],
    ],
  );
};

const withdraw = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const broadcast = await pressedBroadcast(ctx);
  if (!broadcast) return;
  const input = { id: broadcast.id, by: by.person.id };
  const change = await composeWithdrawal({ ...stores, ...ports }, input, now);
  if (change) await start(ctx, by, change.id);
  else refuse(ctx, 'broadcast-withdrawal-not-now');
};
