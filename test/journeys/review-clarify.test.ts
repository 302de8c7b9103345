import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { openReviewDesk } from '../support/review-desk.ts';
import { newestNumber } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const ASKED = 'Chỉ tiêu này tính trên số hồ sơ nào?';
const ANSWER = 'Tính trên hồ sơ tiếp nhận tại Trung tâm phục vụ hành chính công.';

let world: World;
let lan: Player;
let admin: Player;

beforeAll(async () => {
  ({ world, admin, lan } = await openReviewDesk());
});

afterAll(async () => {
  await world.close();
});

const number = (): Promise<string> => newestNumber(world);

const opens = async (): Promise<void> => {
  await admin.forges(`rv:v:${await number()}`);
};

/** How the plan stands for the unit and in the city. */
const standing = async (): Promise<{ task: boolean; returned: boolean; city: string }> => {
  await lan.says('/menu');
  const task = lan.sees('button-task-submitted');
  const returned = lan.sees('button-task-returned');
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  return { task, returned, city: admin.screen };
};

describe('what the Board asks without giving back', () => {
  it('goes to the unit at once, with the paper and the question of it that it is about', async () => {
    const before = await standing();
    await opens();
    await admin.taps('button-remark-part');
    while (!admin.sees('Chỉ tiêu 2')) await admin.taps('button-page-after');
    await admin.taps('Chỉ tiêu 2');
    await admin.taps('button-clarify-part');
    expect(admin).toSay('clarification-ask', { people: 1 });
    await admin.says(ASKED);
    expect(admin).toSay('clarification-asked', { people: 1 });
    expect(admin).toSay('review-state-reviewing');
    expect(admin).toSay('clarification-count', { count: 1, open: 1 });
    expect(admin.sees('button-agree')).toBe(true);
    await world.pass(60_000);
    expect(lan).toSay('clarification-news', { unit: 'Phường Láng', number: await number() });
    expect(lan.screen).toContain('Chỉ tiêu 2');
    expect(lan.screen).toContain(ASKED);
    expect(lan).toSay('clarification-stays');
    expect(await standing()).toEqual(before);
    await admin.says('/xemxet');
    expect(admin).toSay('review-queue-asked', { open: 1 });
  });

  it('is answered in words, which stand beside the paper, and whoever asked hears', async () => {
    await lan.taps('button-see-submission');
    await lan.taps('button-clarifications');
    expect(lan).toSay('clarification-open');
    await lan.taps('button-clarify-number');
    expect(lan).toSay('clarification-ask-answer');
    await lan.says(ANSWER);
    expect(lan).toSay('clarification-passed-on');
    await world.pass(60_000);
    expect(admin).toSay('clarification-answered-news', { unit: 'Phường Láng' });
    expect(admin.screen).toContain(ANSWER);
    await admin.taps('button-review');
    expect(admin).toSay('clarification-count', { count: 1, open: 0 });
    await admin.taps('button-review-queue');
    expect(admin).toSay('review-queue-asked', { open: 0 });
    await opens();
    await admin.taps('button-clarifications');
    expect(admin.screen).toContain(ASKED);
    expect(admin.screen).toContain(ANSWER);
    expect((await standing()).task).toBe(true);
  });

  it('is answered by words right below it, by a swipe and with a file, and an edit is told', async () => {
    await opens();
    await admin.taps('button-clarify-unit');
    await admin.says('Đơn vị đã ký kế hoạch chưa?');
    await world.pass(60_000);
    await lan.says('Rồi ạ');
    expect(lan).toSay('clarification-passed-on');
    await lan.replies('Đơn vị đã ký kế hoạch chưa?', 'Ký ngày 15/1/2027');
    expect(lan).toSay('clarification-passed-on');
    await lan.taps('button-clarify-more');
    await lan.sendsFile('Kế hoạch đã ký.pdf', pdf());
    expect(lan).toSay('clarification-passed-on');
    // A question of one's own is none.
    await lan.says('Mẫu biểu lấy ở đâu ạ?');
    expect(lan.sees('button-doubt-board')).toBe(true);
    await lan.taps('button-doubt-drop');
    await lan.edits('Rồi ạ', 'Chưa ạ');
    expect(lan).toSay('clarification-edited');
    await world.pass(60_000);
    expect(admin.heard.join('\n')).toContain('Ký ngày 15/1/2027');
    await admin.forges(`rv:w:${await number()}`);
    expect(admin.screen).toContain('Rồi ạ');
    expect(admin.screen).not.toContain('Chưa ạ');
    const files = admin.messages.filter(({ document }) => document).length;
    await admin.taps('button-question-file');
    await world.pass(1_000);
    expect(admin.messages.filter(({ document }) => document)).toHaveLength(files + 1);
  });

  it('leaves words alone that are for the form at hand, and asks where it stands last', async () => {
    await lan.forges(`amend:${await number()}`);
    await opens();
    await admin.taps('button-clarify-unit');
    await admin.says('Ai là người chủ trì?');
    await world.pass(60_000);
    await lan.says('Phó Chủ tịch phường');
    expect(lan).toSay('doubt-ask');
    await lan.taps('button-doubt-clarification');
    expect(lan).toSay('clarification-passed-on');
    await admin.forges(`rv:w:${await number()}`);
    expect(admin.screen).toContain('Phó Chủ tịch phường');
  });

  it('is nothing for whoever does not speak for the unit', async () => {
    const stranger = world.player('Người lạ');
    const receipt = await number();
    const [asked] = await world.stores(async ({ clarifications, submissions }) => {
      const paper = await submissions.byNumber(receipt);
      return paper ? clarifications.ofPaper(paper) : [];
    });
    await stranger.starts();
    await stranger.forges(`rv:wa:${asked?.id ?? ''}`);
    await stranger.says('Tôi trả lời thay');
    await stranger.forges(`rv:w:${await number()}`);
    expect(stranger.heard.join('\n')).not.toContain(ASKED);
    await lan.forges(`rv:j:${await number()}`);
    await admin.forges(`rv:w:${await number()}`);
    expect(admin.screen).not.toContain('Tôi trả lời thay');
  });
});
