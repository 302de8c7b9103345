import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';

it('says that an edited message reached the other side as it was, and takes the next one for it', async () => {
  const world = await openWorld();
  const [admin, lan] = [world.player('Quản trị của'), world.player('Phường Láng')];
  await lan.starts();
  await lan.asksTheBoard('Số điện thoại của phường: 024 3333 4444');
  await lan.edits(
    'Số điện thoại của phường: 024 3333 4444',
    'Số điện thoại của phường: 024 3333 5555',
  );
  expect(lan).toSay('question-edited', { number: 'CH-0001' });
  await lan.says('Số đúng là 024 3333 5555');
  expect(lan.reactionTo('Số đúng là 024 3333 5555')).toBe('👍');
  await admin.replies('024 3333 4444', 'Ban đã ghi.');
  await admin.edits('Ban đã ghi.', 'Ban chưa ghi.');
  expect(admin).toSay('question-answer-edited', { number: 'CH-0001' });
});
