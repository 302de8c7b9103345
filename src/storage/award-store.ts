import { awardLevels } from '../core/awards/award.ts';
import {
  awardKinds,
  awardSearchKey,
  type AwardsAsked,
  type AwardStore,
  type GrantedAward,
} from '../core/awards/granted-award.ts';
import { parseIsoDate } from '../core/shared/calendar-date.ts';
import { asId, type UnitsFileId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { searchKey } from '../core/shared/vietnamese-text.ts';
import type { Unit } from '../core/units/unit.ts';
import type { GrantedAward as AwardRow, Prisma } from './generated/client.ts';
import { inPieces, MOST_VALUES, oneOf } from './row-values.ts';

/** How many columns a row is written with. */
const COLUMNS = 17;

export const awardStore = (tx: Prisma.TransactionClient): AwardStore => ({
  add: async (awards, units) => {
    const rows = awards.map((award) => toRow(award, units.get(award.unitId)));
    for (const piece of inRows(rows)) await tx.grantedAward.createMany({ data: piece });
  },

  save: async (award, unit) => {
    const { id, ...data } = toRow(award, unit);
    await tx.grantedAward.update({ where: { id }, data });
  },

  complete: async (id, { decision, decidedOn, at }) => {
    const { search } = await tx.grantedAward.findUniqueOrThrow({ where: { id } });
    const found = `${search} ${searchKey(decision ?? '')}`;
    const data = { decision, decidedOn, search: found, changedAt: at };
    await tx.grantedAward.update({ where: { id }, data });
  },

  remove: async (id) => {
    await tx.grantedAward.deleteMany({ where: { id } });
  },

  byId: async (id) => {
    const row = await tx.grantedAward.findUnique({ where: { id } });
    return row ? toAward(row) : null;
  },

  ofUnits: async (unitIds) => {
    const pieces = inPieces(unitIds);
    const rows = await Promise.all(
      pieces.map((ids) =>
        tx.grantedAward.findMany({ where: { unitId: { in: ids } }, orderBy: [...ORDER] }),
      ),
    );
    return rows.flat().map(toAward);
  },

  page: async (asked, { skip, take }) => {
    const where = whereOf(asked);
    const rows = await tx.grantedAward.findMany({ where, orderBy: [...ORDER], skip, take });
    return rows.map(toAward);
  },

  count: (asked) => tx.grantedAward.count({ where: whereOf(asked) }),

  years: async (asked) => {
    const groups = await tx.grantedAward.groupBy({ by: ['year'], where: whereOf(asked) });
    return groups.map(({ year }) => year).toSorted((one, other) => other - one);
  },

  ...ofFiles(tx),
});

const ORDER = [{ year: 'desc' }, { level: 'desc' }, { search: 'asc' }, { id: 'asc' }] as const;

const ofFiles = (
  tx: Prisma.TransactionClient,
): Pick<AwardStore, 'countOfFile' | 'removeOfFile'> => {
  const uncorrected = async (fileId: UnitsFileId): Promise<string[]> => {
    const select = { id: true, addedAt: true, changedAt: true } as const;
    const rows = await tx.grantedAward.findMany({ where: { fileId }, select });
    return rows.filter((row) => row.addedAt === row.changedAt).map(({ id }) => id);
  };
  return {
    countOfFile: async (fileId) => (await uncorrected(fileId)).length,
    removeOfFile: async (fileId) => {
      const all = await uncorrected(fileId);
      for (const ids of inPieces(all))
        await tx.grantedAward.deleteMany({ where: { id: { in: ids } } });
      return all.length;
    },
  };
};

/** Each row has so many values. */
const inRows = (rows: readonly AwardRow[]): AwardRow[][] => {
  const size = Math.floor(MOST_VALUES / COLUMNS);
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
};

/** What stands for other signs where a part is looked for, and a sign that stands nowhere. */
const WILDCARDS = /[%_\\]/g;
const NOWHERE = '\u0001';

const whereOf = ({
  unitIds,
  year,
  kind,
  level,
  words = '',
}: AwardsAsked): Prisma.GrantedAwardWhereInput => ({
  ...(unitIds ? { unitId: { in: [...unitIds] } } : {}),
  ...(year === undefined ? {} : { year }),
  ...(kind ? { kind } : {}),
  ...(level ? { level: awardLevels.indexOf(level) } : {}),
  AND: searchKey(words)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ search: { contains: word.replaceAll(WILDCARDS, NOWHERE) } })),
});

const toRow = (award: GrantedAward, unit: Unit | undefined): AwardRow => {
  if (!unit) throw new Error(`an award of a unit that nobody knows: ${award.unitId}`);
  const { level, addedAt, changedAt, ...rest } = award;
  return {
    ...rest,
    level: awardLevels.indexOf(level),
    search: awardSearchKey(award, unit),
    addedAt: BigInt(addedAt),
    changedAt: BigInt(changedAt),
  };
};

const toAward = ({ search: _search, ...row }: AwardRow): GrantedAward => ({
  ...row,
  id: asId(row.id),
  unitId: asId(row.unitId),
  kind: oneOf(awardKinds, row.kind),
  level: oneOf(awardLevels, awardLevels[row.level] ?? ''),
  decidedOn: row.decidedOn === null ? null : (parseIsoDate(row.decidedOn) ?? null),
  fileId: row.fileId === null ? null : asId(row.fileId),
  addedBy: asId(row.addedBy),
  addedAt: asInstant(row.addedAt),
  changedAt: asInstant(row.changedAt),
});
