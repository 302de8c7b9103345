import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';

import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import {
  addressesUnits,
  ALL_THREE,
  composes,
  composesPicture,
  openBroadcastCity,
} from '../support/broadcast-story.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const TEXT = 'Chiều nay họp cụm lúc 15 giờ.';

const gotIt = ({ heard }: Player): number => heard.filter((text) => text === TEXT).length;

const databaseOf = ({ dataFolder }: World): string => join(dataFolder, 'thi-dua.db');
const copyOf = ({ dataFolder }: World): string => join(dataFolder, 'copy-of-yesterday.db');

/** As an operator copies it, while the bot runs. */
const backsUp = (world: World): void => {
  const database = new BetterSqlite3(databaseOf(world), { readonly: true });
  database.prepare('VACUUM INTO ?').run(copyOf(world));
  database.close();
};

/** As an operator puts it back, some time later. */
const restores = (world: World, laterMs: number): Promise<void> =>
  world.whileStopped(() => {
    for (const end of ['-wal', '-shm']) rmSync(databaseOf(world) + end, { force: true });
    copyFileSync(copyOf(world), databaseOf(world));
    world.clock.advance(laterMs);
  });

it('sends what was sent after the backup no second time, but asks the admin', async () => {
  const { world, admin, lan, minh } = await openBroadcastCity({ today: '2027-02-15' });
  await composes(admin, TEXT);
  await addressesUnits(admin, ALL_THREE);
  await admin.taps('broadcast-button-when');
  await admin.taps('broadcast-button-this-afternoon');
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-schedule');
  backsUp(world);
  await world.pass(5 * HOUR_MS + MINUTE_MS);
  expect([lan, minh].map(gotIt)).toEqual([1, 1]);
  await restores(world, 2 * HOUR_MS);
  await world.pass(MINUTE_MS);
  expect([lan, minh].map(gotIt)).toEqual([1, 1]);
  expect(admin.screen).toContain('đã lỡ 14:00, 15/2/2027');
});

it('goes on with nothing that a backup holds half sent, but asks the admin', async () => {
  const city = await openBroadcastCity({ today: '2027-02-15', expectsApiErrors: true });
  const { world, admin, lan, minh, hoa } = city;
  await composesPicture(admin, TEXT);
  await addressesUnits(admin, ALL_THREE);
  await admin.taps('broadcast-button-check');
  const description = 'Too Many Requests';
  const fault = { type: 'error', code: 429, description, retryAfter: 3 } as const;
  world.control.addFault({ method: 'sendPhoto', times: 1_000, fault });
  admin.presses('broadcast-button-send');
  await world.until(() => world.control.calls().some(({ status }) => status === 429));
  backsUp(world);
  world.control.clearFaults();
  await world.settle();
  expect([lan, minh, hoa].map(gotIt)).toEqual([1, 1, 1]);
  await restores(world, 2 * DAY_MS);
  await world.pass(MINUTE_MS);
  expect([lan, minh, hoa].map(gotIt)).toEqual([1, 1, 1]);
  expect(admin).toSay('broadcast-stalled-news');
});
