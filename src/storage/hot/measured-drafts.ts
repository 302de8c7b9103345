import { asId, type DraftId, type UnitId } from '../../core/shared/ids.ts';
import { asInstant } from '../../core/shared/instant.ts';
import type { Period } from '../../core/shared/period.ts';
import type { DraftStore, MeasuredDraft, ShareRule } from '../../core/submissions/draft-store.ts';
import type { Draft, FormsWhere } from '../../core/submissions/draft.ts';
import { type PlainDraft, toDraft } from '../draft-row.ts';
import type { Answer as AnswerRow, Draft as DraftRow } from '../generated/client.ts';
import type { KnownShare, KnownShares } from '../known-drafts.ts';
import { inPieces, type Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

/** By which rule it was found how far a draft is, and how far. */
type KeptRow = { formId: string; share: number | null; measuredBy: string | null };

type OpenRow = KeptRow & Pick<DraftRow, 'id' | 'unitId' | 'period' | 'rev' | 'changedAt'>;

/** How far a whole city is: read with each look at it, while of its drafts few have changed. */
export const measuredDrafts = (
  sql: Sql,
  known: KnownShares,
): Pick<DraftStore, 'measured' | 'hasOpen' | 'toMeasure' | 'keepMeasured'> => ({
  measured: async (where, rule) => {
    const rows = await openRows(sql, where);
    const isKept = keptBy(rule);
    const knownOf = (row: Stored<OpenRow>): KnownShare | undefined =>
      isKept(row) ? row : known.of(asId(row.id), row.rev);
    const changed = rows.filter((row) => !knownOf(row));
    const shares = await measure(sql, changed, { known, rule });
    return rows.map((row) => toMeasured(row, knownOf(row) ?? shares.get(row.id)));
  },

  toMeasure: async (which, rule) => {
    const rows = await (which === 'changed' ? changedRows(sql) : everyOpenRow(sql));
    const isKept = keptBy(rule);
    return rows.filter((row) => !isKept(row)).map(({ id }) => asId<DraftId>(id));
  },

  keepMeasured: async (ids, rule) => {
    for (const draft of await draftsOf(sql, ids))
      await sql.write`
        UPDATE "Draft" SET "share" = ${rule.shareOf(draft)}, "measuredBy" = ${rule.nameOf(draft.formId)}
        WHERE "id" = ${draft.id} AND "rev" = ${draft.filled.rev}`;
  },

  hasOpen: async (where) => (await openRows(sql, where)).length > 0,
});

type IdRow = Pick<KeptRow, 'formId' | 'measuredBy'> & { id: string };

const keptBy = (rule: ShareRule): ((row: Omit<KeptRow, 'share'>) => boolean) => {
  const names = new Map<string, string>();
  return ({ formId, measuredBy }) => {
    if (measuredBy === null) return false;
    const name = names.get(formId) ?? rule.nameOf(formId);
    names.set(formId, name);
    return measuredBy === name;
  };
};

const changedRows = (sql: Sql): Promise<Stored<IdRow>[]> =>
  sql.rows<IdRow>`
    SELECT "id", "formId", "measuredBy" FROM "Draft"
    WHERE "status" = 'open' AND "measuredBy" IS NULL`;

const everyOpenRow = (sql: Sql): Promise<Stored<IdRow>[]> =>
  sql.rows<IdRow>`
    SELECT "id", "formId", "measuredBy" FROM "Draft" WHERE "status" = 'open'`;

const toMeasured = (
  { unitId, formId, period, changedAt }: Stored<OpenRow>,
  measured: KnownShare | undefined,
): MeasuredDraft => ({
  unitId: asId<UnitId>(unitId),
  formId,
  period: asId<Period>(period),
  changedAt: asInstant(changedAt),
  share: measured?.share ?? null,
});

const openRows = async (
  sql: Sql,
  { formIds, periods, unitIds }: FormsWhere,
): Promise<Stored<OpenRow>[]> => {
  if (!unitIds)
    return sql.rows<OpenRow>`
      SELECT "id", "unitId", "formId", "period", "rev", "changedAt", "share", "measuredBy" FROM "Draft"
      WHERE "formId" IN (${formIds}) AND "period" IN (${periods}) AND "status" = 'open'`;
  const rows = await Promise.all(
    inPieces(unitIds).map(
      (ids) => sql.rows<OpenRow>`
        SELECT "id", "unitId", "formId", "period", "rev", "changedAt", "share", "measuredBy" FROM "Draft"
        WHERE "unitId" IN (${ids}) AND "formId" IN (${formIds}) AND "period" IN (${periods})
          AND "status" = 'open'`,
    ),
  );
  return rows.flat();
};

/** A draft takes a third of a millisecond; somebody else may wait. */
const MEASURED_TOGETHER = 32;

type Measure = { known: KnownShares; rule: ShareRule };

const measure = async (
  sql: Sql,
  rows: readonly Stored<OpenRow>[],
  { known, rule }: Measure,
): Promise<ReadonlyMap<string, KnownShare>> => {
  const shares = new Map<string, KnownShare>();
  const ids = rows.map(({ id }) => id);
  for (let at = 0; at < ids.length; at += MEASURED_TOGETHER)
    for (const draft of await draftsOf(sql, ids.slice(at, at + MEASURED_TOGETHER))) {
      const measured = { share: rule.shareOf(draft) };
      known.note(draft.id, draft.filled.rev, measured);
      shares.set(draft.id, measured);
    }
  return shares;
};

/** A draft beside one of its answers, or beside nothing. */
type AnsweredRow = Omit<PlainDraft, 'rev'> & { draftRev: number } & (
    | AnswerRow
    | (Omit<AnswerRow, 'draftId'> & { draftId: null })
  );

/** One statement: of two the second might tell of a later revision. */
const draftsOf = async (sql: Sql, ids: readonly string[]): Promise<Draft[]> => {
  const rows = await sql.rows<AnsweredRow>`
    SELECT d."id", d."token", d."unitId", d."formId", d."period", d."formVersion", d."status",
      d."items", d."openedBy", d."openedAt", d."changedAt", d."rev" AS "draftRev",
      a."draftId", a."path", a."value", a."raw", a."rev", a."stale", a."chatId", a."messageId", a."passedOn",
      a."savedBy", a."savedAt"
    FROM "Draft" d LEFT JOIN "Answer" a ON a."draftId" = d."id"
    WHERE d."id" IN (${ids})`;
  const byDraft = new Map<string, Stored<AnsweredRow>[]>();
  for (const row of rows) {
    const own = byDraft.get(row.id);
    if (own) own.push(row);
    else byDraft.set(row.id, [row]);
  }
  return [...byDraft.values()].flatMap((own) => {
    const [row] = own;
    return row ? [toDraft({ ...row, rev: row.draftRev }, own.filter(isAnswer))] : [];
  });
};

const isAnswer = (row: Stored<AnsweredRow>): row is Stored<AnsweredRow & AnswerRow> =>
  row.draftId !== null;
