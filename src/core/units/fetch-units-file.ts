import type { DeliveryStore } from '../delivery/delivery-store.ts';
import type { Notice, PressButton } from '../delivery/delivery.ts';
import { HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { describeImport } from './import-report.ts';
import { planUnitsImport } from './import-units.ts';
import type { ImportPlan } from './plan-import.ts';
import type { UnitStore } from './unit-store.ts';
import type { UnitsFile, UnitsFileStore } from './units-file.ts';
import type { UnitsTable } from './units-table.ts';

/** About half a day of tries, an hour apart at most. */
const MAX_ATTEMPTS = 16;
const BATCH = 5;

export type ReadUnitsOutcome =
  | { type: 'table'; table: UnitsTable }
  /** Said to the admin: why this file can never be read. */
  | { type: 'refused'; reason: TextRef }
  | { type: 'retry' };

/** Fetches a units file from Telegram and reads it. Never throws. */
export interface UnitsFileReader {
  read(file: UnitsFile, signal: AbortSignal): Promise<ReadUnitsOutcome>;
}

type FetchStores = { unitsFiles: UnitsFileStore; units: UnitStore; deliveries: DeliveryStore };

export type FetchUnitsPorts = {
  reader: UnitsFileReader;
  /** Runs one short transaction; nothing is fetched inside one. */
  transact<T>(work: (stores: FetchStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Reads the units files that admins have sent and tells them what each would change. */
export const fetchUnitsFiles = async (
  ports: FetchUnitsPorts,
  signal: AbortSignal,
): Promise<number> => {
  const waiting = await ports.transact(({ unitsFiles }) => unitsFiles.toRead(ports.now(), BATCH));
  for (const file of waiting) {
    if (signal.aborted) break;
    const outcome = await ports.reader.read(file, signal);
    // What a shutdown interrupted is no failure of the file.
    if (signal.aborted && outcome.type === 'retry') break;
    await ports.transact((stores) => record(stores, { file, outcome, now: ports.now() }));
  }
  return waiting.length;
};

type Result = { file: UnitsFile; outcome: ReadUnitsOutcome; now: Instant };

const record = async (stores: FetchStores, { file, outcome, now }: Result): Promise<void> => {
  switch (outcome.type) {
    case 'table':
      return recordTable(stores, { file, now }, outcome.table);
    case 'refused':
      return fail(stores, { file, now }, outcome.reason);
    case 'retry':
      return file.attempts + 1 >= MAX_ATTEMPTS
        ? fail(stores, { file, now }, say('units-file-lost'))
        : stores.unitsFiles.postpone(file.id, plusMs(now, waitMs(file.attempts)));
  }
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
  stores: FetchStores,
  { file, now }: Known,
  table: UnitsTable,
): Promise<void> => {
  const plan = await planUnitsImport(stores, { table }, now);
  const { unitsFiles } = stores;
  // A file with bad rows keeps its table, so that every one of them can be looked at.
  if (verdictOf(plan) === 'units-plan-nothing') await unitsFiles.markEnded(file.id, 'failed');
  else await unitsFiles.markReady(file.id, table);
  await tell(stores, { file, now }, dryRunOf(file, plan));
};

/** 1, 2, 4 … minutes, at most an hour. */
const waitMs = (attempts: number): number => Math.min(MINUTE_MS * 2 ** attempts, HOUR_MS);

const tell = async (
  { deliveries }: FetchStores,
  { file, now }: Known,
  message: Notice,
): Promise<void> =>
  deliveries.queue(
    [
      {
        dedupeKey: `units-file:${file.id}`,
        bundleKey: null,
        subject: null,
        to: file.chat,
        lane: 1,
        kind: 'units-file',
        message,
        dueAt: now,
        expiresAt: null,
      },
    ],
    now,
  );

/** So many lines of a kind fit a phone screen; the rest is on pages. */
const SHOWN_LINES = 5;

const headingOf = ({ name }: UnitsFile): TextRef => say('units-file-heading', { name });

type DryRun = Omit<Notice, 'buttons'> & { buttons: PressButton[][] };

/** What the file would change, shortened to a screen, with what can be done about it. */
export const dryRunOf = (file: UnitsFile, plan: ImportPlan): DryRun => {
  const verdict = verdictOf(plan);
  const lines = describeImport(plan, SHOWN_LINES);
  const whole = describeImport(plan, Number.POSITIVE_INFINITY);
  const isShortened = JSON.stringify(whole) !== JSON.stringify(lines);
  return {
    type: 'notice',
    lines: [
      headingOf(file),
      ...lines,
      say('empty-line'),
      say(verdict, { count: plan.badRows.length }),
    ],
    buttons: [
      ...(isShortened
        ? [[{ label: say('units-plan-button-details'), data: `im:p:${file.id}:0` }]]
        : []),
      ...(verdict === 'units-plan-ready' ? [decisionButtons(file)] : []),
    ],
  };
};

const decisionButtons = ({ id }: UnitsFile): PressButton[] => [
  { label: say('units-plan-button-apply'), data: `im:a:${id}` },
  { label: say('units-plan-button-drop'), data: `im:x:${id}` },
];

/** The sentence that ends a dry run. */
const verdictOf = ({ badRows, added, changed, closed }: ImportPlan): string => {
  if (badRows.length > 0) return 'units-plan-refused';
  const isEmpty = added.length + changed.length + closed.length === 0;
  return isEmpty ? 'units-plan-nothing' : 'units-plan-ready';
};
