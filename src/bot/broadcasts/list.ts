import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { groupAt, withGroup, type AudiencePlace } from '../../core/broadcasts/change-audience.ts';
import { changeBroadcast, type ChangeOutcome } from '../../core/broadcasts/change-broadcast.ts';
import { readUnitsList, type UnitsList } from '../../core/broadcasts/read-units-list.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { BroadcastId, UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import {
  isGone,
  refuse,
  tell,
  toast,
  type BotContext,
  type MessageButton,
} from '../kit/request.ts';
import { asked } from './asked.ts';
import { showAudience } from './audience.ts';
import { toAudience } from './paths.ts';
import type { PressedBroadcast } from './pressed.ts';

const MOST_UNKNOWN = 8;

type Place = { id: BroadcastId; place: AudiencePlace };

/** Asks for codes or names of units, as they stand in a table or a letter. */
export const askList = async (ctx: BotContext, by: KnownPerson, at: Place): Promise<void> => {
  await awaitWords(ctx, by, asked.list.about(at));
  tell(ctx.request, say('broadcast-ask-list'), [[toAudience(at)]]);
};

export const hearList = async (ctx: BotContext, by: KnownPerson, at: Place): Promise<void> => {
  const list = await readUnitsList(ctx.request.stores.units, ctx.message?.text ?? '');
  const unitIds = list.found.map((unit) => unit.id);
  const outcome = await addUnits(ctx, by, { ...at, unitIds });
  if (outcome.type !== 'changed') return refuse(ctx, 'broadcast-begun-already');
  tellRead(ctx, outcome.broadcast, { list, place: at.place });
  if (list.unknown.length > 0) return;
  await forgetAwaited(ctx, by);
  showAudience(ctx, outcome);
};

const addUnits = (
  { request }: BotContext,
  by: KnownPerson,
  { id, place, unitIds }: Place & { unitIds: readonly UnitId[] },
): Promise<ChangeOutcome> =>
  changeBroadcast(
    request.stores,
    {
      id,
      by: by.person.id,
      change: ({ audience }) => {
        if (unitIds.length === 0) return undefined;
        const group = groupAt(audience, place);
        const all = [...new Set([...(group.unitIds ?? []), ...unitIds])];
        return { audience: withGroup(audience, place, { ...group, unitIds: all }) };
      },
    },
    request.now,
  );

type Read = { list: UnitsList; place: AudiencePlace };

/** What was found, and what was not: with units that are perhaps meant, each a button. */
const tellRead = (
  ctx: BotContext,
  { id, revision }: Broadcast,
  { list: { found, unknown }, place }: Read,
): void => {
  const named = unknown.slice(0, MOST_UNKNOWN);
  const near = named.flatMap((one) => one.near);
  const toAdd = near.slice(0, MOST_UNKNOWN).map((unit): MessageButton[] => [
    {
      label: say('broadcast-button-add-unit', { unit: unit.shortName }),
      data: buttons.broadcasts.addUnit.to({
        id,
        since: revision,
        place,
        kind: 'unit',
        value: unit.id,
      }),
    },
  ]);
  tell(
    ctx.request,
    [
      say('broadcast-list-found', { count: found.length }),
      ...(unknown.length === 0
        ? []
        : [
            say('broadcast-list-unknown', {
              count: unknown.length,
              names: named.map(({ seen }) => `“${shorten(seen, 40)}”`).join(', '),
            }),
            say(near.length > 0 ? 'broadcast-list-near' : 'broadcast-list-again'),
          ]),
    ],
    unknown.length === 0 ? [] : [...toAdd, [toAudience({ id })]],
  );
};

/** One of the units that were perhaps meant. */
export const addUnit = async (
  ctx: BotContext,
  { broadcast: { id }, by }: PressedBroadcast,
  { place, value }: { place: AudiencePlace; value: UnitId },
): Promise<void> => {
  const outcome = await addUnits(ctx, by, { id, place, unitIds: [value] });
  if (outcome.type !== 'changed') return refuse(ctx, 'broadcast-begun-already');
  if (!keepsOffering(ctx)) showAudience(ctx, outcome);
};

/** Takes the pressed button away; false when no other unit is offered any more. */
const keepsOffering = (ctx: BotContext): boolean => {
  const { message, data } = ctx.callbackQuery ?? {};
  if (!message || isGone(message) || !('reply_markup' in message)) return false;
  const rows = (message.reply_markup?.inline_keyboard ?? [])
    .map((row) =>
      row.flatMap((button) =>
        'callback_data' in button && button.callback_data !== data
          ? [{ text: button.text, data: button.callback_data }]
          : [],
      ),
    )
    .filter((row) => row.length > 0);
  const { addUnit: adding } = buttons.broadcasts;
  if (!rows.flat().some((button) => adding.read(button.data))) return false;
  ctx.request.replies.push({ type: 'buttons', messageId: message.message_id, rows });
  toast(ctx, say('broadcast-unit-added'));
  return true;
};
