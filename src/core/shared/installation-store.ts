/** Facts about the database as a whole. */
export interface InstallationStore {
  get(key: string): Promise<string | null>;
  /** Those of them that there are, by their keys. */
  getAll(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  set(key: string, value: string): Promise<void>;
}
