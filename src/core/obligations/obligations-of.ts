import { deadlineOf, type Deadline, type Milestone } from '../calendar/milestone.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { addDays, endOfDay, type CalendarDate } from '../shared/calendar-date.ts';
import { groupBy } from '../shared/group-by.ts';
import type { MilestoneId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { DraftKey } from '../submissions/draft.ts';
import type { HandedInFact } from '../submissions/submission.ts';
import type { Membership } from '../units/cluster.ts';
import type { UnitTag } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import type { Claim } from './claim.ts';
import type { Obligation, ObligationState } from './obligation.ts';
import { isOwedBy, labelsBy, placesBy } from './owing.ts';
import type { Relief } from './relief.ts';

/** A draft that is being filled in. */
export type BegunDraft = DraftKey & { share: number; changedAt: Instant };

export type ObligationFacts = {
  milestones: readonly Milestone[];
  units: readonly Unit[];
  /** Of all years of the milestones. */
  memberships: readonly Membership[];
  /** Of the units; needed where a milestone is owed by label. */
  tags: readonly UnitTag[];
  drafts: readonly BegunDraft[];
  submissions: readonly HandedInFact[];
  reliefs: readonly Relief[];
  /** What units have said of what not every unit has. */
  claims: readonly Claim[];
  workingDays: WorkingDays;
};

/**
 * Everything that these units owe of these milestones, in their orders. A unit owes what falls due
 * while it exists: one that was merged in July owes nothing of August, its successor does.
 */
export const obligationsOf = (facts: ObligationFacts): Obligation[] => {
  const drafts = byForm(facts.drafts);
  const submissions = byForm(facts.submissions);
  const reliefs = byPlace(facts.reliefs);
  const claims = byPlace(facts.claims);
  const places = placesBy(facts.memberships);
  const labels = labelsBy(facts.tags);
  return facts.milestones.flatMap((milestone) => {
    if (!milestone.isOn || !milestone.isOwed) return [];
    const deadline = deadlineOf(milestone, facts.workingDays);
    const form = keyOf(milestone);
    const [begun, handedIn] = [drafts.get(form), submissions.get(form)];
    const bent = reliefs.get(milestone.id);
    const claimed = claims.get(milestone.id);
    const membershipOf = places(milestone);
    return facts.units
      .filter((unit) =>
        isOwedBy(milestone, {
          unit,
          membership: membershipOf.get(unit.id),
          labels: labels.get(unit.id),
          on: deadline.dueOn,
        }),
      )
      .map((unit) =>
        // Planning a day asks for hundreds of thousands of these, of which most hold nothing.
        obligationOf({
          unit,
          milestone,
          deadline,
          draft: begun?.get(unit.id),
          submission: handedIn?.get(unit.id),
          reliefs: bent?.get(unit.id) ?? none,
          claim: claimed?.get(unit.id)?.[0],
        }),
      );
  });
};

const none: readonly Relief[] = [];

const keyOf = ({ formId, period }: Pick<DraftKey, 'formId' | 'period'>): string =>
  `${formId}:${period}`;

/** Of each unit the one of that form and period. */
const byForm = <One extends DraftKey>(all: readonly One[]): Map<string, Map<UnitId, One>> =>
  new Map(
    [...groupBy(all, keyOf)].map(([form, those]) => [
      form,
      new Map(those.map((one) => [one.unitId, one])),
    ]),
  );

/** Those of each milestone and unit. */
const byPlace = <One extends { milestoneId: MilestoneId; unitId: UnitId }>(
  all: readonly One[],
): Map<MilestoneId, Map<UnitId, One[]>> =>
  new Map(
    [...groupBy(all, ({ milestoneId }) => milestoneId)].map(([milestoneId, those]) => [
      milestoneId,
      groupBy(those, ({ unitId }) => unitId),
    ]),
  );

type Place = {
  unit: Unit;
  milestone: Milestone;
  deadline: Deadline;
  draft: BegunDraft | undefined;
  submission: HandedInFact | undefined;
  reliefs: readonly Relief[];
  claim: Claim | undefined;
};

const obligationOf = (place: Place): Obligation => {
  const { unit, milestone, reliefs, claim } = place;
  const handingIn = extended(place.deadline, reliefs);
  const state = stateOf(place, handingIn.lastMoment);
  const answer = answering(place, state);
  const { dueOn, lastMoment } = answer ?? handingIn;
  const pending = reliefs.findLast((relief) => relief.state === 'asked');
  return {
    unit,
    milestone,
    dueOn,
    lastMoment,
    // What the Board has given back is taken whenever it comes.
    locksOn: state.type === 'returned' ? null : lockOf(milestone, dueOn, reliefs),
    state,
    ...(answer ? { firstDueBy: handingIn.lastMoment } : {}),
    ...(pending ? { pending } : {}),
    ...(claim ? { claim: claim.has ? 'has' : 'none' } : {}),
  };
};

const granted = (reliefs: readonly Relief[], kind: Relief['kind']): Relief | undefined =>
  reliefs.findLast((relief) => relief.kind === kind && relief.state === 'granted');

/** The Board's day counts as it was given, whole; it never takes time away. */
const extended = (deadline: Deadline, reliefs: readonly Relief[]): Deadline => {
  const until = granted(reliefs, 'extension')?.until ?? null;
  if (until === null || until <= deadline.dueOn) return deadline;
  return { dueOn: until, lastMoment: endOfDay(until) };
};

/** The answer came on paper, or the Board wants none any more. */
const relieved = (reliefs: readonly Relief[], since: Instant): boolean =>
  reliefs.some(
    ({ kind, state, decidedAt, askedAt }) =>
      (kind === 'paper' || kind === 'waiver') &&
      state === 'granted' &&
      (decidedAt ?? askedAt) > since,
  );

/** What was given back has a day of its own. */
const answering = (
  { submission, reliefs }: Place,
  state: ObligationState,
): Deadline | undefined => {
  const answerBy = state.type === 'returned' ? submission?.review?.answerBy : null;
  if (!answerBy) return undefined;
  return extended({ dueOn: answerBy, lastMoment: endOfDay(answerBy) }, reliefs);
};

/** An extension beyond the lock moves it; a reopening lets the unit in until its last day. */
const lockOf = (
  { locksOn }: Milestone,
  dueOn: CalendarDate,
  reliefs: readonly Relief[],
): CalendarDate | null => {
  if (locksOn === null) return null;
  const openUntil = granted(reliefs, 'reopening')?.until ?? null;
  const days = [locksOn, addDays(dueOn, 1), ...(openUntil ? [addDays(openUntil, 1)] : [])];
  return days.toSorted().at(-1) ?? locksOn;
};

/** What has come, with what the Board says of it. */
const handedInState = (
  { draft, reliefs }: Place,
  submission: HandedInFact,
  lastMoment: Instant,
): ObligationState => {
  const { at, number, version, firstAt, review } = submission;
  // The signed document may come by post.
  const awaitsPaper = submission.awaitsPaper && !granted(reliefs, 'paper');
  const isAmending = draft !== undefined;
  const isLate = firstAt > lastMoment;
  const facts = { number, version, firstAt, isLate, isAmending };
  if (review?.state === 'returned' && !relieved(reliefs, review.at))
    return { type: 'returned', at: review.at, sentAt: at, ...facts };
  return { type: 'submitted', at, awaitsPaper, ...facts, ...(review ? { review } : {}) };
};

const stateOf = (place: Place, lastMoment: Instant): ObligationState => {
  const { draft, submission, reliefs, claim } = place;
  if (submission) return handedInState(place, submission, lastMoment);
  const paper = granted(reliefs, 'paper');
  const waiver = granted(reliefs, 'waiver');
  if (waiver)
    return { type: 'waived', at: waiver.decidedAt ?? waiver.askedAt, reason: waiver.reason };
  if (paper) {
    const { askedAt: at, documentNumber, documentDate } = paper;
    return { type: 'on-paper', at, documentNumber: documentNumber ?? '', documentDate };
  }
  if (claim && !claim.has) return { type: 'none', at: claim.at };
  if (!draft) return { type: 'not-begun' };
  return { type: 'drafting', share: draft.share, changedAt: draft.changedAt };
};
