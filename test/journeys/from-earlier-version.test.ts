import { expect, it } from 'vitest';

import { DAY_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import { earlierButtons } from '../support/earlier-version.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, fillPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import type { World, WorldOptions } from '../support/world.ts';

/** The chats of a whole city are played. */
const PATIENCE_MS = 120_000;

/** 9 o'clock of the morning on which the earlier program ended. */
const opensEarlier = async (options: WorldOptions = {}): Promise<World> => {
  const world = await openWorld({
    today: '2027-02-19',
    isEarlier: true,
    approvalAbove: 2,
    ...options,
  });
  await world.pass(MINUTE_MS);
  await world.pass(MINUTE_MS);
  return world;
};

const timesHeard = ({ heard }: Player, words: string): number =>
  heard.filter((text) => text.includes(words)).length;

/** Who has heard it how often, of those who have. */
const heardBy = (world: World, words: string): Record<string, number> =>
  Object.fromEntries(
    contacts
      .map((name) => [name, timesHeard(world.called(name), words)] as const)
      .filter(([, times]) => times > 0),
  );

const contacts = 'Lan Vân Tuấn Chi Dũng Yến Hải Thảo Quân Minh Nga Phong'.split(' ');

const once = (...names: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.map((name) => [name, 1]));

it(
  'sends what waited in an earlier version, each to everybody once',
  async () => {
    const world = await opensEarlier();
    expect(heardBy(world, 'Nhắc việc ngày 19/2/2027')).toEqual(once(...contacts));
    for (const name of ['Hùng', 'Trang']) {
      const officer = world.called(name);
      expect(timesHeard(officer, 'Phường Đống Đa: Kế hoạch năm 2027, lúc 19:30')).toBe(1);
      expect(timesHeard(officer, 'Có được gửi bản giấy không?')).toBe(1);
    }
    // Said, but never applied; applied, but never answered.
    const [van, dung] = [world.called('Vân'), world.called('Dũng')];
    await van.taps('button-doubt-board');
    expect(timesHeard(van, 'CH-0004')).toBe(1);
    const [screen, reminder, news] = dung.heard.slice(-3);
    expect(screen).toContain('Việc của đơn vị');
    expect(reminder).toContain('Nhắc việc ngày 19/2/2027');
    // The notice has another version now: everybody is asked about it behind the day's work.
    expect(news).toContain('Thông báo về dữ liệu cá nhân có bản mới');
    expect(heardBy(world, 'Thông báo về dữ liệu cá nhân có bản mới')).toEqual(once(...contacts));
    expect(timesHeard(dung, 'còn 10 ngày, 6 ngày làm việc')).toBe(1);
    // What may have arrived in the middle of a call still waits for an admin.
    const hung = world.called('Hùng');
    await hung.says('/guitin');
    expect(hung.screen).toContain('Chưa rõ kết quả gửi: 1');
  },
  PATIENCE_MS,
);

it(
  'goes on with drafts of an earlier version where they stood, up to their receipts',
  async () => {
    const world = await opensEarlier();
    const [lan, tuan] = [world.called('Lan'), world.called('Tuấn')];
    await lan.says('/tieptuc');
    expect(askedOf(lan)).toBe('annual-plan_campaigns_criteria');
    await fillPlan(lan);
    await submitPlan(lan);
    expect(lan.news.join('\n')).toContain('Mã biên nhận: BN-2027-0003');
    await tuan.says('/tieptuc');
    await submitPlan(tuan);
    expect(tuan.news.join('\n')).toContain('Mã biên nhận: BN-2027-0004');
  },
  PATIENCE_MS,
);

it(
  'goes on with broadcasts of an earlier version: paused, half-way, and waiting for their time',
  async () => {
    const world = await opensEarlier();
    const hung = world.called('Hùng');
    const text = 'Đề nghị rà soát chỉ tiêu.';
    expect(Object.keys(heardBy(world, text))).toHaveLength(4);
    await hung.taps('broadcast-button-resume');
    await world.pass(MINUTE_MS);
    expect(heardBy(world, text)).toEqual(
      once('Lan', 'Vân', 'Tuấn', 'Yến', 'Thảo', 'Minh', 'Nga', 'Phong'),
    );
    expect(hung.screen).toContain('Đã gửi tới: 8');
    const planned = 'Đề nghị gửi kế hoạch đúng hạn.';
    await world.pass(3 * DAY_MS - 10 * MINUTE_MS);
    expect(heardBy(world, planned)).toEqual({});
    await world.pass(10 * MINUTE_MS);
    await world.pass(MINUTE_MS);
    expect(heardBy(world, planned)).toEqual(once('Lan', 'Vân', 'Tuấn', 'Nga'));
  },
  PATIENCE_MS,
);

it(
  'takes the words that an earlier version has asked for',
  async () => {
    const world = await opensEarlier();
    const [nga, phong, kien] = [world.called('Nga'), world.called('Phong'), world.called('Kiên')];
    await nga.says('Biểu mẫu lấy ở đâu?');
    // A reminder came between.
    await nga.taps('button-doubt-question');
    expect(nga.heard.join('\n')).toContain('Đã bổ sung vào câu hỏi CH-0002');
    await phong.says('Trần Văn Minh');
    await phong.taps('button-doubt-expected');
    expect(phong.heard.slice(-2).join('\n')).toContain('?start=');
    // The notice has another version now, and is put before them again.
    await kien.taps('onboarding-button-agree');
    await kien.taps('onboarding-button-agree');
    await kien.says('Đỗ Trung Kiên', 'Công chức Văn phòng');
    expect(kien).toSay('onboarding-done', { name: 'Đỗ Trung Kiên', unit: 'Phường Hoàn Kiếm' });
  },
  PATIENCE_MS,
);

it(
  'answers every kind of button that stood in chats, and knows each that was known',
  async () => {
    const world = await opensEarlier({ expectsApiErrors: true });
    const unknown: string[] = [];
    const put = world.text.words({ key: 'button-outdated' }, 'vi');
    const failed = world.text.words({ key: 'dead-update-reply' }, 'vi');
    for (const { who, at, data, isUnknown } of earlierButtons) {
      const player = world.called(who);
      await player.tapsAt(at, data);
      const said = [player.toast ?? '', ...player.news].join('\n');
      expect(said).not.toContain(failed);
      if (said.includes(put) && !isUnknown) unknown.push(`${who} ${data}`);
    }
    expect(unknown).toEqual([]);
  },
  PATIENCE_MS,
);
