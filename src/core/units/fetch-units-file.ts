import type { Notice } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { throwAll } from '../shared/each-apart.ts';
import { HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { planUnitsImport } from './import-units.ts';
import type { ImportPlan } from './plan-import.ts';
import type { UnitStore } from './unit-store.ts';
import { unitsFileNews } from './units-file-news.ts';
import { changesNothing, dryRunOf, headingOf, reportOf, whichSheet } from './units-file-report.ts';
import type { UnitsFile, UnitsFileStore } from './units-file.ts';
import type { UnitsTable } from './units-table.ts';

/** About half a day of tries, an hour apart at most. */
const MAX_ATTEMPTS = 16;
const BATCH = 5;

export type ReadUnitsOutcome =
  | { type: 'table'; table: UnitsTable }
  /** Several sheets fit: its sender is asked which one is meant. */
  | { type: 'tables'; tables: readonly UnitsTable[] }
  /** Said to the admin: why this file can never be read. */
  | { type: 'refused'; reason: TextRef }
  | { type: 'retry' };

/** Fetches a units file from Telegram and reads it. Never throws. */
export interface UnitsFileReader {
  read(file: UnitsFile, signal: AbortSignal): Promise<ReadUnitsOutcome>;
}

type FetchStores = { unitsFiles: UnitsFileStore; outbox: OutboxStore };

export type FetchUnitsPorts = {
  reader: UnitsFileReader;
  /** Reads outside of a transaction. */
  read<T>(work: (stores: FetchStores & { units: UnitStore }) => Promise<T>): Promise<T>;
  /** Runs one short transaction; nothing is fetched or compared inside one. */
  transact<T>(work: (stores: FetchStores) => Promise<T>): Promise<T>;
  now(): Instant;
  /** Deals with a list that is one of awards. */
  ofAwards(file: UnitsFile, table: UnitsTable): Promise<void>;
};

/** Reads the units files that admins have sent and tells them what each would change. */
export const fetchUnitsFiles = async (
  ports: FetchUnitsPorts,
  signal: AbortSignal,
): Promise<number> => {
  const waiting = await ports.read(({ unitsFiles }) => unitsFiles.toRead(ports.now(), BATCH));
  const failures: unknown[] = [];
  for (const file of waiting) {
    if (signal.aborted) break;
    try {
      await readOne(ports, file, signal);
    } catch (error) {
      failures.push(error);
      // It makes way for those behind it, and is tried again later.
      await record(ports, { file, outcome: { type: 'retry' }, now: ports.now() });
    }
  }
  throwAll(failures, waiting.length);
  return waiting.length;
};

const readOne = async (
  ports: FetchUnitsPorts,
  file: UnitsFile,
  signal: AbortSignal,
): Promise<void> => {
  // A sheet that was chosen has been read already.
  const chosen = await ports.transact(({ unitsFiles }) => unitsFiles.tableOf(file.id));
  const outcome: ReadUnitsOutcome = chosen
    ? { type: 'table', table: chosen }
    : await ports.reader.read(file, signal);
  // What a shutdown interrupted is no failure of the file.
  if (signal.aborted && outcome.type === 'retry') return;
  await record(ports, { file, outcome, now: ports.now() });
};

type Result = { file: UnitsFile; outcome: ReadUnitsOutcome; now: Instant };

const record = async (ports: FetchUnitsPorts, { file, outcome, now }: Result): Promise<void> => {
  if (outcome.type === 'table') return recordTable(ports, { file, now }, outcome.table);
  if (outcome.type === 'tables') return recordTables(ports, { file, now }, outcome.tables);
  await ports.transact((stores) => {
    if (outcome.type === 'refused') return fail(stores, { file, now }, outcome.reason);
    return file.attempts + 1 >= MAX_ATTEMPTS
      ? fail(stores, { file, now }, say('units-file-lost'))
      : stores.unitsFiles.postpone(file.id, plusMs(now, waitMs(file.attempts)));
  });
};

type Known = { file: UnitsFile; now: Instant };

const fail = async (stores: FetchStores, known: Known, reason: TextRef): Promise<void> => {
  await stores.unitsFiles.markEnded(known.file.id, 'failed');
  await tell(stores, known, {
    type: 'notice',
    lines: [headingOf(known.file), reason],
    buttons: [],
  });
};

const recordTable = async (
  ports: FetchUnitsPorts,
  { file, now }: Known,
  table: UnitsTable,
): Promise<void> => {
  if (table.isOfAwards) return ports.ofAwards(file, table);
  const plan: ImportPlan = await ports.read((stores) =>
    planUnitsImport(stores, { table, opening: dateInHanoi(file.sentAt) }, now),
  );
  const report = reportOf(plan);
  await ports.transact(async (stores) => {
    // A file with bad rows keeps its report, so that every one of them can be looked at.
    if (changesNothing(plan)) await stores.unitsFiles.markEnded(file.id, 'failed');
    else await stores.unitsFiles.markReady(file.id, { table, report });
    await tell(stores, { file, now }, dryRunOf(file, plan));
  });
};

const recordTables = (
  ports: FetchUnitsPorts,
  { file, now }: Known,
  tables: readonly UnitsTable[],
): Promise<void> =>
  ports.transact(async (stores) => {
    await stores.unitsFiles.markChoosing(file.id, tables);
    const message = whichSheet(file, tables);
    const about = 'sheets';
    await stores.outbox.queue([unitsFileNews({ file, about, message }, now)], now);
  });

/** 1, 2, 4 … minutes, at most an hour. */
const waitMs = (attempts: number): number => Math.min(MINUTE_MS * 2 ** attempts, HOUR_MS);

const tell = ({ outbox }: FetchStores, { file, now }: Known, message: Notice): Promise<void> =>
  outbox.queue([unitsFileNews({ file, about: 'read', message }, now)], now);
