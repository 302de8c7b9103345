import { type Filled, parseCursor } from '../../core/forms/forms.ts';
import { asId, type DraftId, type PersonId, type SubmissionId } from '../../core/shared/ids.ts';
import type { Period } from '../../core/shared/period.ts';
import type {
  DraftChange,
  DraftStore,
  NewestVersion,
  OpenedDraft,
} from '../../core/submissions/draft-store.ts';
import type { Draft } from '../../core/submissions/draft.ts';
import type { UnitType } from '../../core/units/unit.ts';
import { draftWith, toDraft } from '../draft-row.ts';
import type { Answer as AnswerRow, Draft as DraftRow } from '../generated/client.ts';
import type { KnownDrafts } from '../known-drafts.ts';
import type { Stored } from '../row-values.ts';
import { forgetAnswers, saveAnswers } from './draft-answers.ts';
import type { Sql } from './sql.ts';

type Hot = Pick<DraftStore, 'find' | 'idOfToken' | 'opened' | 'add' | 'save' | 'saveCursor'>;

/** What opening a form and each answer to it read and write. */
export const hotDrafts = (sql: Sql, known: KnownDrafts): Hot => ({
  find: async ({ unitId, formId, period }) => {
    const [row] = await sql.rows<DraftRow>`
      SELECT * FROM "Draft"
      WHERE "unitId" = ${unitId} AND "formId" = ${formId} AND "period" = ${period}`;
    if (!row) return null;
    const answers = await sql.rows<AnswerRow>`
      SELECT * FROM "Answer" WHERE "draftId" = ${row.id}`;
    return toDraft(row, answers);
  },

  idOfToken: async (token) => {
    const [row] = await sql.rows<Pick<DraftRow, 'id'>>`
      SELECT "id" FROM "Draft" WHERE "token" = ${token}`;
    return row ? asId<DraftId>(row.id) : null;
  },

  opened: (draftId, personId) => opened(sql, known, { draftId, personId }),

  add: async (draft) => {
    const { filled, openedAt, changedAt } = draft;
    await sql.write`
      INSERT INTO "Draft" ("id", "token", "unitId", "formId", "period", "formVersion", "status", "rev", "items",
        "openedBy", "openedAt", "changedAt")
      VALUES (${draft.id}, ${draft.token}, ${draft.unitId}, ${draft.formId}, ${draft.period}, ${draft.formVersion},
        ${draft.status}, ${filled.rev}, ${JSON.stringify(filled.items)}, ${draft.openedBy}, ${openedAt}, ${changedAt})`;
    known.note(draft.id, filled.rev, { filled, by: answerersOf(filled) });
  },

  save: async (change) => {
    await saveDraftRow(sql, change);
    if (change.restart) await forgetAnswers(sql, change.draft.id);
    await saveAnswers(sql, change);
    noteSaved(known, change);
  },

  saveCursor: async ({ personId, draftId, cursor, at }) => {
    await sql.write`
      INSERT INTO "Cursor" ("personId", "draftId", "state", "updatedAt")
      VALUES (${personId}, ${draftId}, ${JSON.stringify(cursor)}, ${at})
      ON CONFLICT ("personId", "draftId")
      DO UPDATE SET "state" = excluded."state", "updatedAt" = excluded."updatedAt"`;
  },
});

type OpenedRow = DraftRow & {
  unitName: string;
  unitShortName: string;
  unitType: string;
  cursor: string | null;
  handedInForm: string | null;
  handedInPeriod: string | null;
  handedInId: string | null;
};

