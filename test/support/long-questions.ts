import {
  asId,
  type PersonId,
  type QuestionId,
  type TelegramId,
} from '../../src/core/shared/ids.ts';
import { upTo, type Laid } from './many.ts';

/** So many threads, the first of so many messages. */
export const layQuestions = async (
  { stores, count, now }: Laid,
  { by, chatId }: { by: PersonId; chatId: TelegramId },
): Promise<void> => {
  for (const at of upTo(count))
    await stores.questions.save({
      id: asId<QuestionId>(`question-${at}`),
      number: at,
      askedBy: by,
      unitId: null,
      about: null,
      aboutWords: '',
      state: 'waiting',
      assignedTo: null,
      openedAt: now,
      changedAt: now,
    });
  for (const at of upTo(count))
    await stores.questions.addMessage({
      id: `message-${at}`,
      questionId: asId<QuestionId>('question-1'),
      side: 'person',
      authorId: by,
      at: now,
      chatId,
      messageId: at,
      kind: 'text',
      text: `Lời thứ ${at}`,
    });
};
