import { expect, it } from 'vitest';

import { storedPause } from '../../src/core/outbox/recover-after-crash.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import {
  ALL_THREE,
  addressesUnits,
  composes,
  openBroadcastCity,
} from '../support/broadcast-story.ts';
import { beginPlan, pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

/** Messages that Telegram took, and those that it refused because of their number, by chat. */
const callsTo = (world: World, chatId: number, status: number): number =>
  world.control
    .calls()
    .filter((call) => call.method === 'sendMessage' && call.status === status)
    .filter(({ params }) => String(params['chat_id']) === String(chatId)).length;

const pauseOf = (world: World) =>
  world.stores(({ installation }) => storedPause(installation, Date.now()));

it('sends an announcement at once though a stranger floods the bot, alone and in a group', async () => {
  const city = await openBroadcastCity({ expectsApiErrors: true });
  const { world, admin, lan, minh, hoa } = city;
  const stranger = world.newcomer('Kẻ phá');
  await composes(admin, 'Mời họp lúc 8 giờ.');
  await addressesUnits(admin, ALL_THREE);
  await admin.taps('broadcast-button-check');
  world.control.setRates(true);
  world.control.start(stranger.id, '');
  const { chatId: group } = world.control.sayInGroup(stranger.id, '/start');
  for (let count = 0; count < 60; count += 1) {
    world.control.say(stranger.id, `lần ${count}`);
    world.control.sayInGroup(stranger.id, '/menu');
  }
  await world.until(() => callsTo(world, stranger.id, 429) > 1);
  admin.presses('broadcast-button-send');
  const got = () =>
    [lan, minh, hoa].map(({ heard }) => heard.filter((words) => words.includes('Mời họp')).length);
  await world.until(() => got().every((count) => count > 0));
  // Those who are answered slowly are the stranger's own chats.
  expect(callsTo(world, stranger.id, 200)).toBeLessThan(15);
  expect(await pauseOf(world)).toBeNull();
  world.control.setRates(false);
  await world.settle();
  expect(got()).toEqual([1, 1, 1]);
  expect(await pauseOf(world)).toBeNull();
  expect(callsTo(world, stranger.id, 200)).toBe(15);
  expect(callsTo(world, group, 200)).toBe(4);
  const stored = await world.stores(({ inbox }) => inbox.pending());
  expect(stored).toEqual([]);
});

/** Words, a press, a change and a file, so often, all at once. */
const floods = (world: World, player: Player, times: number): void => {
  const pressed = player.messages.findLast(({ inlineKeyboard }) => inlineKeyboard);
  const own = player.messages.findLast(({ from }) => from === 'person');
  const data = pressed?.inlineKeyboard?.[0]?.[0]?.callbackData;
  if (!pressed || !own || data === undefined) throw new Error('nothing to press or to change');
  for (let count = 0; count < times; count += 1) {
    world.control.say(player.id, `lần ${count}`);
    world.press(player.id, { messageId: pressed.messageId, data });
    world.control.edit(player.id, own.messageId, `sửa ${count}`);
    const file = { name: `van-ban-${count}.pdf`, kind: 'document', bytes: pdf() } as const;
    world.control.sendFile(player.id, file);
  }
};

/** The calls until the first one to somebody, by chat. */
const chatsBefore = (world: World, player: Player, since: number): string[] => {
  const chats = world.control.calls().map(({ params }) => String(params['chat_id']));
  return chats.slice(since, chats.indexOf(String(player.id), since));
};

const heldOf = (world: World, player: Player): Promise<string[]> =>
  world.stores(async ({ people, heldMessages }) => {
    const known = await people.known(asTelegramId(player.id));
    const held = known ? await heldMessages.of(known.person.id) : [];
    return held.flatMap(({ content }) => content.match(/lần \d+|van-ban-\d+/g) ?? []);
  });

it('answers others before the flood of a contact, of whom nothing is lost', async () => {
  const { world, admin, lan, minh } = await openBroadcastCity();
  await beginPlan(lan);
  await lan.says('/menu');
  const [seen, heard] = [admin.heard.length, minh.heard.length];
  const begun = world.control.calls().length;
  floods(world, lan, 40);
  for (let count = 0; count < 40; count += 1) world.control.say(admin.id, '/tinhhinh');
  world.control.say(minh.id, '/menu');
  await world.until(() => minh.heard.length > heard);
  await world.settle();
  const before = chatsBefore(world, minh, begun);
  expect(before.length).toBeLessThan(80);
  expect(before.filter((chat) => chat === String(admin.id)).length).toBeLessThan(20);
  expect(await world.stores(({ inbox }) => inbox.pending())).toEqual([]);
  expect(await heldOf(world, lan)).toEqual(
    Array.from({ length: 40 }, (_, count) => [`lần ${count}`, `van-ban-${count}`]).flat(),
  );
  expect(admin.heard.length).toBe(seen + 40);
});

it('answers a stranger’s press without words once there have been enough', async () => {
  const world = (await openBroadcastCity()).world;
  const ha = world.player('Người lạ');
  await ha.starts();
  const ask = ha.find('access-button-ask');
  await ha.saysAtOnce(...Array.from({ length: 20 }, (_, at) => `lần ${at}`));
  const before = ha.heard.length;
  await ha.tapsOld(ask);
  expect(ha.heard).toHaveLength(before);
});
