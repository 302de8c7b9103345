import { describe, expect, it } from 'vitest';

import { dropReorganisation } from '../../../src/core/reorganisation/compose-reorganisation.ts';
import type { Reorganisation } from '../../../src/core/reorganisation/reorganisation.ts';
import { MERGER, ReorganisedCity } from './reorganised-city.ts';

const only = async (
  city: ReorganisedCity,
  state: Reorganisation['state'],
): Promise<Reorganisation> => {
  const [found, another] = await city.run(({ reorganisations }) =>
    reorganisations.inStates([state]),
  );
  if (!found || another) throw new Error(`not one that is ${state}`);
  return found;
};

const contactsOf = async (city: ReorganisedCity, code: string): Promise<string[]> => {
  const { id } = await city.unit(code);
  const found = await city.run(({ people }) => people.contactsOf(id));
  return found.map((person) => person.id);
};

/** Units, places and successions, as a list shows them. */
const register = (city: ReorganisedCity) =>
  city.run(async ({ units }) => ({
    units: await units.all(),
    memberships: await units.memberships([2027]),
    successions: (await units.successions()).filter((one) => one.predecessorIds.length > 0),
    tags: await units.tags(),
  }));

describe('an imported register that names predecessors', () => {
  it('plans a merger for its day, which carries drafts, contacts and the cluster, and tells both sides and the Board', async () => {
    const city = await ReorganisedCity.open();
    const [lan, hanh, admin] = [
      await city.speaks('P-THUONG'),
      await city.speaks('P-HA'),
      await city.admin(),
    ];
    const draft = await city.drafts('P-THUONG', { theme: 'Đoàn kết' });
    expect(await city.imports(MERGER)).toBe('applied');
    await city.runsDue();
    expect(await only(city, 'planned')).toMatchObject({ kind: 'merge', fromOn: '2027-07-01' });
    expect(await contactsOf(city, 'P-LANG')).toEqual([]);

    await city.goesTo('2027-07-01', '00:01');
    const heir = await city.unit('P-LANG');
    expect(await contactsOf(city, 'P-LANG')).toEqual([hanh.id, lan.id]);
    expect(await city.run(({ drafts }) => drafts.unitOf(draft))).toBe(heir.id);
    const [place] = await city.run(({ units }) => units.membershipsOf([heir.id], [2027]));
    // Whoever led the cluster goes on leading it, where the file says nothing.
    expect(place).toMatchObject({ role: 'lead', since: '2027-07-01' });
    for (const one of [lan, hanh])
      expect((await city.told(one)).flat()).toContain('reorganised-contact');
    expect(await city.told(admin.person)).toEqual([
      ['reorganisation-headline-join', 'reorganisation-carried'],
    ]);
    await city.goesTo('2027-07-02');
    expect(await city.told(admin.person)).toHaveLength(1);
  });

  it('is undone within a day: everything is as before the list, which may be imported anew', async () => {
    const city = await ReorganisedCity.open();
    const [lan, admin] = [await city.speaks('P-THUONG'), await city.admin()];
    const before = await register(city);
    await city.imports(MERGER);
    await city.goesTo('2027-07-01');
    const done = await only(city, 'done');
    city.now = (city.now + 3_600_000) as typeof city.now;
    expect(await city.undoes(done.id, admin)).toMatchObject({ type: 'undone' });
    const after = await register(city);
    expect({ ...after, units: after.units.filter(({ code }) => !code.includes('~')) }).toEqual(
      before,
    );
    const known = await city.run(({ people }) => people.known(lan.telegramId));
    expect(known?.unitIds).toEqual([(await city.unit('P-THUONG')).id]);
    await city.runsDue();
    expect(await city.run(({ reorganisations }) => reorganisations.inStates(['planned']))).toEqual(
      [],
    );
    await city.imports(MERGER);
    await city.runsDue();
    expect(await contactsOf(city, 'P-LANG')).toEqual([lan.id]);
  });

  it('is dropped before its day with all that the list said of it', async () => {
    const city = await ReorganisedCity.open();
    const admin = await city.admin();
    const before = await register(city);
    await city.imports(MERGER);
    await city.runsDue();
    const { id } = await only(city, 'planned');
    await city.run((stores) => dropReorganisation(stores, { id, by: admin, now: city.now }));
    const after = await register(city);
    expect({ ...after, units: after.units.filter(({ code }) => !code.includes('~')) }).toEqual(
      before,
    );
    await city.goesTo('2027-07-02');
    expect((await city.unit('P-HA')).validTo).toBeNull();
  });

  it('follows the list where it names another day', async () => {
    const city = await ReorganisedCity.open();
    await city.speaks('P-HA');
    await city.imports(MERGER);
    await city.runsDue();
    await city.imports(
      MERGER.replaceAll('30/6/2027', '31/8/2027').replaceAll('1/7/2027', '1/9/2027'),
    );
    await city.runsDue();
    expect(await only(city, 'planned')).toMatchObject({ fromOn: '2027-09-01' });
    await only(city, 'dropped');
    await city.goesTo('2027-07-02');
    expect(await contactsOf(city, 'P-LANG')).toEqual([]);
    await city.goesTo('2027-09-01');
    expect(await contactsOf(city, 'P-LANG')).toHaveLength(1);
  });

  it('that comes after its day is done at once, one merger after the other, and admins hear once of all', async () => {
    const city = await ReorganisedCity.open();
    const [lan, admin] = [await city.speaks('P-THUONG'), await city.admin()];
    city.now = (city.now + 90 * 86_400_000) as typeof city.now;
    await city.imports(`${MERGER.replace('1/7/2027,,', '1/7/2027,31/7/2027,')}
P-MOI,Phường Mới,commune,1/8/2027,,P-LANG
`);
    await city.runsDue();
    expect(await contactsOf(city, 'P-MOI')).toEqual([lan.id]);
    const told = await city.told(admin.person);
    expect(told).toHaveLength(1);
    expect(told[0]?.[0]).toBe('reorganisations-done');
  });

  it('is told once of all, although the program ended before all were done', async () => {
    const city = await ReorganisedCity.open();
    const admin = await city.admin();
    await city.speaks('P-THUONG');
    city.now = (city.now + 90 * 86_400_000) as typeof city.now;
    await city.imports(`${MERGER.replace('1/7/2027,,', '1/7/2027,31/7/2027,')}
P-MOI,Phường Mới,commune,1/8/2027,,P-LANG
`);
    let isEnding = false;
    const transact: typeof city.run = async (work) => {
      if (isEnding) throw new Error('the program has ended');
      const result = await city.run(work);
      isEnding =
        (await city.run(({ reorganisations }) => reorganisations.inStates(['done']))).length > 0;
      return result;
    };
    await expect(city.runsDue({ transact })).rejects.toThrow('ended');
    expect(await city.told(admin.person)).toHaveLength(1);
    expect(await city.client.pausedSubject.count()).toBe(1);

    await city.runsDue();
    expect(await city.told(admin.person)).toEqual([
      [
        'reorganisations-done',
        'reorganisations-done-line',
        'reorganisations-done-line',
        'reorganisation-carried',
      ],
    ]);
    expect(await city.client.pausedSubject.count()).toBe(0);
  });

  it('is history where nobody is left behind: nothing is done and nobody hears of it', async () => {
    const city = await ReorganisedCity.open();
    const admin = await city.admin();
    city.now = (city.now + 90 * 86_400_000) as typeof city.now;
    await city.imports(MERGER);
    await city.runsDue();
    expect(await city.run(({ reorganisations }) => reorganisations.marks())).toEqual([]);
    expect(await city.told(admin.person)).toEqual([]);
  });

  it('lets a unit join one that there is; who joins later comes by himself', async () => {
    const city = await ReorganisedCity.open();
    const [lan, hanh] = [await city.speaks('P-THUONG'), await city.speaks('P-HA')];
    await city.imports(`unit_code,name,unit_type,valid_to,predecessor_codes
P-HA,Phường Láng Hạ,commune,30/6/2027,
P-KHUONG,Phường Khương Đình,commune,,P-HA
`);
    await city.goesTo('2027-07-01');
    expect(await contactsOf(city, 'P-KHUONG')).toEqual([hanh.id]);
    await city.imports(`unit_code,name,unit_type,valid_to,predecessor_codes
P-THUONG,Phường Láng Thượng,commune,31/7/2027,
P-KHUONG,Phường Khương Đình,commune,,P-HA; P-THUONG
`);
    await city.goesTo('2027-08-01');
    expect(await contactsOf(city, 'P-KHUONG')).toEqual([hanh.id, lan.id]);
    const done = await city.run(({ reorganisations }) => reorganisations.inStates(['done']));
    expect(done.map(({ unitIds }) => unitIds.length)).toEqual([1, 1]);
  });

  it('leaves the contacts and drafts of a unit that was divided where they are, and says so', async () => {
    const city = await ReorganisedCity.open();
    const lan = await city.speaks('P-THUONG');
    const draft = await city.drafts('P-THUONG', { theme: 'Đoàn kết' });
    await city.imports(`unit_code,name,unit_type,valid_from,valid_to,predecessor_codes
P-THUONG,Phường Láng Thượng,commune,,30/6/2027,
P-DONG,Phường Láng Đông,commune,1/7/2027,,P-THUONG
P-TAY,Phường Láng Tây,commune,1/7/2027,,P-THUONG
`);
    await city.goesTo('2027-07-01');
    const { unitIds } = await only(city, 'done');
    expect(await city.run(({ drafts }) => drafts.unitOf(draft))).toBe(unitIds[0]);
    expect((await city.told(lan)).flat()).toEqual([
      'reorganisation-headline-split',
      'empty-line',
      'reorganised-divided',
    ]);
    // Each begins the plan of the year with what the old one has answered.
    for (const code of ['P-DONG', 'P-TAY']) {
      const { id } = await city.unit(code);
      const [plan] = await city.run(({ drafts }) => drafts.openOf(id));
      expect(plan?.filled.answers.get('theme')?.value).toBe('Đoàn kết');
    }
  });
});
