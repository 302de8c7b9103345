import type { DraftId } from '../../core/shared/ids.ts';
import type { DraftChange } from '../../core/submissions/draft-store.ts';
import type { Sql } from './sql.ts';

/** Stores the writes of one step. */
export const saveAnswers = async (sql: Sql, change: DraftChange): Promise<void> => {
  const { id: draftId } = change.draft;
  for (const write of change.writes) {
    switch (write.type) {
      case 'remove-item':
        await removeItem(sql, draftId, `${write.group}.${write.key}`);
        break;
      case 'mark-stale':
        await sql.write`
          UPDATE "Answer" SET "stale" = ${write.stale}
          WHERE "draftId" = ${draftId} AND "path" = ${write.path}`;
        break;
      case 'answer':
        await saveAnswer(sql, change, write);
        break;
      case 'add-item':
      case 'order-items':
      case 'attach-file':
      case 'detach-file':
      case 'read-document':
        break; // items stand in the draft, files have a store of their own
    }
  }
};

/** A range, since LIKE takes `_` for any letter and ignores case; `/` comes next to `.`. */
const removeItem = (sql: Sql, draftId: DraftId, item: string): Promise<number> =>
  sql.write`
    DELETE FROM "Answer"
    WHERE "draftId" = ${draftId} AND "path" >= ${`${item}.`} AND "path" < ${`${item}/`}`;

type AnswerWrite = Extract<DraftChange['writes'][number], { type: 'answer' }>;

const saveAnswer = async (
  sql: Sql,
  { draft, by, at }: DraftChange,
  { path, value, raw, seen, chatId, messageId }: AnswerWrite,
): Promise<void> => {
  const stored = await sql.write`
    INSERT INTO "Answer" ("draftId", "path", "value", "raw", "rev", "stale", "chatId", "messageId",
      "savedBy", "savedAt")
    VALUES (${draft.id}, ${path}, ${JSON.stringify(value)}, ${raw}, ${seen + 1}, false,
      ${chatId}, ${messageId}, ${by}, ${at})
    ON CONFLICT ("draftId", "path") DO UPDATE SET "value" = excluded."value",
      "raw" = excluded."raw", "rev" = excluded."rev", "stale" = excluded."stale",
      "chatId" = excluded."chatId", "messageId" = excluded."messageId",
      "savedBy" = excluded."savedBy", "savedAt" = excluded."savedAt"
    WHERE "Answer"."rev" = excluded."rev" - 1`;
  if (stored !== 1) throw new Error(`an answer of draft ${draft.id} was changed meanwhile`);
};

/** Of a draft that is begun anew. */
export const forgetAnswers = async (sql: Sql, draftId: DraftId): Promise<void> => {
  await sql.write`DELETE FROM "Answer" WHERE "draftId" = ${draftId}`;
  await sql.write`DELETE FROM "Cursor" WHERE "draftId" = ${draftId}`;
  await sql.write`DELETE FROM "Attachment" WHERE "draftId" = ${draftId}`;
};
