import { deadlineWords } from '../../core/calendar/deadline.ts';
import { shortNameOf } from '../../core/calendar/milestone.ts';
import { loadObligations, loadToday } from '../../core/obligations/load-obligations.ts';
import {
  isDone,
  isOverdue,
  isQuestion,
  type Obligation,
} from '../../core/obligations/obligation.ts';
import type { MilestoneId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { inColumns } from '../kit/columns.ts';
import { wordsOf, type Line, type MessageButton, type Request } from '../kit/request.ts';

const MOST_OWED = 6;

/** What is open or overdue now, most urgent first, and the way to what is owed but the one that is shown. */
export const loadOwed = async (
  request: Request,
  unit: Unit,
  shown: MilestoneId | undefined,
): Promise<{ lines: Line[]; rows: MessageButton[][] }> => {
  const { stores, ports, now } = request;
  const asOf = await loadToday(stores, now);
  const open = (await loadObligations(stores, ports.forms, { now, unitIds: [unit.id] }))
    .filter((one) => !isDone(one) && one.milestone.opensOn <= asOf.today)
    .toSorted((one, other) => one.lastMoment - other.lastMoment);
  // Whether it has any of these at all it has not said, so that it owes none.
  const asked = open.filter(isQuestion);
  const owed = open.filter((one) => !isQuestion(one));
  const named = owed.slice(0, MOST_OWED);
  const others = named.filter(({ milestone }) => milestone.id !== shown);
  return {
    lines: [
      ...(open.length === 0 ? [] : ['blank' as const]),
      ...(owed.length === 0 ? [] : [say('unit-owes', { count: owed.length })]),
      ...named.map((one) =>
        say(isOverdue(one, now) ? 'unit-owes-overdue' : 'unit-owes-due', {
          name: { said: shortNameOf(one.milestone) },
          due: deadlineWords(one, asOf),
        }),
      ),
      ...asked.map(({ milestone }) =>
        say('unit-owes-asked', { name: { said: shortNameOf(milestone) } }),
      ),
    ],
    rows: inColumns(others.map(owedButton), ({ label }) => wordsOf(request, label)),
  };
};

const owedButton = (one: Obligation): MessageButton => ({
  label: say('button-paper', { mark: markOf(one), form: { said: shortNameOf(one.milestone) } }),
  data: buttons.board.unit.to({ unitId: one.unit.id, milestoneId: one.milestone.id }),
});

const markOf = ({ state }: Obligation): string => (state.type === 'drafting' ? '◐' : '○');
