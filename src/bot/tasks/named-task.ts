import { loadToday } from '../../core/obligations/load-obligations.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAskedNow, standsLast } from '../../core/people/shown.ts';
import { CLARIFICATION } from '../../core/questions/clarification.ts';
import { say } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import { loadPromptedQuestion } from '../../core/submissions/prompted-question.ts';
import { open } from '../forms/drafts.ts';
import { showSubmission } from '../forms/submissions.ts';
import { tell, type BotContext } from '../kit/request.ts';
import { taskShortTitle, taskTitle } from './task-lines.ts';
import { taskRow } from './task-row.ts';
import { tasksOfPerson } from './tasks.ts';

/** Longer texts say more than a name. */
const LONGEST_NAME = 60;
const MOST_SHOWN = 6;

/**
 * Somebody writes what they want to open ("kế hoạch năm", "tôi muốn sửa kế hoạch"): the one task that is
 * called so opens, several are offered. False where nothing is called so, or a question stands open.
 */
export const hearNameOfTask = async (ctx: BotContext): Promise<boolean> => {
  const { known } = ctx.request.who;
  const text = ctx.message?.text ?? '';
  if (!known || !mayName(ctx, known, text)) return false;
  const words = wantedWords(text);
  if (words.length === 0) return false;
  const found = await findNamed(ctx, known, words);
  const [only, another] = found;
  if (!only || found.length > MOST_SHOWN || (await isOptionAsked(ctx, known, text))) return false;
  if (another) await offer(ctx, found);
  else await openTask(ctx, known, only);
  return true;
};

/** "Sáng kiến" names a form, and the unit that a target is counted in: the person is asked which is meant. */
const isOptionAsked = async (
  { request: { stores, ports } }: BotContext,
  { person }: KnownPerson,
  text: string,
): Promise<boolean> => {
  const draftId = person.activeDraftId;
  const prompted =
    draftId && (await loadPromptedQuestion(stores, ports.forms, { draftId, personId: person.id }));
  return prompted?.isOption(text) ?? false;
};

/** Among what the task list shows; else among all of the year. */
const findNamed = async (
  ctx: BotContext,
  by: KnownPerson,
  words: readonly string[],
): Promise<readonly Obligation[]> => {
  const { open: due, done, year } = await tasksOfPerson(ctx.request, by);
  const near = namedBy(ctx, [...due, ...done], words);
  return near.length > 0 ? near : namedBy(ctx, year, words);
};

const mayName = (ctx: BotContext, known: KnownPerson, text: string): boolean => {
  const { now } = ctx.request;
  const isName = text.length > 0 && text.length <= LONGEST_NAME && !/[?？\n]/.test(text);
  const isAsked =
    standsLast(known.shown, 'prompt', now) ||
    standsLast(known.shown, 'question', now) ||
    standsLast(known.shown, CLARIFICATION, now) ||
    isAskedNow(known, now);
  return isName && !isAsked && !ctx.message?.reply_to_message;
};

/** What people put around a name; in the search key's letters. */
const around = new Set(
  'toi em minh anh chi don vi xin muon can hay cho de mo xem sua gui nop lam soan lap viet ban tiep phan muc a nhe i want to open edit send see my the'.split(
    ' ',
  ),
);

const wantedWords = (text: string): string[] => {
  const words = searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const named = words.filter((word) => !around.has(word));
  // A single short word is in many names by chance.
  return named.join('').length < SHORTEST_NAME ? [] : named;
};

const SHORTEST_NAME = 4;

/** Those whose name begins like that; else those that have it, or all of its words, in their name. */
const namedBy = (
  ctx: BotContext,
  tasks: readonly Obligation[],
  words: readonly string[],
): readonly Obligation[] => {
  const phrase = ` ${words.join(' ')} `;
  const ways: ((name: string) => boolean)[] = [
    (name) => name.startsWith(phrase),
    (name) => name.includes(phrase),
    (name) => words.every((word) => name.includes(` ${word} `)),
  ];
  for (const fits of ways) {
    const found = tasks.filter((task) => namesOf(ctx, task).some(fits));
    if (found.length > 0) return found;
  }
  return [];
};

/** As keys, with a space around each word. */
const namesOf = ({ request }: BotContext, task: Obligation): string[] =>
  [taskTitle(task), taskShortTitle(task)]
    .flatMap((title) => request.ports.forms.wordings(title))
    .map(
      (title) =>
        ` ${searchKey(title)
          .split(/[^\p{L}\p{N}]+/u)
          .join(' ')} `,
    );

const openTask = (ctx: BotContext, by: KnownPerson, task: Obligation): Promise<void> => {
  const { state, unit, milestone } = task;
  return state.type === 'submitted'
    ? showSubmission(ctx, by, { number: state.number, page: 0 })
    : open(ctx, by, { unitId: unit.id, formId: milestone.formId, period: milestone.period });
};

const offer = async ({ request }: BotContext, tasks: readonly Obligation[]): Promise<void> => {
  const severalUnits = new Set(tasks.map(({ unit }) => unit.id)).size > 1;
  const now = await loadToday(request.stores, request.now);
  tell(
    request,
    say('task-named'),
    tasks.map((task) => taskRow(request, task, { severalUnits, now })),
  );
};
