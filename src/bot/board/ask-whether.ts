import { loadObligations } from '../../core/obligations/load-obligations.ts';
import { isQuestion } from '../../core/obligations/obligation.ts';
import { countStates, type Overview } from '../../core/obligations/overview.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import { nudgeUnits } from '../../core/reminders/nudge.ts';
import type { MilestoneId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { toast, type BotContext, type MessageButton } from '../kit/request.ts';

/** For admins, where units have not said whether they have anything of what not every unit has. */
export const askRows = (
  by: KnownPerson,
  { milestone, clusters, spokenFor }: Overview,
  now: Instant,
): MessageButton[][] => {
  const rows = clusters.flatMap((cluster) => cluster.rows);
  const { asked: count } = countStates(rows, spokenFor, now);
  if (!isAdmin(by) || count === 0) return [];
  const data = buttons.board.askWhether.to({ milestoneId: milestone.id });
  return [[{ label: say('button-ask-whether', { count }), data }]];
};

/** Those that have not answered hear the question once more, and nobody else. */
export const askWhether = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneId }: { milestoneId: MilestoneId },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const owed = await loadObligations(stores, ports.forms, { now, milestoneIds: [milestoneId] });
  const unitIds = owed.filter(isQuestion).map(({ unit }) => unit.id);
  const nudge = { milestoneId, unitIds, by: by.person.id };
  const { nudged, at } = await nudgeUnits(stores, ports.forms, { nudge, now });
  toast(
    ctx,
    nudged.length > 0
      ? say('nudge-done', { count: nudged.length, at: { at } })
      : say('nudge-nobody'),
    true,
  );
};
