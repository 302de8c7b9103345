import { expect, it } from 'vitest';

import { inviteUnits } from '../../../src/core/people/invite-units.ts';
import { loadSetup, nextStep, type Setup } from '../../../src/core/people/load-setup.ts';
import { NOW, openPeopleWorld } from '../../support/people-world.ts';

it.each<[Omit<Setup, 'staff'>, string]>([
  [{ units: 0, invited: 0, withContact: 0 }, 'import'],
  [{ units: 3, invited: 0, withContact: 0 }, 'invite'],
  [{ units: 3, invited: 1, withContact: 0 }, 'try'],
  [{ units: 3, invited: 3, withContact: 1 }, 'invite-rest'],
  [{ units: 3, invited: 3, withContact: 3 }, 'done'],
])('after %o comes %s', (setup, step) => {
  expect(nextStep(setup)).toBe(step);
});

it('counts units that exist, links that still work, and contacts', async () => {
  const world = await openPeopleWorld();
  const setup = await world.run(async (needs) => {
    const [unit] = await needs.units.all();
    if (!unit) throw new Error('the world has units');
    await inviteUnits(needs, { units: [unit, unit], by: 'cli', days: 1 }, NOW);
    return loadSetup(needs, NOW);
  });
  expect(setup).toEqual({ units: 3, invited: 1, withContact: 0, staff: 0 });
});
