import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { fiveYearPlan } from '../../src/core/plans/five-year-plan.ts';
import {
  beginFiveYearPlan,
  beginPlan,
  fillPlan,
  says,
  submitPlan,
} from '../support/plan-answers.ts';
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

const opens = async (): Promise<void> => admin.forges(`rv:v:${await newestNumber(world)}`);

describe('what stands beside a plan under review', () => {
  it('is said to be missing once, where the unit has handed in no other plan', async () => {
    await opens();
    await admin.taps('button-beside');
    expect(admin).toSay('review-beside-lacks-both', { year: '2026' });
    expect(admin).not.toSay('review-beside-new');
  });

  it('is the share of the year in the five-year plan, of the targets that stand there', async () => {
    await beginFiveYearPlan(world, lan);
    const named = says('Tỷ lệ gia đình văn hóa');
    const answers = {
      'five-year-plan_targets': named,
      'five-year-plan_targets_target_name': named,
    };
    await fillPlan(lan, { form: fiveYearPlan, answers });
    await submitPlan(lan);
    await opens();
    await admin.taps('button-beside');
    expect(admin).toSay('review-beside-lacks-before', { year: '2026' });
    expect(admin).toSay('review-beside-planned', { aim: '92%' });
    expect(admin).toSay('review-beside-new');
  });
});

describe('one target over the units', () => {
  it('stands once by its name, with what each unit wants to reach, and how many have none', async () => {
    const hoa = world.player('Xã Bát Tràng');
    await beginPlan(hoa);
    const answers = { 'annual-plan_targets_target_value': says('≥ 95') };
    await fillPlan(hoa, { answers });
    await submitPlan(hoa);
    await admin.says('/xemxet');
    await admin.taps('button-same-target');
    await admin.says('ho so dung han');
    expect(admin).toSay('review-same-heading', { count: 2, year: '2027' });
    expect(admin).toSay('review-same-name', { name: 'Tỷ lệ hồ sơ giải quyết đúng hạn' });
    expect(admin).toSay('review-same-line', { unit: 'Phường Láng', aim: '98,5%' });
    expect(admin).toSay('review-same-line', { unit: 'Xã Bát Tràng', aim: '≥ 95%' });
    // What is typed next looks for another one.
    await admin.says('hộ nghèo');
    expect(admin).toSay('review-same-heading', { count: 0 });
    expect(admin).not.toSay('review-same-without');
  });
});

describe('what the Board often says', () => {
  it('is kept from a remark, and said of another part with one tap, to be changed there', async () => {
    await opens();
    await admin.taps('button-remark-part');
    await admin.taps('Chủ đề thi đua');
    await admin.says('Đề nghị bám sát chủ đề của Thành phố.');
    await admin.taps('button-remark');
    await admin.taps('button-usual-keep');
    expect(admin).toSay('review-usual-kept');
    await admin.taps('button-remark-part');
    await admin.taps('Mục đích, yêu cầu');
    await admin.taps('button-usual-for');
    await admin.taps('1. Đề nghị bám sát');
    expect(admin).toSay('review-remarks', { count: 2 });
    await admin.taps('Ý kiến 1');
    await admin.taps('button-change-remark');
    await admin.says('Đề nghị nêu yêu cầu của năm.');
    expect(admin).toSay('review-remark-line', { n: 1, words: 'Đề nghị nêu yêu cầu của năm.' });
    expect(admin).toSay('review-remark-line', { n: 2, words: 'Đề nghị bám sát chủ đề' });
  });

  it('stays what it was in the list, where it is reworded and dropped', async () => {
    await admin.says('/xemxet');
    await admin.taps('button-usual-list');
    expect(admin).toSay('review-usual-line', {
      n: 1,
      words: 'Đề nghị bám sát chủ đề của Thành phố.',
    });
    await admin.taps('1. Đề nghị bám sát');
    await admin.taps('button-usual-remove');
    expect(admin).toSay('review-usual-empty');
    await opens();
    expect(admin).toSay('review-remarks', { count: 2 });
  });
});
