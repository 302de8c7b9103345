import type { MilestoneChanges } from '../../core/calendar/change-milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, type BotContext } from '../kit/request.ts';
import { showMilestone } from './card.ts';
import { milestoneById } from './data.ts';
import { edit, waitingChange } from './edit.ts';

/** One milestone: its card, its two switches, and the yes to what was shown before it is saved. */
export const calendarMilestoneFeature = (): Feature => {
  const milestones = feature();
  milestones.callbackQuery(/^k:m:/, forAdmins(showPressed));
  milestones.callbackQuery(/^k:s:[^:]+:(?:on|ron):/, forAdmins(switched));
  milestones.callbackQuery(/^k:ok$/, forAdmins(confirmed));
  return milestones;
};

const showPressed = async (ctx: BotContext): Promise<void> => {
  const milestone = await milestoneById(ctx, dataParts(ctx)[1]);
  if (!milestone) return refuse(ctx, 'button-outdated');
  await showMilestone(ctx, milestone);
};

const switched = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, id, what, value] = dataParts(ctx);
  const milestone = await milestoneById(ctx, id);
  if (!milestone) return refuse(ctx, 'button-outdated');
  const changes: MilestoneChanges =
    what === 'on' ? { isOn: value === '1' } : { remindersOn: value === '1' };
  await edit(ctx, by, { wish: { id: milestone.id, changes }, shown: showMilestone });
};

const confirmed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const waits = waitingChange(ctx);
  if (!waits) return refuse(ctx, 'button-outdated');
  await edit(ctx, by, { wish: { ...waits, isConfirmed: true }, shown: showMilestone });
};
