import type { DraftChange } from '../core/submissions/draft-store.ts';
import { Prisma } from './generated/client.ts';

type Tx = Prisma.TransactionClient;

/** Stores the writes of one step; all answers of it in one statement. */
export const saveAnswers = async (tx: Tx, change: DraftChange): Promise<void> => {
  await upsertAnswers(tx, change);
  for (const write of change.writes) {
    const { id: draftId } = change.draft;
    switch (write.type) {
      case 'remove-item': {
        const path = { startsWith: `${write.group}.${write.key}.` };
        await tx.answer.deleteMany({ where: { draftId, path } });
        break;
      }
      case 'mark-stale': {
        const where = { draftId, path: write.path };
        await tx.answer.updateMany({ where, data: { stale: write.stale } });
        break;
      }
      case 'answer':
      case 'add-item':
      case 'order-items':
      case 'attach-file':
      case 'detach-file':
        break; // answers are stored above; items stand in the draft, files have a store of their own
    }
  }
};

const upsertAnswers = async (tx: Tx, { draft, writes, by, at }: DraftChange): Promise<void> => {
  const answers = writes.filter((write) => write.type === 'answer');
  if (answers.length === 0) return;
  const rows = answers.map(
    ({ path, value, raw, seen, chatId, messageId }) =>
      Prisma.sql`(${draft.id}, ${path}, ${JSON.stringify(value)}, ${raw}, ${seen + 1}, false,
        ${chatId}, ${messageId}, ${by}, ${at})`,
  );
  const stored = await tx.$executeRaw`
    INSERT INTO "Answer" ("draftId", "path", "value", "raw", "rev", "stale", "chatId", "messageId",
      "savedBy", "savedAt")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("draftId", "path") DO UPDATE SET "value" = excluded."value",
      "raw" = excluded."raw", "rev" = excluded."rev", "stale" = excluded."stale",
      "chatId" = excluded."chatId", "messageId" = excluded."messageId",
      "savedBy" = excluded."savedBy", "savedAt" = excluded."savedAt"
    WHERE "Answer"."rev" = excluded."rev" - 1`;
  if (stored !== answers.length)
    throw new Error(`an answer of draft ${draft.id} was changed meanwhile`);
};
