import { z } from 'zod';

import { isValue, type Answer, type Value } from '../core/forms/answers.ts';
import { parseCursor } from '../core/forms/cursor.ts';
import {
  asId,
  type DraftId,
  type PersonId,
  type SubmissionId,
  type UnitId,
} from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Period } from '../core/shared/period.ts';
import type {
  DraftChange,
  DraftStore,
  NewestVersion,
  OpenedDraft,
} from '../core/submissions/draft-store.ts';
import { draftStatuses, type Draft } from '../core/submissions/draft.ts';
import { saveAnswers } from './draft-answers.ts';
import { piecesOf } from './forms-where.ts';
import type { Answer as AnswerRow, Draft as DraftRow, Prisma } from './generated/client.ts';
import { oneOf } from './row-values.ts';
import type { Sql } from './sql.ts';

type Tx = Prisma.TransactionClient;

export const draftStore = (tx: Tx, sql: Sql): DraftStore => ({
  find: async ({ unitId, formId, period }) => {
    const [row] = await sql.rows<DraftRow>`
      SELECT * FROM "Draft"
      WHERE "unitId" = ${unitId} AND "formId" = ${formId} AND "period" = ${period}`;
    if (!row) return null;
    const answers = await sql.rows<AnswerRow>`
      SELECT * FROM "Answer" WHERE "draftId" = ${row.id}`;
    return toDraft(row, answers);
  },

  byToken: async (token) => {
    const row = await tx.draft.findUnique({ where: { token }, include: { answers: true } });
    return row ? toDraft(row, row.answers) : null;
  },

  idOfToken: async (token) => {
    const [row] = await sql.rows<Pick<DraftRow, 'id'>>`
      SELECT "id" FROM "Draft" WHERE "token" = ${token}`;
    return row ? asId<DraftId>(row.id) : null;
  },

  unitOf: async (id) => {
    const row = await tx.draft.findUnique({ where: { id }, select: { unitId: true } });
    return row && asId<UnitId>(row.unitId);
  },

  opened: (draftId, personId) => opened(sql, { draftId, personId }),

  ofForm: async (formId, period) => {
    const rows = await tx.draft.findMany({ where: { formId, period }, include: { answers: true } });
    return rows.map((row) => toDraft(row, row.answers));
  },

  begun: async (where) => {
    const rows = await Promise.all(
      piecesOf(where).map((piece) =>
        tx.draft.findMany({ where: { ...piece, status: 'open' }, include: { answers: true } }),
      ),
    );
    return rows.flat().map((row) => toDraft(row, row.answers));
  },

  add: async ({ filled, ...draft }) => {
    const items = JSON.stringify(filled.items);
    await tx.draft.create({ data: { ...draft, items, rev: filled.rev } });
  },

  save: async (change) => {
    await saveDraftRow(sql, change);
    if (change.restart) await forgetAnswers(tx, change.draft.id);
    await saveAnswers(tx, sql, change);
  },

  saveCursor: async ({ personId, draftId, cursor, at }) => {
    await sql.write`
      INSERT INTO "Cursor" ("personId", "draftId", "state", "updatedAt")
      VALUES (${personId}, ${draftId}, ${JSON.stringify(cursor)}, ${at})
      ON CONFLICT ("personId", "draftId")
      DO UPDATE SET "state" = excluded."state", "updatedAt" = excluded."updatedAt"`;
  },

  answeredBy: async (chatId, messageId) => {
    const row = await tx.answer.findFirst({ where: { chatId, messageId } });
    return row ? asId<DraftId>(row.draftId) : null;
  },
});

type OpenedRow = DraftRow & {
  unitName: string;
  unitShortName: string;
  cursor: string | null;
  handedIn: string;
};

