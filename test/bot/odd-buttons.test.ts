import { describe, expect, it } from 'vitest';

import type { Page } from '../../src/bot/kit/page.ts';
import { drawLook, handleUpdate, type LookReply } from '../../src/bot/telegram/handle-update.ts';
import { pageWorker } from '../../src/bot/telegram/page-worker.ts';
import { broadcastStates } from '../../src/core/broadcasts/broadcast.ts';
import { parseIsoDate, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import type { Stores } from '../../src/core/stores.ts';
import {
  addressesUnits,
  ALL_THREE,
  composes,
  openBroadcastCity,
} from '../support/broadcast-story.ts';
import { beginPlan } from '../support/plan-answers.ts';
import { handlingOf, pressOf, takingBack } from '../support/pressing.ts';
import { buttonAddresses } from './button-addresses.ts';
import { exampleOf, SLOT } from './button-slots.ts';

/** What no button carries. */
const ODD = [
  '',
  'NaN',
  '-1',
  '1e9',
  '99999999999999999999',
  'null',
  '__proto__',
  'constructor',
  '2027-02-31',
  '20270231',
  '9999-12-31',
  'ạ\u0301¨',
  '%27;--',
] as const;

const year2027 = ['2027-01-01', '2027-12-31'].map(
  (text) => parseIsoDate(text) ?? expect.fail(),
) as [CalendarDate, CalendarDate];

/** What presses have written must be readable afterwards. */
const readsAll = async (stores: Stores): Promise<void> => {
  await stores.milestones.dueBetween(...year2027);
  await stores.broadcasts.page({ states: broadcastStates, skip: 0, take: 5 });
  await stores.reliefs.asked();
  await stores.calendarDays.all();
};

/** One of each of what a city has from the beginning. */
const sampleOf = async ({ units, milestones, people }: Stores) => {
  const unit = (await units.byCode('P-LANG')) ?? expect.fail();
  const [membership] = await units.membershipsOf([unit.id], [2027]);
  const [milestone] = await milestones.dueBetween(...year2027);
  const [person] = await people.contactsOf(unit.id);
  expect([membership, milestone, person]).not.toContain(undefined);
  return {
    unit: unit.id,
    cluster: String(membership?.clusterId),
    milestone: String(milestone?.id),
    person: String(person?.id),
  };
};

/** A city in which there is one of everything that buttons are about. */
const openFullCity = async () => {
  const { world, admin, lan } = await openBroadcastCity({ approvalAbove: 100 });
  await composes(admin, 'Mời họp.');
  await addressesUnits(admin, ALL_THREE);
  const broadcast = admin.findData('tb:').button.callbackData?.split(':')[2] ?? '';
  await lan.says('Hạn gửi kế hoạch là ngày nào?');
  await beginPlan(lan);
  const token = lan.findData('f1:').button.callbackData?.split(':')[1] ?? '';
  const sample = await world.stores(sampleOf);
  const known: Readonly<Record<string, string>> = {
    ...sample,
    broadcast,
    token,
    count: '0',
    date: '2027-01-11',
    digits: '20270205',
    form: 'annual-plan',
    language: 'vi',
    number: 'KH-2027-0001',
    place: 't0',
    role: 'board_viewer',
    span: '2026-2030',
    year: '2027',
  };
  const stranger = world.newcomer('Người mới');
  return { world, known, people: { admin, lan, stranger } };
};

/** The address with every argument odd, with each of them odd, and with too many or too few. */
const forgedFrom = (address: string, known: Readonly<Record<string, string>>): string[] => {
  const names = [...address.matchAll(SLOT)].map(([, name = '']) => name);
  const filled = (oddAt: number | 'all', odd: string): string => {
    let at = -1;
    return address.replaceAll(SLOT, (_, name: string) => {
      at += 1;
      return oddAt === 'all' || oddAt === at ? odd : (known[name] ?? exampleOf(name));
    });
  };
  const valid = filled(-1, '');
  return [
    valid,
    `${valid}:surplus:1`,
    valid.slice(0, valid.lastIndexOf(':') + 1),
    ...ODD.flatMap((odd) => [...names.keys(), 'all' as const].map((at) => filled(at, odd))),
  ].filter((data) => Buffer.byteLength(data) <= 64);
};

type City = Awaited<ReturnType<typeof openFullCity>>;

/** Pages look at the whole city; those that are asked for first have the oddest numbers. */
const MOST_PAGES = 6;

/** What went wrong when all that can be forged from an address was pressed one after another. */
const failureOf = async (
  { world, known }: City,
  personId: number,
  address: string,
): Promise<string | undefined> => {
  const handling = handlingOf(world);
  const pages: Page[] = [];
  const looks: LookReply[] = [];
  let pressed = '';
  try {
    await takingBack(world, async (stores) => {
      for (const data of new Set(forgedFrom(address, known))) {
        pressed = data;
        const update = pressOf(personId, data);
        const replies = await handleUpdate(handling, update, { stores, now: world.clock.now() });
        looks.push(...replies.flatMap((reply) => (reply.type === 'look' ? [reply] : [])));
        pages.push(...replies.flatMap((reply) => (reply.type === 'page' ? [reply.page] : [])));
      }
      await readsAll(stores);
    });
    const reads = <T>(work: (stores: Stores) => Promise<T>) => world.stores(work);
    const workOut = pageWorker({ transactions: { look: reads }, text: world.text });
    for (const page of pages.slice(0, MOST_PAGES)) await workOut(page);
    await world.stores(async (stores) => {
      for (const look of looks.slice(0, MOST_PAGES))
        await drawLook(handling, look, { stores, now: world.clock.now() });
    });
  } catch (error) {
    return `${pressed}: ${String(error).slice(-300)}`;
  }
  return undefined;
};

describe('a button with odd arguments', () => {
  it('fails for nobody: neither for an admin, nor a contact, nor a stranger', async () => {
    const city = await openFullCity();
    const failures = new Map<string, string>();
    for (const address of buttonAddresses)
      for (const { id } of Object.values(city.people)) {
        const failure = await failureOf(city, id, address);
        if (failure !== undefined) failures.set(address, failure);
      }
    expect([...failures]).toEqual([]);
  }, 120_000);

  it('says that it is out of date when it is none of the bot at all', async () => {
    const { world, known, people } = await openFullCity();
    const outdated = world.text.words(say('button-outdated'), 'vi');
    const handling = handlingOf(world);
    const longest = `k:m:${known['milestone']}`.padEnd(64, '0');
    for (const data of ['', ' ', 'x', 'zz:1', `${longest}0`, 'k:m:\u0000', 'menu:\n', 'tb:\u202e'])
      for (const { id } of Object.values(people)) {
        await takingBack(world, async (stores) => {
          const now = world.clock.now();
          const [toast] = await handleUpdate(handling, pressOf(id, data), { stores, now });
          expect(toast).toMatchObject({ type: 'toast', text: outdated });
        });
      }
  });
});
