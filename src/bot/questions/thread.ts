import { mayReadPaper } from '../../core/obligations/paper-readers.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer, mayActFor } from '../../core/people/rights.ts';
import { mayReadUnit } from '../../core/people/scope.ts';
import { paperAskedAbout } from '../../core/questions/about-paper.ts';
import { kindKey } from '../../core/questions/announce-question.ts';
import { listed, type ListedQuestion } from '../../core/questions/load-questions.ts';
import { mayAnswer } from '../../core/questions/officers.ts';
import {
  numberOf,
  subjectOf,
  type Question,
  type QuestionMessage,
} from '../../core/questions/question.ts';
import { speaksIn } from '../../core/questions/speaks-in.ts';
import type { QuestionId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { findPaper, paperButton, papersButton } from '../forms/paper-list.ts';
import { buttons } from '../kit/buttons.ts';
import { blocksOf, wordsOfBlock } from '../kit/paging.ts';
import {
  htmlOf,
  refuse,
  show,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';

const LONGEST_SHOWN = 600;

/** A question, and in a thread the page that is wanted: the last unless told. */
export type Pressed = { id: QuestionId; page?: number | undefined };

/** An admin of the configuration may not have told their name. */
export const nameOf = ({ fullName }: { fullName: string }): TextRef | string =>
  fullName === '' ? say('question-an-admin') : fullName;

/** The whole thread, for those who may answer it and for whoever asked. */
export const showThread = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, page }: Pressed,
): Promise<void> => {
  const { stores } = ctx.request;
  const question = await stores.questions.byId(id);
  const [facts] =
    question && (await mayRead(ctx, by, question)) ? await listed(stores, [question]) : [];
  if (!facts) return refuse(ctx, 'question-unknown');
  const thread = await stores.questions.messagesOf(facts.question.id);
  const authors = await namesOf(ctx, thread);
  const { html, turning } = blocksOf(
    ctx.request,
    thread.map((one) => htmlOf(ctx.request, messageLines(one, authors))),
    {
      wanted: page ?? Infinity,
      to: (to) => buttons.questions.thread.to({ id, page: to }),
      named: wordsOfBlock,
    },
  );
  const isOwn = speaksIn(by, facts.question);
  show(
    ctx,
    [...headingOf(facts), 'blank', { html }],
    [
      turning,
      ...(isOwn ? ownRows(facts.question) : deskRows(facts.question, thread, by)),
      ...(await paperRows(ctx, by, facts)),
    ],
  );
};

/** To the paper that the question came up in, and to all that the unit has handed in. */
const paperRows = async (
  { request }: BotContext,
  by: KnownPerson,
  { question, unit }: ListedQuestion,
): Promise<MessageButton[][]> => {
  const { stores, now } = request;
  const asked = paperAskedAbout(question);
  const paper =
    asked && (await mayReadPaper(stores, { by, ...asked }, now))
      ? await findPaper(request, asked)
      : undefined;
  return [
    ...(paper
      ? [[paperButton(paper, { isOwn: mayActFor(by, paper.unitId), isBoard: isOfficer(by) })]]
      : []),
    ...(unit && (await mayReadUnit(stores, { by, unitId: unit.id }, now))
      ? [[papersButton(unit.id)]]
      : []),
  ];
};

const mayRead = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  question: Question,
): Promise<boolean> => speaksIn(by, question) || mayAnswer(stores, { by, question }, now);

const headingOf = ({ question, unit, asker, taker }: ListedQuestion): Line[] => [
  say('question-heading', {
    number: numberOf(question),
    unit: unit?.name ?? say('question-no-unit'),
  }),
  ...(asker ? [say('question-from', { name: asker.fullName, position: asker.position })] : []),
  ...(question.aboutWords === '' ? [] : [say('question-about', { words: question.aboutWords })]),
  say(`question-state-${question.state}`),
  ...(taker ? [say('question-taken-by', { name: nameOf(taker) })] : []),
];

/** Who wrote what in a thread. */
export const namesOf = async (
  { request }: BotContext,
  thread: readonly QuestionMessage[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(thread.map(({ authorId }) => authorId))];
  const people = await request.stores.people.byIds(ids);
  return new Map(people.map(({ id, fullName }) => [id, fullName]));
};

export const messageLines = (
  { side, authorId, kind, text, at }: QuestionMessage,
  authors: ReadonlyMap<string, string>,
): Line[] => {
  const name = authors.get(authorId) ?? '';
  return [
    say(`question-said-${side}`, {
      name: name === '' ? say('question-an-admin') : name,
      at: { at },
    }),
    ...(text === '' ? [] : [say('question-words', { text: shorten(text, LONGEST_SHOWN) })]),
    ...(kind === 'text' ? [] : [say('question-carries', { kind: say(kindKey(kind)) })]),
  ];
};

const ownRows = ({ id, state }: Question): MessageButton[][] =>
  state === 'withdrawn'
    ? []
    : [[{ label: say('button-question-more'), data: buttons.questions.askMore.to({ id }) }]];

const MOST_FILES = 5;

const deskRows = (
  { id, state, assignedTo }: Question,
  thread: readonly QuestionMessage[],
  by: KnownPerson,
): MessageButton[][] => {
  const files = thread.filter(({ kind }) => kind !== 'text').slice(-MOST_FILES);
  const isOver = state === 'withdrawn';
  return [
    ...files.map((file) => [
      {
        label: say('button-question-file', { kind: say(kindKey(file.kind)), at: { at: file.at } }),
        data: buttons.questions.file.to({ messageId: file.id }),
      },
    ]),
    ...(isOver
      ? []
      : [[{ label: say('button-question-answer'), data: buttons.questions.answer.to({ id }) }]]),
    [
      ...(isOver || assignedTo === by.person.id
        ? []
        : [{ label: say('button-question-take'), data: buttons.questions.take.to({ id }) }]),
      ...(isOver || state === 'closed'
        ? []
        : [{ label: say('button-question-close'), data: buttons.questions.close.to({ id }) }]),
    ],
    thread.some(({ side, text }) => side === 'board' && text !== '')
      ? [{ label: say('button-faq-make'), data: buttons.questions.faqMake.to({ id }) }]
      : [],
    [{ label: say('button-question-list'), data: buttons.questions.waiting.to() }],
  ];
};

/** A copy of what stands in the other chat; Telegram cannot copy what was deleted there. */
export const sendCarried = async (
  ctx: BotContext,
  by: KnownPerson,
  { messageId }: { messageId: string },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const message = await stores.questions.messageById(messageId);
  const question = message && (await stores.questions.byId(message.questionId));
  if (!message || !question || !(await mayAnswer(stores, { by, question }, now)))
    return refuse(ctx, 'question-unknown');
  await stores.outbox.queue(
    [
      {
        dedupeKey: `question-file:${ports.random.token(72)}`,
        bundleKey: null,
        subject: subjectOf(question),
        to: by.person.telegramId,
        priority: 1,
        kind: 'question-file',
        message: {
          type: 'copy',
          fromChatId: message.chatId,
          messageIds: [message.messageId],
          buttons: [],
        },
        dueAt: now,
        expiresAt: null,
      },
    ],
    now,
  );
};
