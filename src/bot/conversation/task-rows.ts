import { tasksForFile } from '../../core/conversation/tasks-for-file.ts';
import { awaitsPaper, type Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import type { BotContext, MessageButton } from '../kit/request.ts';
import { placeOf, taskShortTitle, taskTitle } from '../tasks/task-lines.ts';
import { tasksOfPerson } from '../tasks/tasks.ts';
import { firstPaper, type Held, paperIn } from './held.ts';

/** So many stand at once. */
const MOST_TASKS = 6;

/**
 * A button for each task that the first file which waits may be meant for, a page of them. None where
 * no file waits, or none of the tasks takes it.
 */
export const taskRows = async (
  ctx: BotContext,
  by: KnownPerson,
  { held, page }: { held: readonly Held[]; page: number },
): Promise<MessageButton[][]> => {
  const tasks = await tasksOf(ctx, by, held);
  const units = new Set(tasks.map(({ unit }) => unit.id)).size;
  const pages = Math.ceil(tasks.length / MOST_TASKS);
  const at = page < pages ? page : 0;
  const others = at + 1 < pages ? at + 1 : 0;
  return [
    ...tasks
      .slice(at * MOST_TASKS, (at + 1) * MOST_TASKS)
      .map((task) => [taskButton(task, { severalUnits: units > 1 })]),
    ...(pages > 1
      ? [
          [
            {
              label: say('button-doubt-other-tasks'),
              data: buttons.conversation.show.to({ page: others }),
            },
          ],
        ]
      : []),
  ];
};

const tasksOf = async (
  { request }: BotContext,
  by: KnownPerson,
  held: readonly Held[],
): Promise<Obligation[]> => {
  const [first] = firstPaper(held);
  const file = first && paperIn(first.message);
  if (!file || by.unitIds.length === 0) return [];
  const { forms } = request.ports;
  const atHand = await draftAtHand(request, by);
  return tasksForFile(forms, file, {
    tasks: await tasksOfPerson(request, by),
    today: dateInHanoi(request.now),
    namesOf: (task) =>
      [taskTitle(task), taskShortTitle(task)].flatMap((ref) => forms.wordings(ref)),
  }).filter(({ unit, milestone: { formId, period } }) =>
    atHand
      ? unit.id !== atHand.unitId || formId !== atHand.formId || period !== atHand.period
      : true,
  );
};

/** It has a button of its own. */
const draftAtHand = async (
  { stores }: BotContext['request'],
  { person: { id, activeDraftId } }: KnownPerson,
) => (activeDraftId === null ? null : (await stores.drafts.opened(activeDraftId, id))?.draft);

const taskButton = (
  task: Obligation,
  { severalUnits }: { severalUnits: boolean },
): MessageButton => {
  const unit = severalUnits ? ` · ${task.unit.shortName}` : '';
  const values = { form: taskShortTitle(task), unit };
  return {
    label: say(awaitsPaper(task) ? 'button-doubt-paper' : 'button-doubt-task', values),
    data: buttons.conversation.toTask.to(placeOf(task)),
  };
};
