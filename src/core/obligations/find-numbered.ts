import type { MilestoneStore } from '../calendar/milestone-store.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { dateInHanoi, yearOf } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import { readDocument } from '../shared/vietnamese-document.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { DraftKey } from '../submissions/draft.ts';
import type { SubmissionStore } from '../submissions/submission.ts';
import type { ReliefStore } from './relief.ts';

type NumberedStores = {
  submissions: SubmissionStore;
  reliefs: ReliefStore;
  milestones: MilestoneStore;
};

/** A paper whose document carries the number that was looked for. */
export type NumberedPaper = DraftKey & {
  /** As it is written on the document. */
  documentNumber: string;
  /** Of the receipt; null where it was recorded from paper. */
  receipt: string | null;
  at: Instant;
};

/** The number of a document in what was typed, marks and case aside; null where there is none. */
const soughtIn = (text: string, today: CalendarDate): string | null => {
  const reading = readDocument(text, yearOf(today));
  return reading.type === 'document' ? reading.number : null;
};

/**
 * What was handed in, or recorded from paper, under the number of a document, or one that begins so; a
 * number that stayed through several versions is that of the newest. The newest paper first.
 */
export const findNumbered = async (
  { submissions, reliefs, milestones }: NumberedStores,
  text: string,
  now: Instant,
): Promise<NumberedPaper[]> => {
  const sought = soughtIn(text, dateInHanoi(now));
  if (sought === null) return [];
  const key = searchKey(sought);
  const isMeant = ({ documentNumber }: { documentNumber: string }): boolean =>
    searchKey(documentNumber).startsWith(key);
  const [beginning = ''] = /^\d+\/?/.exec(sought) ?? [];
  const found = new Map<string, NumberedPaper>();
  const note = (paper: NumberedPaper): void => {
    const place = `${paper.unitId} ${paper.formId} ${paper.period}`;
    const known = found.get(place);
    if (isMeant(paper) && (!known || known.at < paper.at)) found.set(place, paper);
  };
  for (const { number, ...paper } of await submissions.numbered(beginning))
    note({ ...paper, receipt: number });
  const recorded = await reliefs.numbered(beginning);
  const known = await milestones.byIds([
    ...new Set(recorded.map(({ milestoneId }) => milestoneId)),
  ]);
  for (const { unitId, milestoneId, documentNumber, decidedAt, askedAt } of recorded) {
    const milestone = known.find(({ id }) => id === milestoneId);
    if (!milestone || documentNumber === null) continue;
    const { formId, period } = milestone;
    note({ unitId, formId, period, documentNumber, receipt: null, at: decidedAt ?? askedAt });
  }
  return [...found.values()].toSorted((one, other) => other.at - one.at);
};
