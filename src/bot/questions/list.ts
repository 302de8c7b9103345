import type { KnownPerson } from '../../core/people/person.ts';
import { kindKey } from '../../core/questions/announce-question.ts';
import { waitingFor, type ListedQuestion } from '../../core/questions/load-questions.ts';
import { numberOf, type Question, type QuestionMessage } from '../../core/questions/question.ts';
import { speaksIn } from '../../core/questions/speaks-in.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../../core/shared/instant.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { dataParts } from '../kit/feature.ts';
import { show, tell, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { nameOf } from './thread.ts';

const A_PAGE = 8;
const LONGEST_LINE = 90;

/** What waits for an answer, oldest first, as far as somebody of the Board may give it. */
export const showWaiting = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
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

/** How long somebody has been waiting, as people say it. */
const ageOf = (since: Instant, now: Instant): TextRef => {
  const ms = now - since;
  if (ms >= DAY_MS) return say('question-age-days', { count: Math.floor(ms / DAY_MS) });
  if (ms >= HOUR_MS) return say('question-age-hours', { count: Math.floor(ms / HOUR_MS) });
  return say('question-age-minutes', { count: Math.max(1, Math.floor(ms / MINUTE_MS)) });
};

/** What somebody has asked, newest first. */
export const showOwn = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const asked = await ctx.turn.stores.questions.of(by.person.id, A_PAGE);
  const own = asked.filter((question) => speaksIn(by, question));
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
