import { soundsLikeQuestion } from '../../core/conversation/words-for-the-board.ts';
import { isExpected } from '../../core/people/expected-reply.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer } from '../../core/people/rights.ts';
import { numberOf, type Question } from '../../core/questions/question.ts';
import { speaksIn } from '../../core/questions/speaks-in.ts';
import { asId, type BroadcastId, type QuestionId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { PromptedQuestion } from '../../core/submissions/prompted-question.ts';
import { buttons } from '../kit/buttons.ts';
import { organisation, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { type Held, messageLine, paperIn } from './held.ts';
import { placeMark } from './prompted.ts';
import { taskRows } from './task-rows.ts';

export type Doubt = { held: readonly Held[]; prompted: PromptedQuestion | null; page: number };

/** What the messages that wait may be for. */
export const doubtScreen = async (
  ctx: BotContext,
  by: KnownPerson,
  doubt: Doubt,
): Promise<{ lines: Line[]; rows: MessageButton[][] }> => {
  const [first, ...others] = doubt.held;
  const rows = await rowsOf(ctx, by, doubt);
  return {
    lines: [
      asking(ctx, doubt, rows),
      ...(first ? [messageLine(first.message)] : []),
      ...(others.length > 0 ? [say('doubt-more', { count: others.length })] : []),
      'blank',
      ...(doubt.prompted ? [formLine(doubt.prompted)] : []),
      say('doubt-kept'),
    ],
    rows: [...rows, [{ label: say('button-doubt-drop'), data: buttons.conversation.drop.to() }]],
  };
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
  return say(first && paperIn(first.message) ? 'doubt-ask-file' : 'doubt-ask');
};

/** What is most likely meant stands first. */
const rowsOf = async (
  ctx: BotContext,
  by: KnownPerson,
  { held, prompted, page }: Doubt,
): Promise<MessageButton[][]> => {
  const ofForm = formRows(ctx, prompted);
  const ofTasks = await taskRows(ctx, by, { held, page });
  const ofBoard = isOfficer(by) ? [] : await boardRows(ctx, by);
  const isQuestion = soundsLikeQuestion(held[0]?.message.text ?? '');
  return [
    ...(isQuestion ? [...ofBoard, ...ofForm, ...ofTasks] : [...ofForm, ...ofTasks, ...ofBoard]),
    ...expectedRows(ctx, by),
  ];
};

const formLine = ({ title, label }: PromptedQuestion): Line =>
  label
    ? say('doubt-form-question', { form: title, question: label })
    : say('doubt-form', { form: title });

const formRows = (ctx: BotContext, prompted: PromptedQuestion | null): MessageButton[][] =>
  prompted
    ? [
        [
          {
            label: prompted.label
              ? say('button-doubt-form-question', { question: prompted.label })
              : say('button-doubt-form'),
            data: buttons.conversation.toForm.to({
              token: prompted.token,
              place: placeMark(ctx, prompted),
            }),
          },
        ],
      ]
    : [];

const expectedRows = ({ request }: BotContext, { awaited }: KnownPerson): MessageButton[][] =>
  awaited && isExpected(awaited, request.now)
    ? [
        [
          {
            label: say('button-doubt-expected'),
            data: buttons.conversation.asExpected.to(),
          },
        ],
      ]
    : [];

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
