import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import {
  groupAt,
  readPlace,
  withGroup,
  writePlace,
  type AudiencePlace,
} from '../../core/broadcasts/change-audience.ts';
import { changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import { readUnitsList, type UnitsList } from '../../core/broadcasts/read-units-list.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type BroadcastId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { feature, forAdmins, type Feature } from '../kit/feature.ts';
import {
  isGone,
  refuse,
  tell,
  toast,
  type BotContext,
  type MessageButton,
} from '../kit/request.ts';

const LIST = 'broadcast-list';
const MOST_UNKNOWN = 8;

type Place = { id: BroadcastId; place: AudiencePlace };

/** Asks for codes or names of units, as they stand in a table or a letter. */
export const askList = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, place }: Place,
): Promise<void> => {
  await awaitWords(ctx, by, { purpose: LIST, subject: `${id}:${writePlace(place)}` });
  tell(ctx.request, say('broadcast-ask-list'), [
    [{ label: say('broadcast-button-to-audience'), data: `tb:a:${id}` }],
  ]);
};

/** Takes the list that was asked for. `showAudience` shows what has become of the audience. */
export const listFeature = (
  showAudience: (ctx: BotContext, broadcast: Broadcast) => Promise<void>,
): Feature => {
  const list = feature();
  list.on('message:text', async (ctx, next) => {
    const subject = awaitedFor(ctx, LIST);
    if (subject === undefined) return next();
    return forAdmins(async (_, by) => {
      const broadcast = await receive(ctx, by, subject);
      if (broadcast) await showAudience(ctx, broadcast);
    })(ctx);
  });
  return list;
};

const receive = async (
  ctx: BotContext,
  by: KnownPerson,
  subject: string,
): Promise<Broadcast | undefined> => {
  const { stores, now } = ctx.request;
  const [id = '', at = ''] = subject.split(':');
  const place = readPlace(at);
  if (!place) return undefined;
  const list = await readUnitsList(stores.units, ctx.message?.text ?? '');
  const unitIds = list.found.map((unit) => unit.id);
  const outcome = await changeBroadcast(
    stores,
    {
      id: asId<BroadcastId>(id),
      by: by.person.id,
      change: ({ audience }) => {
        if (unitIds.length === 0) return undefined;
        const group = groupAt(audience, place);
        const all = [...new Set([...(group.unitIds ?? []), ...unitIds])];
        return { audience: withGroup(audience, place, { ...group, unitIds: all }) };
      },
    },
    now,
  );
  if (outcome.type !== 'changed') {
    refuse(ctx, 'broadcast-begun-already');
    return undefined;
  }
  tellRead(ctx, outcome.broadcast, { list, place });
  if (list.unknown.length > 0) return undefined;
  await forgetAwaited(ctx, by);
  return outcome.broadcast;
};

type Read = { list: UnitsList; place: AudiencePlace };

/** What was found, and what was not: with units that are perhaps meant, each a button. */
const tellRead = (
  ctx: BotContext,
  { id, revision }: Broadcast,
  { list: { found, unknown }, place }: Read,
): void => {
  const named = unknown.slice(0, MOST_UNKNOWN);
  const near = named.flatMap((one) => one.near);
  const buttons = near.slice(0, MOST_UNKNOWN).map((unit): MessageButton[] => [
    {
      label: say('broadcast-button-add-unit', { unit: unit.shortName }),
      data: `tb:as:${id}:${revision}:${writePlace(place)}:unit:${unit.id}`,
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
    unknown.length === 0
      ? []
      : [...buttons, [{ label: say('broadcast-button-to-audience'), data: `tb:a:${id}` }]],
  );
};

/** One of the units that were perhaps meant was added; false when no other is offered any more. */
export const keepsOffering = (ctx: BotContext): boolean => {
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
  if (!rows.flat().some((button) => button.data.startsWith('tb:as:'))) return false;
  ctx.request.replies.push({ type: 'buttons', messageId: message.message_id, rows });
  toast(ctx, say('broadcast-unit-added'));
  return true;
};
