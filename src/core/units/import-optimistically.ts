import type { Actor } from '../audit/audit-entry.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import {
  applyImport,
  type ImportInput,
  type ImportNeeds,
  type ImportOutcome,
  importUnits,
  prepareImport,
} from './import-units.ts';
import type { UnitStore } from './unit-store.ts';

/** Somebody else may write to the register while a list is compared with it; not again and again. */
const TRIES = 3;

type ImportStores = Omit<ImportNeeds, 'random'>;

export type ImportPorts<Stores extends ImportStores> = {
  random: Random;
  /** Reads outside of a transaction. */
  read<T>(work: (stores: { units: UnitStore }) => Promise<T>): Promise<T>;
  /** Runs one short transaction. */
  transact<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  /** What belongs to the import and is written with it. */
  ended?(stores: Stores, outcome: ImportOutcome): Promise<void>;
};

/**
 * Applies a table so that nobody waits: it is compared with the register before the transaction,
 * which then only writes. Where the register changes meanwhile, compares anew.
 */
export const importOptimistically = async <Stores extends ImportStores>(
  ports: ImportPorts<Stores>,
  input: ImportInput & { by: Actor },
  now: Instant,
): Promise<ImportOutcome> => {
  const { random } = ports;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const prepared = await ports.read(({ units }) => prepareImport({ units, random }, input, now));
    const outcome = await ports.transact(async (stores) => {
      const applied = await applyImport(stores, prepared);
      if (applied.type !== 'outdated') await ports.ended?.(stores, applied);
      return applied;
    });
    if (outcome.type !== 'outdated') return outcome;
  }
  return ports.transact(async (stores) => {
    const outcome = await importUnits({ ...stores, random }, input, now);
    await ports.ended?.(stores, outcome);
    return outcome;
  });
};
