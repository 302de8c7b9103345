import * as z from 'zod';

import {
  type KeptBefore,
  type Reorganisation,
  type ReorganisationMark,
  reorganisationKinds,
  reorganisationStates,
  type ReorganisationStore,
} from '../core/reorganisation/reorganisation.ts';
import { parseIsoDate } from '../core/shared/calendar-date.ts';
import { asId, type PersonId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { calendarProfiles, unitTypes } from '../core/units/unit.ts';
import type { Prisma, Reorganisation as ReorganisationRow } from './generated/client.ts';
import { allReorganisations } from './hot/reorganisations.ts';
import type { Sql } from './hot/sql.ts';
import { oneOf, type Stored } from './row-values.ts';

export const reorganisationStore = (
  tx: Prisma.TransactionClient,
  sql: Sql,
): ReorganisationStore => ({
  byId: async (id) => {
    const row = await tx.reorganisation.findUnique({ where: { id } });
    return row && toReorganisation(row);
  },

  marks: async () =>
    (await allReorganisations(sql)).flatMap((row): ReorganisationMark[] => {
      const read = readable(row);
      return read ? [markOf(read)] : [];
    }),

  inStates: async (states) => {
    const rows = await tx.reorganisation.findMany({
      where: { state: { in: [...states] } },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    });
    return rows.flatMap((row) => readable(row) ?? []);
  },

  save: async ({ unitIds, into, kept, ...rest }) => {
    const row = {
      ...rest,
      units: JSON.stringify({ unitIds, into }),
      kept: kept && JSON.stringify(kept),
    };
    await tx.reorganisation.upsert({ where: { id: row.id }, create: row, update: row });
  },
});

const units = z.object({
  unitIds: z.array(z.string()),
  into: z.array(z.object({ name: z.string(), unitId: z.string().nullable() })),
});

const place = z.object({ id: z.string(), unitId: z.string() });

const unit = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  type: z.enum(unitTypes),
  calendarProfile: z.enum(calendarProfiles),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  formerNames: z
    .array(z.object({ name: z.string(), shortName: z.string(), until: z.string() }))
    .optional(),
});

const kept = z.object({
  units: z.array(unit),
  successions: z.array(z.object({ successorId: z.string(), predecessorIds: z.array(z.string()) })),
  tags: z.array(z.object({ unitId: z.string(), tags: z.array(z.string()) })),
  begun: z.array(z.string()),
  memberships: z.array(z.object({ unitId: z.string(), year: z.number(), clusterId: z.string() })),
  drafts: z.array(place.extend({ to: z.string() })),
  madeDrafts: z.array(place),
  contacts: z.array(z.object({ unitId: z.string(), personId: z.string() })),
  reliefs: z.array(z.string()),
  movedReliefs: z.array(place),
  claims: z.array(z.object({ milestoneId: z.string(), unitId: z.string() })),
  milestones: z.array(z.object({ id: z.string(), added: z.array(z.string()) })),
});

/** Null where somebody has spoiled what is stored: the others go on. */
const readable = (row: Stored<ReorganisationRow>): Reorganisation | null => {
  try {
    return toReorganisation(row);
  } catch {
    return null;
  }
};

const markOf = ({
  id,
  state,
  unitIds,
  fromOn,
  into,
  kept: before,
}: Reorganisation): ReorganisationMark => ({
  id,
  state,
  unitIds,
  fromOn,
  heirIds: [...into.flatMap(({ unitId }) => unitId ?? []), ...(before?.begun ?? [])],
});

/** Throws where what is stored is none. */
export const toReorganisation = (row: Stored<ReorganisationRow>): Reorganisation => ({
  id: row.id,
  kind: oneOf(reorganisationKinds, row.kind),
  state: oneOf(reorganisationStates, row.state),
  ...(units.parse(JSON.parse(row.units)) as unknown as Pick<Reorganisation, 'unitIds' | 'into'>),
  fromOn: parseIsoDate(row.fromOn ?? '') ?? null,
  createdBy: asId(row.createdBy),
  createdAt: asInstant(row.createdAt),
  confirmedBy: row.confirmedBy === null ? null : asId<PersonId>(row.confirmedBy),
  doneAt: row.doneAt === null ? null : asInstant(row.doneAt),
  kept: row.kept === null ? null : (kept.parse(JSON.parse(row.kept)) as unknown as KeptBefore),
});
