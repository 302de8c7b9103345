import { expect, it } from 'vitest';

import { eachApart } from '../../../src/core/shared/each-apart.ts';

const doing = (done: number[], bad: readonly number[]) => (item: number) =>
  bad.includes(item)
    ? Promise.reject(new Error(`item ${item}`))
    : Promise.resolve(void done.push(item));

it('does the others, and throws what failed', async () => {
  const done: number[] = [];
  await expect(eachApart([1, 2, 3, 4], doing(done, [2]))).rejects.toThrow('item 2');
  expect(done).toEqual([1, 3, 4]);
});

it('tells how many failed, with the first as the cause', async () => {
  const done: number[] = [];
  const failed = eachApart([1, 2, 3, 4], doing(done, [1, 3]));
  await expect(failed).rejects.toMatchObject({
    message: '2 of 4 failed',
    cause: { message: 'item 1' },
  });
  expect(done).toEqual([2, 4]);
});

it('throws nothing where nothing fails', async () => {
  await expect(eachApart([1, 2], doing([], []))).resolves.toBeUndefined();
});
