import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS } from '../../src/core/shared/instant.ts';
import { anotherContact, payloadSeenBy } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

type Cast = { world: World; lan: Player; binh: Player; admin: Player };

const open = async (): Promise<Cast> => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị của')];
  await lan.starts();
  await admin.starts();
  return { world, lan, admin, binh: world.newcomer('Bình') };
};

const handsOver = async (from: Player, name: string): Promise<string> => {
  await from.says('/bangiao', name);
  return payloadSeenBy(from);
};

/** Trần Văn Bình follows his link and accepts. */
const accepts = async (player: Player, payload: string): Promise<void> => {
  await player.starts(payload);
  await player.taps('onboarding-button-yes');
  await player.taps('onboarding-button-agree');
  await player.says('Công chức Văn phòng');
};

const contactsOf = (world: World, code: string) =>
  world.stores(async ({ units, people }) => {
    const unit = await units.byCode(code);
    return unit ? (await people.contactsOf(unit.id)).map(({ fullName }) => fullName) : [];
  });

const trailOf = (world: World, code: string) =>
  world.stores(async ({ units, audit }) => {
    const unit = await units.byCode(code);
    return (await audit.about(`unit:${unit?.id ?? ''}`)).map(({ action }) => action);
  });

it('hands the unit over with its draft, its questions and its work', async () => {
  const { world, lan, binh, admin } = await open();
  await lan.asksTheBoard('Kế hoạch năm gửi bản giấy có được không?');
  await beginPlan(lan);
  await lan.says('Động viên cán bộ, công chức hoàn thành nhiệm vụ.');
  await lan.says('/bangiao');
  expect(lan).toSay('hand-over-ask', { unit: 'Phường Láng' });
  await lan.says('Bình');
  expect(lan).toSay('onboarding-name-whole');
  await lan.says('Trần Văn Bình');
  expect(lan).toSay('hand-over-made', { unit: 'Phường Láng', name: 'Trần Văn Bình' });
  const payload = payloadSeenBy(lan);

  // Nothing has changed for the one who hands over; the same question is asked again.
  expect(await contactsOf(world, 'P-LANG')).toEqual(['Nguyễn Thị Lan']);
  await lan.says('/tieptuc', 'Đoàn kết, kỷ cương, về đích sớm');

  await binh.starts(payload);
  expect(binh).toSay('hand-over-confirm', { name: 'Trần Văn Bình', unit: 'Phường Láng' });
  await binh.taps('onboarding-button-yes');
  expect(await contactsOf(world, 'P-LANG')).toEqual(['Nguyễn Thị Lan']);
  await binh.taps('onboarding-button-agree');
  expect(binh).toSay('onboarding-position');
  await binh.says('Công chức Văn phòng');
  expect(binh).toSay('onboarding-done', { name: 'Trần Văn Bình', unit: 'Phường Láng' });
  expect(binh).toSay('hand-over-received', { name: 'Nguyễn Thị Lan' });
  expect(binh.heard.join('\n')).toContain('Kế hoạch năm 2027: đã trả lời 2 câu (Nguyễn Thị Lan)');
  expect(lan).toSay('hand-over-ended-notice', { name: 'Trần Văn Bình', unit: 'Phường Láng' });
  expect(admin).toSay('hand-over-news', { unit: 'Phường Láng', from: 'Nguyễn Thị Lan' });
  await admin.taps('button-see-unit');
  expect(admin.screen).toContain('Trần Văn Bình');
  expect(admin.screen).not.toContain('Nguyễn Thị Lan');
  expect(world.control.chat(lan.id).commands.map(({ command }) => command)).not.toContain('menu');
  await lan.says('Lời của người đã bàn giao');

  // At the question where she was.
  await binh.says('/tieptuc');
  expect(binh.screen).toContain('Kế hoạch năm 2027 · Phường Láng');
  expect(binh).toSay('annual-plan_targets.ask');
  const { answers } = await storedPlan(world);
  expect(Object.keys(answers).toSorted()).toEqual(['objectives', 'theme']);
  await admin.replies('gửi bản giấy', 'Được. Đề nghị gửi kèm bản mềm.');
  expect(binh).toSay('question-answer-heading', { number: 'CH-0001' });
  expect(lan.screen).not.toContain('bản mềm');
  expect(await trailOf(world, 'P-LANG')).toEqual([
    'unit-added',
    'unit-invited',
    'contact-added',
    'hand-over-begun',
    'contact-added',
    'contact-ended',
    'questions-passed-on',
  ]);
});

