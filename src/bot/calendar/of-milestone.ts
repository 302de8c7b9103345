import type { Milestone } from '../../core/calendar/milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { MilestoneId } from '../../core/shared/ids.ts';
import { type KeyTaking, say } from '../../core/shared/text-ref.ts';
import type { ButtonData } from '../kit/address.ts';
import { type BotContext, type Line, type MessageButton, refuse } from '../kit/request.ts';
import { forKnown } from '../kit/router.ts';

/** For admins, with the milestone that the button names as it stands now. */
export const forMilestone = <Values = object>(
  handle: (
    ctx: BotContext,
    milestone: Milestone,
    pressed: Values & { by: KnownPerson },
  ) => Promise<void> | void,
) =>
  forKnown<Values & { id: MilestoneId }>(async (ctx, by, values) => {
    const milestone = await ctx.request.stores.milestones.byId(values.id);
    if (milestone) await handle(ctx, milestone, { ...values, by });
    else refuse(ctx, 'button-outdated');
  });

/** What stands above a screen after a change, and its buttons. */
export type ScreenNews = { lines: Line[]; rows: MessageButton[][] };

export const button = (key: KeyTaking, data: ButtonData): MessageButton => ({
  label: say(key),
  data,
});

/** Chosen ones of a list stand out. */
export const chosenMark = (isChosen: boolean): string => (isChosen ? '● ' : '');
