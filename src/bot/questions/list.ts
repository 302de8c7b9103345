import type { KnownPerson } from '../../core/people/person.ts';
import { kindKey } from '../../core/questions/announce-question.ts';
import { waitingFor, type ListedQuestion } from '../../core/questions/load-questions.ts';
import { numberOf, type Question, type QuestionMessage } from '../../core/questions/question.ts';
import { speaksIn } from '../../core/questions/speaks-in.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../../core/shared/instant.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { inPairs } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import { show, tell, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { nameOf } from './thread.ts';

const A_PAGE = 8;
const LONGEST_LINE = 90;
/** More than anybody has asked. */
const MOST_OWN = 10_000;

/** What waits for an answer, oldest first, as far as somebody of the Board may give it. */
export const showWaiting = async (
  ctx: BotContext,
  by: KnownPerson,
  { page: wanted }: { page: number },
): Promise<void> => {
  const { request } = ctx;
  const waiting = await waitingFor(request.stores, by, request.now);
  if (waiting.length === 0) return show(ctx, [say('question-list-empty')], [[toFaq]]);
  const words = request.sought === undefined ? new Map() : await wordsOfAll(ctx, waiting);
  const { items: shown, turning } = pageOf(request, waiting, {
    wanted,
    size: A_PAGE,
    to: (page) => buttons.questions.waiting.to({ page }),
    named: ({ question, unit, asker }) => [
      numberOf(question),
      ...(unit ? calledUnit(unit) : []),
      asker?.fullName ?? '',
      words.get(question.id) ?? '',
    ],
  });
  const lines: Line[] = [say('question-list-heading', { count: waiting.length })];
  for (const one of shown) lines.push('blank', ...(await listLines(ctx, one)));
  show(ctx, lines, [
    ...inPairs(shown.map(({ question }) => seeButton(question))),
    turning,
    [toFaq],
  ]);
};

const toFaq: MessageButton = {
  label: say('button-faq'),
  data: buttons.questions.faq.to({ page: 0 }),
};

const seeButton = (question: Question): MessageButton => ({
  label: say('button-question-number', { number: numberOf(question) }),
  data: buttons.questions.thread.to(question),
});

/** What was asked last in each. */
const wordsOfAll = async (
  ctx: BotContext,
  waiting: readonly ListedQuestion[],
): Promise<Map<string, TextRef | string>> => {
  const words = new Map<string, TextRef | string>();
  for (const { question } of waiting) words.set(question.id, await lastWords(ctx, question));
  return words;
};

const lastWords = async (
  { request: { stores } }: BotContext,
  { id }: Question,
): Promise<TextRef | string> => {
  const asked = (await stores.questions.messagesOf(id)).findLast(({ side }) => side === 'person');
  return asked ? excerpt(asked) : '';
};

const listLines = async (
  ctx: BotContext,
  { question, unit, asker, taker }: ListedQuestion,
): Promise<TextRef[]> => [
  say('question-list-line', {
    number: numberOf(question),
    age: ageOf(question.openedAt, ctx.request.now),
    unit: unit?.shortName ?? say('question-no-unit'),
    name: asker?.fullName ?? '',
  }),
  say('question-list-words', { text: await lastWords(ctx, question) }),
  ...(taker ? [say('question-taken-by', { name: nameOf(taker) })] : []),
];

const excerpt = ({ kind, text }: QuestionMessage): TextRef | string =>
  text === '' ? say(kindKey(kind)) : shorten(text.replaceAll('\n', ' '), LONGEST_LINE);

/** How long somebody has been waiting, as people say it. */
const ageOf = (since: Instant, now: Instant): TextRef => {
  const ms = now - since;
  if (ms >= DAY_MS) return say('question-age-days', { count: Math.floor(ms / DAY_MS) });
  if (ms >= HOUR_MS) return say('question-age-hours', { count: Math.floor(ms / HOUR_MS) });
  return say('question-age-minutes', { count: Math.max(1, Math.floor(ms / MINUTE_MS)) });
};

/** What somebody has asked, newest first. */
export const showOwn = async (
  ctx: BotContext,
  by: KnownPerson,
  { page: wanted }: { page: number },
): Promise<void> => {
  const { request } = ctx;
  const asked = await request.stores.questions.of(by.person.id, MOST_OWN);
  const own = asked.filter((question) => speaksIn(by, question));
  if (own.length === 0) return tell(request, say('question-own-empty'), [[toFaq]]);
  const { items, turning } = pageOf(request, own, {
    wanted,
    size: A_PAGE,
    to: (page) => buttons.questions.own.to({ page }),
    named: (question) => [numberOf(question), question.aboutWords],
  });
  const lines: Line[] = [say('question-own-heading')];
  for (const question of items)
    lines.push(
      say(`question-own-${question.state}`, {
        number: numberOf(question),
        at: { at: question.changedAt },
      }),
    );
  show(ctx, lines, [...inPairs(items.map(seeButton)), turning, [toFaq]]);
};
