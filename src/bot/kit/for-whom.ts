import { has, isBoard, type Right } from '../../core/people/rights.ts';
import { type BotContext, refuse } from './request.ts';

/** Whether whoever asks has the right now; else they are told. */
export const isPermitted = (ctx: BotContext, right: Right): boolean => {
  const { known } = ctx.request.who;
  if (has(known, right)) {
    ctx.request.right = right;
    return true;
  }
  if (!known) refuse(ctx, 'stranger-hint');
  else if (right === 'admitted') refuse(ctx, 'button-outdated');
  else refuse(ctx, isBoard(known) ? 'role-too-small' : 'admins-only');
  return false;
};