const opened = async (
  sql: Sql,
  { draftId, personId }: { draftId: DraftId; personId: PersonId },
): Promise<OpenedDraft | null> => {
  const [row] = await sql.rows<OpenedRow>`
    SELECT d.*, u."name" AS "unitName", u."shortName" AS "unitShortName", c."state" AS "cursor",
      (SELECT json_group_array(json_array(n."formId", n."period", n."id")) FROM
        (SELECT s."formId", s."period", s."id", MAX(s."version") FROM "Submission" s
          WHERE s."unitId" = d."unitId" GROUP BY s."formId", s."period") n) AS "handedIn"
    FROM "Draft" d JOIN "Unit" u ON u."id" = d."unitId"
    LEFT JOIN "Cursor" c ON c."draftId" = d."id" AND c."personId" = ${personId}
    WHERE d."id" = ${draftId}`;
  if (!row) return null;
  const answers = await sql.rows<AnswerRow>`
    SELECT * FROM "Answer" WHERE "draftId" = ${draftId}`;
  return {
    draft: toDraft(row, answers),
    handedIn: readHandedIn(row.handedIn),
    unitName: row.unitName,
    unitShortName: row.unitShortName,
    cursor: row.cursor === null ? null : parseCursor(JSON.parse(row.cursor)),
    names: answers.every(({ savedBy }) => savedBy === personId)
      ? new Map()
      : await namesIn(sql, draftId),
  };
};

const namesIn = async (sql: Sql, draftId: DraftId): Promise<ReadonlyMap<PersonId, string>> => {
  const rows = await sql.rows<{ id: string; fullName: string }>`
    SELECT "id", "fullName" FROM "Person"
    WHERE "id" IN (SELECT "savedBy" FROM "Answer" WHERE "draftId" = ${draftId})`;
  return new Map(rows.map(({ id, fullName }) => [asId<PersonId>(id), fullName]));
};

/** Compare-and-set on `rev`: a draft that changed since it was read is not overwritten. */
const saveDraftRow = async (sql: Sql, change: DraftChange): Promise<void> => {
  const { draft, status, formVersion, restart, items, at } = change;
  const saved = await sql.write`
    UPDATE "Draft" SET "rev" = "rev" + 1, "items" = ${JSON.stringify(items)}, "changedAt" = ${at},
      "status" = ${status ?? draft.status}, "formVersion" = ${formVersion ?? draft.formVersion},
      "token" = ${restart?.token ?? draft.token}
    WHERE "id" = ${draft.id} AND "rev" = ${draft.filled.rev}`;
  if (saved !== 1) throw new Error(`draft ${draft.id} was changed meanwhile`);
};

const forgetAnswers = async (tx: Tx, draftId: DraftId): Promise<void> => {
  await tx.answer.deleteMany({ where: { draftId } });
  await tx.cursor.deleteMany({ where: { draftId } });
  await tx.attachment.deleteMany({ where: { draftId } });
};

/** As the statement above writes it. */
const readHandedIn = (text: string): NewestVersion[] =>
  (JSON.parse(text) as [string, string, string][]).map(([formId, period, id]) => ({
    formId,
    period: asId<Period>(period),
    id: asId<SubmissionId>(id),
  }));

const itemsJson = z.record(z.string(), z.array(z.string()));

/** Hundreds are read for one update, and a schema would take longer than the query. */
const readValue = (text: string): Value => {
  const value: unknown = JSON.parse(text);
  if (isValue(value)) return value;
  throw new Error('an answer that is no value');
};

const toDraft = (row: DraftRow, answers: readonly AnswerRow[]): Draft => ({
  id: asId<DraftId>(row.id),
  token: row.token,
  unitId: asId<UnitId>(row.unitId),
  formId: row.formId,
  period: asId<Period>(row.period),
  formVersion: row.formVersion,
  status: oneOf(draftStatuses, row.status),
  openedBy: asId<PersonId>(row.openedBy),
  openedAt: asInstant(row.openedAt),
  changedAt: asInstant(row.changedAt),
  filled: {
    answers: new Map(answers.map((answer) => [answer.path, toAnswer(answer)])),
    items: itemsJson.parse(JSON.parse(row.items)),
    rev: row.rev,
  },
});

const toAnswer = (row: AnswerRow): Answer => ({
  path: row.path,
  value: readValue(row.value),
  raw: row.raw,
  rev: row.rev,
  stale: Number(row.stale) === 1,
  savedAt: asInstant(row.savedAt),
  savedBy: asId<PersonId>(row.savedBy),
  ...(row.chatId === null ? {} : { chatId: Number(row.chatId) }),
  ...(row.messageId === null ? {} : { messageId: row.messageId }),
});
