import type { GrantedAward } from '../../src/core/awards/granted-award.ts';
import {
  asId,
  asTelegramId,
  type GrantedAwardId,
  type PersonId,
  type UnitsFileId,
} from '../../src/core/shared/ids.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { upTo, type Laid } from './many.ts';

/** Awards of a unit in the registry, and a list of more that waits for somebody. */
export const layAwards = async (
  { stores, count, now }: Laid,
  { by, unit }: { by: PersonId; unit: Unit },
): Promise<UnitsFileId> => {
  const awardOf = (
    of: Unit,
    { id, year, title }: { id: string; year: number; title: string },
  ): GrantedAward => ({
    id: asId<GrantedAwardId>(id),
    unitId: of.id,
    person: null,
    year,
    title,
    code: null,
    kind: 'form',
    level: 'city',
    decision: null,
    decidedOn: null,
    body: null,
    fileId: null,
    row: null,
    addedBy: by,
    addedAt: now,
    changedAt: now,
  });
  const awards = upTo(count).map((at) =>
    awardOf(unit, { id: `award-${at}`, year: 2024, title: `Thưởng ${at}` }),
  );
  const loose = (await stores.units.all()).filter(({ name }) => name.startsWith('Xã Lẻ'));
  const ofOthers = loose.map((one) =>
    awardOf(one, { id: `award-of-${one.code}`, year: 2023, title: 'Bằng khen' }),
  );
  await stores.awards.add(
    [...awards, ...ofOthers],
    new Map([unit, ...loose].map((one) => [one.id, one])),
  );
  const id = asId<UnitsFileId>('awards-file-1');
  const sent = { sentBy: by, chat: asTelegramId(1), sentAt: now, attempts: 0 };
  await stores.unitsFiles.add({ id, fileId: 'f', name: 'khen.csv', state: 'waiting', ...sent });
  const rows = upTo(count).map((at) => ({
    number: at + 1,
    cells: [unit.code, '2025', `Thưởng ${at}`, 'Thành phố'],
  }));
  const header = ['Mã đơn vị', 'Năm', 'Danh hiệu', 'Cấp'];
  const table = { header, rows, isOfAwards: true as const };
  await stores.unitsFiles.markReady(id, { table, report: { lines: [], isReady: false } });
  return id;
};
