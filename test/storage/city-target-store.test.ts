import { expect, it } from 'vitest';

import { asId, type PersonId } from '../../src/core/shared/ids.ts';
import type { CityTarget } from '../../src/core/submissions/city-target.ts';
import { NOW, openPeopleWorld } from '../support/people-world.ts';

const target = (id: string, place: number): CityTarget => ({
  id,
  year: 2027,
  place,
  answers: { target_name: `Chỉ tiêu ${id}`, target_value: 95 },
  batch: 'all',
  by: asId<PersonId>('hung'),
  at: NOW,
});

it('keeps the list of a year, as it is after every change, and not as it was to be', async () => {
  const { run } = await openPeopleWorld();
  const ids = (): Promise<string[]> =>
    run(async ({ cityTargets }) => (await cityTargets.ofYear(2027)).map(({ id }) => id));
  expect(await ids()).toEqual([]);
  await run(({ cityTargets }) => cityTargets.save(target('b', 1)));
  await run(({ cityTargets }) => cityTargets.save(target('a', 0)));
  expect(await ids()).toEqual(['a', 'b']);
  const failing = run(async ({ cityTargets }) => {
    await cityTargets.remove(['a']);
    expect((await cityTargets.ofYear(2027)).map(({ id }) => id)).toEqual(['b']);
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  expect(await ids()).toEqual(['a', 'b']);
  await run(({ cityTargets }) => cityTargets.remove(['b']));
  expect(await ids()).toEqual(['a']);
});
