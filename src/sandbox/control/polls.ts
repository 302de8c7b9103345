import { makePoll } from '../state/make-poll.ts';
import { userJson } from '../state/message-json.ts';
import { pollJson } from '../state/poll-json.ts';
import { tellEdited } from '../state/posting.ts';
import type { SandboxPerson, Poll } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { plainText } from '../text/format-text.ts';
import { ControlError } from './control-error.ts';

export type NewPoll = {
  question: string;
  options: readonly string[];
  /** As Telegram's clients do, unless said otherwise. */
  isAnonymous?: boolean | undefined;
  allowsMany?: boolean | undefined;
};

/** Clients refuse what has no two different choices, and more than twelve. */
const OPTIONS = { least: 2, most: 12 };

export const newPoll = (telegram: SandboxTelegram, wanted: NewPoll): Poll => {
  const { text: question, entities } = plainText(wanted.question);
  const options = wanted.options.map((option) => plainText(option).text);
  const isWorded = question !== '' && options.every((option) => option !== '');
  if (!isWorded || options.length < OPTIONS.least || options.length > OPTIONS.most) {
    throw new ControlError(400, 'a poll has a question and 2-12 choices, none of them empty');
  }
  return makePoll(telegram, {
    question,
    questionEntities: entities,
    options: options.map((text) => ({ text, voters: [] })),
    isAnonymous: wanted.isAnonymous !== false,
    allowsMany: wanted.allowsMany === true,
    isOfBot: false,
  });
};

/** Places of the chosen options; none takes the vote back. */
export type Vote = { messageId: number; options: readonly number[] };

export const voteIn = (telegram: SandboxTelegram, person: SandboxPerson, vote: Vote): void => {
  const message = telegram.state.message(person.id, vote.messageId);
  const poll = telegram.state.polls.get(message?.pollId ?? '');
  if (message === undefined || poll === undefined) {
    throw new ControlError(404, `message ${vote.messageId} is no poll`);
  }
  checkVote(poll, vote);
  for (const [at, option] of poll.options.entries()) {
    option.voters = option.voters.filter((id) => id !== person.id);
    if (vote.options.includes(at)) option.voters.push(person.id);
  }
  tellEdited(telegram, message);
  if (poll.isOfBot) tellVote(telegram, person, { poll, options: vote.options });
};

const checkVote = (poll: Poll, { options }: Vote): void => {
  if (options.some((at) => poll.options[at] === undefined)) {
    throw new ControlError(400, `the poll has ${poll.options.length} choices, counted from 0`);
  }
  if (options.length > 1 && !poll.allowsMany) {
    throw new ControlError(400, 'only one choice may be taken');
  }
};

type Cast = { poll: Poll; options: readonly number[] };

/** The bot hears of votes in its own polls only, and of who voted unless they are secret. */
const tellVote = (
  telegram: SandboxTelegram,
  person: SandboxPerson,
  { poll, options }: Cast,
): void => {
  telegram.updates.add('poll', pollJson(poll));
  if (poll.isAnonymous) return;
  const user = userJson(person);
  telegram.updates.add('poll_answer', { poll_id: poll.id, user, option_ids: [...options] });
};
