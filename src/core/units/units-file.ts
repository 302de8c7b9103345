import type { PersonId, TelegramId, UnitId, UnitsFileId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { UnitsTable } from './units-table.ts';

export const unitsFileStates = [
  'waiting',
  'choosing',
  'ready',
  'approved',
  'applied',
  'dropped',
  'failed',
] as const;
/**
 * `waiting` to be read, `choosing` until its sender says which of its sheets is meant, `ready` to be looked at and approved or dropped, `approved` until it is
 * applied, `failed` when it could not be read or changes nothing.
 */
export type UnitsFileState = (typeof unitsFileStates)[number];

/** A list of units that an admin sent into the chat. */
export type UnitsFile = {
  id: UnitsFileId;
  /** The admin who sent it, and their chat. */
  sentBy: PersonId;
  chat: TelegramId;
  /** Telegram's id of the file. */
  fileId: string;
  /** Cleaned original name, metadata only. */
  name: string;
  state: UnitsFileState;
  sentAt: Instant;
  attempts: number;
};

/** What the file would change, as it is shown page by page; `isReady`: it may be written. */
export type UnitsFileReport = { lines: TextRef[]; isReady: boolean };

export interface UnitsFileStore {
  /** Adds a waiting file. Earlier ones of the same chat that are ready are dropped. */
  add(file: UnitsFile): Promise<void>;
  byId(id: UnitsFileId): Promise<UnitsFile | null>;
  /** What was read from it; null before that and once it is applied, dropped or failed. */
  tableOf(id: UnitsFileId): Promise<UnitsTable | null>;
  /** What its sender said of names in a list of awards, by their search keys; null: those rows are left out. */
  choicesOf(id: UnitsFileId): Promise<Readonly<Record<string, UnitId | null>>>;
  choose(id: UnitsFileId, choices: Readonly<Record<string, UnitId | null>>): Promise<void>;
  /** Null like {@link tableOf}. */
  reportOf(id: UnitsFileId): Promise<UnitsFileReport | null>;
  /** Those that are to be read now, oldest first. */
  toRead(now: Instant, limit: number): Promise<UnitsFile[]>;
  /** Those that are approved, oldest first. */
  toApply(): Promise<UnitsFile[]>;
  /** Keeps the tables of its sheets until one is chosen. */
  markChoosing(id: UnitsFileId, tables: readonly UnitsTable[]): Promise<void>;
  /** One of the sheets, by its place among them, waits to be looked at; false when none is to be chosen. */
  chooseSheet(id: UnitsFileId, at: number, now: Instant): Promise<boolean>;
  markReady(id: UnitsFileId, read: { table: UnitsTable; report: UnitsFileReport }): Promise<void>;
  /** What is wrong with it now, in place of the report before; it is `ready` again. */
  markRefused(id: UnitsFileId, report: UnitsFileReport): Promise<void>;
  /** False when it was not `ready`: somebody has pressed before. */
  approve(id: UnitsFileId): Promise<boolean>;
  /** Forgets table and report as well. */
  markEnded(id: UnitsFileId, state: 'applied' | 'dropped' | 'failed'): Promise<void>;
  postpone(id: UnitsFileId, until: Instant): Promise<void>;
}
