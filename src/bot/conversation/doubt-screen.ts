import { isExpected } from '../../core/people/expected-reply.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer, mayActFor } from '../../core/people/rights.ts';
import { CLARIFICATION } from '../../core/questions/clarification.ts';
import { numberOf, type Question } from '../../core/questions/question.ts';
import { speaksIn } from '../../core/questions/speaks-in.ts';
import { asId, type BroadcastId, type QuestionId } from '../../core/shared/ids.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { cleanLine } from '../../core/shared/vietnamese-text.ts';
import type { PromptedQuestion } from '../../core/submissions/prompted-question.ts';
import { buttons } from '../kit/buttons.ts';
import { organisation, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { asksSomething, firstPaper, type Held, messageLines, paperIn } from './held.ts';
import { placeMark, repliedForm } from './prompted.ts';
import { taskRows } from './task-rows.ts';

export type Doubt = { held: readonly Held[]; prompted: PromptedQuestion | null; page: number };

/** What the messages that wait may be for. */
export const doubtScreen = async (
  ctx: BotContext,
  by: KnownPerson,
  doubt: Doubt,
): Promise<{ lines: Line[]; rows: MessageButton[][] }> => {
  const shown = namedOf(doubt.held);
  const others = doubt.held.length - shown.length;
  const rows = await rowsOf(ctx, by, doubt);
  return {
    lines: [
      asking(ctx, doubt, rows),
      ...shown.flatMap(({ message }) => messageLines(message)),
      ...(others > 0 ? [say('doubt-more', { count: others })] : []),
      'blank',
      ...(doubt.prompted ? [formLine(doubt.prompted)] : []),
      say('doubt-kept'),
    ],
    rows: [...rows, [{ label: say('button-doubt-drop'), data: buttons.conversation.drop.to() }]],
  };
};

/** The first that waits, and the first file, which is what tasks are offered for. */
const namedOf = (held: readonly Held[]): Held[] => {
  const [file] = firstPaper(held);
  return held.filter((one, at) => at === 0 || one.id === file?.id);
};

const toBoardAlone = buttons.conversation.toBoard.to();

const asking = (
  { request }: BotContext,
  { held: [first] }: Doubt,
  rows: readonly (readonly MessageButton[])[],
): TextRef => {
  const [only, another] = rows.flat();
  if (only && !another && 'data' in only && only.data === toBoardAlone)
    return say('doubt-ask-board', { organisation: organisation(request) });
  const paper = first && !asksSomething(first.message) ? paperIn(first.message) : undefined;
  if (!paper) return say('doubt-ask');
  return say(paper.kind === 'link' ? 'doubt-ask-link' : 'doubt-ask-file');
};

/** What is most likely meant stands first. */
const rowsOf = async (
  ctx: BotContext,
  by: KnownPerson,
  { held, prompted, page }: Doubt,
): Promise<MessageButton[][]> => {
  const [first] = held;
  const replied = first ? await repliedForm(ctx, by, first.message) : null;
  const ofForm = [
    ...formRows(ctx, replied, prompted !== null),
    ...formRows(ctx, prompted, replied !== null),
  ];
  const ofTasks = await taskRows(ctx, by, { held, page });
  const ofBoard = isOfficer(by) ? [] : await boardRows(ctx, by);
  const isQuestion = first !== undefined && asksSomething(first.message);
  return [
    ...(isQuestion ? [...ofBoard, ...ofForm, ...ofTasks] : [...ofForm, ...ofTasks, ...ofBoard]),
    ...expectedRows(ctx, by, first),
  ];
};

const formLine = ({ title, label }: PromptedQuestion): Line =>
  label
    ? say('doubt-form-question', { form: title, question: label })
    : say('doubt-form', { form: title });

/** `isAmong`: another form may be meant as well, so that this one is named. */
const formRows = (
  ctx: BotContext,
  prompted: PromptedQuestion | null,
  isAmong: boolean,
): MessageButton[][] => {
  if (!prompted) return [];
  const { title, label: question, token } = prompted;
  const place = placeMark(ctx, prompted);
  const data = buttons.conversation.toForm.to({ token, place });
  if (isAmong) return [[{ label: say('button-doubt-named-form', { form: title }), data }]];
  const label = question
    ? say('button-doubt-form-question', { question })
    : say('button-doubt-form');
  return [[{ label, data }]];
};

/** What was asked for before something else was shown, and what it is for an officer without that. */
const expectedRows = (
  { request }: BotContext,
  by: KnownPerson,
  first: Held | undefined,
): MessageButton[][] => {
  const { awaited } = by;
  if (!awaited || !isExpected(awaited, request.now)) return [];
  const label = say(expectedLabels.get(awaited.purpose) ?? 'button-doubt-expected');
  const unasked = isOfficer(by) && first ? unaskedLabel(first) : undefined;
  return [
    [{ label, data: buttons.conversation.asExpected.to() }],
    ...(unasked ? [[{ label: unasked, data: buttons.conversation.unasked.to() }]] : []),
  ];
};

const expectedLabels: ReadonlyMap<string, KeyTaking> = new Map([
  ['broadcast-content', 'button-doubt-announcement'],
  ['broadcast-correction', 'button-doubt-announcement'],
  ['answer', 'button-doubt-answer'],
  ['question', 'button-doubt-question'],
  ['relief', 'button-doubt-relief'],
  ['review-clarified', 'button-doubt-clarified'],
]);

/** Longer words are no name that anybody looks up. */
const LONGEST_NAME = 40;

const unaskedLabel = ({ message }: Held): TextRef | undefined => {
  if (message.document) return say('button-doubt-units-file');
  const words = cleanLine(message.text ?? '');
  return words === '' || words.length > LONGEST_NAME
    ? undefined
    : say('button-doubt-search', { words });
};

const boardRows = async (ctx: BotContext, by: KnownPerson): Promise<MessageButton[][]> => {
  const { shown } = by;
  const thread = await openThread(ctx, by);
  const about =
    shown.type === 'broadcast'
      ? [
          {
            label: say('button-doubt-broadcast'),
            data: buttons.conversation.aboutBroadcast.to({ id: asId<BroadcastId>(shown.id) }),
          },
        ]
      : [];
  return [
    ...(about.length > 0 ? [about] : []),
    ...(await clarificationRows(ctx, by)),
    ...(thread
      ? [
          [
            {
              label: say('button-doubt-thread', { number: numberOf(thread) }),
              data: buttons.conversation.toThread.to({ id: thread.id }),
            },
          ],
        ]
      : []),
    [{ label: say('button-doubt-board'), data: buttons.conversation.toBoard.to() }],
  ];
};

/** What the Board has asked about a paper, where that stood last in the chat. */
const clarificationRows = async (
  { request: { stores } }: BotContext,
  by: KnownPerson,
): Promise<MessageButton[][]> => {
  if (by.shown.type !== CLARIFICATION) return [];
  const asked = await stores.clarifications.byId(by.shown.id);
  if (!asked || !mayActFor(by, asked.unitId)) return [];
  const { id, number } = asked;
  const data = buttons.conversation.toAnswer.to({ id });
  return [[{ label: say('button-doubt-clarification', { number }), data }]];
};

/** The person's question that still waits for an answer. */
const openThread = async ({ request }: BotContext, by: KnownPerson): Promise<Question | null> => {
  const { questions } = request.stores;
  const latest =
    by.shown.type === 'question'
      ? await questions.byId(asId<QuestionId>(by.shown.id))
      : await questions.latestOf(by.person.id);
  if (!latest || !speaksIn(by, latest) || latest.state === 'withdrawn') return null;
  return latest.state === 'waiting' || by.shown.type === 'question' ? latest : null;
};
