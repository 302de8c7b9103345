import type { Milestone } from '../calendar/milestone.ts';
import { parseContent, titleOf } from '../forms/forms.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Period } from '../shared/period.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { SubmissionStore } from '../submissions/submission.ts';
import { checkIn } from './check-in.ts';

/** What a unit says keeps it from its targets, and what it asks the Board for; empty: nothing. */
export type UnitNeeds = {
  unitId: UnitId;
  /** Of the version that says so, the newest one. */
  number: string;
  difficulties: string;
  support: string;
};

/** Whether units say at this milestone what is difficult for them. */
export const tellsNeeds = ({ formId }: Pick<Milestone, 'formId'>): boolean => formId === checkIn.id;

/** The periods of which units have told how they are. */
export const needsPeriods = (submissions: Pick<SubmissionStore, 'periodsOf'>): Promise<Period[]> =>
  submissions.periodsOf(checkIn.id);

/** What the papers of such a period are called. */
export const needsTitle = (period: Period): TextRef => titleOf(checkIn.id, period);

/** So many contents are read at once. */
const PIECE = 400;

/** Of these units those that have said of a period that something is difficult, or asked for something. */
export const loadNeeds = async (
  submissions: Pick<SubmissionStore, 'latestOf' | 'byIds'>,
  period: Period,
  unitIds: ReadonlySet<UnitId>,
): Promise<UnitNeeds[]> => {
  const latest = await submissions.latestOf(checkIn.id, period);
  const ids = latest.flatMap(({ id, unitId }) => (unitIds.has(unitId) ? id : []));
  const found: UnitNeeds[] = [];
  for (let at = 0; at < ids.length; at += PIECE)
    for (const { unitId, number, content } of await submissions.byIds(ids.slice(at, at + PIECE))) {
      const said = wordsOf(content);
      const difficulties = said('difficulties');
      const support = said('support_request');
      if (difficulties + support !== '') found.push({ unitId, number, difficulties, support });
    }
  return found;
};

/** What was answered to a question outside of lists. */
const wordsOf = (content: string): ((field: string) => string) => {
  const entries = parseContent(JSON.parse(content))?.sections.flatMap((one) => one.entries) ?? [];
  return (field) => {
    const entry = entries.find((one) => one.field === field);
    return entry?.type === 'answer' && typeof entry.value === 'string' ? entry.value : '';
  };
};
