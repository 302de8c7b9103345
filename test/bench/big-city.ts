import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { asId } from '../../src/core/shared/ids.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import type { Cluster, Membership } from '../../src/core/units/cluster.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import type { Database } from '../../src/storage/database.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';

/** A city of the size that is promised. */
const UNITS = 5_000;
const CLUSTERS = 417;
const UNITS_EACH = Math.ceil(UNITS / CLUSTERS);
const HANDED_IN = { from: 100, to: 2_600 };
const DRAFTS = { from: 2_600, to: 3_100 };
const REMINDERS_EACH = 63_000 / (UNITS * 2);
const YEAR = 2027;

const first = ['Láng', 'Kim', 'Thanh', 'Đại', 'Vĩnh', 'Xuân', 'Bạch', 'Hoàng', 'Phú', 'Ngọc'];
const second = [
  'Hạ',
  'Liên',
  'Xuân',
  'Mỗ',
  'Tuy',
  'Đỉnh',
  'Mai',
  'Liệt',
  'Diễn',
  'Khánh',
  'Thượng',
];

export const nameOf = (at: number): string =>
  `Phường ${first[at % first.length]} ${second[at % second.length]} ${at}`;

const units = Array.from({ length: UNITS }, (_, at): Unit => ({
  id: asId(`unit-${at}`),
  code: `P-${at}`,
  name: nameOf(at),
  shortName: nameOf(at),
  type: 'commune',
  calendarProfile: 'calendar_year',
  validFrom: '2025-07-01' as Unit['validFrom'],
  validTo: null,
}));

const clusters = Array.from({ length: CLUSTERS }, (_, at): Cluster => ({
  id: asId(`cluster-${at}`),
  name: `Cụm thi đua số ${at}`,
  kind: 'cum',
}));

const memberships = units.map(({ id: unitId }, at): Membership => ({
  unitId,
  year: YEAR,
  clusterId: asId(`cluster-${Math.floor(at / UNITS_EACH)}`),
  role: at % UNITS_EACH === 0 ? 'lead' : 'member',
}));

/** Two contacts a unit; these people are the first ones of the first units. */
export const foundBigCity = async (
  database: Database,
  people: readonly number[],
): Promise<void> => {
  await transactionsOf(database).run((stores) =>
    stores.units.save({ units, clusters, memberships, successions: [] }),
  );
  await database.transaction(async (_tx, sql) => {
    for (const [at, { id }] of units.entries())
      for (const one of [0, 1]) {
        const person = `person-${at}-${one}`;
        const telegramId = (one === 0 && people[at]) || 90_000_000 + at * 2 + one;
        await sql.write`
          INSERT INTO "Person" ("id", "telegramId", "fullName", "position", "language", "search",
            "createdAt")
          VALUES (${person}, ${telegramId}, ${`Nguyễn Văn ${nameOf(at)}`}, 'Công chức', 'vi',
            ${`nguyen van ${at}`}, 0)`;
        await sql.write`INSERT INTO "Contact" ("id", "unitId", "personId", "since")
          VALUES (${person}, ${id}, ${person}, 0)`;
      }
  });
};

/** As if half of the city had handed in what this unit has, a tenth were at it, and all were reminded. */
export const copyPlan = async (database: Database, from: number): Promise<void> => {
  const period = yearPeriod(YEAR);
  const { id: formId } = annualPlan;
  const [source] = await database.sql.rows<{ id: string }>`
    SELECT "id" FROM "Draft" WHERE "unitId" = ${`unit-${from}`} AND "formId" = ${formId}
      AND "period" = ${period}`;
  if (!source) throw new Error('the plan to be copied was not handed in');
  await database.transaction(async (_tx, sql) => {
    for (let at = HANDED_IN.from; at < DRAFTS.to; at += 1) {
      const [id, unitId] = [`draft-${at}`, `unit-${at}`];
      const status = at < HANDED_IN.to ? 'submitted' : 'open';
      await sql.write`
        INSERT INTO "Draft" ("id", "token", "unitId", "formId", "period", "formVersion", "status",
          "rev", "items", "openedBy", "openedAt", "changedAt")
        SELECT ${id}, ${id}, ${unitId}, "formId", "period", "formVersion", ${status}, "rev",
          "items", "openedBy", "openedAt", "changedAt" FROM "Draft" WHERE "id" = ${source.id}`;
      await sql.write`
        INSERT INTO "Answer" ("draftId", "path", "value", "raw", "rev", "stale", "savedBy", "savedAt")
        SELECT ${id}, "path", "value", "raw", "rev", "stale", "savedBy", "savedAt"
        FROM "Answer" WHERE "draftId" = ${source.id} ORDER BY "path" LIMIT 30`;
      if (status === 'submitted')
        await sql.write`
          INSERT INTO "Submission" ("id", "number", "draftId", "unitId", "formId", "period",
            "version", "formVersion", "content", "hash", "submittedBy", "submittedAt")
          SELECT ${id}, ${`BN-2027-${at + 5_000}`}, ${id}, ${unitId}, "formId", "period", "version",
            "formVersion", "content", "hash", "submittedBy", "submittedAt"
          FROM "Submission" WHERE "draftId" = ${source.id} AND "version" = 1`;
    }
    for (let at = 0; at < REMINDERS_EACH; at += 1)
      await sql.write`
        INSERT INTO "Reminder" ("unitId", "milestoneId", "revision", "step", "personId", "audience",
          "day", "by", "status", "plannedAt")
        SELECT c."unitId", m."id", 1, ${`before-${at}`}, c."personId", 'unit', '2027-02-01',
          'system', 'said', 0
        FROM "Contact" c, "Milestone" m
        WHERE m."formId" = ${formId} AND m."period" = ${period}
          AND (${at} < 6 OR c."unitId" < 'unit-35')`;
  });
};
