import { isOptional } from '../../src/core/calendar/default-milestones.ts';
import type { Milestone } from '../../src/core/calendar/milestone.ts';
import { checkIn } from '../../src/core/check-ins/check-in.ts';
import { loadObligations } from '../../src/core/obligations/load-obligations.ts';
import type { Obligation } from '../../src/core/obligations/obligation.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { fiveYearPlan } from '../../src/core/plans/five-year-plan.ts';
import { selfScore } from '../../src/core/scores/self-score.ts';
import { dateInHanoi, writeDate } from '../../src/core/shared/calendar-date.ts';
import type { DraftKey } from '../../src/core/submissions/draft.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { createText } from '../../src/text.ts';
import { fillPlan, type Filling, pdf, says, sendsAll, submitPlan } from './plan-answers.ts';
import type { Player } from './player.ts';
import { takesOver } from './taken-over.ts';
import { patternOf } from './to-say.ts';
import type { World } from './world.ts';

export type Duty = { milestone: Milestone; unit: Unit };

const { forms } = loadForms(createText());

/** What a unit owes, as it stands at that moment. */
export const dutiesOf = (world: World, unitCode: string): Promise<Obligation[]> =>
  world.stores(async (stores) => {
    const unit = await stores.units.byCode(unitCode);
    if (!unit) throw new Error(`no unit ${unitCode}`);
    return loadObligations(stores, { forms }, { now: world.clock.now(), unitIds: [unit.id] });
  });

const openData = ({ milestone, unit }: Duty): string =>
  `open:${milestone.formId}:${unit.id}:${milestone.period}`;

/** Says whether the unit has anything of it: from the newest message that asks, or from the list of tasks. */
const claims = async (
  player: Player,
  { milestone, unit }: Duty,
  what: 'has' | 'none',
): Promise<void> => {
  const place = `${milestone.id}:${unit.id}`;
  await player.says('/viec');
  while (!player.does(`v:c:${place}`) && player.sees('button-page-after'))
    await player.taps('button-page-after');
  await player.tapsData(`v:c:${place}`);
  await player.tapsData(`v:cl:${place}:${what}`);
};

/**
 * From the newest message that leads there to the receipt; of what the unit has not, one tap. `like`: the unit
 * answers what another one has answered there.
 */
export const handsIn = async (
  world: World,
  player: Player,
  { like, ...duty }: Duty & { like?: DraftKey | undefined },
): Promise<void> => {
  if (isOptional(duty.milestone)) return claims(player, duty, 'none');
  await player.tapsData(openData(duty));
  const form = forms.get(duty.milestone.formId);
  if (like && form) {
    await takesOver(world, form, { from: like, to: draftOf(duty) });
    await player.says('/xemlai');
  }
  await fills(world, player, duty);
  await submitPlan(player);
  if (!player.news.some((text) => text.includes('Mã biên nhận')))
    throw new Error(`no receipt for ${duty.milestone.code}: ${player.screen}`);
};

export const draftOf = ({ milestone, unit }: Duty): DraftKey => ({
  unitId: unit.id,
  formId: milestone.formId,
  period: milestone.period,
});

/** To the review, wherever the draft stands. */
const fills = async (world: World, player: Player, { milestone }: Duty): Promise<void> => {
  const { formId } = milestone;
  if (player.sees('form-button_submit')) return;
  if (player.sees('form-button_fill-missing')) {
    await player.taps('form-button_fill-missing');
    return leavesRest(player);
  }
  if (formId === annualPlan.id) await fillPlan(player);
  else if (formId === fiveYearPlan.id) await fillPlan(player, signedToday(world));
  else if (formId === checkIn.id) await reports(player);
  else if (formId === selfScore.id) await scoresItself(world, player);
  else await handsInDocument(world, player);
};

/** In the first days of the year the usual date of a plan is still to come. */
const signedToday = (world: World): Filling => ({
  form: fiveYearPlan,
  answers: { 'five-year-plan_doc_date': says(writeDate(dateInHanoi(world.clock.now()))) },
});

/** On track everywhere, with the same value each time. */
const reports = async (player: Player): Promise<void> => {
  if (player.sees('form-button_one-by-one')) await player.taps('form-button_one-by-one');
  while (!player.sees('form-button_submit')) {
    if (player.sees('check-in_targets_status_on_track'))
      await player.taps('check-in_targets_status_on_track');
    await player.says('90');
  }
};

/** To the receipt, of what a unit has said that it has, which is not asked again. */
export const handsInClaimed = async (world: World, player: Player, duty: Duty): Promise<void> => {
  await player.tapsData(openData(duty));
  if (player.sees('hand-in_has_content_some')) throw new Error(`asked again: ${player.screen}`);
  await handsInDocument(world, player);
  await submitPlan(player);
};

/** What stands in the list of a form that asks for one. */
const rows: Readonly<Record<string, string>> = {
  models_models: 'Tổ dân phố số 9; tập thể; Phường Láng; an ninh; Lắp 24 camera; bằng khen',
};

/** Number and day, then whatever may be left out is. */
const handsInDocument = async (world: World, player: Player): Promise<void> => {
  await player.says('12/BC-UBND', writeDate(dateInHanoi(world.clock.now())));
  await leavesRest(player);
};

/** From the question that is asked to the review: what may be left out is, in the shortest way. */
export const leavesRest = async (player: Player): Promise<void> => {
  for (let acts = 0; !player.sees('form-button_submit'); acts += 1) {
    if (acts > MOST_ACTS) throw new Error(`no end of ${player.screen}`);
    await goesOn(player);
  }
};

