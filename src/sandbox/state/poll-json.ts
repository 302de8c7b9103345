import type { Poll } from './records.ts';

/** The Poll object (core.telegram.org/bots/api#poll); who voted is never told in it. */
export const pollJson = (poll: Poll): Record<string, unknown> => ({
  id: poll.id,
  question: poll.question,
  ...(poll.questionEntities.length === 0 ? {} : { question_entities: poll.questionEntities }),
  options: poll.options.map(({ text, voters }) => ({ text, voter_count: voters.length })),
  total_voter_count: new Set(poll.options.flatMap(({ voters }) => voters)).size,
  is_closed: false,
  is_anonymous: poll.isAnonymous,
  type: 'regular',
  allows_multiple_answers: poll.allowsMany,
});
