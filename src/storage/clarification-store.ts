import type {
  Clarification,
  ClarificationAnswer,
  ClarificationStore,
} from '../core/questions/clarification.ts';
import { asId, asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type {
  Clarification as ClarificationRow,
  ClarificationAnswer as AnswerRow,
  Prisma,
} from './generated/client.ts';
import type { Stored } from './row-values.ts';

export const clarificationStore = (tx: Prisma.TransactionClient): ClarificationStore => ({
  byId: async (id) => {
    const row = await tx.clarification.findUnique({ where: { id }, include });
    return row ? toClarification(row) : null;
  },

  ofPaper: async ({ unitId, formId, period }) => {
    const rows = await tx.clarification.findMany({
      where: { unitId, formId, period },
      include,
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    return rows.map(toClarification);
  },

  ofUnits: async (unitIds) => {
    const rows = await tx.clarification.findMany({
      where: { unitId: { in: [...unitIds] } },
      include,
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    return rows.map(toClarification);
  },

  add: async (asked) => {
    await tx.clarification.create({ data: asked });
  },

  addAnswer: async (answer) => {
    const { chatId, messageId } = answer;
    const known = await tx.clarificationAnswer.findUnique({
      where: { chatId_messageId: { chatId, messageId } },
      select: { id: true },
    });
    if (known) return false;
    await tx.clarificationAnswer.create({ data: answer });
    return true;
  },

  answerSaid: async (chatId, messageId) => {
    const row = await tx.clarificationAnswer.findUnique({
      where: { chatId_messageId: { chatId, messageId } },
    });
    return row ? toAnswer(row) : null;
  },
});

const include = {
  answers: { orderBy: [{ at: 'asc' as const }, { messageId: 'asc' as const }] },
};

const toClarification = ({
  answers,
  ...row
}: Stored<ClarificationRow> & { answers: Stored<AnswerRow>[] }): Clarification => ({
  id: row.id,
  number: row.number,
  unitId: asId(row.unitId),
  formId: row.formId,
  period: asId(row.period),
  path: row.path,
  words: row.words,
  by: asId(row.by),
  at: asInstant(row.at),
  answers: answers.map(toAnswer),
});

const toAnswer = (row: Stored<AnswerRow>): ClarificationAnswer => ({
  id: row.id,
  clarificationId: row.clarificationId,
  by: asId(row.by),
  chatId: asTelegramId(row.chatId),
  messageId: row.messageId,
  kind: row.kind,
  text: row.text,
  at: asInstant(row.at),
});
