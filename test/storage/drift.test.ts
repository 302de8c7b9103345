import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { drift, postgresDrift } from '../../prisma/author.ts';

const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');

/** With a table that no migration makes. */
const planted = (tables: string): string => `${tables}\nmodel Planted {\n  id String @id\n}\n`;

describe('schema.prisma and the migrations', () => {
  it('lead to the same tables', async () => {
    expect(await drift()).toBeUndefined();
  });

  it('lead to the same tables on PostgreSQL, as the schema of its last migration says', async () => {
    expect(await postgresDrift()).toBeUndefined();
    expect(await postgresDrift(planted(schema))).toContain('CREATE TABLE "Planted"');
  });

  it('are found to differ when the schema has a table that no migration makes', async () => {
    expect(await drift(planted(schema))).toContain('CREATE TABLE "Planted"');
  });

  it('are found to differ when the schema lacks a column that a migration makes', async () => {
    const lacking = schema.replace(/^\s+value\s+String\n/m, '');
    expect(lacking).not.toBe(schema);
    expect(await drift(lacking)).toContain('"Installation"');
  });
});
