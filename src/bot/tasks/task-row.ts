import type { Today } from '../../core/calendar/deadline.ts';
import { isQuestion, type Obligation } from '../../core/obligations/obligation.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { properName } from '../../core/units/board-order.ts';
import { roomFor, widthOf } from '../kit/label-width.ts';
import { wordsOf, type MessageButton, type Request } from '../kit/request.ts';
import { taskButton } from './task-lines.ts';

/** So much of a unit's name stays beside a task whose own name is long. */
const LEAST_OF_NAME = [16, 8];

/** A task's button in a row of its own; where a phone would cut it, the unit's name gives way and not the day. */
export const taskRow = (
  request: Request,
  task: Obligation,
  { severalUnits, now }: { severalUnits: boolean; now: Today },
): MessageButton[] => {
  const { shortName } = task.unit;
  const proper = properName(shortName);
  const names = [shortName, proper, ...LEAST_OF_NAME.map((most) => shorten(proper, most))];
  const kinds = isQuestion(task) ? [false, true] : [false];
  const made = names.flatMap((unitName) =>
    kinds.map((isBrief) => taskButton(task, { unitName, severalUnits, now, isBrief })),
  );
  const fits = ({ label }: MessageButton): boolean =>
    widthOf(wordsOf(request, label)) <= roomFor(1);
  return [made.find(fits) ?? made.at(-1) ?? taskButton(task, { severalUnits, now })];
};
