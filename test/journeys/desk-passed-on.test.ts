import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addDays, dateInHanoi } from '../../src/core/shared/calendar-date.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { joinsBoard } from '../support/joining.ts';
import { beginPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { newestNumber } from '../support/stored-plan.ts';
import { World } from '../support/world.ts';

let world: World;
let lan: Player;
let admin: Player;
/** Dung follows the cluster of Phường Láng; Hải stands in for her. */
let dung: Player;
let hai: Player;

const idOf = async (player: Player) => {
  const known = await world.stores(({ people }) => people.known(asTelegramId(player.id)));
  if (!known) throw new Error('nobody knows them');
  return known.person.id;
};

const clusterOfLan = () =>
  world.stores(async ({ units }) => {
    const unit = await units.byCode('P-LANG');
    const [membership] = await units.membershipsOf(unit ? [unit.id] : [], [2027]);
    if (!membership) throw new Error('Phường Láng is in no cluster');
    return membership.clusterId;
  });

const standsIn = async (away: Player, deputy: Player): Promise<void> => {
  const [personId, deputyId, grantedBy] = [await idOf(away), await idOf(deputy), await idOf(admin)];
  const untilOn = addDays(dateInHanoi(world.clock.now()), 5);
  await world.stores(({ people }) =>
    people.saveStandIn({ personId, deputyId, untilOn, since: world.clock.now(), grantedBy }),
  );
};

const endsRole = async (name: string): Promise<void> => {
  await admin.says('/nhansu');
  await admin.taps(name);
  await admin.taps('✓ Chuyên viên theo dõi');
  await admin.taps('button-staff-take-back');
  await world.pass(60_000);
};

const QUESTION = 'Kế hoạch năm có cần gửi bản giấy không?';

beforeAll(async () => {
  world = await World.open();
  admin = world.player('Quản trị');
  await admin.starts();
  dung = await joinsBoard(world, 'Trần Thị Dung', 'Chuyên viên theo dõi');
  hai = await joinsBoard(world, 'Ngô Văn Hải', 'Chuyên viên theo dõi');
  const [clusterId, personId] = [await clusterOfLan(), await idOf(dung)];
  await world.stores(({ people }) => people.followCluster(personId, clusterId, world.clock.now()));
  lan = world.player('Phường Láng');
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
  await lan.asksTheBoard(QUESTION);
  await world.pass(60_000);
});

afterAll(async () => {
  await world.close();
});

describe('what lies on a specialist’s desk', () => {
  it('goes to whoever stands in when the role ends, who reads from whom', async () => {
    await dung.taps('button-question-take');
    await dung.says('/xemxet');
    await dung.taps('button-review-of');
    await dung.taps('button-begin-review');
    await standsIn(dung, hai);
    await endsRole('Trần Thị Dung');
    expect(hai).toSay('desk-received', { from: 'Trần Thị Dung' });
    expect(hai).toSay('desk-questions', { count: 1 });
    expect(hai).toSay('desk-reviews', { count: 1 });
    expect(hai.screen).toContain('Cụm thi đua số 2');
    expect(admin.heard.join('\n')).toContain('Chuyển đồng chí Ngô Văn Hải:');
    await hai.says('/cauhoi');
    expect(hai.screen).toContain('Ngô Văn Hải');
    await hai.says('/xemxet');
    expect(hai).toSay('review-queue', { count: 1 });
    const number = await newestNumber(world);
    const review = await world.stores(({ reviews }) => reviews.of(number));
    expect(review).toMatchObject({ state: 'reviewing', by: await idOf(hai) });
    await dung.says('/xemxet');
    expect(dung).toSay('admins-only');
  });

  it('goes to all admins where nobody else follows the unit, and is nobody’s for no moment', async () => {
    await endsRole('Ngô Văn Hải');
    expect(admin.heard.join('\n')).toContain('quản trị xử lý đến khi phân công');
    const waiting = await world.stores(({ questions }) => questions.waiting());
    expect(waiting.map(({ assignedTo }) => assignedTo)).toEqual([null]);
    await admin.says('/cauhoi');
    expect(admin.screen).toContain('CH-0001');
    await admin.replies(QUESTION, 'Không cần.');
    expect(lan.heard.join('\n')).toContain('Không cần.');
    const personId = await idOf(dung);
    const trail = await world.stores(({ audit }) => audit.about(`person:${personId}`));
    expect(trail.map(({ action }) => action)).toContain('desk-passed-on');
  });
});

describe('a unit that the last contact has left', () => {
  it('is told to the Board at once, listed, and somebody new is invited with one tap', async () => {
    const specialist = await joinsBoard(world, 'Lê Thu Hà', 'Chuyên viên theo dõi');
    const [clusterId, personId] = [await clusterOfLan(), await idOf(specialist)];
    await world.stores(({ people }) =>
      people.followCluster(personId, clusterId, world.clock.now()),
    );
    await admin.says('P-LANG');
    await admin.taps('button-contact-end');
    await admin.taps('button-contact-end-yes');
    await world.pass(60_000);
    expect(specialist).toSay('unit-vacant-news', { unit: 'Phường Láng', name: 'Nguyễn Thị Lan' });
    // Whoever ended it knows, and has the button before them.
    expect(admin.heard.join('\n')).not.toContain('Nhắc việc của đơn vị chưa có người nhận');
    await specialist.taps('button-vacant-units');
    expect(specialist.screen).toMatch(/• Phường Láng: đồng chí Nguyễn Thị Lan phụ trách đến/);
    expect(specialist.buttons).toContain('Mời cán bộ mới: Phường Láng');
    await specialist.taps('Mời cán bộ mới: Phường Láng');
    expect(specialist).toSay('invitation-made', { unit: 'Phường Láng' });
    await specialist.taps('invitation-button-revoke');
    await specialist.taps('button-revoke-yes');
    expect(specialist).toSay('invitation-revoke-done', { unit: 'Phường Láng' });
    await admin.says('/tomtat');
    await admin.taps('button-vacant-units');
    expect(admin.screen).toMatch(/trong đó 1 đơn vị đã từng có/);
    await admin.taps('Mời cán bộ mới: Phường Láng');
    expect(admin).toSay('invitation-made', { unit: 'Phường Láng' });
    const [ended] = await world.stores(async ({ audit, units }) => {
      const unit = await units.byCode('P-LANG');
      return (await audit.about(`unit:${unit?.id ?? ''}`)).filter(
        ({ action }) => action === 'contact-ended',
      );
    });
    expect(ended?.details).toMatchObject({ before: await idOf(lan), after: '' });
  });
});
