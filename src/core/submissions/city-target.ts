import type { Value } from '../forms/forms.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** A target of the city for a year, that units choose from. */
export type CityTarget = {
  /** Short enough to stand in a button of a form. */
  id: string;
  year: number;
  /** Its place in the list. */
  place: number;
  /** As the answers of a plan state it, by the ids of its questions. */
  answers: Readonly<Record<string, Value>>;
  /** What was added at once has the same. */
  batch: string;
  by: PersonId;
  at: Instant;
};

export interface CityTargetStore {
  /** In their order. */
  ofYear(year: number): Promise<CityTarget[]>;
  byId(id: string): Promise<CityTarget | null>;
  /** Adds it, or replaces the row of the same id. */
  save(target: CityTarget): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}
