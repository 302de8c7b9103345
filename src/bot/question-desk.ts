import type { KnownPerson } from '../core/people/person.ts';
import { isOfficer } from '../core/people/rights.ts';
import { kindKey } from '../core/questions/announce-question.ts';
import { answerQuestion } from '../core/questions/answer-question.ts';
import { listed, waitingFor, type ListedQuestion } from '../core/questions/load-questions.ts';
import { mayAnswer } from '../core/questions/officers.ts';
import {
  numberOf,
  subjectOf,
  type Question,
  type QuestionMessage,
} from '../core/questions/question.ts';
import { closeQuestion, takeQuestion } from '../core/questions/settle-question.ts';
import { asId, type QuestionId } from '../core/shared/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../core/shared/instant.ts';
import { say, type TextRef } from '../core/shared/text-ref.ts';
import { shorten } from '../core/shared/vietnamese-text.ts';
import { awaitedFor, awaitWords, forgetAwaited } from './awaited.ts';
import { carriedMessage } from './carried-message.ts';
import { dataParts, feature, forKnown, forOfficers, isCommand, type Feature } from './feature.ts';
import { pagesOf } from './pages.ts';
import { threadReplied } from './questions.ts';
import {
  htmlOf,
  refuse,
  show,
  tell,
  toast,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
} from './turn.ts';

/** Where the Board sees what units ask, takes it on, answers and closes it. */
export const questionDeskFeature = (): Feature => {
  const desk = feature();
  desk.command(
    ['cauhoi', 'questions'],
    forKnown((ctx, by) => (isOfficer(by) ? showList(ctx, by) : showOwn(ctx, by))),
  );
  desk.callbackQuery(/^q:l:/, forOfficers(showList));
  desk.callbackQuery(/^q:a:/, forOfficers(beginAnswer));
  desk.callbackQuery(/^q:t:/, forOfficers(take));
  desk.callbackQuery(/^q:e:/, forOfficers(close));
  desk.callbackQuery(/^q:f:/, forOfficers(sendCarried));
  desk.callbackQuery(/^q:v:/, forKnown(showThread));
  desk.on('message', async (ctx, next) => {
    const { known } = ctx.turn.who;
    if (!known || !isOfficer(known) || !(await heardAnswer(ctx, known))) await next();
  });
  return desk;
};

const PURPOSE = 'answer';
const A_PAGE = 8;
const LONGEST_LINE = 90;
const LONGEST_SHOWN = 600;

const pressedId = (ctx: BotContext): QuestionId => asId<QuestionId>(dataParts(ctx)[1] ?? '');

const showList = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { turn } = ctx;
  const waiting = await waitingFor(turn.stores, by, turn.now);
  if (waiting.length === 0) return show(ctx, [say('question-list-empty')]);
  const pages = Math.ceil(waiting.length / A_PAGE);
  const at = Math.min(Number(dataParts(ctx)[1] ?? 0) || 0, pages - 1);
  const shown = waiting.slice(at * A_PAGE, (at + 1) * A_PAGE);
  const lines: Line[] = [say('question-list-heading', { count: waiting.length })];
  for (const one of shown) lines.push('blank', ...(await listLines(ctx, one)));
  show(ctx, lines, [
    ...inPairs(shown.map(({ question }) => seeButton(question))),
    [
      ...(at > 0 ? [{ label: say('button-page-before'), data: `q:l:${at - 1}` }] : []),
      ...(at < pages - 1 ? [{ label: say('button-page-after'), data: `q:l:${at + 1}` }] : []),
    ],
  ]);
};

const inPairs = (buttons: readonly MessageButton[]): MessageButton[][] =>
  Array.from({ length: Math.ceil(buttons.length / 2) }, (_, at) =>
    buttons.slice(at * 2, at * 2 + 2),
  );

const seeButton = (question: Question): MessageButton => ({
  label: say('button-question-number', { number: numberOf(question) }),
  data: `q:v:${question.id}`,
});

const listLines = async (
  { turn }: BotContext,
  { question, unit, asker, taker }: ListedQuestion,
): Promise<TextRef[]> => {
  const thread = await turn.stores.questions.messagesOf(question.id);
  const asked = thread.findLast(({ side }) => side === 'person');
  return [
    say('question-list-line', {
      number: numberOf(question),
      age: ageOf(question.openedAt, turn.now),
      unit: unit?.shortName ?? say('question-no-unit'),
      name: asker?.fullName ?? '',
    }),
    say('question-list-words', { text: asked ? excerpt(asked) : '' }),
    ...(taker ? [say('question-taken-by', { name: nameOf(taker) })] : []),
  ];
};

