import { randomBytes } from 'node:crypto';

import type { Poll } from './records.ts';
import type { SandboxTelegram } from './telegram.ts';

export const makePoll = (telegram: SandboxTelegram, content: Omit<Poll, 'id'>): Poll => {
  const poll: Poll = { id: (randomBytes(8).readBigUInt64BE() >> 1n).toString(), ...content };
  telegram.state.polls.set(poll.id, poll);
  return poll;
};

/** What a copy shows: the same question, nobody has voted yet. */
export const copyPoll = (telegram: SandboxTelegram, pollId: string): Poll | undefined => {
  const source = telegram.state.polls.get(pollId);
  if (source === undefined) return undefined;
  const options = source.options.map(({ text }) => ({ text, voters: [] }));
  const { question, questionEntities, isAnonymous, allowsMany } = source;
  const content = { question, questionEntities, options, isAnonymous, allowsMany };
  return makePoll(telegram, { ...content, isOfBot: true });
};
