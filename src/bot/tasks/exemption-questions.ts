import { loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import { OFFERED_EXTENSIONS_WORKING_DAYS } from '../../core/obligations/time-limits.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { oneOf, optional, shortDay } from '../kit/address.ts';
import { task } from '../kit/button-fields.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply } from '../kit/expected-reply.ts';
import type { BotContext, Line, MessageButton } from '../kit/request.ts';
import { dueLine, placeOf, taskTitle } from './task-lines.ts';

const { tasks } = buttons;

/** A day (`e`), a document's number (`p`), why until that day (`r`), why not at all (`w`). */
export const RELIEF = expectedReply('relief', {
  what: oneOf(['e', 'p', 'r', 'w']),
  ...task,
  until: optional(shortDay),
});

/** `e` asks for more time, `p` tells of what came on paper. */
export type AskedRelief = { by: KnownPerson; task: Obligation; deed: 'e' | 'p' };

type Question = { lines: Line[]; rows: MessageButton[][] };

/** The first question of what a unit asks for: until when, or which document. */
export const relievingQuestion = async (
  ctx: BotContext,
  { by, task: asked, deed }: AskedRelief,
): Promise<Question> => {
  const place = placeOf(asked);
  await awaitWords(ctx, by, RELIEF.about({ what: deed, ...place }));
  const back = [{ label: say('button-back-to-task'), data: tasks.task.to(place) }];
  const title = say('task-title', { form: taskTitle(asked), unit: asked.unit.name });
  if (deed === 'p') return { lines: [title, 'blank', say('relief-number')], rows: [back] };
  const { request } = ctx;
  const today = dateInHanoi(request.now);
  const days = await loadWorkingDays(request.stores);
  const from = asked.dueOn < today ? today : asked.dueOn;
  return {
    lines: [title, dueLine(asked, { today, days }), 'blank', say('relief-until')],
    rows: [
      ...OFFERED_EXTENSIONS_WORKING_DAYS.map((count) => {
        const until = days.addWorkingDays(from, count);
        const data = tasks.extension.to({ ...place, until });
        return [{ label: say('button-until', { date: { date: until }, count }), data }];
      }),
      back,
    ],
  };
};
