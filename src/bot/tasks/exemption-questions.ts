import { loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { awaitWords } from '../kit/expected-reply.ts';
import type { BotContext, Line, MessageButton } from '../kit/request.ts';
import { reliefData } from './exemption-data.ts';
import { dueLine, taskTitle } from './task-lines.ts';

/** What typed words are for. */
export const RELIEF = 'relief';

const EXTENSIONS = [3, 5, 10];

/** `e` asks for more time, `p` tells of what came on paper. */
export type AskedRelief = { by: KnownPerson; task: Obligation; deed: 'e' | 'p' };

type Question = { lines: Line[]; rows: MessageButton[][] };

/** The first question of what a unit asks for: until when, or which document. */
export const relievingQuestion = async (
  ctx: BotContext,
  { by, task, deed }: AskedRelief,
): Promise<Question> => {
  const subject = `${deed}:${task.milestone.id}:${task.unit.id}`;
  await awaitWords(ctx, by, { purpose: RELIEF, subject });
  const back = [{ label: say('button-back-to-task'), data: reliefData('t', task) }];
  const title = say('task-title', { form: taskTitle(task), unit: task.unit.name });
  if (deed === 'p') return { lines: [title, 'blank', say('relief-number')], rows: [back] };
  const { turn } = ctx;
  const today = dateInHanoi(turn.now);
  const days = await loadWorkingDays(turn.stores);
  const from = task.dueOn < today ? today : task.dueOn;
  return {
    lines: [title, dueLine(task, { today, days }), 'blank', say('relief-until')],
    rows: [
      ...EXTENSIONS.map((count) => {
        const until = days.addWorkingDays(from, count);
        const data = `${reliefData('e', task)}:${until.replaceAll('-', '')}`;
        return [{ label: say('button-until', { date: { date: until }, count }), data }];
      }),
      back,
    ],
  };
};
