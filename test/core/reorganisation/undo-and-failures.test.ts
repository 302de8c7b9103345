import { describe, expect, it } from 'vitest';

import type { KnownPerson } from '../../../src/core/people/person.ts';
import {
  beginReorganisation,
  changeDrafted,
  confirmReorganisation,
} from '../../../src/core/reorganisation/compose-reorganisation.ts';
import type { Reorganisation, UnitInto } from '../../../src/core/reorganisation/reorganisation.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { DAY_MS, HOUR_MS, plusMs } from '../../../src/core/shared/instant.ts';
import { ReorganisedCity } from './reorganised-city.ts';

let made = 0;
const random = { token: () => `composed-${(made += 1)}` };

type Composed = Pick<Reorganisation, 'kind'> & { codes: string[]; into: string[]; on?: string };

/** An admin puts one together and confirms it. */
const composes = async (
  city: ReorganisedCity,
  by: KnownPerson,
  { kind, codes, into, on = '2027-06-10' }: Composed,
): Promise<Reorganisation> => {
  const units = await Promise.all(codes.map((code) => city.unit(code)));
  const names = into.map((name): UnitInto => ({ name, unitId: null }));
  return city.run(async (stores) => {
    const unitIds = units.map(({ id }) => id);
    const { now } = city;
    const { id } = await beginReorganisation(stores, random, { kind, unitIds, by, now });
    await changeDrafted(stores, id, { into: names, fromOn: on as CalendarDate });
    const outcome = await confirmReorganisation(
      stores,
      { random, forms: city.forms },
      { id, by, now },
    );
    if (outcome.type === 'refused') throw new Error(outcome.why);
    return outcome.reorganisation;
  });
};

const MERGING: Composed = { kind: 'merge', codes: ['P-THUONG', 'P-HA'], into: ['Phường Láng'] };

const merged = async () => {
  const city = await ReorganisedCity.open();
  const admin = await city.admin();
  await city.speaks('P-THUONG');
  await city.drafts('P-THUONG', { theme: 'Đoàn kết' });
  const { id } = await composes(city, admin, MERGING);
  city.now = plusMs(city.now, HOUR_MS);
  return { city, admin, id };
};

/** What it answers, and what is so afterwards. */
const undoing = async (
  { city, id }: { city: ReorganisedCity; id: string },
  by: KnownPerson,
): Promise<unknown> => {
  const outcome = await city.undoes(id, by);
  const found = await city.run(({ reorganisations }) => reorganisations.byId(id));
  return { ...outcome, state: found?.state, until: (await city.unit('P-HA')).validTo };
};

const refusedFor = (why: string) => ({
  type: 'refused',
  why,
  state: 'done',
  until: '2027-06-09',
});

describe('undoing is refused, and nothing is changed by it,', () => {
  it('when a day is over, to the minute', async () => {
    const { city, admin, id } = await merged();
    city.now = plusMs(city.now, DAY_MS - HOUR_MS + 1);
    expect(await undoing({ city, id }, admin)).toEqual(refusedFor('too-late'));
    city.now = plusMs(city.now, -1);
    expect(await city.undoes(id, admin)).toMatchObject({ type: 'undone' });
  });

  it('when the unit that came of it has handed something in', async () => {
    const { city, admin, id } = await merged();
    await city.handsIn('P-LANG', 'annual-plan');
    expect(await undoing({ city, id }, admin)).toEqual(refusedFor('handed-in'));
  });

  it('when somebody has worked on the plan that was begun for it', async () => {
    const city = await ReorganisedCity.open();
    const admin = await city.admin();
    const draft = await city.drafts('P-THUONG', { theme: 'Đoàn kết' });
    await city.submitted(draft);
    const { id } = await composes(city, admin, MERGING);
    city.now = plusMs(city.now, HOUR_MS);
    await city.answers('P-LANG', 'theme', 'Đổi mới');
    expect(await undoing({ city, id }, admin)).toEqual(refusedFor('plan-begun'));
  });

  it('when the units were changed again, but not when that was undone too', async () => {
    const { city, admin, id } = await merged();
    const closed = await composes(city, admin, { kind: 'close', codes: ['P-LANG'], into: [] })
      // It has begun today: it can close tomorrow at the earliest.
      .catch(() => null);
    expect(closed).toBeNull();
    const later = await composes(city, admin, {
      kind: 'close',
      codes: ['P-LANG'],
      into: [],
      on: '2027-06-11',
    });
    await city.goesTo('2027-06-11', '00:01');
    expect(await undoing({ city, id }, admin)).toEqual(refusedFor('changed'));
    expect(await city.undoes(later.id, admin)).toMatchObject({ type: 'undone' });
    expect(await city.undoes(id, admin)).toMatchObject({ type: 'undone' });
  });

  it('to everybody but admins', async () => {
    const { city, admin, id } = await merged();
    const nobody: KnownPerson = { ...admin, roles: ['board_specialist'] };
    expect(await undoing({ city, id }, nobody)).toEqual(refusedFor('not-admin'));
  });
});

