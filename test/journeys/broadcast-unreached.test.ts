import { expect, it } from 'vitest';

import {
  addressesUnits,
  composes,
  newestOf,
  opensReport,
  sends,
} from '../support/broadcast-story.ts';
import { openWorld } from '../support/open-world.ts';

it.each(['never opened the chat', 'has blocked the bot'])(
  'is over at once when somebody %s, and says who that is and what to do',
  async (why) => {
    const world = await openWorld({ today: '2027-02-15', expectsApiErrors: true });
    const [admin, lan, minh] = ['Quản trị của Ban', 'Phường Láng', 'Sở Nội vụ'].map((role) =>
      world.player(role),
    );
    if (!admin || !lan || !minh) throw new Error('somebody is missing');
    await lan.starts();
    if (why === 'has blocked the bot') {
      await minh.starts();
      await minh.blocks();
      await world.stores(({ reachability }) => reachability.markReachable(minh.id as never));
    }
    await composes(admin, 'Mời họp ngày 15/3.');
    await addressesUnits(admin, 'P-LANG, SO-NOI-VU');
    await sends(admin);
    await world.pass(5_000);
    const { broadcast, rows } = await newestOf(world);
    expect(broadcast.state).toBe('finished');
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['sent', 'unreachable']);
    await opensReport(admin, 'TB-1');
    expect(admin.screen).toContain('Chưa liên lạc được: 1');
    expect(admin.screen).toContain('(Sở Nội vụ): chưa liên lạc được');
    expect(admin).toSay('broadcast-unreachable-how');
    await admin.says('/guitin');
    expect(admin).toSay('deliveries-unreachable', { count: 1 });
    await admin.taps('button-deliveries-unreachable');
    expect(admin.screen).toContain('Sở Nội vụ');
  },
);
