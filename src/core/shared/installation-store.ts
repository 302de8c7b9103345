/** Facts about the database as a whole. */
export interface InstallationStore {
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
}
