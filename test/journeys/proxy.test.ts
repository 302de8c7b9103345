import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan } from '../support/plan-answers.ts';
import { openHttpProxy, openSocksProxy } from '../support/proxies.ts';

/** Nobody but the proxy finds the way to this Telegram: one call past it and nothing is heard. */
it.each([
  ['an HTTP proxy', openHttpProxy],
  ['a SOCKS proxy', openSocksProxy],
])('the whole exchange goes through %s: polls, words, pictures, files', async (_, openProxy) => {
  const proxy = await openProxy();
  const world = await openWorld({ proxy: proxy.url });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị của')];
  await beginPlan(lan);
  await lan.says('Động viên cán bộ, công chức hoàn thành nhiệm vụ.');
  expect(askedOf(lan)).toBe('annual-plan_theme');

  await admin.starts();
  await admin.says('/moi P-LANG');
  expect(admin).toSay('invitation-made', { unit: 'Phường Láng' });
  expect(admin.messages.some(({ photo }) => photo !== undefined)).toBe(true);
  const list = 'unit_code,name,unit_type\nP-MOI,Phường Mới,commune\n';
  await admin.sendsFile('don-vi.csv', Buffer.from(list));
  expect(admin.screen).toContain('Thêm 1');

  expect(proxy.tunnels.length).toBeGreaterThan(2);
  expect(new Set(proxy.tunnels.map((target) => target.split(':')[0]))).toEqual(
    new Set(['telegram.invalid']),
  );
});
