import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { drift } from '../../prisma/author.ts';

const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');

describe('schema.prisma and the migrations', () => {
  it('lead to the same tables', async () => {
    expect(await drift()).toBeUndefined();
  });

  it('are found to differ when the schema has a table that no migration makes', async () => {
    const planted = `${schema}\nmodel Planted {\n  id String @id\n}\n`;
    expect(await drift(planted)).toContain('CREATE TABLE "Planted"');
  });

  it('are found to differ when the schema lacks a column that a migration makes', async () => {
    const planted = schema.replace(/^\s+value\s+String\n/m, '');
    expect(planted).not.toBe(schema);
    expect(await drift(planted)).toContain('"Installation"');
  });
});
