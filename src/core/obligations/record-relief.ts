import type { KnownPerson } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import { asId, type MilestoneId, type ReliefId, type UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { Unit } from '../units/unit.ts';
import type { AskReliefNeeds } from './ask-relief.ts';
import { tellOfDecision } from './decide-relief.ts';
import { latestExtension } from './latest-extension.ts';
import { loadObligations, loadWorkingDays } from './load-obligations.ts';
import { awaitsPaper, isDone, type Obligation } from './obligation.ts';
import type { Relief, ReliefKind } from './relief.ts';
import { REOPENED_WORKING_DAYS } from './time-limits.ts';

/** What the Board writes down of its own accord about what units owe of one milestone. */
export type RecordRelief = {
  milestoneId: MilestoneId;
  unitIds: readonly UnitId[];
  kind: ReliefKind;
  /** Of an extension. */
  until?: CalendarDate | undefined;
  /** Of a paper. */
  documentNumber?: string | undefined;
  documentDate?: CalendarDate | undefined;
  /** Why not at all, or why in another way; may be empty but for a waiver. */
  reason: Relief['reason'];
  by: KnownPerson;
  now: Instant;
};

export type WhyLeftOut = 'done' | 'waits' | 'not-later' | 'too-late' | 'not-locked';
export type LeftOut = { unit: Unit; why: WhyLeftOut };

export type RecordReliefOutcome =
  /** `leftOut`: of these units it makes no sense, or somebody waits for an answer first. */
  | { type: 'recorded'; reliefs: Relief[]; obligations: Obligation[]; leftOut: LeftOut[] }
  | { type: 'refused'; why: 'not-admin' | 'nobody-left' };

/** What can be recorded now of these units, and what cannot. */
export const recordable = (
  obligations: readonly Obligation[],
  { kind, until, now }: Pick<RecordRelief, 'kind' | 'until' | 'now'>,
): { those: Obligation[]; leftOut: LeftOut[] } => {
  const today = dateInHanoi(now);
  const those: Obligation[] = [];
  const leftOut: LeftOut[] = [];
  for (const one of obligations) {
    const why = obstacle(one, { kind, until, today });
    if (why) leftOut.push({ unit: one.unit, why });
    else those.push(one);
  }
  return { those, leftOut };
};

type Wanted = { kind: ReliefKind; until: CalendarDate | undefined; today: CalendarDate };

const obstacle = (one: Obligation, { kind, until, today }: Wanted): WhyLeftOut | undefined => {
  if (one.pending) return 'waits';
  if (kind === 'reopening')
    return one.locksOn !== null && one.locksOn <= today ? undefined : 'not-locked';
  if (kind === 'paper' && awaitsPaper(one)) return undefined;
  if (isDone(one)) return 'done';
  return kind === 'extension' && until !== undefined ? dayObstacle(one, until, today) : undefined;
};

const dayObstacle = (
  one: Obligation,
  until: CalendarDate,
  today: CalendarDate,
): WhyLeftOut | undefined => {
  if (until <= one.dueOn || until < today) return 'not-later';
  return until > latestExtension(one, today) ? 'too-late' : undefined;
};

/**
 * An admin records that a document came on paper, that units need not do it, have more time or may hand
 * in again. It counts at once; their contacts, where there are any, are told.
 */
export const recordRelief = async (
  needs: AskReliefNeeds,
  ports: Pick<FormPorts, 'forms'> & { random: Random },
  input: RecordRelief,
): Promise<RecordReliefOutcome> => {
  const { milestoneId, unitIds, by, now } = input;
  if (!isAdmin(by)) return { type: 'refused', why: 'not-admin' };
  const wanted = { now, milestoneIds: [milestoneId], unitIds };
  const { those, leftOut } = recordable(await loadObligations(needs, ports, wanted), input);
  if (those.length === 0) return { type: 'refused', why: 'nobody-left' };
  const until = await lastDayOf(needs, input);
  const reliefs = those.map(({ unit }) => reliefOf(ports.random, { ...input, until }, unit.id));
  for (const relief of reliefs) await needs.reliefs.save(relief);
  await needs.audit.record(
    ...reliefs.map((relief) => ({
      at: now,
      actor: by.person.id,
      action: 'relief-recorded' as const,
      subject: `unit:${relief.unitId}`,
      details: {
        relief: relief.id,
        kind: relief.kind,
        milestone: those[0]?.milestone.id ?? '',
      },
    })),
  );
  const told = { ...wanted, unitIds: reliefs.map(({ unitId }) => unitId) };
  const obligations = await loadObligations(needs, ports, told);
  const byUnit = new Map(reliefs.map((relief) => [relief.unitId, relief]));
  for (const obligation of obligations) {
    const relief = byUnit.get(obligation.unit.id);
    if (relief) await tellOfDecision(needs, { relief, obligation, now });
  }
  return { type: 'recorded', reliefs, obligations, leftOut };
};

const lastDayOf = async (
  needs: AskReliefNeeds,
  { kind, until, now }: RecordRelief,
): Promise<CalendarDate | undefined> =>
  kind === 'reopening'
    ? (await loadWorkingDays(needs)).addWorkingDays(dateInHanoi(now), REOPENED_WORKING_DAYS)
    : until;

const reliefOf = (random: Random, input: RecordRelief, unitId: UnitId): Relief => ({
  id: asId<ReliefId>(random.token(96)),
  milestoneId: input.milestoneId,
  unitId,
  kind: input.kind,
  state: 'granted',
  until: input.until ?? null,
  documentNumber: input.documentNumber ?? null,
  documentDate: input.documentDate ?? null,
  scans: [],
  reason: input.reason,
  answer: '',
  askedBy: null,
  askedAt: input.now,
  decidedBy: input.by.person.id,
  decidedAt: input.now,
});
