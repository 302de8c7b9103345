import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addDays, dateInHanoi } from '../../src/core/shared/calendar-date.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { joinsBoard } from '../support/joining.ts';
import { beginPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { newestNumber, storedPlan } from '../support/stored-plan.ts';
import { World } from '../support/world.ts';

let world: World;
let lan: Player;
let admin: Player;
/** Dung follows the cluster of Phường Láng, Hải another one. */
let dung: Player;
let hai: Player;

const follows = (player: Player, isOfLan: boolean): Promise<void> =>
  world.stores(async ({ people, units }) => {
    const known = await people.known(asTelegramId(player.id));
    const unit = await units.byCode('P-LANG');
    const [membership] = await units.membershipsOf(unit ? [unit.id] : [], [2027]);
    const cluster = (await units.clusters()).find(
      ({ id }) => (id === membership?.clusterId) === isOfLan,
    );
    if (!known || !cluster) throw new Error('nobody to follow anything');
    await people.followCluster(known.person.id, cluster.id, world.clock.now());
  });

beforeAll(async () => {
  world = await World.open();
  admin = world.player('Quản trị');
  await admin.starts();
  dung = await joinsBoard(world, 'Trần Thị Dung', 'Chuyên viên theo dõi');
  hai = await joinsBoard(world, 'Ngô Văn Hải', 'Chuyên viên theo dõi');
  await follows(dung, true);
  await follows(hai, false);
  lan = world.player('Phường Láng');
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
});

afterAll(async () => {
  await world.close();
});

const isTheme = (label: string): boolean => label.includes('Chủ đề thi đua');

const newest = (): Promise<string> => newestNumber(world);

describe('what waits for the Board', () => {
  it('is listed for whoever follows the cluster, and for nobody of another', async () => {
    await dung.says('/xemxet');
    expect(dung).toSay('review-queue', { count: 1 });
    expect(dung.sees('button-review-of')).toBe(true);
    await hai.says('/xemxet');
    expect(hai).toSay('review-queue', { count: 0 });
    await admin.says('/xemxet');
    expect(admin).toSay('review-queue', { count: 1 });
    await admin.taps('button-review-unfollowed');
    expect(admin).toSay('review-queue-unfollowed', { count: 0 });
  });

  it('is checked against the city plan, and a point that is lacking is a remark with one tap', async () => {
    await dung.taps('button-review-of');
    await dung.taps('button-checklist');
    expect(dung).toSay('review-point-met', { point: 'Chủ đề thi đua' });
    expect(dung).toSay('review-point-lacking', { point: 'Phân công có thời hạn' });
    // What is signed is a scan here, which only people read.
    expect(dung).toSay('plan-file_scan');
    expect(dung.sees('button-send-file')).toBe(true);
    await dung.taps('+ Phân công có thời hạn');
    expect(dung).toSay('review-point-remarked', { point: 'Phân công có thời hạn' });
    expect(dung.sees('+ Phân công có thời hạn')).toBe(false);
    await dung.taps('button-back-to-review');
    expect(dung).toSay('review-remarks', { count: 1 });
    await dung.taps('button-remark');
    await dung.taps('button-change-remark');
    await dung.says('Ghi rõ ai chủ trì từng việc');
    expect(dung).toSay('review-remark-line', { words: 'Ghi rõ ai chủ trì từng việc' });
  });

  it('is for a deputy while the specialist is away', async () => {
    await world.stores(async ({ people }) => {
      const [away, deputy] = [
        await people.known(asTelegramId(dung.id)),
        await people.known(asTelegramId(hai.id)),
      ];
      if (!away || !deputy) throw new Error('nobody is away');
      await people.saveStandIn({
        personId: away.person.id,
        deputyId: deputy.person.id,
        untilOn: addDays(dateInHanoi(world.clock.now()), 7),
        since: world.clock.now(),
        grantedBy: away.person.id,
      });
    });
    await hai.says('/xemxet');
    expect(hai).toSay('review-queue', { count: 1 });
    await hai.taps('button-review-of');
    expect(hai).toSay('review-remarks', { count: 1 });
  });
});

describe('what is forged, too late or meant by two', () => {
  it('is done once: of two who give back at the same time the second is told', async () => {
    const number = await newest();
    await dung.forges(`rv:d:${number}`);
    await hai.forges(`rv:d:${number}`);
    await dung.taps('button-until');
    expect(dung).toSay('review-done-returned');
    await hai.taps('button-until');
    expect(hai.news.join('\n')).toContain('đã được đề nghị bổ sung');
    expect(hai).toSay('review-state-returned');
    await dung.forges(`rv:s:${number}:20270301`);
    expect(await audited('version-returned')).toBe(1);
  });

  it('is nothing for a contact, whatever they press', async () => {
    const number = await newest();
    for (const data of [`rv:v:${number}`, `rv:a:${number}:1`, `rv:t:${number}:1`, 'rv:l'])
      await lan.forges(data);
    expect(await audited('version-agreed')).toBe(0);
    expect(await audited('return-taken-back')).toBe(0);
  });

  it('stops the changes of a unit to what was agreed to meanwhile, and keeps them', async () => {
    const number = await newest();
    await dung.forges(`rv:t:${number}:1`);
    const [remark] = await world.stores(({ reviews }) => reviews.remarks(number));
    await dung.forges(`rv:x:${remark?.id ?? ''}`);
    await lan.forges(`amend:${number}`);
    await lan.says('/xemlai');
    while (!lan.buttons.some(isTheme)) await lan.taps('form-button_page-after');
    await lan.taps(lan.buttons.find(isTheme) ?? '');
    await lan.says('Đoàn kết, sáng tạo');
    await dung.forges(`rv:a:${number}`);
    expect(dung).toSay('review-is-amending');
    await dung.taps('button-agree-yes');
    await lan.says('/xemlai');
    await submitPlan(lan);
    expect(lan).toSay('review-locked', { number });
    const { versions, answers } = await storedPlan(world);
    expect(versions).toHaveLength(1);
    expect(answers['theme']).toBe('Đoàn kết, sáng tạo');
  });

  it('is refused on a version that another has taken the place of', async () => {
    const number = await newest();
    await dung.forges(`rv:k:${number}`);
    await dung.says('Cần bổ sung chỉ tiêu');
    await lan.says('/xemlai');
    await submitPlan(lan);
    await dung.forges(`rv:a:${number}:1`);
    expect(dung.news.join('\n')).toContain('bản mới hơn');
    expect(await audited('version-agreed')).toBe(1);
    await dung.forges(`rv:v:${await newest()}`);
    expect(dung).toSay('review-state-reviewing');
  });
});

describe('several at once', () => {
  it('are agreed to as they were chosen, and one that has changed meanwhile is left', async () => {
    await dung.forges('rv:y');
    expect(dung).toSay('review-several', { count: 1 });
    expect(dung.sees('button-agree-several')).toBe(false);
    await dung.taps('button-several-open');
    expect(dung.sees('button-several-chosen')).toBe(true);
    await hai.forges(`rv:a:${await newest()}:1`);
    await dung.taps('button-agree-several');
    expect(dung).toSay('review-several-done', { count: 0 });
    expect(dung).toSay('review-several-left', { count: 1 });
    expect(await audited('version-agreed')).toBe(2);
  });
});

const audited = (action: string): Promise<number> =>
  world.stores(async ({ audit, units }) => {
    const unit = await units.byCode('P-LANG');
    const entries = await audit.about(`unit:${unit?.id ?? ''}`);
    return entries.filter((entry) => entry.action === action).length;
  });
