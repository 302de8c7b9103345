import type { Filled } from '../forms/forms.ts';
import type { DraftId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Period } from '../shared/period.ts';

export const draftStatuses = ['open', 'submitted', 'cancelled'] as const;
export type DraftStatus = (typeof draftStatuses)[number];

/** There is one draft for a unit, a form and a period, whoever fills it. */
export type DraftKey = { unitId: UnitId; formId: string; period: Period };

/** Forms and periods that are asked about together; of some units, or of all. */
export type FormsWhere = {
  formIds: readonly string[];
  periods: readonly Period[];
  unitIds: readonly UnitId[] | undefined;
};

/** What a unit has answered so far. Outlives people, phones and deploys. */
export type Draft = DraftKey & {
  id: DraftId;
  /** Eight characters that its buttons carry; a draft begun anew gets another one. */
  token: string;
  formVersion: number;
  status: DraftStatus;
  openedBy: PersonId;
  openedAt: Instant;
  changedAt: Instant;
  filled: Filled;
};

/** A thrown-away draft can be taken back this long. */
const UNDO_CANCEL_MS = 24 * 60 * 60 * 1000;

/** Throwing it away was the last change of a thrown-away draft. */
export const isRestorable = ({ status, changedAt }: Draft, now: Instant): boolean =>
  status === 'cancelled' && now - changedAt <= UNDO_CANCEL_MS;

export const DRAFT_TOKEN_BITS = 48;
