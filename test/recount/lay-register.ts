import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, asTelegramId, type PersonId, type UnitId } from '../../src/core/shared/ids.ts';
import type { InLanguages } from '../../src/core/shared/language.ts';
import type { Stores } from '../../src/core/stores.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { unitOf } from '../core/reminders/duties.ts';
import {
  clusterIds,
  TAG,
  TODAY,
  unitIds,
  YEAR,
  type RandomYear,
  type UnitDrawn,
} from './random-year.ts';

export const NOW = instantInHanoi(TODAY, '10:00');
export const by = asId<PersonId>('p-board');

/** Units, clusters, labels, days off, and who speaks for whom. */
export const register = async (stores: Stores, { units: drawn }: RandomYear): Promise<Unit[]> => {
  const units = drawn.map((one, at) => ({
    ...unitOf(`P-${at}`),
    id: unitIds[at] ?? asId<UnitId>(''),
    name: `Phường ${at}`,
    shortName: `Phường ${at}`,
    type: one.type,
    validFrom: one.from,
    // Whoever begins after that has not ended by then.
    validTo: one.until !== null && one.until > one.from ? one.until : null,
  }));
  const led = new Set<string>();
  await stores.units.save({
    units,
    clusters: clusterIds.map((id, at) => ({
      id,
      name: at === 2 ? 'Khối thi đua số 2' : `Cụm thi đua số ${at}`,
      kind: at === 2 ? ('khoi' as const) : ('cum' as const),
    })),
    memberships: drawn.flatMap((one, at) => membershipsOf(one, unitIds[at], led)),
    successions: [{ successorId: asId('u0'), predecessorIds: [asId('u8')] }],
    tags: drawn.flatMap(({ isTagged }, at) =>
      isTagged ? [{ unitId: unitIds[at] ?? asId<UnitId>(''), tags: [TAG] }] : [],
    ),
  });
  const name: InLanguages = { vi: 'Nghỉ', en: 'Off' };
  await stores.calendarDays.save(
    [
      { date: '2027-03-01', isWorking: false },
      { date: '2027-07-10', isWorking: true },
      { date: '2027-07-15', isWorking: false },
    ].map(({ date, isWorking }) => ({ date: date as CalendarDate, isWorking, name, source: '' })),
  );
  await speak(stores, drawn);
  return units;
};

/** A cluster has one lead a year. */
const membershipsOf = ({ places }: UnitDrawn, unitId: UnitId | undefined, led: Set<string>) =>
  places.flatMap((place, at) => {
    const clusterId = place && clusterIds[place.cluster];
    if (!place || !clusterId || !unitId) return [];
    const year = YEAR - 1 + at;
    const isSurplus = place.role === 'lead' && led.has(`${clusterId} ${year}`);
    if (place.role === 'lead') led.add(`${clusterId} ${year}`);
    return [{ unitId, year, clusterId, role: isSurplus ? ('member' as const) : place.role }];
  });

/** Somebody of the Board who sees all, a specialist of one cluster, and contacts of some units. */
const speak = async ({ people }: Stores, drawn: readonly UnitDrawn[]): Promise<void> => {
  const add = async (id: string, at: number): Promise<PersonId> => {
    const personId = asId<PersonId>(id);
    await people.save({
      id: personId,
      telegramId: asTelegramId(7_000_000_000 + at),
      fullName: 'Nguyễn Thị Lan',
      position: 'Chuyên viên',
      language: 'vi',
      activeDraftId: null,
      createdAt: NOW,
    });
    return personId;
  };
  const grantedBy = 'system';
  await add('p-board', 1);
  await people.grantRole({ personId: by, role: 'board_admin', grantedAt: NOW, grantedBy });
  const specialist = await add('p-specialist', 2);
  const role = 'board_specialist';
  await people.grantRole({ personId: specialist, role, grantedAt: NOW, grantedBy });
  if (clusterIds[1]) await people.followCluster(specialist, clusterIds[1], NOW);
  for (const [at, { hasContact }] of drawn.entries()) {
    const unitId = unitIds[at];
    if (!hasContact || !unitId) continue;
    const personId = await add(`p-${at}`, 100 + at);
    await people.addContact({ id: `c-${at}`, unitId, personId, since: NOW, until: null });
  }
};
