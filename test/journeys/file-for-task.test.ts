import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS, HOUR_MS } from '../../src/core/shared/instant.ts';
import { png } from '../sandbox/pictures.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { invitationTo } from '../support/joining.ts';
import { leavesFigures } from '../support/leaves-figures.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, pdf, submitPlan, taps } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const begins = async (today = '2027-01-25'): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld({ today });
  const lan = world.player('Phường Láng');
  await lan.starts();
  return { world, lan };
};

const UNSIGNED = {
  'annual-plan_has_signed_document': taps('annual-plan_has_signed_document_later'),
};

const REPORT = 'Báo cáo thống kê số 12/BC-UBND ngày 20/1/2027';

const heldBy = (world: World, { id }: Player): Promise<number> =>
  world.stores(async ({ people, heldMessages }) => {
    const known = await people.known(asTelegramId(id));
    return known ? (await heldMessages.of(known.person.id)).length : 0;
  });

it('hands in a file that came without a question: five acts from the file to the receipt', async () => {
  const { lan } = await begins();
  await lan.sendsFile('scan0001.pdf', pdf(), REPORT);
  expect(lan).toSay('doubt-ask-file');
  expect(lan.buttons[0]).toContain('Thống kê');
  await lan.taps(lan.buttons[0] ?? '');
  expect(lan).toSay('form-recorded', { value: '12/BC-UBND' });
  expect(lan).toSay('form-recorded', { value: '20/1/2027' });
  await leavesFigures(lan);
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  await lan.taps('button-see-submission');
  for (const part of ['12/BC-UBND', '20/1/2027', 'scan0001.pdf'])
    expect(lan.screen).toContain(part);
});

it('takes the signed plan months later by one tap, and asks only for what the paper does not say', async () => {
  const { world, lan } = await begins('2027-01-12');
  await beginPlan(lan);
  await fillPlan(lan, { answers: UNSIGNED });
  await submitPlan(lan);
  await world.pass(85 * DAY_MS);
  await lan.sendsFile('scan.pdf', pdf(), 'văn bản kế hoạch đã ký');
  expect(lan).toSay('doubt-ask-file');
  expect(lan.buttons[0]).toBe(
    lan.text.words(
      { key: 'button-doubt-paper', values: { form: 'Kế hoạch năm 2027', unit: '' } },
      'vi',
    ),
  );
  await lan.taps('button-doubt-paper');
  expect(lan).toSay('annual-plan_doc_number.ask');
  expect((await storedPlan(world)).answers).toMatchObject({ has_signed_document: 'signed' });
  await hasFilledPlan(lan);
  await submitPlan(lan);
  expect(lan).toSay('receipt-number', { version: 2 });
  expect(lan).not.toSay('receipt-paper-owed');
  expect((await storedPlan(world)).files).toMatchObject([{ name: 'scan.pdf' }]);
});

it('keeps the file when a colleague has just done the task, and asks anew', async () => {
  const { world, lan } = await begins();
  await lan.sendsFile('scan0001.pdf', pdf(), REPORT);
  const old = lan.find(lan.buttons[0] ?? '');
  await lan.says('/viec');
  await lan.taps('○ Thống kê năm 2026');
  await lan.sendsFile('khac.pdf', pdf('khác'), 'Số 11/BC-UBND ngày 19/1/2027');
  await leavesFigures(lan);
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  await lan.tapsOld(old);
  expect(lan.toast).toContain('vẫn được giữ');
  expect(await heldBy(world, lan)).toBe(1);
  expect(lan.buttons.join()).not.toContain('Thống kê năm 2026');
  await lan.taps('button-doubt-drop');
  expect(await heldBy(world, lan)).toBe(0);
});

it('asks whether a draft that was thrown away is restored before it takes a file', async () => {
  const { lan } = await begins();
  await lan.taps('○ Thống kê năm 2026');
  await lan.says('9/BC-UBND', '/huy');
  await lan.taps('form-button_cancel-yes');
  await lan.sendsFile('scan0001.pdf', pdf(), REPORT);
  await lan.taps(lan.buttons[0] ?? '');
  expect(lan).toSay('draft-restorable');
  await lan.taps('button-begin-anew');
  expect(lan).toSay('form-recorded', { value: '12/BC-UBND' });
});

