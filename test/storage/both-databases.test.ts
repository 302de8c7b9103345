import { existsSync, readdirSync } from 'node:fs';

import { expect, it } from 'vitest';

import { ABOUT_THE_FILE, MORE, SOME, STORIES_OF_FILES } from '../support/on-postgres.ts';

it('are tried by every test of a store, or are said to be no matter of it', () => {
  const named = [...SOME, ...MORE, ...ABOUT_THE_FILE, ...STORIES_OF_FILES];
  const tests = readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.test.ts') && name !== 'both-databases.test.ts')
    .map((name) => `test/storage/${name}`);
  expect(tests.filter((name) => !named.includes(name))).toEqual([]);
  const gone = named.filter((name) => !/[*{]/.test(name) && !existsSync(name));
  expect(gone).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
