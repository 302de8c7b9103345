import { eachApart } from '../shared/each-apart.ts';
import type { Unit } from '../units/unit.ts';

/** So many units are gone through before others have their turn: some ten milliseconds. */
const PORTION = 1_000;

type Turns = {
  /** Lets others have their turn. */
  pause(): Promise<void>;
};

/** Goes through units portion by portion; where one fails each of its units by itself, so that one silences no other. */
export const inPortions = (
  turns: Turns,
  units: readonly Unit[],
  work: (some: readonly Unit[]) => Promise<void>,
): Promise<void> =>
  eachApart(portionsOf(units), async (some) => {
    try {
      await work(some);
    } catch {
      // What failed fails again here, alone, and is thrown.
      await eachApart(some, (unit) => work([unit]));
    }
    await turns.pause();
  });

function* portionsOf(units: readonly Unit[]): Iterable<readonly Unit[]> {
  for (let at = 0; at < units.length; at += PORTION) yield units.slice(at, at + PORTION);
}
