import type { UnitId } from '../shared/ids.ts';
import type { Cluster, Membership } from './cluster.ts';
import type { Unit } from './unit.ts';

/** That `successorId` carries on what these units were. */
export type Succession = { successorId: UnitId; predecessorIds: readonly UnitId[] };

/** Rows to be written, replacing those of the same id, of the same unit and year, or of the same successor. */
export type UnitChanges = {
  units: readonly Unit[];
  clusters: readonly Cluster[];
  memberships: readonly Membership[];
  successions: readonly Succession[];
};

export interface UnitStore {
  byId(id: UnitId): Promise<Unit | null>;
  /** The code as it is stored: upper case. */
  byCode(code: string): Promise<Unit | null>;
  /** Every unit, closed ones too, by code. */
  all(): Promise<Unit[]>;
  clusters(): Promise<Cluster[]>;
  /** Who belongs to which cluster in these years. */
  memberships(years: readonly number[]): Promise<Membership[]>;
  successions(): Promise<Succession[]>;
  save(changes: UnitChanges): Promise<void>;
}
