import { describe, expect, it } from 'vitest';

import type { Person } from '../../src/core/people/person.ts';
import { asId, type PersonId, type TelegramId } from '../../src/core/shared/ids.ts';
import { plusMs } from '../../src/core/shared/instant.ts';
import { LAN, MINH, NOW, openPeopleWorld, type PeopleWorld } from '../support/people-world.ts';

const person = (telegramId: TelegramId, fullName: string): Person => ({
  id: asId<PersonId>(`p-${telegramId}`),
  telegramId,
  fullName,
  position: 'Công chức Văn phòng',
  language: 'vi',
  activeDraftId: null,
  createdAt: NOW,
});

const lan = person(LAN, 'Nguyễn Thị Lan');
const minh = person(MINH, 'Trần Văn Minh');

const withLan = async (): Promise<PeopleWorld> => {
  const world = await openPeopleWorld();
  await world.run(({ people }) => people.save(lan));
  return world;
};

const unitOf = async ({ run }: PeopleWorld, code: string) => {
  const unit = await run(({ units }) => units.byCode(code));
  if (!unit) throw new Error(`no unit ${code}`);
  return unit.id;
};

describe('the person store', () => {
  it('knows nobody at first, then a person with nothing to do', async () => {
    const world = await openPeopleWorld();
    expect(await world.run(({ people }) => people.known(LAN))).toBeNull();
    await world.run(({ people }) => people.save(lan));
    expect(await world.run(({ people }) => people.known(LAN))).toEqual({
      person: lan,
      roles: [],
      unitIds: [],
      shown: { type: '', id: '', at: 0 },
      heardAt: 0,
    });
    expect(await world.run(({ people }) => people.byId(lan.id))).toEqual(lan);
  });

  it('keeps Telegram ids of 52 bits whole', async () => {
    const world = await openPeopleWorld();
    const far = person((2 ** 52 - 1) as TelegramId, 'Lê Thị Xa');
    await world.run(({ people }) => people.save(far));
    expect((await world.run(({ people }) => people.known(far.telegramId)))?.person).toEqual(far);
  });

  it('changes the person of the same id', async () => {
    const world = await withLan();
    const changed: Person = { ...lan, language: 'en', activeDraftId: asId('draft') };
    await world.run(({ people }) => people.save(changed));
    expect(await world.run(({ people }) => people.byIds([lan.id]))).toEqual([changed]);
  });

  it('leaves out units that the person no longer speaks for', async () => {
    const world = await withLan();
    const lang = await unitOf(world, 'P-LANG');
    const oDien = await unitOf(world, 'X-O-DIEN');
    const departed = await unitOf(world, 'SO-Y-TE');
    await world.run(async ({ people }) => {
      const contact = { personId: lan.id, since: NOW, until: null };
      await people.addContact({ ...contact, id: 'a', unitId: oDien, since: plusMs(NOW, 1) });
      await people.addContact({ ...contact, id: 'b', unitId: lang });
      await people.addContact({ ...contact, id: 'c', unitId: departed, until: plusMs(NOW, 5) });
    });
    const known = await world.run(({ people }) => people.known(LAN));
    expect(known?.unitIds).toEqual([lang, oDien]);
    expect(await world.run(({ people }) => people.contactsOf(lang))).toEqual([lan]);
    expect(await world.run(({ people }) => people.contactsOf(departed))).toEqual([]);
  });

  it('tells people and units of one moment in the same order each time: that of their ids', async () => {
    const { run, ...world } = await withLan();
    const lang = await unitOf({ run, ...world }, 'P-LANG');
    const oDien = await unitOf({ run, ...world }, 'X-O-DIEN');
    const since = { since: NOW, until: null };
    const first: Person = { ...minh, id: asId('a') };
    await run(async ({ people }) => {
      await people.save(first);
      // Stored in another order than that of their ids, units and people alike.
      await people.addContact({ ...since, id: 'd', unitId: lang, personId: lan.id });
      await people.addContact({ ...since, id: 'c', unitId: oDien, personId: lan.id });
      await people.addContact({ ...since, id: 'b', unitId: lang, personId: first.id });
      for (const personId of [lan.id, first.id])
        for (const role of ['board_specialist', 'board_admin'] as const)
          await people.grantRole({ personId, role, grantedAt: NOW, grantedBy: 'cli' });
    });
    await run(async ({ people, reminders }) => {
      expect((await people.known(LAN))?.unitIds).toEqual([oDien, lang]);
      expect((await people.contactsOf(lang)).map(({ id }) => id)).toEqual([first.id, lan.id]);
      expect((await people.withRole('board_admin')).map(({ id }) => id)).toEqual([
        first.id,
        lan.id,
      ]);
      expect((await people.staff()).map(({ person: { id }, roles }) => [id, roles])).toEqual([
        [first.id, ['board_admin', 'board_specialist']],
        [lan.id, ['board_admin', 'board_specialist']],
      ]);
      expect(
        (await reminders.contacts()).map(({ personId, unitId }) => [personId, unitId]),
      ).toEqual([
        [first.id, lang],
        [lan.id, oDien],
        [lan.id, lang],
      ]);
    });
  });

  it('tells specialists of one moment in the order of their ids', async () => {
    const { run } = await withLan();
    const first: Person = { ...minh, id: asId('a') };
    await run(async ({ people, units }) => {
      await people.save(first);
      const [cluster] = await units.clusters();
      if (!cluster) throw new Error('no cluster');
      for (const personId of [lan.id, first.id]) {
        const role = 'board_specialist';
        await people.grantRole({ personId, role, grantedAt: NOW, grantedBy: 'cli' });
        await people.followCluster(personId, cluster.id, NOW);
      }
      expect((await people.specialistsOf(cluster.id)).map(({ id }) => id)).toEqual([
        first.id,
        lan.id,
      ]);
    });
    const told = await run(({ reminders }) => reminders.specialists());
    expect(told.map(({ personId }) => personId)).toEqual([first.id, lan.id]);
  });

  it('grants a role once', async () => {
    const world = await withLan();
    await world.run(({ people }) => people.save(minh));
    const grant = { personId: lan.id, role: 'board_admin', grantedAt: NOW } as const;
    await world.run(({ people }) => people.grantRole({ ...grant, grantedBy: 'system' }));
    await world.run(({ people }) => people.grantRole({ ...grant, grantedBy: 'cli' }));
    expect(await world.run(({ people }) => people.withRole('board_admin'))).toEqual([lan]);
    expect((await world.run(({ people }) => people.known(LAN)))?.roles).toEqual(['board_admin']);
  });
});

