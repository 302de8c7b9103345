/** What every bot of the comparison asks, and how the person at the other end knows it. */
export const QUESTIONS = Number(process.env['QUESTIONS'] ?? 45);

/** Questions of which it is told how long somebody waits for them. */
export const TIMED: readonly number[] = [1, 10, 30, 60].filter((number) => number <= QUESTIONS);

export const questionText = (number: number): string => `Câu ${number}/${QUESTIONS}: …`;

/** What a person says: their own words to a bot that only echoes say what comes next. */
export const answerText = (number: number): string =>
  `Câu ${number + 1}/${QUESTIONS} sau câu trả lời ${number}`;

/** This project's bot says how many are answered. */
export const isQuestion = (text: string, number: number): boolean =>
  text.includes(`Câu ${number}/`) || text.includes(` ${number - 1}/${QUESTIONS}`);

export const contestants = [
  'echo',
  'floor',
  'floor, whole promise',
  'conversations',
  'wizard',
  'this bot',
  'this bot, full plan',
] as const;

export type ContestantName = (typeof contestants)[number];
