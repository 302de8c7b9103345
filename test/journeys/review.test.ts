import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Player } from '../support/player.ts';
import { openReviewDesk } from '../support/review-desk.ts';
import { newestNumber } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

let world: World;
let lan: Player;
let admin: Player;

beforeAll(async () => {
  ({ world, admin, lan } = await openReviewDesk());
});

afterAll(async () => {
  await world.close();
});

const newest = (): Promise<string> => newestNumber(world);

/** The Board says something of a part that is called so. */
const remarks = async (part: string, words: string): Promise<void> => {
  await admin.taps('button-remark-part');
  while (!admin.sees(part)) await admin.taps('button-page-after');
  await admin.taps(part);
  await admin.says(words);
};

const heardOf = (words: string): number =>
  lan.heard.filter((heard) => heard.includes(words)).length;

describe('what the Board gives back', () => {
  it('says something of two questions and a campaign, and sends it with a day', async () => {
    await admin.forges(`rv:v:${await newest()}`);
    expect(admin).toSay('review-state-received');
    expect(admin).toSay('review-sum-theme', { theme: 'Kỷ cương, trách nhiệm, chuyển đổi số' });
    await remarks('Phong trào 1', 'Nêu rõ ai làm, làm gì, khi nào');
    await remarks('Chủ đề', 'Bám sát chủ đề công tác năm của Thành phố');
    await remarks('Chỉ tiêu 2', 'Nâng mức phấn đấu lên 99 %');
    expect(admin).toSay('review-state-reviewing');
    expect(admin).toSay('review-remarks', { count: 3 });
    // They stand as the paper is read.
    expect(admin).toSay('review-remark-line', { n: 1, words: 'Bám sát chủ đề công tác năm' });
    expect(lan.heard.join('\n')).not.toContain('99 %');
    await admin.taps('button-give-back');
    expect(admin).toSay('review-to-send', { count: 3, people: 1 });
    await admin.taps('button-until');
    expect(admin).toSay('review-done-returned');
    await world.pass(60_000);
    expect(lan).toSay('review-news-returned');
    expect(lan.screen).toContain('Bám sát chủ đề công tác năm');
  });

  it('is due by another day once the Board moves it, and the unit hears of that once', async () => {
    for (let times = 0; times < 2; times += 1) {
      await admin.forges(`rv:n:${await newest()}:20270210`);
      expect(admin.screen).toContain('Đề nghị bổ sung, hạn 10/2/2027');
      await world.pass(60_000);
    }
    expect(heardOf('đổi thành')).toBe(1);
  });

  it('is nobody’s done: the unit owes it by its own day', async () => {
    await lan.says('/menu');
    expect(lan.sees('button-task-returned')).toBe(true);
    await admin.says('Phường Láng');
    expect(admin.screen).not.toContain('review-state-agreed');
    await admin.says('/tinhhinh');
    await admin.taps('button-other-milestone');
    await admin.taps('Kế hoạch năm 2027');
    expect(admin).toSay('overview-returned', { count: 1 });
    expect(admin).toSay('overview-submitted', { count: 0 });
  });

  it('is asked again question by question, with remark and old answer, and sent in one sitting', async () => {
    await lan.taps('button-answer-review');
    expect(lan).toSay('form-remark', { words: 'Bám sát chủ đề công tác năm của Thành phố' });
    expect(lan).toSay('form-stored', { value: 'Kỷ cương, trách nhiệm, chuyển đổi số' });
    expect(lan).toSay('form-place-remarked', { n: 1, of: 3 });
    await lan.says('Kỷ cương, trách nhiệm, đột phá');
    expect(lan).toSay('form-remark', { words: 'Nâng mức phấn đấu lên 99 %' });
    expect(lan).toSay('form-place-remarked', { n: 2, of: 3 });
    await lan.taps('3. Mức phấn đấu');
    await lan.says('≥ 99');
    await lan.taps('form-button_next-remark');
    expect(lan).toSay('form-place-remarked', { n: 3, of: 3 });
    expect(lan).toSay('form-remark', { words: 'Nêu rõ ai làm, làm gì, khi nào' });
    await lan.taps('form-button_to-changes');
    expect(lan).toSay('form-remarks-untouched', { count: 1 });
    expect(lan).toSay('form-difference_changed', { after: 'Kỷ cương, trách nhiệm, đột phá' });
    expect(lan).toSay('form-difference_changed', { before: '98,5%', after: '≥ 99%' });
    await lan.taps('form-button_submit-yes');
    expect(lan).toSay('receipt-number', { version: 2 });
    await lan.says('/menu');
    expect(lan.sees('button-task-returned')).toBe(false);
    expect(lan.sees('button-task-submitted')).toBe(true);
  });

  it('comes back as supplemented, with the difference, and is agreed to', async () => {
    await admin.forges(`rv:v:${await newest()}`);
    expect(admin).toSay('review-state-supplemented');
    expect(admin).toSay('review-earlier', { version: 1, count: 3 });
    expect(admin).toSay('review-earlier-changed', { words: 'Nâng mức phấn đấu lên 99 %' });
    expect(admin).toSay('review-earlier-kept', { words: 'Nêu rõ ai làm, làm gì, khi nào' });
    await admin.taps('button-compare');
    expect(admin).toSay('form-difference_changed', { after: 'Kỷ cương, trách nhiệm, đột phá' });
    expect(admin).toSay('form-difference_changed', { before: '98,5%', after: '≥ 99%' });
    await admin.taps('button-back-to-review');
    await admin.taps('button-agree');
    await admin.taps('button-agree-yes');
    expect(admin).toSay('review-done-agreed');
    await world.pass(60_000);
    expect(lan).toSay('review-news-agreed');
  });

  it('is locked then, until the Board says why it is unlocked', async () => {
    await lan.forges(`amend:${await newest()}`);
    expect(lan.toast).toBe(lan.text.words({ key: 'review-refused-amend' }, 'vi'));
    await admin.taps('button-unlock');
    await admin.says('Thành phố điều chỉnh chỉ tiêu');
    expect(admin).toSay('review-done-reviewing');
    await world.pass(60_000);
    expect(lan).toSay('review-because', { reason: 'Thành phố điều chỉnh chỉ tiêu' });
    await lan.forges(`amend:${await newest()}`);
    expect(lan).toSay('amendment-begun');
  });
});
