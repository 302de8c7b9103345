import type { ClusterId, UnitId } from '../shared/ids.ts';
import type { Cluster, Membership } from './cluster.ts';
import type { Unit } from './unit.ts';

/** That `successorId` carries on what these units were. */
export type Succession = { successorId: UnitId; predecessorIds: readonly UnitId[] };

/** In which year a unit was somewhere. */
export type MembershipPlace = Pick<Membership, 'unitId' | 'year'>;

/** A free label of a unit, as the Board wrote it. */
export type UnitTag = { unitId: UnitId; tag: string };

/** Rows to be written, replacing those of the same id, of the same unit and year, or of the same successor. */
export type UnitChanges = {
  units: readonly Unit[];
  clusters: readonly Cluster[];
  memberships: readonly Membership[];
  successions: readonly Succession[];
  /** In place of the tags that these units have. */
  tags?: readonly { unitId: UnitId; tags: readonly string[] }[];
};

/** What is read of the whole city is one and the same list until the next change. */
export interface UnitStore {
  byId(id: UnitId): Promise<Unit | null>;
  /** In no particular order; ids that nobody has are left out. */
  byIds(ids: readonly UnitId[]): Promise<Unit[]>;
  /** The code as it is stored: upper case. */
  byCode(code: string): Promise<Unit | null>;
  /** Every unit, closed ones too, by code. */
  all(): Promise<readonly Unit[]>;
  clusters(): Promise<readonly Cluster[]>;
  /**
   * Who belongs to which cluster in these years. Also how units stood before the first of them where nothing
   * later was agreed, which goes on; `standingBy` tells what counts in a year.
   */
  memberships(years: readonly number[]): Promise<readonly Membership[]>;
  /** The same of these units alone. */
  membershipsOf(unitIds: readonly UnitId[], years: readonly number[]): Promise<Membership[]>;
  /** The same of these clusters alone. */
  membershipsIn(clusterIds: readonly ClusterId[], years: readonly number[]): Promise<Membership[]>;
  successions(): Promise<readonly Succession[]>;
  /** The labels of all units, by unit and label. */
  tags(): Promise<readonly UnitTag[]>;
  /** In place of those that the unit has. */
  setTags(unitId: UnitId, tags: readonly string[]): Promise<void>;
  /** A word of its own after every change of units, clusters, memberships, successions or tags. */
  revision(): Promise<string>;
  save(changes: UnitChanges): Promise<void>;
  /** They have never been: written as they are given, and in no list and no cluster of these any more. */
  withdraw(gone: {
    units: readonly Unit[];
    memberships: readonly MembershipPlace[];
  }): Promise<void>;
}
