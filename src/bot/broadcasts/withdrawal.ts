import { composeWithdrawal, isChangeable } from '../../core/broadcasts/compose-change.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, type BotContext } from '../kit/request.ts';
import { start, withdrawalLines } from './change.ts';
import { noChange } from './paths.ts';
import type { PressedBroadcast } from './pressed.ts';

/** Deletes what was sent, as far as Telegram allows it. */
export const askWithdrawal = async (
  ctx: BotContext,
  { broadcast }: PressedBroadcast,
): Promise<void> => {
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
      ...(count > 0
        ? [[{ label, data: buttons.broadcasts.withdraw.to({ id: broadcast.id }), style }]]
        : []),
      [noChange(broadcast)],
    ],
  );
};

export const withdraw = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const input = { id: broadcast.id, by: by.person.id };
  const change = await composeWithdrawal({ ...stores, ...ports }, input, now);
  if (change) await start(ctx, by, { changeId: change.id });
  else refuse(ctx, 'broadcast-withdrawal-not-now');
};
