import type { KnownPerson } from '../../core/people/person.ts';
import type { ClusterId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { nameOfCluster } from '../../core/units/cluster-name.ts';
import type { Unit } from '../../core/units/unit.ts';
import type { ProposedPlace } from '../../core/units/year-proposal.ts';
import { UNITS_A_PAGE } from '../board/unit-cluster.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { inColumns } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, wordsOf, type BotContext, type MessageButton } from '../kit/request.ts';
import type { OfYear } from './checklist.ts';
import { proposalOf } from './proposal.ts';

/** The units of a cluster as they are to be in a year, or those of none; each can be put elsewhere. */
export const showProposedCluster = async (
  ctx: BotContext,
  _by: KnownPerson,
  { year, clusterId, page }: OfYear & { clusterId: ClusterId | null; page: number },
): Promise<void> => {
  const proposal = await proposalOf(ctx, { year });
  const found = proposal.clusters.find(({ cluster }) => cluster.id === clusterId);
  if (!found && clusterId !== null) return refuse(ctx, 'button-outdated');
  const units: { unit: Unit; line: TextRef }[] = found
    ? found.places.map((place) => ({ unit: place.unit, line: lineOf(place) }))
    : proposal.loose.map((unit) => ({
        unit,
        line: say('proposal-unit-member', { unit: unit.shortName }),
      }));
  const { items, turning } = pageOf(ctx.request, units, {
    wanted: page,
    size: UNITS_A_PAGE,
    to: (at) => buttons.nextYear.cluster.to({ year, clusterId, page: at }),
    named: ({ unit }) => calledUnit(unit),
  });
  const toEach = items.map(({ unit }): MessageButton & { data: unknown } => ({
    label: say('button-unit', { name: unit.shortName }),
    data: buttons.nextYear.unit.to({ year, unitId: unit.id }),
  }));
  show(
    ctx,
    [
      say('proposal-cluster-heading', {
        cluster: nameOfCluster(found?.cluster ?? null),
        year: String(year),
      }),
      'blank',
      ...items.map(({ line }) => line),
      'blank',
      say('proposal-choose-unit'),
    ],
    [
      ...inColumns(toEach, ({ label }) => wordsOf(ctx.request, label)),
      turning,
      [
        {
          label: say('button-proposal-back', { year: String(year) }),
          data: buttons.nextYear.clusters.to({ year }),
        },
      ],
    ],
  );
};

const lineOf = ({ unit, membership: { role }, why }: ProposedPlace): TextRef => {
  const line = say(`proposal-unit-${role}`, { unit: unit.shortName });
  return why === 'moved' || why === 'follows' ? say('proposal-unit-changed', { line }) : line;
};
