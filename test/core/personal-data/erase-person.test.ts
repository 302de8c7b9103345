import { expect, it } from 'vitest';

import type { NewOutboxMessage } from '../../../src/core/outbox/outbox-message.ts';
import { announceVacant } from '../../../src/core/people/announce-vacant.ts';
import type { Person } from '../../../src/core/people/person.ts';
import { erasePerson } from '../../../src/core/personal-data/erase-person.ts';
import { asId, asTelegramId, type PersonId } from '../../../src/core/shared/ids.ts';
import { say } from '../../../src/core/shared/text-ref.ts';
import { NOW, openPeopleWorld, type PeopleWorld } from '../../support/people-world.ts';

const NAME = 'Nguyễn Thị Lan';
const ADMIN = asTelegramId(5_000_000_007);

const personOf = (id: string, chat: number, fullName: string): Person => ({
  id: asId<PersonId>(id),
  telegramId: asTelegramId(chat),
  fullName,
  position: 'Công chức',
  language: 'vi',
  activeDraftId: null,
  createdAt: NOW,
});

const lan = personOf('lan', 5_000_000_001, NAME);

const messageTo = (key: string, line: NewOutboxMessage['message']): NewOutboxMessage => ({
  dedupeKey: key,
  bundleKey: null,
  subject: null,
  to: ADMIN,
  priority: 1,
  kind: 'role-news',
  message: line,
  dueAt: NOW,
  expiresAt: null,
});

/** Admins are to hear that Lan has left, and in other words of Lan Anh, who is somebody else. */
const queued = (world: PeopleWorld): Promise<void> =>
  world.run(async (stores) => {
    const unit = await stores.units.byCode('P-LANG');
    if (!unit) throw new Error('no unit');
    const admin = personOf('admin', ADMIN, 'Phạm Quốc Hùng');
    for (const person of [lan, admin]) await stores.people.save(person);
    await stores.people.grantRole({
      personId: admin.id,
      role: 'board_admin',
      grantedAt: NOW,
      grantedBy: 'cli',
    });
    await announceVacant(stores, { unit, left: lan, by: asId<PersonId>('other') }, NOW);
    const told = say('form-value', { value: `${NAME} đã gửi; Nguyễn Thị Lan Anh chưa` });
    const notice = { type: 'notice' as const, lines: [told], buttons: [] };
    await stores.outbox.queue([messageTo('said', notice)], NOW);
  });

const erased = async (world: PeopleWorld): Promise<string[]> => {
  await world.run((needs) => erasePerson(needs, { personId: lan.id, by: lan.id }, NOW));
  const rows = await world.database.client.outboxMessage.findMany({ orderBy: { id: 'asc' } });
  return rows.map(({ content }) => content);
};

it('takes the name of whoever is erased out of what others are still to be told', async () => {
  const world = await openPeopleWorld();
  await queued(world);
  const [vacant, said] = await erased(world);
  expect(JSON.parse(vacant ?? '')).toMatchObject({
    lines: [{ key: 'unit-vacant-news', values: { name: 'Cán bộ đầu mối (đã xóa)' } }],
  });
  expect(said).toContain('"… đã gửi; Nguyễn Thị Lan Anh chưa"');
});

it('leaves what is still to be told where somebody else has the same name, but not what was told', async () => {
  const world = await openPeopleWorld();
  await queued(world);
  await world.run(({ people }) => people.save(personOf('lan-2', 5_000_000_009, NAME)));
  await world.database.client.outboxMessage.updateMany({
    where: { dedupeKey: 'said' },
    data: { state: 'sent' },
  });
  const [vacant, said] = await erased(world);
  expect(vacant).toContain(NAME);
  expect(said).not.toContain(`"${NAME} đã`);
});
