import {
  freePlace,
  withoutGroup,
  type AudiencePlace,
} from '../../core/broadcasts/change-audience.ts';
import { changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import { loadAudience } from '../../core/broadcasts/load-audience.ts';
import type { BroadcastId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { lookOf } from '../kit/look.ts';
import { show, type BotContext, type MessageButton } from '../kit/request.ts';
import { toCard } from './paths.ts';
import type { PressedBroadcast } from './pressed.ts';
import { audienceLines } from './words.ts';

export const audienceLook = lookOf<{ id: BroadcastId }>('broadcast-audience');

/** Whom a broadcast is for: groups of people, and groups that are left out. */
export const showAudience = (
  ctx: BotContext,
  { broadcast: { id } }: Pick<PressedBroadcast, 'broadcast'>,
): void => audienceLook.at(ctx, { id });

/** The same, drawn: all of them are counted. */
export const drawAudience = async (
  ctx: BotContext,
  { broadcast }: Pick<PressedBroadcast, 'broadcast'>,
): Promise<void> => {
  const { request } = ctx;
  const { audience, id, revision } = broadcast;
  const { members, units, reached } = await loadAudience(request.stores, request.ports.forms, {
    audience,
    now: request.now,
  });
  const groupButton = (place: AudiencePlace): MessageButton[] => [
    {
      label: say(`broadcast-button-group-${place.side}`, { at: place.at + 1 }),
      data: buttons.broadcasts.kinds.to({ id, place }),
    },
    {
      label: say(`broadcast-button-drop-${place.side}`, { at: place.at + 1 }),
      data: buttons.broadcasts.dropGroup.to({ id, revision, place }),
    },
  ];
  const adding = (['to', 'except'] as const).flatMap((side) => {
    const place = freePlace(audience, side);
    const isOffered = place && (side === 'to' || audience.to.length > 0);
    const label = say(`broadcast-button-add-${side}`);
    return isOffered ? [{ label, data: buttons.broadcasts.kinds.to({ id, place }) }] : [];
  });
  show(
    ctx,
    [
      say('broadcast-audience-heading', { number: broadcast.number }),
      'blank',
      ...(await audienceLines(request, audience)),
      ...(audience.to.length === 0
        ? []
        : [
            'blank' as const,
            say('broadcast-audience-count', {
              people: members.length,
              reached,
              units: units.length,
            }),
            say('broadcast-audience-how'),
          ]),
    ],
    [
      ...audience.to.map((_, at) => groupButton({ side: 'to', at })),
      ...audience.except.map((_, at) => groupButton({ side: 'except', at })),
      adding,
      [toCard(broadcast)],
    ].filter((row) => row.length > 0),
  );
};

export const dropGroup = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
  { place }: { place: AudiencePlace },
): Promise<void> => {
  const outcome = await changeBroadcast(
    ctx.request.stores,
    {
      id: broadcast.id,
      by: by.person.id,
      change: ({ audience }) => ({ audience: withoutGroup(audience, place) }),
    },
    ctx.request.now,
  );
  if (outcome.type === 'changed') showAudience(ctx, outcome);
};
