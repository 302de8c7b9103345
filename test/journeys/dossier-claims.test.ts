import { expect, it } from 'vitest';

import type { Player } from '../support/player.ts';
import { goTo, heardOn, openRemindedWorld } from '../support/reminded-world.ts';

const NAME = 'Hồ sơ khen thưởng 2026';
const TITLE = 'Hồ sơ đề nghị khen thưởng công trạng';

/** What proves what was said. */
const codeIn = (screen: string): string | undefined => /[0-9A-F]{4}-[0-9A-F]{4}/.exec(screen)?.[0];

const overviewOf = async (admin: Player, name: string): Promise<void> => {
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps(name);
};

it('asks once, and is late with nothing as long as the unit has not said that it has a dossier', async () => {
  const { world, lan } = await openRemindedWorld('2026-12-14', ['AWARD_DOSSIER_CITY']);
  const [admin, son] = [world.player('Quản trị của Ban'), world.player('Trưởng cụm')];
  const asked: string[] = [];
  const days = ['2026-12-16', '2027-01-04', '2027-01-08', '2027-01-12', '2027-01-15', '2027-01-20'];
  for (const day of days)
    asked.push(...(await heardOn(world, lan, day)).filter((words) => words.includes(TITLE)));
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('đơn vị có hồ sơ, nội dung này không?');
  expect(son.heard.join('\n')).not.toContain('chưa gửi');
  await goTo(world, '2027-02-18');
  await overviewOf(admin, NAME);
  expect(admin.screen).toContain('Có: 0 · Không có: 0 · Chưa trả lời: ');
  expect(admin.screen).not.toContain('quá hạn');
  await lan.says('/menu');
  expect([lan.screen, ...lan.buttons].join('\n')).not.toMatch(
    /Hồ sơ khen thưởng 2026[^\n]*quá hạn/,
  );
});

it('reminds whoever has one as of anything else, also of being late', async () => {
  const { world, lan } = await openRemindedWorld('2026-12-14', ['AWARD_DOSSIER_CITY']);
  await heardOn(world, lan, '2026-12-16');
  await lan.taps(`Có: ${NAME}`);
  expect(lan).toSay('claim-noted-has');
  for (const day of ['2027-01-08', '2027-01-12', '2027-01-18'])
    expect((await heardOn(world, lan, day)).join('\n')).toContain(TITLE);
  const admin = world.player('Quản trị của Ban');
  await overviewOf(admin, NAME);
  expect(admin.screen).toContain('Có: 1 · Không có: 0');
  expect(admin).toSay('overview-overdue', { count: 1 });
  const lead = world.player('Trưởng cụm');
  await lead.says('/cum');
  expect(lead.screen).toContain('1 có (đã gửi 0), 0 không có');
});

it('is closed by one tap on "Không có" and opened again by another', async () => {
  const { world, lan } = await openRemindedWorld('2026-12-14', ['AWARD_DOSSIER_CITY']);
  const admin = world.player('Quản trị của Ban');
  await lan.says('/menu');
  await lan.taps(`? ${NAME}`);
  expect(lan).toSay('claim-ask');
  await lan.taps('button-claim-none');
  expect(lan).toSay('claim-noted-none');
  const code = codeIn(lan.screen);
  expect(code).toBeDefined();
  expect(lan.screen).toContain('người báo: Nguyễn Thị Lan');
  // The Board reads the same.
  await admin.says('Phường Láng');
  await admin.taps('button-papers');
  await admin.taps(`● ${NAME}`);
  expect(codeIn(admin.screen)).toBe(code);
  await overviewOf(admin, NAME);
  expect(admin.screen).toContain('Có: 0 · Không có: 1');
  await lan.taps('button-claim-undo');
  expect(lan).toSay('claim-undone');
  await overviewOf(admin, NAME);
  expect(admin.screen).toContain('Có: 0 · Không có: 0');
  await lan.taps('button-claim-none');
  await lan.says('/menu');
  await lan.taps(`● ${NAME} · không có`);
  await lan.taps('button-claim-undo');
  await lan.taps('button-claim-has');
  // What was said once is not asked again, and can be changed like any answer.
  await lan.taps('button-claim-open');
  expect(lan).toSay('hand-in_doc_number.ask');
  await lan.says('/xemlai');
  expect(lan.screen).toContain('Có, gửi văn bản');
});

it('is known from the answer in the form as well', async () => {
  const { world, lan } = await openRemindedWorld('2026-12-14', ['AWARD_DOSSIER_CITY']);
  const admin = world.player('Quản trị của Ban');
  await lan.says('/menu');
  await lan.taps(`? ${NAME}`);
  await lan.taps('button-claim-open');
  await lan.taps('Có, gửi văn bản');
  await overviewOf(admin, NAME);
  expect(admin.screen).toContain('Có: 1 · Không có: 0');
});

it('asks first in the form as well, where "Chưa có" leaves nothing more to be asked', async () => {
  const { world, lan } = await openRemindedWorld('2026-12-14', ['AWARD_DOSSIER_CITY']);
  const admin = world.player('Quản trị của Ban');
  await lan.says('/menu');
  await lan.taps(`? ${NAME}`);
  await lan.taps('button-claim-open');
  expect(lan).toSay('hand-in_has_content.ask');
  await lan.taps('hand-in_has_content_none');
  expect(lan).toSay('form-review-complete');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  await overviewOf(admin, NAME);
  expect(admin.screen).toContain('Có: 0 · Không có: 1');
  expect(admin.screen).not.toContain('quá hạn');
});

it('is asked again by an admin of those alone that have not answered', async () => {
  const { world, lan } = await openRemindedWorld('2026-12-14', ['AWARD_DOSSIER_CITY']);
  const [admin, so] = [world.player('Quản trị của Ban'), world.player('Sở Nội vụ')];
  await heardOn(world, lan, '2026-12-16');
  await lan.taps(`Không có: ${NAME}`);
  await goTo(world, '2026-12-21', '09:00');
  await overviewOf(admin, NAME);
  const before = [lan.heard.length, so.heard.length];
  await admin.taps('button-ask-whether');
  await goTo(world, '2026-12-21', '09:30');
  expect(so.heard.slice(before[1]).join('\n')).toContain('đơn vị có hồ sơ, nội dung này không?');
  expect(lan.heard.slice(before[0]).join('\n')).not.toContain(TITLE);
});
