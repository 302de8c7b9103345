import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { choiceKinds, type AudiencePlace } from '../../core/broadcasts/change-audience.ts';
import { changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import type { MilestoneId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { calledMilestone } from '../kit/called.ts';
import { inColumns, inPairs } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, wordsOf, type BotContext, type MessageButton } from '../kit/request.ts';
import { yearRows } from '../kit/years.ts';
import { showAudience } from './audience.ts';
import { choicesOf, withChoice, type Choice, type Chosen } from './choices.ts';
import { askList } from './list.ts';
import { handInMilestones, dueLines, milestoneLabel, MILESTONES_A_PAGE } from './milestones.ts';
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

type Kind = AtPlace & {
  kind: (typeof kinds)[number];
  milestoneId?: MilestoneId | undefined;
  page: number;
  year?: number | undefined;
};

/** As many as a phone screen holds, two beside one another. */
const CHOICES_A_PAGE = 20;

export const showValues = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
  { place, kind, milestoneId, page, year }: Kind,
): Promise<void> => {
  const placed = { broadcast, place };
  if (kind === 'list') return askList(ctx, by, { id: broadcast.id, place });
  if (kind !== 'handin') return offerValues(ctx, placed, { kind, where: page });
  return milestoneId === undefined
    ? offerMilestones(ctx, placed, { page, year })
    : offerValues(ctx, placed, { kind, milestoneId, where: page });
};

const offerMilestones = async (
  ctx: BotContext,
  { broadcast, place }: Placed,
  { page, year }: Pick<Kind, 'page' | 'year'>,
): Promise<void> => {
  const { id, audience } = broadcast;
  const found = await handInMilestones(ctx.request, year);
  const toYear = (one: number | undefined, at?: number) =>
    buttons.broadcasts.values.to({ id, place, kind: 'handin', page: at, year: one });
  const { items: milestones, turning } = pageOf(ctx.request, found.milestones, {
    wanted: page,
    size: MILESTONES_A_PAGE,
    to: (at) => toYear(year, at),
    named: calledMilestone,
  });
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
      turning,
      ...yearRows(ctx.request, found.years, { but: year, to: toYear }),
      [toAudience(broadcast)],
    ],
  );
};

const offerValues = async (
  ctx: BotContext,
  { broadcast, place }: Placed,
  { where, ...chosen }: Chosen & { where: number | { value: string } },
): Promise<void> => {
  const { kind } = chosen;
  const { id, audience } = broadcast;
  const choices = await choicesOf(ctx, { broadcast, place }, chosen);
  const milestone = chosen.kind === 'handin' ? { milestoneId: chosen.milestoneId } : {};
  const { items, turning } = pageOf(ctx.request, choices, {
    wanted: typeof where === 'number' ? where : pageWith(choices, where),
    size: CHOICES_A_PAGE,
    to: (page) => buttons.broadcasts.values.to({ id, place, kind, ...milestone, page }),
    named: ({ label }) => [label],
  });
  // One state of a milestone, or as many of the others as one likes.
  const marks = kind === 'handin' ? 'option' : 'choice';
  const toChoose = items.map(({ label, data, isOn }): MessageButton => ({
    label: say(`broadcast-${marks}-${isOn ? 'on' : 'off'}`, { label }),
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
      turning,
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

/** The page that has what was pressed. */
const pageWith = (choices: readonly { value: string }[], { value }: { value: string }): number =>
  Math.floor(choices.findIndex((one) => one.value === value) / CHOICES_A_PAGE);

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
  if (outcome.type === 'changed') showAudience(ctx, outcome);
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
  const value = choice.kind === 'handin' ? choice.state : choice.value;
  await offerValues(ctx, { broadcast: outcome.broadcast, place }, { ...choice, where: { value } });
};

export const chooseTag = (
  ctx: BotContext,
  pressed: PressedBroadcast,
  { place, value }: AtPlace & { value: string },
): Promise<void> => choose(ctx, pressed, { place, kind: 'tags', value });
