import type { DraftId } from '../../core/shared/ids.ts';
import type { DraftChange } from '../../core/submissions/draft-store.ts';
import type { Sql } from './sql.ts';

type DraftWrite = DraftChange['writes'][number];

/** Stores the writes of one step. */
export const saveAnswers = async (sql: Sql, change: DraftChange): Promise<void> => {
  for (const write of change.writes) {
    // The table pairs each type with what stores it, which the compiler cannot see through.
    const save = savers[write.type] as Saver<DraftWrite> | undefined;
    await save?.(sql, change, write);
  }
};

type Saver<Write> = (sql: Sql, change: DraftChange, write: Write) => Promise<unknown>;

/** Items stand in the draft, files have a store of their own. */
const savers: {
  [Type in DraftWrite['type']]?: Saver<Extract<DraftWrite, { type: Type }>>;
} = {
  answer: (sql, change, write) => saveAnswer(sql, change, write),
  forget: (sql, { draft }, { path }) =>
    sql.write`DELETE FROM "Answer" WHERE "draftId" = ${draft.id} AND "path" = ${path}`,
  'remove-item': (sql, { draft }, { group, key }) => removeItem(sql, draft.id, `${group}.${key}`),
  'mark-stale': (sql, { draft }, { path, stale }) =>
    sql.write`
      UPDATE "Answer" SET "stale" = ${stale}
      WHERE "draftId" = ${draft.id} AND "path" = ${path}`,
};

/** A range, since LIKE takes `_` for any letter and ignores case; `/` comes next to `.`. */
const removeItem = (sql: Sql, draftId: DraftId, item: string): Promise<number> =>
  sql.write`
    DELETE FROM "Answer"
    WHERE "draftId" = ${draftId} AND "path" >= ${`${item}.`} AND "path" < ${`${item}/`}`;

type AnswerWrite = Extract<DraftWrite, { type: 'answer' }>;

const saveAnswer = async (
  sql: Sql,
  { draft, by, at }: DraftChange,
  { path, value, raw, seen, chatId, messageId, passedOn }: AnswerWrite,
): Promise<void> => {
  const stored = await sql.write`
    INSERT INTO "Answer" ("draftId", "path", "value", "raw", "rev", "stale", "chatId", "messageId",
      "passedOn", "savedBy", "savedAt")
    VALUES (${draft.id}, ${path}, ${JSON.stringify(value)}, ${raw}, ${seen + 1}, false,
      ${chatId}, ${messageId}, ${passedOn ? JSON.stringify(passedOn) : null}, ${by}, ${at})
    ON CONFLICT ("draftId", "path") DO UPDATE SET "value" = excluded."value",
      "raw" = excluded."raw", "rev" = excluded."rev", "stale" = excluded."stale",
      "chatId" = excluded."chatId", "messageId" = excluded."messageId",
      "passedOn" = excluded."passedOn", "savedBy" = excluded."savedBy", "savedAt" = excluded."savedAt"
    WHERE "Answer"."rev" = excluded."rev" - 1`;
  if (stored !== 1) throw new Error(`an answer of draft ${draft.id} was changed meanwhile`);
};

/** Of a draft that is begun anew. */
export const forgetAnswers = async (sql: Sql, draftId: DraftId): Promise<void> => {
  await sql.write`DELETE FROM "Answer" WHERE "draftId" = ${draftId}`;
  await sql.write`DELETE FROM "Cursor" WHERE "draftId" = ${draftId}`;
  await sql.write`DELETE FROM "Attachment" WHERE "draftId" = ${draftId}`;
};
