import {
  asId,
  type DraftId,
  type PersonId,
  type SubmissionId,
  type UnitId,
} from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Period } from '../core/shared/period.ts';
import type { Submission } from '../core/submissions/submission.ts';
import type { Submission as SubmissionRow } from './generated/client.ts';
import { type Stored, toBool } from './row-values.ts';

export const withoutContent = (
  row: Stored<Omit<SubmissionRow, 'content'>>,
): Omit<Submission, 'content'> => ({
  id: asId<SubmissionId>(row.id),
  number: row.number,
  draftId: asId<DraftId>(row.draftId),
  unitId: asId<UnitId>(row.unitId),
  formId: row.formId,
  period: asId<Period>(row.period),
  version: row.version,
  formVersion: row.formVersion,
  hash: row.hash,
  submittedBy: asId<PersonId>(row.submittedBy),
  onBehalf: toBool(row.onBehalf),
  submittedAt: asInstant(row.submittedAt),
});

export const toSubmission = (row: Stored<SubmissionRow>): Submission => ({
  content: row.content,
  ...withoutContent(row),
});
