import { reliefKinds } from '../../core/obligations/relief.ts';
import type { ReliefScan } from '../../core/obligations/relief.ts';
import {
  asId,
  type ClusterId,
  type MilestoneId,
  type ReliefId,
  type UnitId,
} from '../../core/shared/ids.ts';
import {
  id,
  oneOf,
  optional,
  orNone,
  shortDay,
  whole,
  word,
  type AddressField,
  type ValuesOf,
} from '../kit/address.ts';
import { expectedReply } from '../kit/expected-reply.ts';
import { freeWords } from '../kit/pending.ts';

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
  text: optional(freeWords),
  scanKind: optional(oneOf(['document', 'photo'])),
  scanId: optional(freeWords),
  scanName: optional(freeWords),
  /** Bytes. */
  scanSize: optional(whole),
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

export const scanOf = ({
  scanKind,
  scanId,
  scanName,
  scanSize,
}: Recording): (ReliefScan & { size: number }) | undefined =>
  scanKind && scanId
    ? { kind: scanKind, fileId: scanId, name: scanName ?? '', size: scanSize ?? 0 }
    : undefined;
