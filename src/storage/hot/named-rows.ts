import type { Sql } from './sql.ts';

type NamedMessage = { id: number; content: string; state: string };

/** Messages in whose stored words this stands, letter by letter. Reads the whole table. */
export const messagesNaming = (sql: Sql, words: string): Promise<NamedMessage[]> =>
  sql.rows<NamedMessage>`
    SELECT "id", "content", "state" FROM "OutboxMessage"
    WHERE replace("content", ${words}, '') <> "content"`;

/** What reminders said in which this stands, each once. Reads the whole table. */
export const reminderWordsNaming = async (sql: Sql, words: string): Promise<string[]> => {
  const rows = await sql.rows<{ text: string }>`
    SELECT DISTINCT "text" FROM "Reminder" WHERE replace("text", ${words}, '') <> "text"`;
  return rows.map(({ text }) => text);
};
