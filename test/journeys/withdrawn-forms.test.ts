import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buttons } from '../../src/bot/kit/buttons.ts';
import { nothingFilled } from '../../src/core/forms/forms.ts';
import { advancedModels } from '../../src/core/movement/advanced-models.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type DraftId, type SubmissionId } from '../../src/core/shared/ids.ts';
import { spanPeriod } from '../../src/core/shared/period.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import type { Submission } from '../../src/core/submissions/submission.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import { createText } from '../../src/text.ts';
import { payloadSeenBy } from '../support/joining.ts';
import type { Player } from '../support/player.ts';
import { refOf } from '../support/ref-of.ts';
import { openReviewDesk } from '../support/review-desk.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const THEME = 'Kỷ cương, trách nhiệm, chuyển đổi số';
const REMARK = 'Nâng mức phấn đấu lên 99 %';
const YEARS = spanPeriod(2026, 2030);
const UNTIL = '2027-01-25' as CalendarDate;
const ASKED = 'Chỉ tiêu này tính trên số hồ sơ nào?';

let world: World;
let lan: Player;
let admin: Player;
/** Versions 1 and 2 of the plan, and a paper that tells of a model. */
let first: string;
let second: string;
let models: string;
let asked: string;

const handsIn = async (like: Submission, changes: Partial<Submission>): Promise<string> => {
  const id = asId<SubmissionId>(machineRandom.token(96));
  const submission = { ...like, id, ...changes };
  const hash = machineHash.sha256(submission.content);
  await world.stores(({ submissions }) => submissions.add({ ...submission, hash }));
  return submission.number;
};

const tellsOfModel = async (like: Submission): Promise<string> => {
  const { id: formId, version: formVersion } = advancedModels;
  const draftId = asId<DraftId>(machineRandom.token(96));
  const { unitId, period, submittedBy: openedBy, submittedAt: at } = like;
  const key = { unitId, formId, period };
  await world.stores(({ drafts }) =>
    drafts.add({
      ...key,
      id: draftId,
      token: machineRandom.token(48),
      formVersion,
      status: 'submitted',
      openedBy,
      openedAt: at,
      changedAt: at,
      filled: nothingFilled,
    }),
  );
  const named = { type: 'answer', field: 'display_name', value: 'Ngõ văn minh không rác' };
  const rows = [{ key: 'm1', entries: [named] }];
  const sections = [{ id: 'models', entries: [{ type: 'group', field: 'models', rows }] }];
  const content = JSON.stringify({ form: formId, formVersion, sections });
  return handsIn(like, { ...key, number: 'BN-2027-0901', draftId, version: 1, content });
};

beforeAll(async () => {
  ({ world, admin, lan } = await openReviewDesk());
  const { versions } = await storedPlan(world);
  const [plan] = versions;
  if (!plan) throw new Error('nothing was handed in');
  first = plan.number;
  await lan.forges(buttons.forms.open.to({ ...plan, formId: 'five-year-plan', period: YEARS }));
  await lan.says('Động viên cán bộ, Nhân dân phường hoàn thành các chỉ tiêu.');
  models = await tellsOfModel(plan);
  const content = plan.content.replace('"value":6', '"value":8');
  second = await handsIn(plan, { number: 'BN-2027-0902', version: 2, content });
  await admin.forges(buttons.reviews.ask.to({ number: second, at: 2 }));
  await admin.says(ASKED);
  asked = await world.stores(async ({ clarifications }) => {
    const [one] = await clarifications.ofPaper(plan);
    return one?.id ?? '';
  });
  await admin.forges(buttons.reviews.part.to({ number: second, at: 2 }));
  await admin.says(REMARK);
  await world.restart({ catalogue: { forms: [], text: createText() } });
});

afterAll(async () => {
  await world.close();
});

const key = async () => {
  const { draft } = await storedPlan(world);
  const { unitId, formId, period } = draft;
  return { unitId, formId, period };
};

/** Words that a page does not show, opened by its button. */
const missing = async (who: Player, data: string, words: readonly string[]): Promise<string[]> => {
  await who.forges(data);
  return words.filter((one) => !who.screen.includes(one)).map((one) => `${data}: ${one}`);
};

const NO_MORE = 'Biểu này không còn dùng';

