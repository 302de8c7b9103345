import { existsSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { pressedAndDelivered } from './pressed-and-delivered.ts';
import { saidAndSent } from './said-and-sent.ts';

const edgeCases = [...saidAndSent, ...pressedAndDelivered];

const sourceOf = (file: string): string => {
  const url = new URL(`../${file}.test.ts`, import.meta.url);
  return existsSync(url) ? readFileSync(url, 'utf8').replaceAll("\\'", "'") : '';
};

/** The name stands in the file as a string of its own. */
const isThere = (test: string): boolean => {
  const [file = '', name = ''] = test.split(/: (.*)/s);
  return ["'", '"', '`'].some((mark) => sourceOf(file).includes(`${mark}${name}${mark}`));
};

it('lists all 52 edge cases, each with tests that are there under these names', () => {
  expect(edgeCases.map(({ number }) => number)).toEqual(
    Array.from({ length: 52 }, (_, at) => at + 1),
  );
  expect(edgeCases.filter(({ tests }) => tests.length === 0)).toEqual([]);
  expect(edgeCases.flatMap(({ tests }) => tests).filter((test) => !isThere(test))).toEqual([]);
  expect(isThere('core/forms/flow: goes back')).toBe(false);
});
