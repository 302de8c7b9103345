import type { DraftId, PersonId, SubmissionId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Period } from '../shared/period.ts';
import type { DraftKey, FormsWhere } from './draft.ts';
import type { ReviewFact } from './review.ts';

/** An immutable version of what a unit handed in. */
export type Submission = DraftKey & {
  id: SubmissionId;
  /** On the receipt, `BN-2027-0012`; counts within the period. */
  number: string;
  draftId: DraftId;
  /** 1 for the first one of this unit, form and period. */
  version: number;
  formVersion: number;
  /** Canonical JSON of the form's content. */
  content: string;
  /** SHA-256 of `content`, hex. */
  hash: string;
  submittedBy: PersonId;
  /** An admin of the Board filled it in in the unit's place. */
  onBehalf: boolean;
  submittedAt: Instant;
};

export type FormPeriod = Pick<DraftKey, 'formId' | 'period'>;

/** That something was handed in: its newest version, and when the first one came. */
export type HandedInFact = DraftKey & {
  number: string;
  version: number;
  at: Instant;
  firstAt: Instant;
  /** It says that the signed document follows. */
  awaitsPaper: boolean;
  /** How far the Board is with it; absent while it has only been received. */
  review?: ReviewFact;
};

/** What stands in the content of what was handed in before it was signed; words of people never read so. */
export const PAPER_FOLLOWS = '"field":"has_signed_document","value":"later"';

/** The same where it is signed, with its number and day, and only its file is still to come. */
const FILE_FOLLOWS = '"field":"has_signed_document","value":"signed_later"';

/** Whether the signed document is still to come. */
export const awaitsPaper = ({ content }: Pick<Submission, 'content'>): boolean =>
  content.includes(PAPER_FOLLOWS) || content.includes(FILE_FOLLOWS);

/** What stands in the content of a report whose numbers are an estimate. */
const ESTIMATED = '"field":"is_estimate","value":"estimate"';

/** Whether the final numbers are still to come. */
export const isEstimate = ({ content }: Pick<Submission, 'content'>): boolean =>
  content.includes(ESTIMATED);

/** Where each form asks for the number of the document itself. */
const DOCUMENT_NUMBER = /"field":"doc_number","value":("(?:[^"\\]|\\.)*")/;

/** The number of the document, as it stands on it; null where it has none or does not tell. */
export const documentNumberOf = ({ content }: Pick<Submission, 'content'>): string | null => {
  const [, quoted = '""'] = DOCUMENT_NUMBER.exec(content) ?? [];
  const number: unknown = JSON.parse(quoted);
  return typeof number === 'string' && number !== '' ? number : null;
};

/** A version, by the number of its document. */
export type NumberedVersion = DraftKey & { number: string; documentNumber: string; at: Instant };

export interface SubmissionStore {
  /** Versions of one unit, newest first. */
  versions(key: DraftKey): Promise<Submission[]>;
  byNumber(number: string): Promise<Submission | null>;
  /** Those of these ids. At most one read, and none for what was read before: versions never change. */
  byIds(ids: readonly SubmissionId[]): Promise<Submission[]>;
  /** The newest version of each of these that the unit has handed in. One read. */
  newestOf(unitId: UnitId, wanted: readonly FormPeriod[]): Promise<Submission[]>;
  /** The same of several units. One read, and one for those that were not read lately. */
  newestOfUnits(unitIds: readonly UnitId[], wanted: readonly FormPeriod[]): Promise<Submission[]>;
  /** The newest version of each unit, without content. */
  latestOf(formId: string, period: Period): Promise<Omit<Submission, 'content'>[]>;
  /** For each unit, form and period: the newest version, and when the first one came. */
  handedIn(where: FormsWhere): Promise<HandedInFact[]>;
  /** All that a unit has ever handed in: the newest version, and when the first one came. */
  ofUnit(unitId: UnitId): Promise<HandedInFact[]>;
  /** Units that have handed it in, in no particular order. */
  unitsWith(formPeriod: FormPeriod): Promise<UnitId[]>;
  /** What has come since then, newest version only. */
  cameSince(since: Instant): Promise<HandedInFact[]>;
  /** Forms and periods of which something is returned now. */
  formsReturned(): Promise<FormPeriod[]>;
  /** What the Board has returned of a form and period, as far as nothing newer has come. */
  returnedOf(formPeriod: FormPeriod): Promise<HandedInFact[]>;
  /** All versions whose document has a number that begins so: `12/`. */
  numbered(beginning: string): Promise<NumberedVersion[]>;
  /** Of what a unit has handed in, the numbers of documents by those of receipts. */
  documentsOf(unitId: UnitId): Promise<ReadonlyMap<string, string>>;
  /** For which it has been handed in by anybody, newest first. */
  periodsOf(formId: string): Promise<Period[]>;
  count(period: Period): Promise<number>;
  add(submission: Submission): Promise<void>;
}

/** Enough of the hash to compare by eye: `9F3A-C041`. */
export const shortHash = (hash: string): string =>
  `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();

export const receiptNumber = (period: Period, count: number): string =>
  `BN-${period}-${String(count).padStart(4, '0')}`;
