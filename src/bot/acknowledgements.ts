import { acknowledgeBroadcast } from '../core/broadcasts/acknowledge-broadcast.ts';
import type { Broadcast } from '../core/broadcasts/broadcast.ts';
import { buttonRows } from '../core/broadcasts/deliver-broadcast.ts';
import type { KnownPerson, Person } from '../core/people/person.ts';
import { timeInHanoi } from '../core/shared/calendar-date.ts';
import { asId, type BroadcastId } from '../core/shared/ids.ts';
import type { Instant } from '../core/shared/instant.ts';
import { say } from '../core/shared/text-ref.ts';
import { shorten } from '../core/shared/vietnamese-text.ts';
import { dataParts, feature, forKnown, type Feature } from './feature.ts';
import type { Button } from './reply.ts';
import { isGone, refuse, toast, wordsOf, type BotContext, type Turn } from './turn.ts';

/** “Đã nhận” below an announcement: one tap says for the unit that it has received it. */
export const acknowledgementsFeature = (): Feature => {
  const acknowledgements = feature();
  acknowledgements.callbackQuery(/^ack:/, forKnown(acknowledge));
  return acknowledgements;
};

const acknowledge = async (ctx: BotContext, { person }: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.turn;
  const id = asId<BroadcastId>(dataParts(ctx)[0] ?? '');
  const outcome = await acknowledgeBroadcast(stores, { id, person }, now);
  if (outcome.type === 'unknown') return refuse(ctx, 'button-outdated');
  const { by, at, broadcast } = outcome;
  const key =
    outcome.type === 'acknowledged'
      ? 'broadcast-heard'
      : by.id === person.id
        ? 'broadcast-heard-before'
        : 'broadcast-heard-colleague';
  toast(ctx, say(key, { name: by.fullName, at: { at } }));
  markHeard(ctx, broadcast, { by, at });
};

type Heard = { by: Person; at: Instant };

/** The button becomes the record of who said so, and when. */
const markHeard = (ctx: BotContext, broadcast: Broadcast, { by, at }: Heard): void => {
  const { turn } = ctx;
  const message = ctx.callbackQuery?.message;
  if (!message || isGone(message)) return;
  const heard = say('broadcast-button-heard', {
    time: timeInHanoi(at),
    name: shorten(by.fullName, 24),
  });
  const rows = buttonRows(broadcast).map((row) =>
    row.map((button): Button => {
      if ('url' in button) return { text: wordsOf(turn, asRef(button.label)), url: button.url };
      const isOurs = button.data === `ack:${broadcast.id}`;
      return { text: wordsOf(turn, isOurs ? heard : asRef(button.label)), data: button.data };
    }),
  );
  turn.replies.push({
    type: 'buttons',
    messageId: message.message_id,
    rows: apart(turn, rows, heard),
  });
};

const asRef = (label: Parameters<typeof wordsOf>[1] | string) =>
  typeof label === 'string' ? say('button-unit', { name: label }) : label;

/** The record is longer than a button beside another one may be. */
const apart = (turn: Turn, rows: Button[][], heard: ReturnType<typeof say>): Button[][] => {
  const words = wordsOf(turn, heard);
  return rows.flatMap((row) =>
    row.some(({ text }) => text === words) ? row.map((button) => [button]) : [row],
  );
};
