import { join } from 'node:path';

import { expect, it } from 'vitest';

import { HOUR_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { databaseUrl } from '../support/database-url.ts';
import type { Player } from '../support/player.ts';
import { goTo, heardOn, openRemindedWorld } from '../support/reminded-world.ts';
import type { World } from '../support/world.ts';

const DIGEST = 'Nhắc việc ngày';

const digestsOf = ({ heard }: Player): number =>
  heard.filter((words) => words.startsWith(DIGEST)).length;

const openWithFaults = () =>
  openRemindedWorld('2027-02-18', ['ANNUAL_PLAN'], { expectsApiErrors: true });

/** Telegram takes the next messages to her, and the connection breaks before it says so. */
const breaksConnection = (world: World, { id: chatId }: Player, times: number): void => {
  world.control.addFault({
    method: 'sendMessage',
    chatId,
    times,
    fault: { type: 'reset-after' },
  });
};

it('tells nobody twice of what an admin wants to have sent again: it may have arrived', async () => {
  const { world, lan } = await openWithFaults();
  const admin = world.player('Quản trị của Ban');
  breaksConnection(world, lan, 2);
  await goTo(world, '2027-02-19');
  await world.pass(2 * MINUTE_MS);
  // Once, and once more without a sound.
  expect(digestsOf(lan)).toBe(2);
  await admin.says('/guitin');
  await admin.taps('Chưa rõ kết quả gửi (1)');
  expect(admin.screen).toContain('đã tự gửi hai lần, không gửi lại');
  expect(admin.sees('button-deliveries-resend')).toBe(false);
  // As a screen of before would have it.
  await world.stores(async ({ outbox }) => {
    const ids = (await outbox.inState('unknown')).map(({ id }) => id);
    await outbox.sendAgain(ids, ['unknown'], world.clock.now());
  });
  await world.settle();
  for (let hours = 0; hours < 3; hours += 1) await world.pass(HOUR_MS);
  expect(digestsOf(lan)).toBe(2);
  expect(await heardOn(world, lan, '2027-02-22')).toEqual([]);
});

it('tells nobody twice though the message that told them is no longer kept', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  expect(await heardOn(world, lan, '2027-02-19')).toHaveLength(1);
  const database = await openDatabase(databaseUrl(join(world.dataFolder, 'thi-dua.db')));
  await database.client.$executeRawUnsafe(`DELETE FROM "OutboxMessage"`);
  await database.close();
  await world.restart();
  for (let hours = 0; hours < 3; hours += 1) await world.pass(HOUR_MS);
  expect(digestsOf(lan)).toBe(1);
  expect(await heardOn(world, lan, '2027-02-22')).toEqual([]);
});

it('tells anew on the next day what Telegram has refused', async () => {
  const { world, lan } = await openWithFaults();
  world.control.addFault({
    method: 'sendMessage',
    chatId: lan.id,
    times: 1,
    fault: { type: 'error', code: 400, description: 'Bad Request: TOPIC_CLOSED' },
  });
  expect(await heardOn(world, lan, '2027-02-19')).toEqual([]);
  expect(await heardOn(world, lan, '2027-02-22')).toHaveLength(1);
});
