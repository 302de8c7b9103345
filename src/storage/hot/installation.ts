import type { InstallationStore } from '../../core/shared/installation-store.ts';
import type { Sql } from './sql.ts';

/** A few words that the program remembers, some of which each tick asks for. */
export const installationStore = (sql: Sql): InstallationStore => ({
  get: async (key) => {
    const rows = await sql.rows<{ value: string }>`
      SELECT "value" FROM "Installation" WHERE "key" = ${key}`;
    return rows[0]?.value ?? null;
  },

  getAll: async (keys) => {
    const rows = await sql.rows<{ key: string; value: string }>`
      SELECT "key", "value" FROM "Installation" WHERE "key" IN (${keys})`;
    return new Map(rows.map(({ key, value }) => [key, value]));
  },

  set: async (key, value) => {
    await sql.write`
      INSERT INTO "Installation" ("key", "value") VALUES (${key}, ${value})
      ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`;
  },
});