/** On the cluster's sheet as far as points are proposed, otherwise with a sheet of its own. */
const scoresItself = async (world: World, player: Player): Promise<void> => {
  const ways = ['rows-proposed', 'rows-rest-proposed', 'rows-rest-none', 'rows-none'];
  const isOnSheet = ways.some((way) => player.sees(`form-button_${way}`));
  if (!isOnSheet) await player.says('95', '100');
  for (const way of isOnSheet ? ways : [])
    if (player.sees(`form-button_${way}`)) await player.taps(`form-button_${way}`);
  await handsInDocument(world, player);
};

/** A report has some sixty figures. */
const MOST_ACTS = 80;

/** In the order in which they are preferred. */
const ways = [
  'figures-yes',
  'add-one',
  'items-done',
  'rows-none',
  'rows-rest-none',
  'rows-proposed',
  'rows-rest-proposed',
  'no-figures',
  'zero-figures',
  'skip-rest-of-item',
  'in-document',
  'skip-rest',
  'no-data',
  'skip',
  'all-as-last',
  'default',
] as const;

/** What a report says itself is left to it. */
const isAskedForReport = (player: Player): boolean =>
  !player.sees('form-button_done') && patternOf('report_file.ask', player).test(player.screen);

/** A message of as many “-” as there are targets. */
const saysNoResults = async (player: Player): Promise<void> => {
  const count = (player.screen.match(/^\d+\. /gmu) ?? []).length;
  await player.says(Array.from({ length: count }, () => '-').join('; '));
  await player.taps(`Ghi ${count}`);
};

/** Figures of which some have to be there: a few people, and nothing of all else. */
const needsFigures = (player: Player): boolean =>
  player.sees('form-button_figures-one-by-one') &&
  !player.sees('form-button_no-figures') &&
  !player.sees('form-button_no-figures-rest');

/** One message answers a whole table, also where a page shows some of it. */
const saysFigures = async (player: Player): Promise<void> => {
  const listed = (player.screen.match(/^\d+\. /gmu) ?? []).length;
  const [ofPages] = patternOf('form-figures-ask-page', player).exec(player.screen) ?? [];
  const count = Number(/\d+/.exec(ofPages ?? '')?.[0] ?? listed);
  await player.says(['9', ...Array.from({ length: count - 1 }, () => '0')].join('; '));
};

const goesOn = async (player: Player): Promise<void> => {
  if (needsFigures(player)) return saysFigures(player);
  if (isAskedForReport(player)) return sendsAll(player, 'Báo cáo.pdf');
  if (player.sees('report_is_estimate_estimate')) return player.taps('report_is_estimate_estimate');
  if (patternOf('report_targets.ask', player).test(player.screen)) return saysNoResults(player);
  const way = ways.find((one) => player.sees(`form-button_${one}`));
  const list = Object.keys(rows).find((key) => player.sees(`${key}.add`));
  const choice = 'year-launch_launch_form_document';
  if (way !== undefined) await player.taps(`form-button_${way}`);
  else if (list !== undefined) await player.says(rows[list] ?? '');
  else if (player.sees(choice)) await player.taps(choice);
  else await tellsWhatIsAsked(player);
};

/** What no button of every form answers. */
const tellsWhatIsAsked = async (player: Player): Promise<void> => {
  const isAsked = (key: string): boolean => patternOf(key, player).test(player.screen);
  if (isAsked('year-launch_launch_date.ask')) await player.taps('form-button_today');
  else if (isAsked('report_registered_reason.ask'))
    await player.says('Chuyển công tác về sau khi đăng ký');
  // What has to be said stands in the document.
  else await player.sendsFile('bao-cao.pdf', pdf());
};

/** Answers the first question and goes away. */
export const beginsOnly = async (player: Player, duty: Duty): Promise<void> => {
  if (isOptional(duty.milestone)) await claims(player, duty, 'has');
  await player.tapsData(openData(duty));
  if ([annualPlan.id, fiveYearPlan.id].includes(duty.milestone.formId))
    await player.says('Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ kinh tế - xã hội.');
  else if (player.sees('hand-in_has_content_some')) await player.taps('hand-in_has_content_some');
  else if (duty.milestone.formId === selfScore.id) await player.says('95');
  else if (duty.milestone.formId !== checkIn.id) await player.says('12/BC-UBND');
  await player.says('/luu');
};

const asks = async (player: Player, { milestone, unit }: Duty, what: string): Promise<void> => {
  const place = `${milestone.id}:${unit.id}`;
  await player.says('/viec');
  await player.tapsData('v:a');
  const isListed = player.buttons.length > 0 && player.does(`v:t:${place}`);
  if (isListed) await player.tapsData(`v:t:${place}`);
  await player.tapsData(`v:${what}:${place}`);
};

export const reportsPaper = async (player: Player, duty: Duty): Promise<void> => {
  await asks(player, duty, 'p');
  await player.says('15/BC-UBND');
};

export const asksForWaiver = async (player: Player, duty: Duty): Promise<void> => {
  await asks(player, duty, 'w');
  await player.taps('relief-reason-not-concerned');
};

/** Five working days more. */
export const asksForTime = async (player: Player, duty: Duty): Promise<void> => {
  await asks(player, duty, 'e');
  const later = player.buttons.find((words) => words.includes('thêm 5 ngày'));
  await player.taps(later ?? 'button-until');
  await player.taps('relief-reason-numbers');
};