it('takes photos that were sent one by one for pages of one document', async () => {
  const { world, lan } = await begins();
  await lan.sendsPhoto(png(30, 40));
  await lan.sendsPhoto(png(31, 40));
  await lan.sendsPhoto(png(32, 40));
  await lan.taps('Thống kê năm 2026');
  expect(await heldBy(world, lan)).toBe(0);
  expect(lan).toSay('form-album-attached', { count: 3 });
  expect(lan.heard.filter((words) => words.includes('ảnh chụp'))).toHaveLength(1);
  await lan.says('12/BC-UBND', '20/1/2027');
  await leavesFigures(lan);
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  await lan.taps('button-see-submission');
  expect(lan.buttons.filter((label) => label.includes('anh-'))).toHaveLength(3);
});

it('takes an album as a whole: the document and its annexes', async () => {
  const { world, lan } = await begins();
  await lan.sendsAlbum(['a.pdf', 'b.xlsx'], pdf(), REPORT);
  await lan.taps('Thống kê năm 2026');
  expect(await heldBy(world, lan)).toBe(0);
  expect(lan).toSay('form-album-attached', { count: 2 });
  expect(lan).toSay('form-recorded', { value: '12/BC-UBND' });
  await leavesFigures(lan);
  expect(lan).toSay('form-review-complete');
  expect(lan.screen).toContain('a.pdf; b.xlsx');
});

it('loses none of what an album holds beside: what no task takes waits on', async () => {
  const { world, lan } = await begins();
  await lan.sendsAlbum(['a.pdf', 'b.rar'], pdf(), REPORT);
  await lan.taps('Thống kê năm 2026');
  expect(await heldBy(world, lan)).toBe(1);
  expect(lan).toSay('doubt-ask');
});

it('asks once about an album whose files trickle in', async () => {
  const { world, lan } = await begins();
  const before = lan.heard.length;
  for (let page = 1; page <= 4; page += 1)
    await lan.sendsOfAlbum('album', `trang ${page}.pdf`, pdf(String(page)));
  expect(lan.heard).toHaveLength(before + 1);
  expect(lan).toSay('doubt-more', { count: 3 });
  expect(await heldBy(world, lan)).toBe(4);
});

it('leaves words beside a file to be asked about by themselves', async () => {
  const { world, lan } = await begins();
  await lan.says('Em gửi báo cáo của phường.');
  await lan.sendsFile('bc.pdf', pdf(), REPORT);
  expect(lan.screen).toContain('bc.pdf');
  expect(lan.screen).toContain('Em gửi báo cáo của phường.');
  await lan.taps('Thống kê năm 2026');
  expect(await heldBy(world, lan)).toBe(1);
  expect(lan.screen).toContain('Em gửi báo cáo của phường.');
  await lan.taps('button-doubt-drop');
  expect(lan).toSay('form-figures-ask', { count: 3 });
});

it('offers other tasks while a form is open and something else was shown', async () => {
  const { world, lan } = await begins();
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await world.pass(5 * HOUR_MS);
  await lan.sendsFile('bc.pdf', pdf(), REPORT);
  expect(lan.buttons.join('\n')).not.toContain('Kế hoạch năm 2027');
  await lan.taps('Thống kê năm 2026');
  expect(lan).toSay('form-recorded', { value: '12/BC-UBND' });
  expect((await storedPlan(world)).files).toEqual([]);
});

it('says whose task it is to whoever speaks for several units, and pages where there are many', async () => {
  const { world, lan } = await begins();
  await lan.starts(await invitationTo(world, 'X-O-DIEN'));
  await lan.taps('onboarding-button-yes');
  await lan.sendsFile('bc.pdf', pdf(), 'Báo cáo');
  const shown = new Set<string>();
  while (!shown.has(lan.buttons[0] ?? '')) {
    expect(lan.buttons.length).toBeLessThanOrEqual(9);
    for (const label of lan.buttons) shown.add(label);
    if (!lan.sees('button-doubt-other-tasks')) break;
    await lan.taps('button-doubt-other-tasks');
  }
  const [one, other] = ['Phường Láng', 'Xã Ô Diên'].map((unit) =>
    [...shown].filter((label) => label.includes(unit)),
  );
  expect(one?.length).toBeGreaterThan(0);
  expect(other?.length).toBe(one?.length);
});
