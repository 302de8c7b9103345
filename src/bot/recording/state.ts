import { reliefKinds } from '../../core/obligations/relief.ts';
import type { ReliefScan } from '../../core/obligations/relief.ts';
import { isExpected } from '../../core/people/expected-reply.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import {
  asId,
  type ClusterId,
  type MilestoneId,
  type ReliefId,
  type UnitId,
} from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import {
  id,
  oneOf,
  optional,
  orNone,
  shortDay,
  word,
  type AddressField,
  type ValuesOf,
} from '../kit/address.ts';
import { expectedReply, type ExpectedReply } from '../kit/expected-reply.ts';

/** Several ids beside one another. */
const listOf = <Id extends UnitId | ReliefId>(): AddressField<readonly Id[]> => ({
  read: (text) =>
    /^[\w,-]*$/.test(text)
      ? text
          .split(',')
          .filter(Boolean)
          .map((one) => asId<Id>(one))
      : undefined,
  write: (ids) => ids.join(','),
  absent: { value: [] },
});

/** Any words, without a colon in them as they are stored. */
const words: AddressField<string> = {
  read: (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return undefined;
    }
  },
  write: encodeURIComponent,
};

const recordFields = {
  kind: oneOf(reliefKinds),
  milestoneId: id<MilestoneId>(),
  /** On the buttons of the same message: those of another one are out of date. */
  mark: word,
  units: listOf<UnitId>(),
  /** Whose list it was begun from, where it was one. */
  clusterId: optional(orNone(id<ClusterId>())),
  until: optional(shortDay),
  date: optional(shortDay),
  /** The number of a paper, why something is waived. */
  text: optional(words),
  scanKind: optional(oneOf(['document', 'photo'])),
  scanId: optional(words),
  scanName: optional(words),
};

/** What is being recorded, as far as it is known. */
export type Recording = ValuesOf<typeof recordFields>;
export const RECORD = expectedReply('board-record', recordFields);

/** Units of a cluster that are chosen to record something for. */
export const CHOICE = expectedReply('board-record-choice', {
  milestoneId: id<MilestoneId>(),
  clusterId: orNone(id<ClusterId>()),
  units: listOf<UnitId>(),
});

/** Scans of what has been recorded as come on paper. */
export const SCANS = expectedReply('board-record-scans', { ids: listOf<ReliefId>() });

/** Why something is taken back. */
export const TAKE_BACK = expectedReply('board-take-back', { id: id<ReliefId>() });

/** What the person was asked last, as long as it is about that. */
export const pending = <Values>(
  { purpose, read }: Pick<ExpectedReply<Values, never>, 'purpose' | 'read'>,
  { awaited }: KnownPerson,
  now: Instant,
): Values | undefined =>
  awaited?.purpose === purpose && isExpected(awaited, now) ? read(awaited.subject) : undefined;

export const scanOf = ({ scanKind, scanId, scanName }: Recording): ReliefScan | undefined =>
  scanKind && scanId ? { kind: scanKind, fileId: scanId, name: scanName ?? '' } : undefined;
