import type { Hash } from '../shared/hash.ts';
import type { MilestoneId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { shortHash } from '../submissions/submission.ts';

/**
 * What a unit has said of something that most units have nothing of: that it has it, and so owes it, or
 * that it has nothing. As long as it has said neither, it is asked and owes nothing.
 */
export type Claim = {
  milestoneId: MilestoneId;
  unitId: UnitId;
  has: boolean;
  by: PersonId;
  at: Instant;
};

export type ClaimPlace = Pick<Claim, 'milestoneId' | 'unitId'>;

/** What proves it as the hash of a receipt does: `4E38-0896`, the same as long as nobody says anything else. */
export const claimCode = (hash: Hash, { milestoneId, unitId, has, by, at }: Claim): string =>
  shortHash(hash.sha256(JSON.stringify([milestoneId, unitId, has, by, at])));

export interface ClaimStore {
  /** Those of these milestones, and of these units when given. */
  of(where: {
    milestoneIds: readonly MilestoneId[];
    unitIds?: readonly UnitId[] | undefined;
  }): Promise<Claim[]>;
  /** In place of what the unit has said before. */
  save(claim: Claim): Promise<void>;
  /** The unit has said nothing again. */
  remove(place: ClaimPlace): Promise<void>;
}
