import { expect, it } from 'vitest';

import { accessGrantedKind } from '../../src/core/people/grant-access.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import { messageKindsWith } from '../../src/service/message-kinds.ts';
import { createText } from '../../src/text.ts';
import { anotherContact } from '../support/joining.ts';
import { languages } from '../support/languages.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import { refOf } from '../support/ref-of.ts';
import type { World } from '../support/world.ts';

const SOON = 20 * MINUTE_MS;

/** Something that the bot sends by itself. */
const sendNews = async (
  world: World,
  to: Player,
  kind: string = accessGrantedKind.kind,
): Promise<void> => {
  const now = world.clock.now();
  await world.stores(({ outbox }) =>
    outbox.queue(
      [
        {
          dedupeKey: `news:${to.id}:${now}`,
          bundleKey: null,
          subject: { type: 'test', id: 'news' },
          to: asTelegramId(to.id),
          priority: 2,
          kind,
          message: { type: 'text', html: 'Tin của Ban', buttons: [] },
          dueAt: now,
          expiresAt: null,
        },
      ],
      now,
    ),
  );
  await world.settle();
};

const heard = (player: Player, text: string): number =>
  player.messages.filter((message) => message.from === 'bot' && message.text?.includes(text))
    .length;

it('tells the Board once, in office hours, who cannot be reached, and forgets it when they write', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị của Ban')];
  await lan.starts();
  world.control.block(lan.id);
  await world.settle();
  expect(heard(admin, 'Chưa liên lạc được thêm')).toBe(0);
  await sendNews(world, lan);
  await world.pass(SOON);
  expect(heard(admin, 'Chưa liên lạc được thêm 1 người')).toBe(1);
  expect(heard(admin, 'Phường Láng: Nguyễn Thị Lan')).toBe(1);
  await world.pass(SOON);
  await sendNews(world, lan);
  await world.pass(SOON);
  expect(heard(admin, 'Chưa liên lạc được thêm')).toBe(1);
  await admin.says('/guitin');
  expect(admin.screen).toContain('Người chưa liên lạc được: 1');
  await admin.taps('Chưa liên lạc được (1)');
  expect(admin.screen).toContain('Đề nghị liên hệ đơn vị bằng cách khác');
  await lan.starts();
  await admin.says('/guitin');
  expect(admin.screen).toContain('Người chưa liên lạc được: 0');
});

it('says nothing of somebody who blocks by mistake and comes back at once', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị của Ban')];
  await lan.starts();
  world.control.block(lan.id);
  await world.settle();
  world.control.unblock(lan.id);
  await world.settle();
  await world.pass(SOON);
  expect(heard(admin, 'Chưa liên lạc được thêm')).toBe(0);
});

it('holds what may or may not have arrived until an admin sends it again in one tap', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị của Ban')];
  await lan.starts();
  await world.pass(SOON);
  const fault = { type: 'reset-after' } as const;
  world.control.addFault({ method: 'sendMessage', chatId: lan.id, times: 1, fault });
  await sendNews(world, lan);
  expect(heard(lan, 'Tin của Ban')).toBe(1);
  await admin.says('/guitin');
  expect(admin.screen).toContain('Chưa rõ kết quả gửi: 1');
  await admin.taps('Chưa rõ kết quả gửi (1)');
  expect(admin.screen).toContain('Nguyễn Thị Lan: lời mời của Ban');
  await admin.taps('Gửi lại các tin này');
  await world.settle();
  expect(heard(lan, 'Tin của Ban')).toBe(2);
  await admin.says('/guitin');
  expect(admin.screen).toContain('Chưa rõ kết quả gửi: 0');
});

it('tells what Telegram has refused today, and why', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị của Ban')];
  await lan.starts();
  await world.pass(SOON);
  const description = 'Bad Request: message is too long';
  const fault = { type: 'error', code: 400, description } as const;
  world.control.addFault({ method: 'sendMessage', chatId: lan.id, times: 1, fault });
  await sendNews(world, lan);
  await admin.says('/guitin');
  await admin.taps('Telegram từ chối hôm nay (1)');
  expect(admin.screen).toContain(`Nguyễn Thị Lan: lời mời của Ban`);
  expect(admin.screen).toContain(description);
  expect(heard(lan, 'Tin của Ban')).toBe(0);
});

it('has words for every kind of message', () => {
  const missing: string[] = [];
  const text = createText((error) => missing.push(error.message));
  for (const { kind } of messageKindsWith({ forms: new Map() }))
    for (const language of languages) text.words(refOf(`delivery-kind-${kind}`), language);
  expect(missing).toEqual([]);
});

it('shows nobody else how messages fare', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.says('/guitin');
  expect(heard(lan, 'Đang chờ gửi')).toBe(0);
});

it('tells the other contacts of the unit, until a word of any kind says that all is well', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị của Ban')];
  const hoa = world.player('Bát Tràng');
  await lan.starts();
  const mai = await anotherContact(world, 'P-LANG', 'Vũ Thị Mai');
  await world.pass(SOON);
  const description = 'Forbidden: bot was blocked by the user';
  const fault = { type: 'error', code: 403, description } as const;
  world.control.addFault({ method: 'sendMessage', chatId: lan.id, times: 1, fault });
  await sendNews(world, lan);
  await world.pass(SOON);
  expect(mai).toSay('unreachable-contact-notice', {
    name: 'Nguyễn Thị Lan',
    unit: 'Phường Láng',
  });
  expect(heard(hoa, 'Nguyễn Thị Lan')).toBe(0);
  await admin.says('/guitin');
  expect(admin.screen).toContain('Người chưa liên lạc được: 1');
  await lan.says('Chào Ban');
  await admin.says('/guitin');
  expect(admin.screen).toContain('Người chưa liên lạc được: 0');
});

it('brings admins the news of the evening in the morning', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị của Ban');
  await admin.starts();
  await world.pass(11 * HOUR_MS);
  await sendNews(world, admin, 'submission-received');
  expect(heard(admin, 'Tin của Ban')).toBe(0);
  await world.pass(12 * HOUR_MS + SOON);
  expect(heard(admin, 'Tin của Ban')).toBe(1);
});
