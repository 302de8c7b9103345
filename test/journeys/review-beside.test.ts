import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { fiveYearPlan } from '../../src/core/plans/five-year-plan.ts';
import { beginFiveYearPlan, beginPlan, fillPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { World } from '../support/world.ts';

let world: World;
let lan: Player;
let admin: Player;

beforeAll(async () => {
  world = await World.open();
  admin = world.player('Quản trị');
  await admin.starts();
  lan = world.player('Phường Láng');
  await beginFiveYearPlan(world, lan);
  await fillPlan(lan, { form: fiveYearPlan });
  await submitPlan(lan);
  await beginPlan(lan);
  await fillPlan(lan);
  await submitPlan(lan);
});

afterAll(async () => {
  await world.close();
});

const opensPlan = async (): Promise<void> => {
  const number = await world.stores(async ({ submissions, units }) => {
    const unit = await units.byCode('P-LANG');
    const papers = unit ? await submissions.ofUnit(unit.id) : [];
    return papers.find(({ formId }) => formId === 'annual-plan')?.number ?? '';
  });
  await admin.forges(`rv:v:${number}`);
};

describe('a plan under review', () => {
  it('stands beside what the five-year plan says of the same target', async () => {
    await opensPlan();
    await admin.taps('button-beside');
    expect(admin).toSay('review-beside-target', { n: 1, name: 'Tỷ lệ hồ sơ giải quyết đúng hạn' });
    expect(admin).toSay('review-beside-planned', { aim: '92%' });
    // The other targets are in no earlier paper.
    expect(admin).toSay('review-beside-new');
  });

  it('is remarked on with a sentence that the Board keeps, changes and drops', async () => {
    await admin.says('/xemxet');
    await admin.taps('button-usual-list');
    await admin.taps('button-usual-new');
    await admin.says('Đề nghị ghi rõ căn cứ của mức phấn đấu.');
    expect(admin).toSay('review-usual-line', { words: 'Đề nghị ghi rõ căn cứ của mức phấn đấu.' });
    await admin.taps('1. Đề nghị ghi rõ căn cứ của mức phấn đấu.');
    await admin.taps('button-change-remark');
    await admin.says('Đề nghị nêu căn cứ của mức phấn đấu.');
    await opensPlan();
    await admin.taps('button-remark-part');
    while (!admin.sees('Chỉ tiêu 1')) await admin.taps('button-page-after');
    await admin.taps('Chỉ tiêu 1');
    await admin.taps('button-usual-for');
    await admin.taps('1. Đề nghị nêu căn cứ của mức phấn đấu.');
    expect(admin).toSay('review-remark-line', { words: 'Đề nghị nêu căn cứ của mức phấn đấu.' });
    await admin.says('/xemxet');
    await admin.taps('button-usual-list');
    await admin.taps('1. Đề nghị nêu căn cứ của mức phấn đấu.');
    await admin.taps('button-usual-remove');
    expect(admin).toSay('review-usual-none');
    // What was said with it stays said.
    await opensPlan();
    expect(admin).toSay('review-remark-line', { words: 'Đề nghị nêu căn cứ của mức phấn đấu.' });
  });

  it('has its targets seen beside those of other units, by a word of their names', async () => {
    await admin.says('/xemxet');
    await admin.taps('button-same-target');
    await admin.says('gia dinh van hoa');
    expect(admin).toSay('review-same-heading', {
      words: 'gia dinh van hoa',
      year: '2027',
      count: 1,
    });
    expect(admin).toSay('review-same-line', { unit: 'Phường Láng' });
    await admin.says('hộ nghèo');
    expect(admin).toSay('review-same-heading', { words: 'hộ nghèo', count: 0 });
  });
});

it('is answered by nobody who has stopped speaking for the unit', async () => {
  await opensPlan();
  await admin.taps('button-clarify-unit');
  await admin.says('Đơn vị đã ký kế hoạch chưa?');
  await world.pass(60_000);
  const question = lan.find('button-clarify');
  await opensPlan();
  await admin.taps('button-give-back');
  await admin.taps('button-until');
  await world.pass(60_000);
  const answering = lan.find('button-answer-review');
  await admin.says('P-LANG');
  await admin.taps('button-contact-end');
  await admin.taps('button-contact-end-yes');
  await world.pass(60_000);
  await lan.tapsOld(answering);
  await lan.says('Kỷ cương, trách nhiệm, đột phá');
  await lan.tapsOld(question);
  await lan.says('Rồi ạ');
  expect(lan.heard.join('\n')).not.toContain('Ý kiến của Ban: Đề nghị nêu căn cứ');
  const left = await world.stores(async ({ submissions, units, clarifications }) => {
    const unit = await units.byCode('P-LANG');
    const papers = unit ? await submissions.ofUnit(unit.id) : [];
    const plan = papers.find(({ formId }) => formId === 'annual-plan');
    const asked = plan ? await clarifications.ofPaper(plan) : [];
    return { version: plan?.version, answers: asked.flatMap(({ answers }) => answers) };
  });
  expect(left).toEqual({ version: 1, answers: [] });
});
