/** Words with Telegram's marks, as its API gives and takes them. */
export type FormattedWords = { text: string; entities: readonly unknown[] };
