import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';

it.each(['/moi', 'Mời đầu mối'])('invites the unit that is named after %s', async (asked) => {
  const world = await openWorld();
  const admin = world.player('Quản trị của');
  await admin.says(asked);
  expect(admin).toSay('invitation-ask-unit');
  await admin.says('phuong yen hoa lac');
  expect(admin.news.join('\n')).not.toContain('?start=');
  await admin.says('Phường Yên Hòa');
  expect(admin).toSay('invitation-made', { unit: 'Phường Yên Hòa' });
  expect(admin.news.join('\n')).toContain('?start=');
  // One name, one invitation: the next opens the unit again.
  await admin.says('Phường Láng');
  expect(admin.news.join('\n')).not.toContain('?start=');
  expect(admin.screen).toContain('Phường Láng');
});
