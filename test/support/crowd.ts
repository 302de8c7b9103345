import { asId, asTelegramId, type PersonId } from '../../src/core/shared/ids.ts';
import type { World } from './world.ts';

/** So many people, whom nobody plays, speak for a unit. */
export const joinsCrowd = (world: World, code: string, count: number): Promise<void> =>
  world.stores(async ({ people, units }) => {
    const unit = await units.byCode(code);
    if (!unit) throw new Error(`no unit ${code}`);
    const since = world.clock.now();
    for (let nth = 0; nth < count; nth += 1) {
      const personId = asId<PersonId>(`crowd-${nth}`);
      await people.save({
        id: personId,
        telegramId: asTelegramId(5_000_000_000 + nth),
        fullName: `Nguyễn Văn ${nth}`,
        position: '',
        language: 'vi',
        activeDraftId: null,
        createdAt: since,
      });
      await people.addContact({
        id: `crowd-${nth}`,
        unitId: unit.id,
        personId,
        since,
        until: null,
      });
    }
  });

/** They speak for it no more, before anything is sent to them. */
export const leavesCrowd = (world: World, code: string, count: number): Promise<void> =>
  world.stores(async ({ people, units }) => {
    const unit = await units.byCode(code);
    if (!unit) throw new Error(`no unit ${code}`);
    for (let nth = 0; nth < count; nth += 1)
      await people.endContact(unit.id, asId<PersonId>(`crowd-${nth}`), world.clock.now());
  });