it('ends nothing until somebody accepts, and can be stopped or turned to another', async () => {
  const { world, lan, binh } = await open();
  const first = await handsOver(lan, 'Trần Văn Bình');
  await lan.says('/bangiao');
  expect(lan).toSay('hand-over-open', { name: 'Trần Văn Bình' });
  await lan.taps('button-hand-over-anew');
  await lan.says('Lê Thị Hoa');
  const second = payloadSeenBy(lan);
  await binh.starts(first);
  expect(binh).toSay('invitation-revoked');
  await binh.starts(second);
  await binh.taps('onboarding-button-no');
  expect(binh).toSay('onboarding-not-my-unit');
  await binh.starts(second);
  await binh.taps('onboarding-button-yes');
  await lan.taps('button-hand-over-stop');
  expect(lan).toSay('hand-over-stopped', { unit: 'Phường Láng' });
  await lan.tapsOld(lan.find('button-hand-over-stop'));
  expect(lan).toSay('hand-over-over');
  await binh.taps('onboarding-button-agree');
  expect(binh).toSay('invitation-revoked');
  const late = await handsOver(lan, 'Trần Văn Bình');
  await world.pass(31 * DAY_MS);
  await binh.starts(late);
  expect(binh).toSay('invitation-expired');
  expect(await contactsOf(world, 'P-LANG')).toEqual(['Nguyễn Thị Lan']);
});

it('may be to a colleague who is a contact of the unit already', async () => {
  const { world, lan } = await open();
  const hoa = await anotherContact(world, 'P-LANG', 'Lê Thị Hoa');
  const payload = await handsOver(lan, 'Lê Thị Hoa');
  await lan.starts(payload);
  expect(lan).toSay('invitation-already-contact', { unit: 'Phường Láng' });
  await hoa.starts(payload);
  expect(hoa).toSay('hand-over-confirm', { name: 'Lê Thị Hoa' });
  await hoa.taps('onboarding-button-yes');
  expect(hoa).toSay('hand-over-received', { name: 'Nguyễn Thị Lan' });
  expect(await contactsOf(world, 'P-LANG')).toEqual(['Lê Thị Hoa']);
});

it('is worth nothing once the one who hands over speaks for the unit no more', async () => {
  const { world, lan, binh, admin } = await open();
  const payload = await handsOver(lan, 'Trần Văn Bình');
  await admin.says('P-LANG');
  await admin.taps('button-contact-end');
  await admin.taps('button-contact-end-yes');
  await binh.starts(payload);
  expect(binh).toSay('invitation-revoked');
  expect(await contactsOf(world, 'P-LANG')).toEqual([]);
  await lan.says('/bangiao');
  expect(lan).toSay('hand-over-no-unit');
});

it('asks which unit when there are several, and leaves the others', async () => {
  const { world, lan, binh, admin } = await open();
  await admin.says('/moi X-O-DIEN');
  await lan.starts(payloadSeenBy(admin));
  await lan.taps('onboarding-button-yes');
  await lan.says('/bangiao');
  expect(lan.buttons).toEqual(['Phường Láng', 'Xã Ô Diên']);
  await lan.taps('Xã Ô Diên');
  await lan.says('Trần Văn Bình');
  await accepts(binh, payloadSeenBy(lan));
  expect(await contactsOf(world, 'X-O-DIEN')).toEqual(['Trần Văn Bình']);
  expect(await contactsOf(world, 'P-LANG')).toEqual(['Nguyễn Thị Lan']);
  const known = await world.stores(({ people }) => people.known(asTelegramId(lan.id)));
  expect(known?.unitIds).toHaveLength(1);
});
