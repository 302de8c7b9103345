import type { DraftChange } from '../core/submissions/draft-store.ts';
import type { Prisma } from './generated/client.ts';
import type { Sql } from './sql.ts';

type Tx = Prisma.TransactionClient;

/** Stores the writes of one step. */
export const saveAnswers = async (tx: Tx, sql: Sql, change: DraftChange): Promise<void> => {
  for (const write of change.writes) {
    const { id: draftId } = change.draft;
    switch (write.type) {
      case 'remove-item': {
        // A range, since LIKE takes `_` for any letter and ignores case: `/` comes next to `.`.
        const item = `${write.group}.${write.key}`;
        const path = { gte: `${item}.`, lt: `${item}/` };
        await tx.answer.deleteMany({ where: { draftId, path } });
        break;
      }
      case 'mark-stale': {
        const where = { draftId, path: write.path };
        await tx.answer.updateMany({ where, data: { stale: write.stale } });
        break;
      }
      case 'answer':
        await saveAnswer(sql, change, write);
        break;
      case 'add-item':
      case 'order-items':
      case 'attach-file':
      case 'detach-file':
        break; // items stand in the draft, files have a store of their own
    }
  }
};

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
