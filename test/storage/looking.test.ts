import { expect, it } from 'vitest';

import { asId, type UnitId } from '../../src/core/shared/ids.ts';
import type { Stores } from '../../src/core/stores.ts';
import { programsOn } from './programs.ts';

const nothing = { units: [], clusters: [], memberships: [], successions: [] };
const someUnit = asId<UnitId>('unit');

const openProgram = async () => {
  const { programs } = await programsOn(1);
  const [program] = programs;
  if (!program) throw new Error('no program');
  return program;
};

const reads = ({ units, people }: Stores) =>
  Promise.all([units.all(), people.withRole('board_admin'), units.tags()]);

it('reads whatever a transaction reads, and writes nothing', async () => {
  const program = await openProgram();
  expect(await program.look(reads)).toEqual([[], [], []]);
  const writes: ((stores: Stores) => Promise<unknown>)[] = [
    ({ units }) => units.save(nothing),
    ({ units }) => units.setTags(someUnit, ['ven đô']),
    ({ installation }) => installation.set('key', 'value'),
    ({ people }) => people.removeRole(asId('nobody'), 'board_admin'),
  ];
  for (const write of writes) await expect(program.look(write)).rejects.toThrow('writes nothing');
});

/** As long as working out a part of a screen may take. */
const worksFor = (ms: number): void => {
  const endsAt = performance.now() + ms;
  while (performance.now() < endsAt);
};

it('lets others in between what it reads', async () => {
  const program = await openProgram();
  const order: string[] = [];
  const look = program.look(async ({ units }) => {
    for (let part = 0; part < 6; part += 1) {
      await units.byIds([someUnit]);
      worksFor(20);
    }
    order.push('looked');
  });
  // Somebody's answer comes in while the first part is worked out.
  const answer = new Promise<void>((done, fail) => {
    setImmediate(() => {
      program
        .run(({ installation }) => installation.set('answer', 'x'))
        .then(() => order.push('answered'))
        .then(() => done(), fail);
    });
  });
  await Promise.all([look, answer]);
  expect(order).toEqual(['answered', 'looked']);
});
