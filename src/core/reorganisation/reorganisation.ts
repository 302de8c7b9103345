import type { Actor } from '../audit/audit-entry.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, DraftId, MilestoneId, PersonId, ReliefId, UnitId } from '../shared/ids.ts';
import { DAY_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { Succession } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';

/** `merge`: several become one; `split`: one becomes several; `close`: nobody carries it on. */
export const reorganisationKinds = ['merge', 'split', 'rename', 'close'] as const;
export type ReorganisationKind = (typeof reorganisationKinds)[number];

/**
 * `drafted`: an admin is still putting it together; `planned`: confirmed, its day has not come; `failed`: it
 * could not be done on its day; `dropped`: before anything was done.
 */
export const reorganisationStates = [
  'drafted',
  'planned',
  'done',
  'undone',
  'dropped',
  'failed',
] as const;
export type ReorganisationState = (typeof reorganisationStates)[number];

/** A unit as it is called from the day on; `unitId` where the register has it already. */
export type UnitInto = { name: string; unitId: UnitId | null };

/** That units become others on a day, or one of them gets another name. */
export type Reorganisation = {
  id: string;
  kind: ReorganisationKind;
  state: ReorganisationState;
  /** Those that there are, in the order in which they were named. */
  unitIds: readonly UnitId[];
  /** What becomes of them: one for a merger or a new name, several for a split, none where they close. */
  into: readonly UnitInto[];
  /** The first day on which it holds; null until somebody has said. */
  fromOn: CalendarDate | null;
  /** `system`: the register says so, which somebody has imported. */
  createdBy: Actor;
  createdAt: Instant;
  confirmedBy: PersonId | null;
  /** When it took effect. */
  doneAt: Instant | null;
  /** What was there before, to put it back; null before and where it cannot be undone any more. */
  kept: KeptBefore | null;
};

/** All that taking effect has changed, as it was. */
export type KeptBefore = {
  units: readonly Unit[];
  successions: readonly Succession[];
  tags: readonly { unitId: UnitId; tags: readonly string[] }[];
  /** Came into being. */
  begun: readonly UnitId[];
  memberships: readonly { unitId: UnitId; year: number; clusterId: ClusterId }[];
  drafts: readonly { id: DraftId; unitId: UnitId; to: UnitId }[];
  /** Drafts that were made of what others had handed in. */
  madeDrafts: readonly { id: DraftId; unitId: UnitId }[];
  contacts: readonly { unitId: UnitId; personId: PersonId }[];
  reliefs: readonly ReliefId[];
  movedReliefs: readonly { id: ReliefId; unitId: UnitId }[];
  claims: readonly { milestoneId: MilestoneId; unitId: UnitId }[];
  milestones: readonly { id: MilestoneId; added: readonly UnitId[] }[];
};

/** Who becomes whom, and when; `heirIds` are those that the register has. */
export type ReorganisationMark = Pick<Reorganisation, 'id' | 'state' | 'unitIds' | 'fromOn'> & {
  heirIds: readonly UnitId[];
};

export interface ReorganisationStore {
  byId(id: string): Promise<Reorganisation | null>;
  /** Of all that there are and can be read, in no particular order. */
  marks(): Promise<ReorganisationMark[]>;
  /** Those in these states, the newest first. */
  inStates(states: readonly ReorganisationState[]): Promise<Reorganisation[]>;
  /** Adds it, or replaces the one of the same id. */
  save(reorganisation: Reorganisation): Promise<void>;
}

/** Whether an imported register says so: it has the units that come of it, and knows when the others end. */
export const isOfRegister = ({
  unitIds,
  into,
}: Pick<Reorganisation, 'unitIds' | 'into'>): boolean =>
  into.some(({ unitId }) => unitId !== null && !unitIds.includes(unitId));

/** Whoever has done it may take it back for a day. */
const UNDO_MS = DAY_MS;

/** Until when it can be undone; null where it cannot. */
export const undoableUntil = ({ state, doneAt, kept }: Reorganisation): Instant | null =>
  state === 'done' && doneAt !== null && kept !== null ? plusMs(doneAt, UNDO_MS) : null;

export const isUndoable = (reorganisation: Reorganisation, now: Instant): boolean => {
  const until = undoableUntil(reorganisation);
  return until !== null && now <= until;
};

/** Units that are there before and end with it. */
export const endedIds = ({ kind, unitIds, into }: Reorganisation): UnitId[] => {
  if (kind === 'rename') return [];
  const stays = new Set(into.map(({ unitId }) => unitId));
  return unitIds.filter((id) => !stays.has(id));
};
