import type { Milestone } from '../../core/calendar/milestone.ts';
import { asId, type MilestoneId } from '../../core/shared/ids.ts';
import { say, type KeyTaking } from '../../core/shared/text-ref.ts';
import type { BotContext, MessageButton } from '../kit/request.ts';

/** Button data of the calendar: a letter for the screen, the milestone's id, and what it sets. */
export const milestoneData = (screen: string, id: MilestoneId, ...more: string[]): string =>
  ['k', screen, id, ...more].join(':');

export const milestoneButton = (
  key: KeyTaking,
  data: { screen: string; id: MilestoneId; more?: readonly string[] },
): MessageButton => ({
  label: say(key),
  data: milestoneData(data.screen, data.id, ...(data.more ?? [])),
});

export const milestoneById = ({ request }: BotContext, id = ''): Promise<Milestone | null> =>
  request.stores.milestones.byId(asId<MilestoneId>(id));

/** Chosen ones of a list stand out. */
export const chosenMark = (isChosen: boolean): string => (isChosen ? '● ' : '');
