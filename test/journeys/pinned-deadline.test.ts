import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';
import { opensFromReview } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { goTo } from '../support/reminded-world.ts';
import type { World, WorldOptions } from '../support/world.ts';

/** Phường Láng's contact has asked for the pin on 4 January 2027. */
const openPinned = async (options: WorldOptions = {}): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld({ today: '2027-01-04', ...options });
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.taps('button-year');
  await lan.taps('button-pin');
  await world.pass(2_000);
  return { world, lan };
};

const pinned = (world: World, { id }: Player): string[] => {
  const chat = world.control.chat(id);
  const ids = chat.pinned ?? [];
  return ids.map((one) => chat.messages.find(({ messageId }) => messageId === one)?.text ?? '');
};

const pinCalls = (world: World): number =>
  world.control.calls().filter(({ method }) => method === 'pinChatMessage').length;

it('is nobody’s who has not asked for it', async () => {
  const world = await openWorld({ today: '2027-01-04' });
  const lan = world.player('Phường Láng');
  await lan.starts();
  await goTo(world, '2027-01-05');
  expect(pinned(world, lan)).toEqual([]);
});

it('stands on top of the chat once, and follows what is due next', async () => {
  const { world, lan } = await openPinned();
  // What the unit may have nothing of is nothing to be pinned before it has said so.
  expect(pinned(world, lan)).toEqual([expect.stringContaining('Hạn gần nhất: 1/2/2027')]);
  await lan.says('/menu');
  await lan.taps('? Hồ sơ khen thưởng');
  await lan.taps('button-claim-has');
  await world.pass(60_000);
  expect(pinned(world, lan)).toEqual([
    'Hồ sơ đề nghị khen thưởng công trạng (thành tích năm 2026) · Phường Láng\nHạn gần nhất: 15/1/2027',
  ]);
  await lan.says('/menu');
  await lan.taps('button-year');
  expect(lan.sees('button-unpin')).toBe(true);
  const heard = lan.heard.length;
  await lan.says('/menu');
  await lan.taps('○ Hồ sơ khen thưởng');
  // What was said is not asked again; whoever finds later that there is nothing changes it.
  expect(lan).toSay('hand-in_doc_number.ask');
  await opensFromReview(lan, 'hand-in_has_content');
  await lan.taps('hand-in_has_content_none');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  await world.pass(60_000);
  expect(pinned(world, lan)).toEqual([expect.stringContaining('Hạn gần nhất: 1/2/2027')]);
  await goTo(world, '2027-02-03');
  expect(pinned(world, lan)).toEqual([expect.stringContaining('Đã quá hạn: 1/2/2027')]);
  expect(pinCalls(world)).toBe(1);
  expect(lan.heard.length).toBeGreaterThan(heard);
});

it('is put off by one tap, and not pinned again', async () => {
  const { world, lan } = await openPinned();
  await lan.taps('button-unpin');
  expect(lan).toSay('pin-dropped');
  expect(pinned(world, lan)).toEqual([]);
  await goTo(world, '2027-02-03');
  expect(pinned(world, lan)).toEqual([]);
  expect(pinCalls(world)).toBe(1);
});

it('lets go of a message that is deleted', async () => {
  const { world, lan } = await openPinned({ expectsApiErrors: true });
  const top = lan.messages.find(({ text = '' }) => text.includes('Hạn gần nhất'));
  if (!top) throw new Error('nothing is pinned');
  await lan.deletes(top);
  await goTo(world, '2027-02-03');
  expect(lan.heard.join('\n')).not.toContain('Đã quá hạn: 1/2/2027');
  expect(pinCalls(world)).toBe(1);
});
