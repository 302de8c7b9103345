import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';

/** Phường Láng has told the Board that a document came on paper. */
const toldOfPaper = async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  const admin = world.player('Quản trị');
  await lan.starts();
  await lan.taps('button-relief');
  await lan.taps('Kế hoạch năm 2027');
  await lan.taps('button-relief-paper');
  await lan.says('15/KH-UBND');
  return { world, lan, admin };
};

it('refuses in words of one’s own, or not at all: the unit hears nothing before', async () => {
  const { world, lan, admin } = await toldOfPaper();
  const heard = lan.heard.length;
  await admin.taps('button-relief-refuse');
  await admin.taps('button-back-to-task');
  expect(admin).toSay('relief-wish-paper', { number: '15/KH-UBND' });
  await admin.taps('button-relief-refuse');
  await admin.says('…');
  expect(admin).toSay('refusal-unclear');
  expect(lan.heard).toHaveLength(heard);
  await admin.says('Phòng Văn thư chưa nhận được');
  expect(lan).toSay('relief-answer', { answer: 'Phòng Văn thư chưa nhận được' });
  expect(lan).toSay('relief-refused-next-paper');
  const lang = await world.stores(({ units }) => units.byCode('P-LANG'));
  const done = await world.stores(({ audit }) => audit.about(`unit:${lang?.id}`));
  const last = done.find(({ action }) => action === 'relief-refused');
  expect(last?.details).toMatchObject({ kind: 'paper' });
});
