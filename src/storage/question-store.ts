import {
  questionStates,
  sides,
  type Question,
  type QuestionMessage,
  type QuestionStore,
} from '../core/questions/question.ts';
import { asId, asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type {
  Prisma,
  Question as QuestionRow,
  QuestionMessage as MessageRow,
} from './generated/client.ts';
import { oneOf } from './row-values.ts';

export const questionStore = (tx: Prisma.TransactionClient): QuestionStore => ({
  byId: async (id) => orNull(await tx.question.findUnique({ where: { id } })),

  latestOf: async (askedBy) =>
    orNull(await tx.question.findFirst({ where: { askedBy }, orderBy: newest })),

  of: async (askedBy, take) => {
    const rows = await tx.question.findMany({ where: { askedBy }, orderBy: newest, take });
    return rows.map(toQuestion);
  },

  waiting: async () => {
    const rows = await tx.question.findMany({
      where: { state: 'waiting' },
      orderBy: [{ openedAt: 'asc' }, { number: 'asc' }],
    });
    return rows.map(toQuestion);
  },

  byNumbers: async (numbers) => {
    if (numbers.length === 0) return [];
    const rows = await tx.question.findMany({ where: { number: { in: [...numbers] } } });
    return rows.map(toQuestion);
  },

  newestNumber: async () => {
    const { _max: most } = await tx.question.aggregate({ _max: { number: true } });
    return most.number ?? 0;
  },

  save: async (question) => {
    const { id, ...data } = question;
    await tx.question.upsert({ where: { id }, create: question, update: data });
  },

  addMessage: async (message) => {
    const { chatId, messageId } = message;
    const known = await tx.questionMessage.findUnique({
      where: { chatId_messageId: { chatId, messageId } },
      select: { id: true },
    });
    if (known) return false;
    await tx.questionMessage.create({ data: message });
    return true;
  },

  messageSaid: async (chatId, messageId) => {
    const row = await tx.questionMessage.findUnique({
      where: { chatId_messageId: { chatId, messageId } },
    });
    return row ? toMessage(row) : null;
  },

  messagesOf: async (questionId) => {
    const rows = await tx.questionMessage.findMany({
      where: { questionId },
      orderBy: [{ at: 'asc' }, { messageId: 'asc' }],
    });
    return rows.map(toMessage);
  },

  messageById: async (id) => {
    const row = await tx.questionMessage.findUnique({ where: { id } });
    return row ? toMessage(row) : null;
  },
});

const newest = [{ changedAt: 'desc' as const }, { number: 'desc' as const }];

const orNull = (row: QuestionRow | null): Question | null => (row ? toQuestion(row) : null);

const toQuestion = (row: QuestionRow): Question => ({
  id: asId(row.id),
  number: row.number,
  askedBy: asId(row.askedBy),
  unitId: row.unitId === null ? null : asId(row.unitId),
  about: row.about,
  aboutWords: row.aboutWords,
  state: oneOf(questionStates, row.state),
  assignedTo: row.assignedTo === null ? null : asId(row.assignedTo),
  openedAt: asInstant(row.openedAt),
  changedAt: asInstant(row.changedAt),
});

const toMessage = (row: MessageRow): QuestionMessage => ({
  id: row.id,
  questionId: asId(row.questionId),
  side: oneOf(sides, row.side),
  authorId: asId(row.authorId),
  chatId: asTelegramId(row.chatId),
  messageId: row.messageId,
  kind: row.kind,
  text: row.text,
  at: asInstant(row.at),
});
