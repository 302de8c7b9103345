import { expect, it } from 'vitest';

import {
  addressesUnits,
  composes,
  newestOf,
  openBroadcastCity,
  sends,
} from '../support/broadcast-story.ts';

const OLD = 'Đề nghị đơn vị gửi kế hoạch trước ngày 15/3.';
const NEW = 'Đề nghị đơn vị gửi kế hoạch trước ngày 20/3.';

it('sends nothing of what was withdrawn again, though nobody knows whether it arrived', async () => {
  const { world, admin, lan, minh } = await openBroadcastCity({ expectsApiErrors: true });
  const times = (text: string): number => lan.heard.filter((heard) => heard === text).length;
  const sendsUncertainly = async (text: string): Promise<void> => {
    const fault = { type: 'reset-after' } as const;
    world.control.addFault({ method: 'sendMessage', chatId: lan.id, times: 1, fault });
    await composes(admin, text);
    await addressesUnits(admin, 'P-LANG, SO-NOI-VU');
    await sends(admin);
  };
  await sendsUncertainly(OLD);
  expect((await newestOf(world)).broadcast.state).toBe('finished');
  await admin.taps('broadcast-button-withdrawal');
  await admin.taps('broadcast-button-withdraw-yes');
  expect(minh.heard).not.toContain(OLD);
  await admin.says('/guitin');
  await admin.taps('Chưa rõ kết quả gửi (1)');
  expect(admin.screen).toContain('đã dừng hoặc thu hồi, không gửi lại');
  expect(admin.sees('button-deliveries-resend')).toBe(false);

  await sendsUncertainly(NEW);
  expect([times(OLD), times(NEW)]).toEqual([1, 1]);
  await admin.says('/guitin');
  await admin.taps('Chưa rõ kết quả gửi (2)');
  await admin.taps('button-deliveries-resend');
  expect(admin.toast).toContain('Sẽ gửi lại 1 tin. Không gửi lại 1 tin');
  await world.settle();
  expect([times(OLD), times(NEW)]).toEqual([1, 2]);
  expect(admin.screen).toContain('Chưa rõ kết quả gửi: 1');
});

it('cancels what was to be sent again when it is withdrawn before that', async () => {
  const { world, admin, lan } = await openBroadcastCity({ expectsApiErrors: true });
  const fault = { type: 'reset-after' } as const;
  world.control.addFault({ method: 'sendMessage', chatId: lan.id, times: 1, fault });
  await composes(admin, OLD);
  await addressesUnits(admin, 'P-LANG, SO-NOI-VU');
  await sends(admin);
  await admin.taps('broadcast-button-withdrawal');
  await admin.taps('broadcast-button-withdraw-yes');
  // As a tap in /guitin that came a moment before the withdrawal would leave it.
  await world.stores(async ({ outbox }) => {
    const ids = (await outbox.inState('unknown')).map(({ id }) => id);
    await outbox.sendAgain(ids, ['unknown'], world.clock.now());
  });
  await world.settle();
  expect(lan.heard.filter((heard) => heard === OLD)).toHaveLength(1);
  const { rows } = await newestOf(world);
  expect(rows.map(({ state }) => state).toSorted()).toEqual(['cancelled', 'withdrawn']);
});