/** A row for each form and period that the unit has handed in, or one if there is none. */
const opened = async (
  sql: Sql,
  known: KnownDrafts,
  { draftId, personId }: { draftId: DraftId; personId: PersonId },
): Promise<OpenedDraft | null> => {
  const rows = await sql.rows<OpenedRow>`
    SELECT d.*, u."name" AS "unitName", u."shortName" AS "unitShortName",
      u."type" AS "unitType", c."state" AS "cursor",
      s."formId" AS "handedInForm", s."period" AS "handedInPeriod", s."id" AS "handedInId"
    FROM "Draft" d JOIN "Unit" u ON u."id" = d."unitId"
    LEFT JOIN "Cursor" c ON c."draftId" = d."id" AND c."personId" = ${personId}
    LEFT JOIN "Submission" s ON s."unitId" = d."unitId" AND NOT EXISTS (
      SELECT 1 FROM "Submission" n WHERE n."unitId" = s."unitId" AND n."formId" = s."formId"
        AND n."period" = s."period" AND n."version" > s."version")
    WHERE d."id" = ${draftId}`;
  const [row] = rows;
  if (!row) return null;
  const { draft, by } = await withAnswers(sql, known, row);
  return {
    draft,
    handedIn: rows.flatMap(toNewestVersion),
    unitName: row.unitName,
    unitShortName: row.unitShortName,
    unitType: row.unitType as UnitType,
    cursor: row.cursor === null ? null : parseCursor(JSON.parse(row.cursor)),
    names:
      by.size === 0 || (by.size === 1 && by.has(personId))
        ? new Map()
        : await namesIn(sql, draftId),
  };
};

/** With at least those who answered. */
type AnsweredDraft = { draft: Draft; by: ReadonlySet<PersonId> };

const withAnswers = async (
  sql: Sql,
  known: KnownDrafts,
  row: Stored<DraftRow>,
): Promise<AnsweredDraft> => {
  const before = known.of(asId(row.id), row.rev);
  if (before) return { draft: draftWith(row, before.filled), by: before.by };
  const answers = await sql.rows<AnswerRow>`
    SELECT * FROM "Answer" WHERE "draftId" = ${row.id}`;
  const draft = toDraft(row, answers);
  return { draft, by: answerersOf(draft.filled) };
};

const answerersOf = ({ answers }: Filled): ReadonlySet<PersonId> =>
  new Set([...answers.values()].map(({ savedBy }) => savedBy));

/** The next answer finds what whoever wrote this one knows. */
const noteSaved = (known: KnownDrafts, { draft, filled, by }: DraftChange): void => {
  if (filled?.rev !== draft.filled.rev + 1) return;
  const before = known.of(draft.id, draft.filled.rev)?.by ?? answerersOf(draft.filled);
  const answerers = before.has(by) ? before : new Set([...before, by]);
  known.note(draft.id, filled.rev, { filled, by: answerers });
};

const toNewestVersion = ({
  handedInForm: formId,
  handedInPeriod: period,
  handedInId: id,
}: Stored<OpenedRow>): NewestVersion[] =>
  formId === null || period === null || id === null
    ? []
    : [{ formId, period: asId<Period>(period), id: asId<SubmissionId>(id) }];

const namesIn = async (sql: Sql, draftId: DraftId): Promise<ReadonlyMap<PersonId, string>> => {
  const rows = await sql.rows<{ id: string; fullName: string }>`
    SELECT "id", "fullName" FROM "Person"
    WHERE "id" IN (SELECT "savedBy" FROM "Answer" WHERE "draftId" = ${draftId})`;
  return new Map(rows.map(({ id, fullName }) => [asId<PersonId>(id), fullName]));
};

/**
 * Compare-and-set on `rev`: a draft that changed since it was read is not overwritten. What else an index has is written
 * only where it changes: an index is written anew for each column that is named, also with the value that it had.
 */
const saveDraftRow = async (sql: Sql, change: DraftChange): Promise<void> => {
  const { draft, items, at } = change;
  const { id } = draft;
  const saved = await sql.write`
    UPDATE "Draft" SET "rev" = "rev" + 1, "items" = ${JSON.stringify(items)}, "changedAt" = ${at},
      "measuredBy" = NULL
    WHERE "id" = ${id} AND "rev" = ${draft.filled.rev}`;
  if (saved !== 1) throw new Error(`draft ${id} was changed meanwhile`);
  if (isOtherwise(change)) await saveWhatItIs(sql, change);
};

const isOtherwise = ({ status, formVersion, restart }: DraftChange): boolean =>
  (status ?? formVersion ?? restart) !== undefined;

const saveWhatItIs = async (
  sql: Sql,
  { draft, status, formVersion, restart }: DraftChange,
): Promise<void> => {
  await sql.write`
    UPDATE "Draft" SET "status" = ${status ?? draft.status},
      "formVersion" = ${formVersion ?? draft.formVersion}, "token" = ${restart?.token ?? draft.token}
    WHERE "id" = ${draft.id}`;
};
