import { isOptional } from '../../core/calendar/default-milestones.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import { type ClusterRow, type Counts, countStates } from '../../core/obligations/overview.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { agreedLine } from './unit-cluster.ts';

/** Where the clusters of the year are not agreed on yet, it is said which ones these are. */
export const agreedLines = (
  clusters: readonly Pick<ClusterRow, 'agreedFor'>[],
  year: number,
): TextRef[] => {
  const years = clusters.flatMap(({ agreedFor }) => agreedFor ?? []);
  return years.length === 0 ? [] : [agreedLine(Math.max(...years), year)];
};

/** How many units of these stand how. */
export const countLines = (
  rows: readonly Obligation[],
  spokenFor: ReadonlySet<UnitId>,
  now: Instant,
): TextRef[] => {
  const counts = countStates(rows, spokenFor, now);
  return [
    say('overview-total', { count: rows.length }),
    ...claimLines(rows, counts),
    say('overview-submitted', { count: counts.submitted }),
    ...rare('overview-late', counts.late),
    ...rare('overview-unsigned', counts.unsigned),
    ...rare('overview-returned', counts.returned),
    ...rare('overview-on-paper', counts['on-paper']),
    ...rare('overview-waived', counts.waived),
    say('overview-drafting', { count: counts.drafting }),
    say('overview-not-begun', { count: counts['not-begun'] }),
    ...rare('overview-no-contact', counts['no-contact']),
    ...rare('overview-overdue', counts.overdue),
  ];
};

/** Who has said that they have anything of what not every unit has, who has nothing, who has not answered. */
const claimLines = (
  rows: readonly Obligation[],
  { unanswered, without }: Pick<Counts, 'unanswered' | 'without'>,
): TextRef[] =>
  rows.some(({ milestone }) => isOptional(milestone))
    ? [say('overview-claims', { has: rows.length - unanswered - without, without, unanswered })]
    : [];

/** What seldom happens is told only when it does. */
const rare = (key: KeyTaking<'count'>, count: number): TextRef[] =>
  count > 0 ? [say(key, { count })] : [];
