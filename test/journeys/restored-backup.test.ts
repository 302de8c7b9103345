import { join } from 'node:path';

import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs } from '../../src/core/shared/instant.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { archiveData, restoreData } from '../../src/storage/data-archive.ts';
import {
  addressesUnits,
  ALL_THREE,
  composes,
  composesPicture,
  openBroadcastCity,
} from '../support/broadcast-story.ts';
import { databaseUrl } from '../support/database-url.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const TEXT = 'Chiều nay họp cụm lúc 15 giờ.';

const gotIt = ({ heard }: Player): number => heard.filter((text) => text === TEXT).length;

const placeOf = ({ dataFolder }: World) => ({
  databaseUrl: databaseUrl(join(dataFolder, 'thi-dua.db')),
  dataFolder,
});
const archiveOf = ({ dataFolder }: World): string => join(dataFolder, 'yesterday.tar.gz');

/** As an operator does it, while the bot runs. */
const backsUp = (world: World): Promise<unknown> =>
  archiveData(placeOf(world), { file: archiveOf(world), at: world.clock.now() });

/** As an operator puts it back, some time later. */
const restores = (world: World, laterMs: number): Promise<void> =>
  world.whileStopped(async () => {
    await restoreData(archiveOf(world), { ...placeOf(world), mayReplace: true });
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
  await backsUp(world);
  await world.pass(5 * HOUR_MS + MINUTE_MS);
  expect([lan, minh].map(gotIt)).toEqual([1, 1]);
  await restores(world, 2 * HOUR_MS);
  await world.pass(MINUTE_MS);
  expect([lan, minh].map(gotIt)).toEqual([1, 1]);
  expect(admin.heard.join('\n')).toContain('đã lỡ 14:00, 15/2/2027');
  expect(admin).toSay('restored-news');
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
  await backsUp(world);
  world.control.clearFaults();
  await world.settle();
  expect([lan, minh, hoa].map(gotIt)).toEqual([1, 1, 1]);
  await restores(world, 2 * DAY_MS);
  await world.pass(MINUTE_MS);
  expect([lan, minh, hoa].map(gotIt)).toEqual([1, 1, 1]);
  expect(admin).toSay('broadcast-stalled-news');
});

it('holds an announcement that began in the very hour in which the backup was put back', async () => {
  const { world, admin, lan, minh } = await openBroadcastCity({ today: '2027-02-15' });
  await composes(admin, TEXT);
  await addressesUnits(admin, ALL_THREE);
  await admin.taps('broadcast-button-when');
  await admin.taps('broadcast-button-this-afternoon');
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-schedule');
  await backsUp(world);
  await world.pass(5 * HOUR_MS + MINUTE_MS);
  await restores(world, 10 * MINUTE_MS);
  await world.pass(MINUTE_MS);
  expect([lan, minh].map(gotIt)).toEqual([1, 1]);
});

it('holds a notice that waited in the backup, since it was sent from there, and tells the admin', async () => {
  const { world, admin, lan } = await openBroadcastCity({ today: '2027-02-15' });
  const at = world.clock.now();
  await world.stores(({ outbox }) =>
    outbox.queue(
      [1, 3].map((hours) => ({
        dedupeKey: `notice-${hours}`,
        bundleKey: null,
        subject: null,
        to: asTelegramId(lan.id),
        priority: 1,
        kind: 'access-granted',
        message: { type: 'notice', lines: [say('backup-fine')], buttons: [] },
        dueAt: plusMs(at, hours * HOUR_MS),
        expiresAt: null,
      })),
      at,
    ),
  );
  const heard = (): number =>
    lan.heard.filter((text) => text.includes(world.text.words(say('backup-fine'), 'vi'))).length;
  await backsUp(world);
  await world.pass(2 * HOUR_MS);
  expect(heard()).toBe(1);
  await restores(world, MINUTE_MS);
  expect(heard()).toBe(1);
  await admin.says('/guitin');
  expect(admin.screen).toContain('Chưa rõ');
  // What was not due yet waits for its time as before; a second start takes nothing up again.
  await world.restart();
  await world.pass(HOUR_MS);
  expect(heard()).toBe(2);
});
