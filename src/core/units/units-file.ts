import type { PersonId, TelegramId, UnitsFileId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { UnitsTable } from './units-table.ts';

export const unitsFileStates = ['waiting', 'ready', 'applied', 'dropped', 'failed'] as const;
/**
 * `waiting` to be read, `ready` to be looked at, applied or dropped, `failed` when it could not be
 * read or changes nothing.
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

export interface UnitsFileStore {
  /** Adds a waiting file. Earlier ones of the same chat that are ready are dropped. */
  add(file: UnitsFile): Promise<void>;
  byId(id: UnitsFileId): Promise<UnitsFile | null>;
  /** What was read from it; null before that and once it is applied, dropped or failed. */
  tableOf(id: UnitsFileId): Promise<UnitsTable | null>;
  /** Those that are to be read now, oldest first. */
  toRead(now: Instant, limit: number): Promise<UnitsFile[]>;
  markReady(id: UnitsFileId, table: UnitsTable): Promise<void>;
  /** Forgets the table as well. */
  markEnded(id: UnitsFileId, state: 'applied' | 'dropped' | 'failed'): Promise<void>;
  postpone(id: UnitsFileId, until: Instant): Promise<void>;
}
