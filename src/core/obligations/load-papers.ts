import { everyMilestone } from '../calendar/every-milestone.ts';
import type { Milestone } from '../calendar/milestone.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { yearOfPeriod } from '../shared/period.ts';
import type { DraftKey, Draft } from '../submissions/draft.ts';
import { findForm, type FormPorts } from '../submissions/form-ports.ts';
import type { HandedInFact } from '../submissions/submission.ts';
import { loadObligations, type ObligationStores } from './load-obligations.ts';
import type { Obligation } from './obligation.ts';

/** A form of a period that a unit owes, fills in or has handed in, however long ago. */
export type UnitPaper = DraftKey & {
  /** What it is handed in for; null where there is no such milestone any more, or never was. */
  milestone: Milestone | null;
  /** Null where the unit does not owe it. */
  obligation: Obligation | null;
  /** Null where nothing has been handed in. */
  handedIn: HandedInFact | null;
  /** What is being filled in or changed, with at least one answer. */
  draft: Draft | null;
};

/** The year that a paper is filed under. */
export const yearOfPaper = ({ period }: Pick<UnitPaper, 'period'>): number => yearOfPeriod(period);

/**
 * All papers of a unit, of all years: what it owes once that can be handed in, what it has begun and
 * what it has handed in, asked for or not, or asked for no more. The newest year first, within it what is due last.
 */
export const loadPapers = async (
  stores: ObligationStores,
  ports: Pick<FormPorts, 'forms'>,
  { unitId, now }: { unitId: UnitId; now: Instant },
): Promise<UnitPaper[]> => {
  const milestones = await everyMilestone(stores);
  const owed = await loadObligations(stores, ports, { now, milestones, unitIds: [unitId] });
  const today = dateInHanoi(now);
  const papers = new Map<string, UnitPaper>();
  const paperOf = ({ formId, period }: DraftKey): UnitPaper => {
    const key = `${formId} ${period}`;
    const known = papers.get(key);
    if (known) return known;
    const milestone =
      milestones.find((one) => one.formId === formId && one.period === period) ?? null;
    const none = { obligation: null, handedIn: null, draft: null };
    const paper: UnitPaper = { unitId, formId, period, milestone, ...none };
    papers.set(key, paper);
    return paper;
  };
  for (const obligation of owed) {
    const { milestone, state } = obligation;
    if (milestone.opensOn <= today || state.type !== 'not-begun')
      paperOf({ unitId, ...milestone }).obligation = obligation;
  }
  for (const handedIn of await stores.submissions.ofUnit(unitId))
    paperOf(handedIn).handedIn = handedIn;
  for (const draft of await stores.drafts.openOf(unitId))
    if (draft.filled.answers.size > 0) paperOf(draft).draft = draft;
  return [...papers.values()]
    .filter(({ formId, handedIn, draft }) => handedIn || draft || findForm(ports, formId))
    .toSorted(newestFirst);
};

const newestFirst = (one: UnitPaper, other: UnitPaper): number =>
  yearOfPaper(other) - yearOfPaper(one) || compare(dayOf(other), dayOf(one));

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** Where it stands in its year: when it was due, else when it was last worked on. */
const dayOf = (paper: UnitPaper): CalendarDate =>
  paper.obligation?.dueOn ?? paper.milestone?.dueOn ?? dateInHanoi(workedOnAt(paper));

/** When the unit last did something about it; 0 when it never did. */
export const workedOnAt = ({ handedIn, draft }: UnitPaper): Instant =>
  Math.max(handedIn?.at ?? 0, draft?.changedAt ?? 0) as Instant;
