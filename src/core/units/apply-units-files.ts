import type { AuditLog } from '../audit/audit-log.ts';
import type { Notice } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { eachApart } from '../shared/each-apart.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { say } from '../shared/text-ref.ts';
import { importOptimistically } from './import-optimistically.ts';
import { countsOf } from './import-report.ts';
import type { ImportOutcome } from './import-units.ts';
import type { UnitStore } from './unit-store.ts';
import { unitsFileNews } from './units-file-news.ts';
import { dryRunOf, headingOf, reportOf } from './units-file-report.ts';
import type { UnitsFile, UnitsFileStore } from './units-file.ts';

type ApplyStores = {
  units: UnitStore;
  audit: AuditLog;
  unitsFiles: UnitsFileStore;
  outbox: OutboxStore;
};

export type ApplyUnitsPorts = {
  random: Random;
  /** Reads outside of a transaction. */
  read<T>(work: (stores: ApplyStores) => Promise<T>): Promise<T>;
  /** Runs one short transaction; nothing is compared inside one. */
  transact<T>(work: (stores: ApplyStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Writes the lists that admins have approved, and tells them; returns how many there were. */
export const applyUnitsFiles = async (ports: ApplyUnitsPorts): Promise<number> => {
  const approved = await ports.read(({ unitsFiles }) => unitsFiles.toApply());
  await eachApart(approved, (file) => applyOne(ports, file));
  return approved.length;
};

const applyOne = async (ports: ApplyUnitsPorts, file: UnitsFile): Promise<void> => {
  const table = await ports.read(({ unitsFiles }) => unitsFiles.tableOf(file.id));
  const now = ports.now();
  if (!table) return ports.transact((stores) => lose(stores, file, now));
  await importOptimistically<ApplyStores>(
    { ...ports, ended: (stores, outcome) => record(stores, { file, outcome }, now) },
    { table, by: file.sentBy, opening: dateInHanoi(file.sentAt) },
    now,
  );
};

/** What was read of it is gone; its sender can send it again. */
const lose = async (
  { unitsFiles, outbox }: ApplyStores,
  file: UnitsFile,
  now: Instant,
): Promise<void> => {
  await unitsFiles.markEnded(file.id, 'failed');
  const lines = [headingOf(file), say('units-file-lost')];
  const message: Notice = { type: 'notice', lines, buttons: [] };
  await outbox.queue([unitsFileNews({ file, about: `approved at ${now}`, message }, now)], now);
};

type Result = { file: UnitsFile; outcome: ImportOutcome };

/** The register may have changed since the dry run; then this says what is so now. */
const record = async (
  { unitsFiles, outbox }: ApplyStores,
  { file, outcome }: Result,
  now: Instant,
): Promise<void> => {
  const { type, plan } = outcome;
  if (type === 'bad-rows') await unitsFiles.markRefused(file.id, reportOf(plan));
  else await unitsFiles.markEnded(file.id, 'applied');
  const message = messageOf(file, outcome);
  await outbox.queue([unitsFileNews({ file, about: `approved at ${now}`, message }, now)], now);
};

const messageOf = (file: UnitsFile, { type, plan }: ImportOutcome): Notice => {
  switch (type) {
    case 'applied':
      return {
        type: 'notice',
        lines: [{ ...countsOf(plan), key: 'units-plan-applied' }],
        buttons: [
          [{ label: say('button-next-step'), intent: { type: 'next-setup-step' } }],
          [{ label: say('button-overview'), intent: { type: 'see-city' } }],
        ],
      };
    case 'nothing-to-do':
      return { type: 'notice', lines: [say('units-plan-nothing')], buttons: [] };
    case 'bad-rows':
      return dryRunOf(file, plan);
  }
};
