import type { CalendarDate } from '../shared/calendar-date.ts';
import type { MilestoneId, PersonId, ReliefId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { TextRef } from '../shared/text-ref.ts';

/** What may be asked for: more time, not to owe it, to count what came on paper, to be let in after the lock. */
export const reliefKinds = ['extension', 'waiver', 'paper', 'reopening'] as const;
export type ReliefKind = (typeof reliefKinds)[number];

export const reliefStates = ['asked', 'granted', 'refused', 'taken-back'] as const;
export type ReliefState = (typeof reliefStates)[number];

/** A file of what came on paper, as Telegram hands it out again. */
export type ReliefScan = { fileId: string; kind: 'document' | 'photo'; name: string };

/**
 * What bends an obligation of one unit: asked for by a contact and decided by the Board, or recorded by
 * the Board itself.
 */
export type Relief = {
  id: ReliefId;
  milestoneId: MilestoneId;
  unitId: UnitId;
  kind: ReliefKind;
  state: ReliefState;
  /** The new last day of an extension; the last day of a reopening. */
  until: CalendarDate | null;
  /** Of what came on paper. */
  documentNumber: string | null;
  /** The day that stands on what came on paper; null when nobody told. */
  documentDate: CalendarDate | null;
  /** Of what came on paper, in the order in which they were sent. */
  scans: readonly ReliefScan[];
  /** As somebody has typed it, which may be empty; a text where it was chosen, or said by the service. */
  reason: string | TextRef;
  /** What the Board said when it refused or took it back, as `reason`; empty otherwise. */
  answer: string | TextRef;
  /** Null: the Board gave it without being asked. */
  askedBy: PersonId | null;
  askedAt: Instant;
  decidedBy: PersonId | null;
  decidedAt: Instant | null;
};

export interface ReliefStore {
  byId(id: ReliefId): Promise<Relief | null>;
  /** Those of these milestones, and of these units when given, oldest first. */
  of(where: ReliefsWhere): Promise<Relief[]>;
  /** Those that wait for a decision, oldest first. */
  asked(): Promise<Relief[]>;
  /** Papers that were recorded and stand, whose documents have a number that begins so: `12/`. */
  numbered(beginning: string): Promise<Relief[]>;
  /** Adds it, or replaces the one of the same id. */
  save(relief: Relief): Promise<void>;
}

export type ReliefsWhere = {
  milestoneIds: readonly MilestoneId[];
  unitIds?: readonly UnitId[] | undefined;
};
