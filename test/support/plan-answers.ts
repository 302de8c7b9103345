import type { Field, Form } from '../../src/core/forms/forms.ts';
import { fieldKey } from '../../src/core/forms/schema/text-keys.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { fiveYearPlan } from '../../src/core/plans/five-year-plan.ts';
import type { Player } from './player.ts';
import { refOf } from './ref-of.ts';
import { patternOf } from './to-say.ts';
import type { World } from './world.ts';

type Act = (player: Player) => Promise<void>;
type Answers = Readonly<Record<string, Act>>;

export type Filling = {
  /** Answers that differ from the usual ones, by the text key of the question. */
  answers?: Answers;
  /** Stops when this is asked: the text key of a question or a group. */
  until?: string;
  form?: Form | undefined;
};

/** Types an answer. */
export const says =
  (text: string): Act =>
  (player) =>
    player.says(text);

/** Presses the button of a text key. */
export const taps =
  (key: string): Act =>
  (player) =>
    player.taps(key);

/** What a signed plan looks like to a computer. */
export const pdf = (words = 'Kế hoạch'): Buffer => Buffer.from(`%PDF-1.4\n% ${words}\n%%EOF\n`);

/** Sends one file where several may be sent, and says that it is all. */
export const sendsAll = async (player: Player, name: string): Promise<void> => {
  await player.sendsFile(name, pdf());
  await player.taps('form-button_done');
};

/** There may be more files than one: that these are all is said too. */
const sendsSignedPlan: Act = async (player) => {
  if (!player.sees('form-button_done')) await player.sendsFile('Kế hoạch 2027 đã ký.pdf', pdf());
  await player.taps('form-button_done');
};

/** Types the first of these names that neither stands on the screen nor was said before. */
const saysNewName =
  (...names: readonly string[]): Act =>
  async (player) => {
    const own = player.messages.filter(({ from }) => from === 'person');
    const said = new Set(own.map(({ text }) => text));
    const name = names.find((one) => !said.has(one) && !player.screen.includes(one));
    if (name === undefined) throw new Error(`no name is left of ${names.join('; ')}`);
    await player.says(name);
  };

const namesTarget = saysNewName(
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Tỷ lệ gia đình văn hóa',
  'Tỷ lệ tổ dân phố đạt chuẩn',
  'Tỷ lệ trường học đạt chuẩn',
  'Tỷ lệ cơ quan đạt chuẩn',
);
const namesCampaign = saysNewName(
  'Phường Láng sáng - xanh - sạch - đẹp',
  'Dạy tốt, học tốt',
  'Chuyển đổi số phục vụ Nhân dân',
);

const usual: Answers = {
  objectives: says('Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ kinh tế - xã hội năm 2027.'),
  theme: says('Kỷ cương, trách nhiệm, chuyển đổi số'),
  targets: namesTarget,
  targets_target_name: namesTarget,
  targets_unit_of_measure: taps('annual-plan_targets_unit_of_measure_percent'),
  targets_target_value: says('98,5'),
  targets_direction: taps('annual-plan_targets_direction_decrease'),
  targets_baseline: says('120'),
  targets_deadline_month: taps('annual-plan_targets_deadline_month_11'),
  targets_city_target_ref: says('Chỉ số hài lòng của người dân đạt từ 95%'),
  targets_yearly_breakdown: says('90; 92; 94; 96; 98'),
  midterm_review_month: says('Tháng 6'),
  congress_plan: says('Quý II năm cuối giai đoạn'),
  campaigns: namesCampaign,
  campaigns_name: namesCampaign,
  campaigns_launched_by: taps('annual-plan_campaigns_launched_by_unit'),
  campaigns_kind: taps('annual-plan_campaigns_kind_thematic'),
  campaigns_start: says('19/5'),
  campaigns_end: says('30/11/2027'),
  campaigns_criteria: taps('form-yes'),
  campaigns_criteria_text: says('100% tổ dân phố tổng vệ sinh sáng thứ Bảy'),
  campaigns_theme: says('Mỗi ngõ một việc làm đẹp'),
  campaigns_no_criteria_reason: says('Tiêu chí sẽ có trong kế hoạch riêng của phong trào'),
  campaigns_content: says('Tổng vệ sinh, trồng hoa, xóa điểm chân rác'),
  campaigns_award_forms: says('Giấy khen cho 5 tập thể, 10 cá nhân'),
  campaigns_audience: says('Các tổ dân phố và hộ gia đình'),
  campaigns_pilot_model: says('Tổ dân phố số 5'),
  model_target: says('6'),
  direct_worker_share_target: says('35%'),
  initiative_target: says('4'),
  training_sessions: says('2'),
  inspections: says('3'),
  communication_plan: says('Mỗi tháng hai bài về người tốt, việc tốt'),
  solutions: says('Giao chỉ tiêu đến từng tổ dân phố; bình xét công khai hằng quý'),
  legal_basis: taps('form-button_usual'),
  city_plan: says('371/KH-UBND ngày 26/12/2025'),
  city_plan_date: says('26/12/2025'),
  tasks: taps('form-button_skip'),
  responsible_person: taps('form-button_default'),
  budget_source: says('Từ ngân sách phường và Quỹ thi đua, khen thưởng'),
  budget_vnd: says('150 triệu'),
  contact_note: taps('form-button_skip'),
  has_signed_document: taps('annual-plan_has_signed_document_signed'),
  doc_number: says('15/KH-UBND'),
  doc_date: says('5/1/2027'),
  signer_name: says('Trần Văn Minh'),
  signer_title: says('Chủ tịch Ủy ban nhân dân phường'),
  file: sendsSignedPlan,
};

