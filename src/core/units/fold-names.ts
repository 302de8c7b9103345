import type { UnitStore } from './unit-store.ts';
import { namesOf } from './unit-words.ts';

export type FoldNamesPorts = {
  read<T>(work: (stores: { units: UnitStore }) => Promise<T>): Promise<T>;
  /** Lets others in. */
  pause(): Promise<void>;
};

/** A name takes a twentieth of a millisecond. */
const FOLDED_TOGETHER = 100;

/** Makes the words that units are found by before anybody looks for one: a city's are many. */
export const foldNames = async (ports: FoldNamesPorts): Promise<void> => {
  const units = await ports.read((stores) => stores.units.all());
  for (const [at, unit] of units.entries()) {
    namesOf(unit);
    if (at % FOLDED_TOGETHER === 0) await ports.pause();
  }
};
