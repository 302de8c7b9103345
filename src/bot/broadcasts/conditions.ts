import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import {
  groupAt,
  readPlace,
  writePlace,
  type AudiencePlace,
} from '../../core/broadcasts/change-audience.ts';
import { changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say, type TextValue } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { editableBroadcast } from './card.ts';
import { choiceKinds, choicesOf, withChoice, type Chosen } from './choices.ts';
import { askList, keepsOffering } from './list.ts';
import { handInMilestones, milestoneLabel, milestoneLines } from './milestones.ts';
import { groupLines } from './words.ts';

type ShowAudience = (ctx: BotContext, broadcast: Broadcast) => Promise<void>;

/** What somebody must fulfil to be in a group; `showAudience` is where that leads back to. */
export const conditionsFeature = (showAudience: ShowAudience): Feature => {
  const conditions = feature();
  conditions.callbackQuery(/^tb:ak:/, forAdmins(showKinds));
  conditions.callbackQuery(/^tb:av:/, forAdmins(showValues));
  conditions.callbackQuery(
    /^tb:as:/,
    forAdmins((ctx, by) => setValue(ctx, by, showAudience)),
  );
  return conditions;
};

const kinds = [...choiceKinds, 'list'] as const;

type Placed = { broadcast: Broadcast; place: AudiencePlace };

/** The group that a button is about; tells the person when it is gone. */
export const placed = async (
  ctx: BotContext,
  at: number,
  revision?: string,
): Promise<Placed | null> => {
  const broadcast = await editableBroadcast(ctx, revision);
  const place = readPlace(dataParts(ctx)[at] ?? '');
  if (broadcast && !place) refuse(ctx, 'button-outdated');
  return broadcast && place ? { broadcast, place } : null;
};

const showKinds = async (ctx: BotContext): Promise<void> => {
  const found = await placed(ctx, 2);
  if (!found) return;
  const { broadcast, place } = found;
  const { id, revision } = broadcast;
  const at = writePlace(place);
  const everybody: MessageButton = {
    label: say('broadcast-button-everybody'),
    data: `tb:as:${id}:${revision}:${at}:all`,
  };
  const isNew = broadcast.audience[place.side].length === place.at;
  const buttons = kinds.map((kind): MessageButton => ({
    label: say(`broadcast-button-by-${kind}`),
    data: `tb:av:${id}:${at}:${kind}`,
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
      ...inPairs(buttons),
      [{ label: say('broadcast-button-to-audience'), data: `tb:a:${id}` }],
    ],
  );
};

/** Two beside each other as long as a phone shows both whole. */
const inPairs = (buttons: readonly MessageButton[]): MessageButton[][] => {
  const rows: MessageButton[][] = [];
  for (const button of buttons) {
    const row = rows.at(-1);
    if (row?.length === 1 && [...row, button].every(isShort)) row.push(button);
    else rows.push([button]);
  }
  return rows;
};

const MOST_LETTERS = 16;

const isShort = ({ label: { values } }: MessageButton): boolean =>
  Object.values(values ?? {}).every((value) => lengthOf(value) <= MOST_LETTERS);

const lengthOf = (value: TextValue): number => {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && 'key' in value ? lengthOf(value.values?.['name'] ?? '') : 0;
};

const showValues = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const found = await placed(ctx, 2);
  const kind = kinds.find((candidate) => candidate === dataParts(ctx)[3]);
  if (!found || !kind) return;
  if (kind === 'list') return askList(ctx, by, { id: found.broadcast.id, place: found.place });
  const milestoneId = dataParts(ctx)[4];
  if (kind === 'handin' && milestoneId === undefined) return offerMilestones(ctx, found);
  await offerValues(ctx, found, { kind, milestoneId });
};

const offerMilestones = async (ctx: BotContext, { broadcast, place }: Placed): Promise<void> => {
  const { id, audience } = broadcast;
  const milestones = await handInMilestones(ctx.request);
  show(
    ctx,
    [
      say(milestones.length === 0 ? 'broadcast-no-handin' : 'broadcast-choose-milestone'),
      ...milestoneLines(ctx.request, milestones, 'due'),
      ...(await groupLines(ctx.request, audience, place)),
    ],
    [
      ...milestones.map((milestone) => [
        {
          label: milestoneLabel(milestone),
          data: `tb:av:${id}:${writePlace(place)}:handin:${milestone.id}`,
        },
      ]),
      [{ label: say('broadcast-button-to-audience'), data: `tb:a:${id}` }],
    ],
  );
};

const offerValues = async (
  ctx: BotContext,
  { broadcast, place }: Placed,
  chosen: Chosen,
): Promise<void> => {
  const { kind } = chosen;
  const { id, revision, audience } = broadcast;
  const at = writePlace(place);
  const choices = await choicesOf(ctx, groupAt(audience, place), chosen);
  const buttons = choices.map(({ label, value, isOn }): MessageButton => ({
    label: say(isOn ? 'broadcast-choice-on' : 'broadcast-choice-off', { label }),
    data: `tb:as:${id}:${revision}:${at}:${kind}:${value}`,
  }));
  show(
    ctx,
    [
      say(choices.length === 0 ? `broadcast-no-${kind}` : `broadcast-choose-${kind}`),
      ...(await groupLines(ctx.request, audience, place)),
    ],
    [
      ...(kind === 'clusters' || kind === 'tags' ? inPairs(buttons) : buttons.map((one) => [one])),
      [
        { label: say('broadcast-button-narrow'), data: `tb:ak:${id}:${at}` },
        { label: say('broadcast-button-chosen'), data: `tb:a:${id}`, style: 'primary' },
      ],
    ],
  );
};

const setValue = async (
  ctx: BotContext,
  by: KnownPerson,
  showAudience: ShowAudience,
): Promise<void> => {
  const [, , revision, , kind = '', ...value] = dataParts(ctx);
  // A unit of a pasted list is added, however often the screen has changed since.
  const found = await placed(ctx, 3, kind === 'unit' ? undefined : revision);
  if (!found) return;
  const { place } = found;
  const outcome = await changeBroadcast(
    ctx.request.stores,
    {
      id: found.broadcast.id,
      by: by.person.id,
      change: ({ audience }) => ({ audience: withChoice(audience, place, [kind, ...value]) }),
    },
    ctx.request.now,
  );
  if (outcome.type !== 'changed') return refuse(ctx, 'broadcast-begun-already');
  if (kind === 'unit' && keepsOffering(ctx)) return;
  const known = choiceKinds.find((candidate) => candidate === kind);
  if (!known) return showAudience(ctx, outcome.broadcast);
  // When the last condition of a group went, the group has gone with it.
  await offerValues(
    ctx,
    { broadcast: outcome.broadcast, place },
    { kind: known, milestoneId: value[0] },
  );
};