describe('the store of consents', () => {
  it('finds the latest decision of an account, and says whose it was', async () => {
    const world = await withLan();
    const consent = {
      id: 'first',
      telegramId: LAN,
      personId: null,
      version: 1,
      textHash: 'abc',
      decision: 'declined',
      channel: 'telegram',
      at: NOW,
    } as const;
    const later = { ...consent, id: 'second', decision: 'agreed', at: plusMs(NOW, 1) } as const;
    await world.run(async ({ consents }) => {
      await consents.add(later);
      await consents.add(consent);
      await consents.assign('second', lan.id);
    });
    expect(await world.run(({ consents }) => consents.latest(LAN))).toEqual({
      ...later,
      personId: lan.id,
    });
    expect(await world.run(({ consents }) => consents.latest(MINH))).toBeNull();
  });
});

describe('the audit log', () => {
  it('tells about one subject, oldest first, and only what was committed', async () => {
    const world = await openPeopleWorld();
    const entry = { actor: 'cli', action: 'unit-changed', subject: 'unit:x', details: {} } as const;
    await world.run(({ audit }) =>
      audit.record({ ...entry, at: plusMs(NOW, 1), details: { count: 2 } }, { ...entry, at: NOW }),
    );
    const failed = world.run(async ({ audit }) => {
      await audit.record({ ...entry, at: NOW });
      throw new Error('the deed failed');
    });
    await expect(failed).rejects.toThrow('the deed failed');
    const entries = await world.run(({ audit }) => audit.about('unit:x'));
    expect(entries.map(({ at, details }) => [at, details])).toEqual([
      [NOW, {}],
      [plusMs(NOW, 1), { count: 2 }],
    ]);
  });
});