const excerpt = ({ kind, text }: QuestionMessage): TextRef | string =>
  text === '' ? say(kindKey(kind)) : shorten(text.replaceAll('\n', ' '), LONGEST_LINE);

const nameOf = ({ fullName }: { fullName: string }): TextRef | string =>
  fullName === '' ? say('question-an-admin') : fullName;

/** How long somebody has been waiting, as people say it. */
const ageOf = (since: Instant, now: Instant): TextRef => {
  const ms = now - since;
  if (ms >= DAY_MS) return say('question-age-days', { count: Math.floor(ms / DAY_MS) });
  if (ms >= HOUR_MS) return say('question-age-hours', { count: Math.floor(ms / HOUR_MS) });
  return say('question-age-minutes', { count: Math.max(1, Math.floor(ms / MINUTE_MS)) });
};

const showOwn = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const own = await ctx.turn.stores.questions.of(by.person.id, A_PAGE);
  if (own.length === 0) return tell(ctx.turn, say('question-own-empty'));
  const lines: Line[] = [say('question-own-heading')];
  for (const question of own)
    lines.push(
      say(`question-own-${question.state}`, {
        number: numberOf(question),
        at: { at: question.changedAt },
      }),
    );
  tell(ctx.turn, lines, inPairs(own.map(seeButton)));
};

/** The whole thread, for those who may answer it and for whoever asked. */
const showThread = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.turn;
  const question = await stores.questions.byId(pressedId(ctx));
  const isOwn = question?.askedBy === by.person.id;
  if (!question || !(isOwn || (await mayAnswer(stores, { by, question }, now))))
    return refuse(ctx, 'question-unknown');
  const thread = await stores.questions.messagesOf(question.id);
  const [facts] = await listed(stores, [question]);
  if (!facts) return refuse(ctx, 'question-unknown');
  const authors = await namesOf(ctx, thread);
  const blocks = thread.map((message) => htmlOf(ctx.turn, messageLines(message, authors)));
  const pages = pagesOf(blocks);
  const at = Math.min(Number(dataParts(ctx)[2] ?? pages.length - 1), pages.length - 1);
  const lines: Line[] = [...headingOf(facts), 'blank', { html: pages[at] ?? '' }];
  const data = (page: number): string => `q:v:${question.id}:${page}`;
  show(ctx, lines, [
    [
      ...(at > 0 ? [{ label: say('button-page-before'), data: data(at - 1) }] : []),
      ...(at < pages.length - 1 ? [{ label: say('button-page-after'), data: data(at + 1) }] : []),
    ],
    ...(isOwn ? ownRows(question) : deskRows(question, thread, by)),
  ]);
};

const headingOf = ({ question, unit, asker, taker }: ListedQuestion): Line[] => [
  say('question-heading', {
    number: numberOf(question),
    unit: unit?.name ?? say('question-no-unit'),
  }),
  ...(asker
    ? [say('question-from', { name: asker.fullName, position: asker.position })]
    : []),
  ...(question.aboutWords === '' ? [] : [say('question-about', { words: question.aboutWords })]),
  say(`question-state-${question.state}`),
  ...(taker ? [say('question-taken-by', { name: nameOf(taker) })] : []),
];

const namesOf = async (
  { turn }: BotContext,
  thread: readonly QuestionMessage[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(thread.map(({ authorId }) => authorId))];
  const people = await turn.stores.people.byIds(ids);
  return new Map(people.map(({ id, fullName }) => [id, fullName]));
};

const messageLines = (
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
  state === 'withdrawn' ? [] : [[{ label: say('button-question-more'), data: `q:m:${id}` }]];

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
        data: `q:f:${file.id}`,
      },
    ]),
    ...(isOver ? [] : [[{ label: say('button-question-answer'), data: `q:a:${id}` }]]),
    [
      ...(isOver || assignedTo === by.person.id
        ? []
        : [{ label: say('button-question-take'), data: `q:t:${id}` }]),
      ...(isOver || state === 'closed'
        ? []
        : [{ label: say('button-question-close'), data: `q:e:${id}` }]),
    ],
    [{ label: say('button-question-list'), data: 'q:l:0' }],
  ];
};