describe('what is planned', () => {
  it('is done though another one is spoiled, cannot be done or fails; admins hear once of what cannot', async () => {
    const city = await ReorganisedCity.open();
    const admin = await city.admin();
    const on = '2027-06-20';
    const renaming = (code: string, name: string) =>
      composes(city, admin, { kind: 'rename', codes: [code], into: [name], on });
    const spoiled = await renaming('P-THUONG', 'Phường Một');
    const impossible = await renaming('P-HA', 'Phường Khương Đình Mới');
    const good = await renaming('P-KHUONG', 'Phường Khương Đình Mới');
    await city.client.reorganisation.update({
      where: { id: spoiled.id },
      data: { units: '{"unitIds":' },
    });
    // The earlier one takes the name of the later one.
    await city.client.reorganisation.update({
      where: { id: impossible.id },
      data: { fromOn: '2027-06-21' },
    });
    await city.goesTo('2027-06-21');
    expect((await city.unit('P-KHUONG')).name).toBe('Phường Khương Đình Mới');
    const states = await city.run(async ({ reorganisations }) => [
      (await reorganisations.byId(good.id))?.state,
      (await reorganisations.byId(impossible.id))?.state,
    ]);
    expect(states).toEqual(['done', 'failed']);
    await city.goesTo('2027-06-22');
    const told = await city.told(admin.person);
    expect(told.filter(([first]) => first === 'reorganisation-failed')).toEqual([
      ['reorganisation-failed', 'reorganisation-problem-name-taken'],
    ]);
  });

  it('stays planned where a transaction fails, whole or not at all; the others are done', async () => {
    const city = await ReorganisedCity.open();
    const admin = await city.admin();
    const on = '2027-06-20';
    const first = await composes(city, admin, {
      kind: 'rename',
      codes: ['P-HA'],
      into: ['Phường Hai'],
      on,
    });
    await composes(city, admin, { kind: 'rename', codes: ['P-KHUONG'], into: ['Phường Ba'], on });
    city.now = plusMs(city.now, 11 * DAY_MS);
    const failing = city.runsDue({
      transact: (work) =>
        city.run(async (stores) => {
          const result = await work(stores);
          const one = await stores.reorganisations.byId(first.id);
          if (one?.state === 'done') throw new Error('the disk is full');
          return result;
        }),
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect((await city.unit('P-KHUONG')).name).toBe('Phường Ba');
    expect((await city.unit('P-HA')).name).toBe('Phường Láng Hạ');
    await city.runsDue();
    expect((await city.unit('P-HA')).name).toBe('Phường Hai');
    const told = await city.told(admin.person);
    // What waits still to be said is said together.
    expect(told).toEqual([
      [
        'reorganisations-done',
        'reorganisations-done-line',
        'reorganisations-done-line',
        'reorganisation-carried',
      ],
    ]);
  });
});
