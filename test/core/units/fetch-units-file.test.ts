import { expect, it } from 'vitest';

import { asId, type UnitsFileId } from '../../../src/core/shared/ids.ts';
import { HOUR_MS, plusMs, type Instant } from '../../../src/core/shared/instant.ts';
import {
  fetchUnitsFiles,
  type ReadUnitsOutcome,
} from '../../../src/core/units/fetch-units-file.ts';
import {
  LAN,
  NOW,
  openPeopleWorld,
  tableOf,
  type PeopleWorld,
} from '../../support/people-world.ts';

const ID = asId<UnitsFileId>('file-of-lan');

const sent = (world: PeopleWorld): Promise<void> =>
  world.run(({ unitsFiles }) =>
    unitsFiles.add({
      id: ID,
      sentBy: asId('lan'),
      chat: LAN,
      fileId: 'telegram-file',
      name: 'don-vi.csv',
      state: 'waiting',
      sentAt: NOW,
      attempts: 0,
    }),
  );

/** One tick in which Telegram answers like that; returns how many files were tried. */
const tick = (
  world: PeopleWorld,
  { outcome, at }: { outcome: ReadUnitsOutcome; at: Instant },
): Promise<number> =>
  fetchUnitsFiles(
    {
      reader: { read: () => Promise.resolve(outcome) },
      read: (work) => world.run(work),
      transact: (work) => world.run(work),
      now: () => at,
      ofAwards: () => Promise.reject(new Error('no list of awards')),
    },
    new AbortController().signal,
  );

const told = (world: PeopleWorld, at: Instant): Promise<string[]> =>
  world.run(async ({ sending }) =>
    (
      await sending.claim({
        token: `test:${at}`,
        now: at,
        lease: { nowMs: 0, untilMs: 1 },
        limit: 10,
      })
    ).flatMap(({ message }) =>
      message.type === 'notice' ? message.lines.map(({ key }) => key) : [],
    ),
  );

const stateOf = async (world: PeopleWorld) =>
  (await world.run(({ unitsFiles }) => unitsFiles.byId(ID)))?.state;

const table = tableOf('unit_code,name,unit_type\nP-MOI,Phường Mới,commune\n');

it('tries again later when Telegram cannot be reached, and tells the result once', async () => {
  const world = await openPeopleWorld();
  await sent(world);
  expect(await tick(world, { outcome: { type: 'retry' }, at: NOW })).toBe(1);
  expect(await tick(world, { outcome: { type: 'table', table }, at: NOW })).toBe(0);
  const later = plusMs(NOW, HOUR_MS);
  expect(await tick(world, { outcome: { type: 'table', table }, at: later })).toBe(1);
  expect(await tick(world, { outcome: { type: 'table', table }, at: later })).toBe(0);
  expect(await told(world, later)).toEqual([
    'units-file-heading',
    'units-plan-summary',
    'empty-line',
    'units-plan-added',
    'empty-line',
    'units-plan-opening',
    'units-plan-not-in-file',
    'empty-line',
    'units-plan-ready',
  ]);
  expect(await stateOf(world)).toBe('ready');
});

it('gives up in the end and says so', async () => {
  const world = await openPeopleWorld();
  await sent(world);
  let at = NOW;
  for (let tries = 0; tries < 16; tries += 1) {
    await tick(world, { outcome: { type: 'retry' }, at });
    at = plusMs(at, HOUR_MS);
  }
  expect(await stateOf(world)).toBe('failed');
  expect(await told(world, at)).toEqual(['units-file-heading', 'units-file-lost']);
});

it('offers nothing when the file says what is known already', async () => {
  const world = await openPeopleWorld();
  await sent(world);
  const known = tableOf('unit_code,name,unit_type\nP-LANG,Phường Láng,commune\n');
  await tick(world, { outcome: { type: 'table', table: known }, at: NOW });
  expect(await told(world, NOW)).toContain('units-plan-nothing');
  expect(await stateOf(world)).toBe('failed');
});

it('does not hold a shutdown against the file', async () => {
  const world = await openPeopleWorld();
  await sent(world);
  const stopping = new AbortController();
  await fetchUnitsFiles(
    {
      reader: {
        read: () => {
          stopping.abort();
          return Promise.resolve({ type: 'retry' });
        },
      },
      read: (work) => world.run(work),
      transact: (work) => world.run(work),
      now: () => NOW,
      ofAwards: () => Promise.reject(new Error('no list of awards')),
    },
    stopping.signal,
  );
  expect(await world.run(({ unitsFiles }) => unitsFiles.byId(ID))).toMatchObject({
    state: 'waiting',
    attempts: 0,
  });
});
