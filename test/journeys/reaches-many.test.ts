import { join } from 'node:path';

import { Secret, TOTP } from 'otpauth';
import { expect, it } from 'vitest';

import type { Milestone } from '../../src/core/calendar/milestone.ts';
import { parseIsoDate, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type PersonId } from '../../src/core/shared/ids.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { joinsCrowd, leavesCrowd } from '../support/crowd.ts';
import { reachPast } from '../support/database-url.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import { layDown } from '../support/random-history.ts';
import type { World } from '../support/world.ts';

const CROWD = 101;
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const day = (iso: string): CalendarDate => parseIsoDate(iso) ?? expect.unreachable(iso);

const milestoneOf = (world: World, code: string): Promise<Milestone> =>
  world.stores(async ({ milestones }) => {
    const found = (await milestones.dueBetween(day('2027-01-01'), day('2027-12-31'))).find(
      (one) => one.code === code,
    );
    if (!found) throw new Error(`no milestone ${code}`);
    return found;
  });

/** The annual report of that unit; its receipt. */
const handsIn = async (world: World, code: string): Promise<string> => {
  const form = allForms.findIndex(({ id }) => id === 'annual-report');
  const units = await world.stores(async (stores) => [await stores.units.byCode(code)]);
  const [paper] = await layDown(world, {
    units: units.filter((unit) => unit !== null),
    by: asId<PersonId>('lan'),
    made: [
      { form, unit: 0, yearsAfter: 0, quarter: 1, versions: 1, hasDraft: false, hasFiles: false },
    ],
    untilYear: 2027,
  });
  return paper?.numbers[0] ?? '';
};

const stateOf = (world: World, number: string) =>
  world.stores(async ({ reviews }) => (await reviews.of(number))?.state);

/** Of a message to each of so many people nobody knows whether it arrived. */
const losesSight = async (world: World, count: number): Promise<void> => {
  const rest = `1, 'units-file', '{"type":"notice","lines":[],"buttons":[]}', 'unknown', 1, 0, 0`;
  const rows = Array.from(
    { length: count },
    (_, nth) => `('lost-${nth}', ${5_000_000_000 + nth}, ${rest})`,
  );
  await reachPast(
    join(world.dataFolder, 'thi-dua.db'),
    `INSERT INTO "OutboxMessage"
      ("dedupeKey", "chatId", "priority", "kind", "content", "state", "attempts", "dueAt", "createdAt")
     VALUES ${rows.join(', ')}`,
  );
};

/** Which of these presses are answered with that question; what is asked about is left. */
const heldOf = async (
  admin: Player,
  presses: Readonly<Record<string, string>>,
  isQuestion: (words: string) => boolean,
): Promise<string[]> => {
  const held: string[] = [];
  for (const [name, data] of Object.entries(presses)) {
    await admin.forges(data);
    if (!isQuestion(admin.screen)) continue;
    held.push(name);
    await admin.taps('guard-button-leave');
  }
  return held;
};

const saysInWorld = (world: World, key: 'guard-ask' | 'guard-ask-code') => {
  const question = world.text.words(say(key), 'vi');
  return (words: string): boolean => words.includes(question);
};

it('asks once more before more than 100 people hear of it, wherever one press would do', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await world.player('Phường Láng').starts();
  const { id } = await milestoneOf(world, 'STATISTICS');
  const number = await handsIn(world, 'P-LANG');
  const choose = async (): Promise<void> => {
    await admin.forges('rv:y:0');
    await admin.forges(`rv:yt:${number}:0`);
  };
  const presses = {
    agree: 'rv:yy:1',
    askWhether: `cum:q:${id}`,
    tell: `k:tl:${id}:20270301`,
    on: 'nv:on',
  };
  const isQuestion = saysInWorld(world, 'guard-ask');
  await joinsCrowd(world, 'P-LANG', CROWD);
  await losesSight(world, CROWD);
  await choose();
  const withLost = { ...presses, sendAgain: 'dv:a:1000000' };
  expect(await heldOf(admin, withLost, isQuestion)).toEqual(Object.keys(withLost));
  expect(await stateOf(world, number)).toBeUndefined();
  await leavesCrowd(world, 'P-LANG', CROWD);
  await choose();
  expect(await heldOf(admin, presses, isQuestion)).toEqual([]);
  expect(await stateOf(world, number)).toBe('agreed');
});

it('does what can never be undone only when it was asked about once more', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await losesSight(world, 1);
  const count = () => world.stores(async ({ outbox }) => (await outbox.inState('unknown')).length);
  await admin.says('/guitin');
  await admin.taps('Chưa rõ kết quả gửi (1)');
  await admin.taps('button-deliveries-dismiss');
  expect(admin).toSay('guard-ask');
  expect(await count()).toBe(1);
  await admin.taps('guard-button-sure');
  expect(await count()).toBe(0);
});

// Nobody plays the crowd that is told.
it('asks for a code before a change of who owes something is told to more than 100 people', async () => {
  const world = await openWorld({
    today: '2027-01-15',
    totpSecret: SECRET,
    expectsApiErrors: true,
  });
  const admin = world.player('Quản trị');
  const before = await milestoneOf(world, 'STATISTICS');
  const saves = async (): Promise<void> => {
    await admin.forges(`k:m:${before.id}`);
    await admin.taps('button-calendar-who');
    await admin.taps('Sở, ban, ngành');
    await admin.taps('button-calendar-choose-on');
    await admin.taps('button-calendar-save');
  };
  await joinsCrowd(world, 'P-LANG', CROWD);
  await saves();
  expect(admin).toSay('guard-ask-code');
  expect(await milestoneOf(world, 'STATISTICS')).toEqual(before);
  const timestamp = world.clock.now();
  await admin.says(new TOTP({ secret: Secret.fromBase32(SECRET) }).generate({ timestamp }));
  expect(admin).toSay('calendar-dropped-told');
  expect((await milestoneOf(world, 'STATISTICS')).owes).not.toEqual(before.owes);
});
