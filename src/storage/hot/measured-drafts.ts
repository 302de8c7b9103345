import { asId, type UnitId } from '../../core/shared/ids.ts';
import { asInstant } from '../../core/shared/instant.ts';
import type { Period } from '../../core/shared/period.ts';
import type { DraftStore, MeasuredDraft, ShareOf } from '../../core/submissions/draft-store.ts';
import type { Draft, FormsWhere } from '../../core/submissions/draft.ts';
import { toDraft } from '../draft-row.ts';
import type { Answer as AnswerRow, Draft as DraftRow } from '../generated/client.ts';
import type { KnownShares } from '../known-shares.ts';
import { inPieces, type Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

type OpenRow = Pick<DraftRow, 'id' | 'unitId' | 'formId' | 'period' | 'rev' | 'changedAt'>;

/** How far a whole city is: read with each look at it, while of its drafts few have changed. */
export const measuredDrafts = (
  sql: Sql,
  known: KnownShares,
): Pick<DraftStore, 'measured' | 'hasOpen'> => ({
  measured: async (where, shareOf) => {
    const rows = await openRows(sql, where);
    const changed = rows.filter(({ id, rev }) => !known.of(asId(id), rev));
    const shares = await measure(sql, changed, { known, shareOf });
    return rows.map((row) =>
      toMeasured(row, known.of(asId(row.id), row.rev) ?? shares.get(row.id)),
    );
  },

  hasOpen: async (where) => (await openRows(sql, where)).length > 0,
});

type Share = Pick<MeasuredDraft, 'share'>;

const toMeasured = (
  { unitId, formId, period, changedAt }: Stored<OpenRow>,
  measured: Share | undefined,
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
      SELECT "id", "unitId", "formId", "period", "rev", "changedAt" FROM "Draft"
      WHERE "formId" IN (${formIds}) AND "period" IN (${periods}) AND "status" = 'open'`;
  const rows = await Promise.all(
    inPieces(unitIds).map(
      (ids) => sql.rows<OpenRow>`
        SELECT "id", "unitId", "formId", "period", "rev", "changedAt" FROM "Draft"
        WHERE "unitId" IN (${ids}) AND "formId" IN (${formIds}) AND "period" IN (${periods})
          AND "status" = 'open'`,
    ),
  );
  return rows.flat();
};

/** A draft takes a third of a millisecond; somebody else may wait. */
const MEASURED_TOGETHER = 32;

type Measure = { known: KnownShares; shareOf: ShareOf };

const measure = async (
  sql: Sql,
  rows: readonly Stored<OpenRow>[],
  { known, shareOf }: Measure,
): Promise<ReadonlyMap<string, Share>> => {
  const shares = new Map<string, Share>();
  const ids = rows.map(({ id }) => id);
  for (let at = 0; at < ids.length; at += MEASURED_TOGETHER)
    for (const draft of await draftsOf(sql, ids.slice(at, at + MEASURED_TOGETHER))) {
      const measured = { rev: draft.filled.rev, share: shareOf(draft) };
      known.note(draft.id, measured);
      shares.set(draft.id, measured);
    }
  return shares;
};

/** A draft beside one of its answers, or beside nothing. */
type AnsweredRow = Omit<DraftRow, 'rev'> & { draftRev: number } & (
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
