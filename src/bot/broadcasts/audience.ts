import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import {
  freePlace,
  withoutGroup,
  writePlace,
  type AudiencePlace,
} from '../../core/broadcasts/change-audience.ts';
import { changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import { loadAudience } from '../../core/broadcasts/load-audience.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { show, type BotContext, type MessageButton } from '../kit/request.ts';
import { editableBroadcast, toCard } from './card.ts';
import { conditionsFeature, placed } from './conditions.ts';
import { listFeature } from './list.ts';
import { audienceLines } from './words.ts';

/** Whom a broadcast is for: groups of people, and groups that are left out. */
export const broadcastAudienceFeature = (): Feature => {
  const audience = feature();
  audience.callbackQuery(
    /^tb:a:/,
    forAdmins(async (ctx) => {
      const broadcast = await editableBroadcast(ctx);
      if (broadcast) await showAudience(ctx, broadcast);
    }),
  );
  audience.callbackQuery(/^tb:ad:/, forAdmins(drop));
  audience.use(conditionsFeature(showAudience), listFeature(showAudience));
  return audience;
};

const showAudience = async (ctx: BotContext, broadcast: Broadcast): Promise<void> => {
  const { request } = ctx;
  const { audience, id, revision } = broadcast;
  const { members, units } = await loadAudience(request.stores, request.ports.forms, {
    audience,
    now: request.now,
  });
  const groupButton = (place: AudiencePlace): MessageButton[] => [
    {
      label: say(`broadcast-button-group-${place.side}`, { at: place.at + 1 }),
      data: `tb:ak:${id}:${writePlace(place)}`,
    },
    {
      label: say(`broadcast-button-drop-${place.side}`, { at: place.at + 1 }),
      data: `tb:ad:${id}:${revision}:${writePlace(place)}`,
    },
  ];
  const adding = (['to', 'except'] as const).flatMap((side) => {
    const place = freePlace(audience, side);
    const isOffered = place && (side === 'to' || audience.to.length > 0);
    const label = say(`broadcast-button-add-${side}`);
    return isOffered ? [{ label, data: `tb:ak:${id}:${writePlace(place)}` }] : [];
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
            say('broadcast-audience-count', { units: units.length, people: members.length }),
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

const drop = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const found = await placed(ctx, 3, dataParts(ctx)[2]);
  if (!found) return;
  const outcome = await changeBroadcast(
    ctx.request.stores,
    {
      id: found.broadcast.id,
      by: by.person.id,
      change: ({ audience }) => ({ audience: withoutGroup(audience, found.place) }),
    },
    ctx.request.now,
  );
  if (outcome.type === 'changed') await showAudience(ctx, outcome.broadcast);
};
