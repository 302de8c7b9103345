import type { AuditLog } from '../audit/audit-log.ts';
import type { NoticeButton, OutgoingMessage } from '../outbox/message.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import type { QuestionId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import type { AnnounceStores } from './announce-question.ts';
import { mayAnswer } from './officers.ts';
import {
  numberOf,
  subjectOf,
  type CarriedMessage,
  type Question,
  type QuestionMessage,
  type QuestionStore,
} from './question.ts';
import { settleNews } from './settle-news.ts';
import { speaksIn } from './speaks-in.ts';

/** Enough to know one's own question again. */
const LONGEST_QUOTE = 120;
const LONGEST_EXCERPT = 200;

export type AnswerNeeds = AnnounceStores & {
  questions: QuestionStore;
  audit: AuditLog;
  random: Random;
};

export type AnswerInput = { questionId: QuestionId; by: KnownPerson; message: CarriedMessage };

export type AnswerOutcome =
  /** `isFirst`: nobody of the Board had answered what was asked. */
  | { type: 'answered'; question: Question; asker: Person; isFirst: boolean }
  | { type: 'withdrawn'; question: Question }
  /** Whoever asked stands for the unit no more, so that nobody may have the answer. */
  | { type: 'asker-ended'; question: Question; asker: Person }
  | { type: 'refused' | 'unknown' | 'repeated' };

/** Somebody of the Board answers: the words go to the person at once, the others are told. */
export const answerQuestion = async (
  needs: AnswerNeeds,
  { questionId, by, message }: AnswerInput,
  now: Instant,
): Promise<AnswerOutcome> => {
  const question = await needs.questions.byId(questionId);
  const asker = question && (await needs.people.byId(question.askedBy));
  if (!question || !asker) return { type: 'unknown' };
  if (!(await mayAnswer(needs, { by, question }, now))) return { type: 'refused' };
  if (question.state === 'withdrawn') return { type: 'withdrawn', question };
  const listener = await needs.people.known(asker.telegramId);
  if (!listener || !speaksIn(listener, question)) return { type: 'asker-ended', question, asker };
  const thread = await needs.questions.messagesOf(questionId);
  const isNew = await needs.questions.addMessage({
    ...message,
    id: needs.random.token(72),
    questionId,
    side: 'board',
    authorId: by.person.id,
    at: now,
  });
  if (!isNew) return { type: 'repeated' };
  const answered: Question = {
    ...question,
    state: 'answered',
    assignedTo: question.assignedTo ?? by.person.id,
    changedAt: now,
  };
  await needs.questions.save(answered);
  const answer = { question: answered, by: by.person, asker, message, asked: lastAsked(thread) };
  await needs.outbox.queue(toAsker(answer, now), now);
  await settleNews(needs.outbox, { question: answered, by: by.person, what: 'answered' }, now);
  await tellOthers(needs, answer, now);
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: 'question-answered',
    subject: `question:${question.id}`,
    details: { state: question.state },
  });
  return { type: 'answered', question: answered, asker, isFirst: question.state === 'waiting' };
};

type Answer = {
  question: Question;
  by: Person;
  asker: Person;
  message: CarriedMessage;
  asked: string;
};

const lastAsked = (thread: readonly QuestionMessage[]): string =>
  thread.findLast(({ side, text }) => side === 'person' && text !== '')?.text ?? '';

const toAsker = (
  { question, by, asker, message, asked }: Answer,
  now: Instant,
): NewOutboxMessage[] => {
  const shared = {
    bundleKey: null,
    subject: subjectOf(question),
    to: asker.telegramId,
    priority: 1,
    kind: 'question-answer',
    dueAt: now,
    expiresAt: null,
  } as const;
  const key = `question-answer:${by.telegramId}:${message.messageId}`;
  const lines: TextRef[] = [
    say('question-answer-heading', { number: numberOf(question) }),
    ...(asked === ''
      ? []
      : [say('question-answer-quote', { text: shorten(asked, LONGEST_QUOTE) })]),
    ...(message.text === '' ? [] : [say('question-answer-words', { text: message.text })]),
    ...(by.fullName === ''
      ? []
      : [say('question-answer-signed', { name: by.fullName, position: by.position })]),
  ];
  const buttons: NoticeButton[][] = [
    [
      { label: say('button-question-more'), intent: { type: 'ask-more', id: question.id } },
      { label: say('button-question-clear'), intent: { type: 'settle-question', id: question.id } },
    ],
  ];
  const notice = {
    ...shared,
    dedupeKey: key,
    message: { type: 'notice', lines, buttons },
  } as const;
  if (message.kind === 'text') return [notice];
  const copy: OutgoingMessage = {
    type: 'copy',
    fromChatId: message.chatId,
    messageIds: [message.messageId],
    buttons: [],
  };
  return [notice, { ...shared, dedupeKey: `${key}:copy`, message: copy }];
};

/** Those who were told of the question learn that it has an answer, without a sound. */
const tellOthers = async (
  { outbox }: AnnounceStores,
  { question, by, asker, message }: Answer,
  now: Instant,
): Promise<void> => {
  const rows = await outbox.ofSubject(subjectOf(question));
  const told = rows.filter(
    ({ kind, state, to }) => kind === 'question-notice' && state === 'sent' && to !== by.telegramId,
  );
  const values = { number: numberOf(question), name: by.fullName || asker.fullName };
  const lines: TextRef[] = [
    say(by.fullName === '' ? 'question-answered-nameless' : 'question-answered-by', values),
    ...(message.text === ''
      ? []
      : [say('question-words', { text: shorten(message.text, LONGEST_EXCERPT) })]),
  ];
  const buttons: NoticeButton[][] = [
    [{ label: say('button-question-see'), intent: { type: 'see-question', id: question.id } }],
  ];
  await outbox.queue(
    [...new Set(told.map(({ to }) => to))].map((to) => ({
      dedupeKey: `question-answered:${to}:${by.telegramId}:${message.messageId}`,
      bundleKey: null,
      subject: subjectOf(question),
      to,
      priority: 1,
      kind: 'question-notice',
      message: { type: 'notice', lines, buttons, isSilent: true },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};
