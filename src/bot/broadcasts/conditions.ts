import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { choiceKinds, type AudiencePlace } from '../../core/broadcasts/change-audience.ts';
import { changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import type { MilestoneId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { inColumns, inPairs } from '../kit/columns.ts';
import { refuse, show, wordsOf, type BotContext, type MessageButton } from '../kit/request.ts';
import { showAudience } from './audience.ts';
import { choicesOf, withChoice, type Choice, type Chosen } from './choices.ts';
import { askList } from './list.ts';
import { handInMilestones, dueLines, milestoneLabel } from './milestones.ts';
import { toAudience } from './paths.ts';
import type { PressedBroadcast } from './pressed.ts';
import { groupLines } from './words.ts';

const kinds = [...choiceKinds, 'list'] as const;

type AtPlace = { place: AudiencePlace };
type Placed = AtPlace & { broadcast: Broadcast };

/** What somebody must fulfil to be in a group. */
export const showKinds = async (
  ctx: BotContext,
  { broadcast }: PressedBroadcast,
  { place }: AtPlace,
): Promise<void> => {
  const { id, revision } = broadcast;
  const everybody: MessageButton = {
    label: say('broadcast-button-everybody'),
    data: buttons.broadcasts.setEverybody.to({ id, revision, place }),
  };
  const isNew = broadcast.audience[place.side].length === place.at;
  const ways = kinds.map((kind): MessageButton => ({
    label: say(`broadcast-button-by-${kind}`),
    data: buttons.broadcasts.values.to({ id, place, kind }),
  }));
  show(
    ctx,
    [
      say(`broadcast-kinds-${place.side}`),
      ...(isNew ? [] : [say('broadcast-kinds-narrow')]),
      ...(await groupLines(ctx.request, broadcast.audience, place)),
    ],
    [
      ...(isNew && place.side === 'to' ? [[everybody]] : []),
      ...inPairs(ways),
      [toAudience(broadcast)],
    ],
  );
};

type Kind = AtPlace & { kind: (typeof kinds)[number]; milestoneId?: MilestoneId | undefined };

export const showValues = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
  { place, kind, milestoneId }: Kind,
): Promise<void> => {
  const placed = { broadcast, place };
  if (kind === 'list') return askList(ctx, by, { id: broadcast.id, place });
  if (kind !== 'handin') return offerValues(ctx, placed, { kind });
  return milestoneId === undefined
    ? offerMilestones(ctx, placed)
    : offerValues(ctx, placed, { kind, milestoneId });
};

const offerMilestones = async (ctx: BotContext, { broadcast, place }: Placed): Promise<void> => {
  const { id, audience } = broadcast;
  const milestones = await handInMilestones(ctx.request);
  show(
    ctx,
    [
      say(milestones.length === 0 ? 'broadcast-no-handin' : 'broadcast-choose-milestone'),
      ...(await dueLines(ctx.request, milestones)),
      ...(await groupLines(ctx.request, audience, place)),
    ],
    [
      ...milestones.map((milestone) => [
        {
          label: milestoneLabel(milestone),
          data: buttons.broadcasts.values.to({
            id,
            place,
            kind: 'handin',
            milestoneId: milestone.id,
          }),
        },
      ]),
      [toAudience(broadcast)],
    ],
  );
};

const offerValues = async (
  ctx: BotContext,
  { broadcast, place }: Placed,
  chosen: Chosen,
): Promise<void> => {
  const { kind } = chosen;
  const { id, audience } = broadcast;
  const choices = await choicesOf(ctx, { broadcast, place }, chosen);
  const toChoose = choices.map(({ label, data, isOn }): MessageButton => ({
    label: say(isOn ? 'broadcast-choice-on' : 'broadcast-choice-off', { label }),
    data,
  }));
  const isNames = kind === 'clusters' || kind === 'tags';
  show(
    ctx,
    [
      say(choices.length === 0 ? `broadcast-no-${kind}` : `broadcast-choose-${kind}`),
      ...(await groupLines(ctx.request, audience, place)),
    ],
    [
      ...(isNames
        ? inColumns(toChoose, ({ label }) => wordsOf(ctx.request, label), 2)
        : toChoose.map((one) => [one])),
      [
        {
          label: say('broadcast-button-narrow'),
          data: buttons.broadcasts.kinds.to({ id, place }),
        },
        { ...toAudience(broadcast), label: say('broadcast-button-chosen'), style: 'primary' },
      ],
    ],
  );
};

export const setEverybody = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
): Promise<void> => {
  const outcome = await changeBroadcast(
    ctx.request.stores,
    {
      id: broadcast.id,
      by: by.person.id,
      change: ({ audience }) => ({ audience: { ...audience, to: [{}] } }),
    },
    ctx.request.now,
  );
  if (outcome.type === 'changed') await showAudience(ctx, outcome);
};

export const choose = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
  { place, ...choice }: AtPlace & Choice,
): Promise<void> => {
  const outcome = await changeBroadcast(
    ctx.request.stores,
    {
      id: broadcast.id,
      by: by.person.id,
      change: ({ audience }) => ({ audience: withChoice(audience, place, choice) }),
    },
    ctx.request.now,
  );
  if (outcome.type !== 'changed') return refuse(ctx, 'broadcast-begun-already');
  // When the last condition of a group went, the group has gone with it.
  await offerValues(ctx, { broadcast: outcome.broadcast, place }, choice);
};

export const chooseTag = (
  ctx: BotContext,
  pressed: PressedBroadcast,
  { place, value }: AtPlace & { value: string },
): Promise<void> => choose(ctx, pressed, { place, kind: 'tags', value });