/** A copy of what stands in the other chat; Telegram cannot copy what was deleted there. */
const sendCarried = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.turn;
  const message = await stores.questions.messageById(dataParts(ctx)[1] ?? '');
  const question = message && (await stores.questions.byId(message.questionId));
  if (!message || !question || !(await mayAnswer(stores, { by, question }, now)))
    return refuse(ctx, 'question-unknown');
  await stores.deliveries.queue(
    [
      {
        dedupeKey: `question-file:${ports.random.token(72)}`,
        bundleKey: null,
        subject: subjectOf(question),
        to: by.person.telegramId,
        lane: 1,
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

const beginAnswer = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.turn;
  const question = await stores.questions.byId(pressedId(ctx));
  if (!question || !(await mayAnswer(stores, { by, question }, now)))
    return refuse(ctx, 'question-unknown');
  if (question.state === 'withdrawn') return refuse(ctx, 'question-was-withdrawn');
  const thread = await stores.questions.messagesOf(question.id);
  const last = thread.at(-1);
  const authors = await namesOf(ctx, thread);
  await awaitWords(ctx, by, { purpose: PURPOSE, subject: question.id });
  const values = { number: numberOf(question) };
  tell(
    ctx.turn,
    [
      ...(last?.side === 'board'
        ? [say('question-has-answer', values), ...messageLines(last, authors), 'blank' as const]
        : []),
      say('question-answer-ask', values),
    ],
    [[{ label: say('button-question-leave'), data: 'q:n' }]],
  );
};

/** The words that were asked for, or a reply in Telegram to what was told of a thread. */
const heardAnswer = async (ctx: BotContext, by: KnownPerson): Promise<boolean> => {
  if (isCommand(ctx.message?.text)) return false;
  const asked = awaitedFor(ctx, PURPOSE);
  const questionId = (await threadReplied(ctx)) ?? (asked ? asId<QuestionId>(asked) : undefined);
  if (questionId === undefined) return false;
  const question = await ctx.turn.stores.questions.byId(questionId);
  // Somebody of the Board may be a contact as well: what they answer to is their own thread.
  if (question?.askedBy === by.person.id) return false;
  await sendAnswer(ctx, by, questionId);
  return true;
};

const sendAnswer = async (
  ctx: BotContext,
  by: KnownPerson,
  questionId: QuestionId,
): Promise<void> => {
  const { stores, ports, now } = ctx.turn;
  const message = carriedMessage(ctx);
  if (!message) return tell(ctx.turn, say('question-not-carried'));
  if (by.awaited) await forgetAwaited(ctx, by);
  const input = { questionId, by, message };
  const outcome = await answerQuestion({ ...stores, ...ports }, input, now);
  switch (outcome.type) {
    case 'answered': {
      const values = { number: numberOf(outcome.question), name: outcome.asker.fullName };
      const key = outcome.isFirst ? 'question-answer-sent' : 'question-answer-sent-again';
      return tell(ctx.turn, say(key, values), [
        [
          { label: say('button-question-answer-more'), data: `q:a:${questionId}` },
          { label: say('button-question-close'), data: `q:e:${questionId}` },
        ],
      ]);
    }
    case 'withdrawn':
      return tell(ctx.turn, say('question-was-withdrawn'));
    case 'refused':
    case 'unknown':
      return tell(ctx.turn, say('question-unknown'));
    case 'repeated':
      return undefined;
  }
};

const take = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.turn;
  const outcome = await takeQuestion(stores, { questionId: pressedId(ctx), by }, now);
  switch (outcome.type) {
    case 'taken':
      return toast(ctx, say('question-taken'), true);
    case 'taken-over': {
      const name = outcome.before ? nameOf(outcome.before) : say('question-an-admin');
      return toast(ctx, say('question-taken-over', { name: asWords(ctx, name) }), true);
    }
    case 'already-own':
      return toast(ctx, say('question-taken-already'));
    case 'over':
      return refuse(ctx, 'question-was-withdrawn');
    case 'refused':
    case 'unknown':
      return refuse(ctx, 'question-unknown');
  }
};

const asWords = ({ turn }: BotContext, name: TextRef | string): string =>
  typeof name === 'string' ? name : wordsOf(turn, name);

const close = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.turn;
  const outcome = await closeQuestion(stores, { questionId: pressedId(ctx), by }, now);
  if (outcome.type === 'closed') {
    toast(ctx, say('question-closed', { number: numberOf(outcome.question) }));
    return showThread(ctx, by);
  }
  refuse(ctx, outcome.type === 'over' ? 'question-over' : 'question-unknown');
};