/** The question or list that the screen shows, by its text key; undefined for anything else. */
export const askedOf = (player: Player, form: Form = annualPlan): string | undefined => {
  const { screen } = player;
  const figure = openFigure(player, form);
  if (figure !== undefined) return figure;
  const [named = ''] = patternOf('form-still-asked', player).exec(screen) ?? [];
  return questionKeys(form).find((key) => {
    if (patternOf(`${key}.ask`, player).test(screen)) return true;
    // Below an objection the question is not asked anew but named.
    const label = player.text.words(refOf(`${key}.label`), player.language);
    return named !== '' && (named + lineAfter(screen, named)).endsWith(label);
  });
};

/** Of a table of figures the first that nothing is said of, which a single number answers. */
const openFigure = (player: Player, form: Form): string | undefined => {
  const asks = ['form-figures-ask', 'form-figures-ask-page'];
  if (!asks.some((key) => patternOf(key, player).test(player.screen))) return undefined;
  const [, label] = /^\d+\. (.+): (?:chưa có|none yet)(?: \(|$)/mu.exec(player.screen) ?? [];
  const field = form.fields.find(
    (one) => label === player.text.words(refOf(`${fieldKey(form, one)}.label`), player.language),
  );
  return field && fieldKey(form, field);
};

const lineAfter = (screen: string, words: string): string =>
  (screen.slice(screen.indexOf(words) + words.length).split('\n')[0] ?? '').trim();

const questionKeys = (form: Form): string[] =>
  form.fields.filter(isAskedOfPeople).flatMap((field) => keysOf(form, field));

const isAskedOfPeople = ({ calculation }: Field): boolean => !calculation;

const keysOf = (form: Form, field: Field): string[] =>
  field.type === 'group'
    ? [
        ...field.fields.filter(isAskedOfPeople).map((inner) => fieldKey(form, inner, field)),
        fieldKey(form, field),
      ]
    : [fieldKey(form, field)];

/** Far more than any plan needs: whoever asks more often asks in a circle. */
const MOST_QUESTIONS = 150;

/** Answers whatever is asked, until all is answered and the plan may be submitted. */
export const fillPlan = async (player: Player, filling: Filling = {}): Promise<void> => {
  const { form = annualPlan, until } = filling;
  const asked: string[] = [];
  while (asked.length < MOST_QUESTIONS) {
    const key = askedOf(player, form);
    if (until !== undefined && key === until) return askAlone(player);
    asked.push(key ?? 'review');
    if (key !== undefined) await answerOrLeave(player, key, filling);
    else if (player.sees('form-button_done')) await player.taps('form-button_done');
    else if (player.sees('form-button_submit')) return;
    else await player.taps('form-button_fill-missing');
  }
  throw new Error(`asked in a circle: ${asked.slice(-8).join(', ')}; ${player.screen}`);
};

/** A figure that is asked in a table, by its own question. */
const askAlone = async (player: Player): Promise<void> => {
  if (player.sees('form-button_figures-one-by-one'))
    await player.taps('form-button_figures-one-by-one');
};

const answerOrLeave = async (player: Player, key: string, { answers }: Filling): Promise<void> => {
  const answer = answers?.[key] ?? usual[key.replace(/^(annual|five-year)-plan_/, '')];
  if (player.sees('form-button_items-done')) await player.taps('form-button_items-done');
  else if (answer) await answer(player);
  else throw new Error(`no answer to ${key}: ${player.screen}`);
};

/** Opens a question from the review, on whatever page it stands. */
export const opensFromReview = async (player: Player, key: string): Promise<void> => {
  const label = player.text.words(refOf(`${key}.label`), player.language);
  await player.says('/xemlai');
  while (player.sees('form-button_page-before')) await player.taps('form-button_page-before');
  for (;;) {
    const button = player.buttons.find((words) => words.endsWith(`. ${label}`));
    if (button !== undefined) return player.taps(button);
    await player.taps('form-button_page-after');
  }
};

/** From the menu into the unit's plan, on whatever page it stands; of several units into that one's. */
export const beginPlan = async (player: Player, unit?: string): Promise<void> => {
  const label = `○ ${unit === undefined ? '' : `${unit}: `}Kế hoạch năm`;
  await player.starts();
  while (!player.sees(label)) await player.taps('button-page-after');
  await player.taps(label);
};

/** Into the plan of the five years, as the Board's announcement of it leads there. */
export const beginFiveYearPlan = async (world: World, player: Player): Promise<void> => {
  await player.starts();
  const unitId = await world.stores(async ({ units }) => (await units.byCode('P-LANG'))?.id ?? '');
  const shown = player.findData('open:');
  const callbackData = `open:${fiveYearPlan.id}:${unitId}:2026-2030`;
  await player.tapsOld({ ...shown, button: { ...shown.button, callbackData } });
};

/** Hands in a plan that is complete. */
export const submitPlan = async (player: Player): Promise<void> => {
  if (player.sees('form-button_submit')) await player.taps('form-button_submit');
  await player.taps('form-button_submit-yes');
};
