import { isOptional } from '../calendar/default-milestones.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import type { Claim, ClaimStore } from '../obligations/claim.ts';
import type { Relief, ReliefStore } from '../obligations/relief.ts';
import { addDays } from '../shared/calendar-date.ts';
import { groupBy } from '../shared/group-by.ts';
import {
  asId,
  type MilestoneId,
  type PersonId,
  type ReliefId,
  type UnitId,
} from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { say } from '../shared/text-ref.ts';
import type { Unit } from '../units/unit.ts';
import { type ReorganisationImpact, takerOf } from './load-impact.ts';
import type { Heir, RegisterPlan } from './plan-reorganisation.ts';
import type { KeptBefore, Reorganisation } from './reorganisation.ts';

type DutyStores = { milestones: MilestoneStore; reliefs: ReliefStore; claims: ClaimStore };

type Carried = Pick<KeptBefore, 'reliefs' | 'movedReliefs' | 'claims'>;

type Carrying = {
  plan: RegisterPlan;
  impact: ReorganisationImpact;
  reorganisation: Reorganisation;
  now: Instant;
};

const MOST_DAYS_AHEAD = 800;

/**
 * What bends the duties from the day on goes on to whoever owes them then: what all before them have
 * handed in is waived, more time stays, what was asked for is still asked for, and so is what was said of
 * dossiers.
 */
export const carryDuties = async (
  stores: DutyStores,
  random: Random,
  { plan, impact, reorganisation, now }: Carrying,
): Promise<Carried> => {
  await stores.milestones.save(
    impact.chosen.map(({ milestone, added }) => {
      const { unitIds } = milestone.owes;
      const all = unitIds === 'all' ? unitIds : [...unitIds, ...added];
      return { ...milestone, owes: { ...milestone.owes, unitIds: all } };
    }),
  );
  const by = reorganisation.confirmedBy;
  const due = await stores.milestones.runningBetween(
    plan.from,
    addDays(plan.from, MOST_DAYS_AHEAD),
  );
  const later = due.filter(({ dueOn }) => dueOn >= plan.from);
  const milestoneIds = later.map(({ id }) => id);
  const unitIds = plan.ended.map(({ id }) => id);
  const before = unitIds.length === 0 ? [] : await stores.reliefs.of({ milestoneIds, unitIds });
  const making = { random, by, now, plan };
  const reliefs = [...waiversFor(impact, making), ...extensionsFor(before, making)];
  for (const relief of reliefs) await stores.reliefs.save(relief);
  const movedReliefs = before.flatMap((relief) => {
    const to = relief.state === 'asked' ? takerOfId(plan, relief.unitId) : undefined;
    return to ? [{ relief, to }] : [];
  });
  for (const { relief, to } of movedReliefs)
    await stores.reliefs.save({ ...relief, unitId: to.id });
  const optional = later.filter(isOptional).map(({ id }) => id);
  const claims = await claimsFor(stores, { plan, milestoneIds: optional, now });
  for (const claim of claims) await stores.claims.save(claim);
  return {
    reliefs: reliefs.map(({ id }) => id),
    movedReliefs: movedReliefs.map(({ relief: { id, unitId } }) => ({ id, unitId })),
    claims: claims.map(({ milestoneId, unitId }) => ({ milestoneId, unitId })),
  };
};

const takerOfId = (plan: RegisterPlan, id: UnitId): Unit | undefined => {
  const ended = plan.ended.find((unit) => unit.id === id);
  return ended && takerOf(plan, ended)?.unit;
};

type Making = { random: Random; by: PersonId | null; now: Instant; plan: RegisterPlan };

const given = (
  { random, by, now }: Making,
  of: Pick<Relief, 'milestoneId' | 'unitId' | 'kind' | 'until' | 'reason'>,
): Relief => ({
  id: asId<ReliefId>(random.token(72)),
  state: 'granted',
  documentNumber: null,
  documentDate: null,
  scans: [],
  answer: '',
  askedBy: null,
  askedAt: now,
  decidedBy: by,
  decidedAt: now,
  ...of,
});

const waiversFor = ({ fulfilled }: ReorganisationImpact, making: Making): Relief[] =>
  fulfilled.map(({ unit, milestone }) => {
    const before = making.plan.heirs.find((heir) => heir.unit.id === unit.id)?.predecessors ?? [];
    return given(making, {
      milestoneId: milestone.id,
      unitId: unit.id,
      kind: 'waiver',
      until: null,
      reason: say('relief-reason-handed-in-before', {
        units: before.map(({ shortName }) => shortName).join(', '),
      }),
    });
  });

/** The latest day that one of those before was given. */
const extensionsFor = (before: readonly Relief[], making: Making): Relief[] =>
  making.plan.heirs
    .filter(({ isNew }) => isNew)
    .flatMap(({ unit, predecessors }) => {
      const ids = new Set(predecessors.map(({ id }) => id));
      const own = before.filter(
        (one) =>
          ids.has(one.unitId) && one.kind === 'extension' && one.state === 'granted' && one.until,
      );
      return [...groupBy(own, ({ milestoneId }) => milestoneId)].map(([milestoneId, those]) => {
        const latest = those.toSorted((one, other) =>
          (one.until ?? '').localeCompare(other.until ?? ''),
        );
        const until = latest.at(-1)?.until ?? null;
        const reason = latest.at(-1)?.reason ?? '';
        return given(making, { milestoneId, unitId: unit.id, kind: 'extension', until, reason });
      });
    });

type Claiming = { plan: RegisterPlan; milestoneIds: readonly MilestoneId[]; now: Instant };

/** Whoever carries on one that has it has it; nothing where all before them have nothing. */
const claimsFor = async (
  { claims }: DutyStores,
  { plan, milestoneIds, now }: Claiming,
): Promise<Claim[]> => {
  const unitIds = plan.ended.map(({ id }) => id);
  if (milestoneIds.length === 0 || unitIds.length === 0) return [];
  const said = await claims.of({ milestoneIds, unitIds });
  return plan.heirs
    .filter(({ isNew }) => isNew)
    .flatMap((heir) =>
      milestoneIds.flatMap((milestoneId): Claim[] => {
        const one = claimOf(
          heir,
          said.filter((claim) => claim.milestoneId === milestoneId),
        );
        return one ? [{ ...one, unitId: heir.unit.id, at: now }] : [];
      }),
    );
};

const claimOf = ({ predecessors }: Heir, said: readonly Claim[]): Claim | undefined => {
  const own = predecessors.map(({ id }) => said.find(({ unitId }) => unitId === id));
  const having = own.find((one) => one?.has);
  return having ?? (own.every((one) => one?.has === false) ? own[0] : undefined);
};
