import type { RetentionStore } from '../core/personal-data/retention.ts';
import { withoutName, withoutPerson } from '../core/personal-data/without-person.ts';
import type { Prisma } from './generated/client.ts';
import { forgetAgedRows, NO_WORDS } from './hot/aged-rows.ts';
import { messagesNaming, reminderWordsNaming } from './hot/named-rows.ts';
import type { Sql } from './hot/sql.ts';

/** What may still be sent. */
const UNDECIDED = ['pending', 'in-flight', 'unknown'] as const;

export const retentionStore = (tx: Prisma.TransactionClient, sql: Sql): RetentionStore => ({
  forgetPerson: async ({ personId, telegramId }) => {
    const ofPerson = { where: { personId } };
    await forgetWords(tx, personId);
    await forgetName(tx, sql, personId);
    const ofAccount = { where: { telegramId } };
    await tx.pin.deleteMany(ofPerson);
    await tx.snooze.deleteMany(ofPerson);
    await tx.summarySchedule.deleteMany(ofPerson);
    await tx.awaitedWords.deleteMany(ofPerson);
    await tx.onboarding.deleteMany(ofAccount);
    await tx.staffOpening.deleteMany(ofAccount);
    await tx.accessRequest.deleteMany(ofAccount);
    await tx.unreachable.deleteMany({ where: { chatId: telegramId } });
    await tx.outboxMessage.updateMany({
      where: { chatId: telegramId, state: { notIn: [...UNDECIDED] } },
      data: { content: NO_WORDS },
    });
  },
  forget: (kind, before) => forgetAgedRows[kind](sql, before),
});

/** What they were told, by name; and in what they asked, which stays the unit's, their name and telephone. */
const forgetWords = async (tx: Prisma.TransactionClient, personId: string): Promise<void> => {
  await tx.reminder.updateMany({ where: { personId, text: { not: null } }, data: { text: null } });
  const person = await tx.person.findUnique({ where: { id: personId } });
  const without = (words: string): string => withoutPerson(words, person?.fullName ?? '');
  for (const { id, text } of await tx.questionMessage.findMany({ where: { authorId: personId } }))
    if (without(text) !== text)
      await tx.questionMessage.update({ where: { id }, data: { text: without(text) } });
  for (const { id, text } of await tx.clarificationAnswer.findMany({ where: { by: personId } }))
    if (without(text) !== text)
      await tx.clarificationAnswer.update({ where: { id }, data: { text: without(text) } });
};

/**
 * In what others were told, or wait to be told. Of two people of one name nobody can say who is meant: what is
 * still to be said then stays as it is.
 */
const forgetName = async (
  tx: Prisma.TransactionClient,
  sql: Sql,
  personId: string,
): Promise<void> => {
  const person = await tx.person.findUnique({ where: { id: personId } });
  const name = person?.fullName.trim() ?? '';
  if (name === '') return;
  const namesakes = await tx.person.count({ where: { fullName: name, id: { not: personId } } });
  const words = JSON.stringify(name).slice(1, -1);
  for (const { id, content: said, state } of await messagesNaming(sql, words)) {
    const content = namesakes > 0 && isStillToCome(state) ? null : withoutName(said, name);
    if (content !== null) await tx.outboxMessage.update({ where: { id }, data: { content } });
  }
  for (const said of await reminderWordsNaming(sql, words)) {
    const text = withoutName(said, name);
    if (text !== null) await tx.reminder.updateMany({ where: { text: said }, data: { text } });
  }
};

const isStillToCome = (state: string): boolean =>
  state === 'claimed' || UNDECIDED.some((one) => one === state);