describe('a form that is asked for no more', () => {
  it('is read by unit and Board as it is stored, and says that it is no more in use', async () => {
    const { forms, reviews } = buttons;
    const paper = await key();
    const draft = forms.draft.to({ ...paper, formId: 'five-year-plan', period: YEARS, page: 0 });
    const pages = [lan, admin].flatMap((who): [Player, string, string[]][] => [
      [who, forms.submission.to({ number: second, page: 0 }), [NO_MORE, THEME]],
      [who, forms.submission.to({ number: models, page: 0 }), [NO_MORE, 'Ngõ văn minh']],
      [who, forms.paper.to(paper), [NO_MORE, THEME]],
      [who, forms.compare.to({ number: second, page: 0 }), [first]],
      [who, forms.papers.to(paper), ['2027']],
      [who, reviews.asked.to({ number: second, page: 0 }), [ASKED]],
    ]);
    pages.push(
      [admin, reviews.version.to({ number: second }), [NO_MORE, REMARK]],
      [admin, draft, [NO_MORE, 'Động viên cán bộ']],
      [admin, reviews.model.to({ number: models, at: 0 }), ['Ngõ văn minh']],
      [admin, reviews.models.to({ page: 0 }), ['Ngõ văn minh']],
    );
    for (const [who, data, words] of pages) expect(await missing(who, data, words)).toEqual([]);
  });

  it('lets every page of the Board open, whatever it shows of it', async () => {
    const { forms, reviews, board } = buttons;
    const { unitId } = await key();
    const number = second;
    for (const data of [
      reviews.queue.to({ page: 0 }),
      reviews.checklist.to({ number }),
      reviews.beside.to({ number, page: 0 }),
      reviews.parts.to({ number, page: 0 }),
      reviews.all.to({ number }),
      reviews.letter.to({ number }),
      forms.word.to({ number }),
      board.unit.to({ unitId }),
      reviews.spread.to({ number: models, at: 0 }),
    ]) {
      await admin.forges(data);
      const failed = createText().words(say('dead-update-reply'), 'vi');
      expect(`${admin.toast ?? ''}${admin.screen}`).not.toContain(failed);
    }
    for (const said of ['/menu', '/tinhhinh', '/donvi Láng', first]) await admin.says(said);
    for (const said of ['/menu', '/tiendo', '/xemlai']) await lan.says(said);
  });

  it('is not filled in or changed, which is said and loses nothing', async () => {
    const { forms } = buttons;
    const before = await storedPlan(world);
    const paper = await key();
    for (const data of [
      forms.open.to(paper),
      forms.open.to({ ...paper, formId: 'five-year-plan', period: YEARS }),
      forms.amend.to({ number: second }),
      forms.amend.to({ number: second, how: 'paper' }),
      forms.beginAnew.to({ token: before.draft.token }),
    ]) {
      await lan.forges(data);
      expect(`${data}\n${lan.toast ?? ''}${lan.screen}`).toMatch(/không nhận nữa|đã gửi bản này/);
    }
    expect(await storedPlan(world)).toEqual(before);
  });

  it('is answered, given back and agreed to by those who had it in hand', async () => {
    const { reviews } = buttons;
    await lan.forges(reviews.answer.to({ id: asked }));
    await lan.says('Tính trên hồ sơ tiếp nhận.');
    await world.pass(60_000);
    expect(admin.screen).toContain('Tính trên hồ sơ tiếp nhận.');
    await admin.forges(reviews.giveBackUntil.to({ number: second, until: UNTIL }));
    await world.pass(60_000);
    expect(lan.screen).toContain(REMARK);
    await admin.forges(reviews.takeBack.to({ number: second, isSure: true }));
    await world.pass(60_000);
    expect(lan.screen).toContain('Kế hoạch');
  });

  it('is handed over with what was answered', async () => {
    const binh = world.newcomer('Bình');
    await lan.says('/bangiao', 'Trần Văn Bình');
    await binh.starts(payloadSeenBy(lan));
    await binh.taps('onboarding-button-yes');
    await binh.taps('onboarding-button-agree');
    await binh.says('Công chức Văn phòng');
    expect(binh.heard.join('\n')).toContain('Phường Láng');
    expect(binh.heard.join('\n')).toContain('Kế hoạch');
  });

  it('has a title when its words are gone with it', () => {
    const title = refOf('gone-form.title', { period: '2027-Q1' });
    expect(createText().words(title, 'vi')).toBe('Biểu không còn dùng quý I năm 2027');
    expect(createText().words(title, 'en')).toBe('Form no longer in use quarter I of 2027');
  });
});
