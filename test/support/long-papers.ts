import type { Milestone } from '../../src/core/calendar/milestone.ts';
import { checkIn } from '../../src/core/check-ins/check-in.ts';
import { countFigures } from '../../src/core/figures/unit-figures.ts';
import { nothingFilled, type Form } from '../../src/core/forms/forms.ts';
import { advancedModels } from '../../src/core/movement/advanced-models.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { fiveYearPlan } from '../../src/core/plans/five-year-plan.ts';
import { asId, type DraftId, type PersonId, type SubmissionId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import {
  fiveYearPeriod,
  quarterPeriod,
  quarters,
  yearPeriod,
  type Period,
} from '../../src/core/shared/period.ts';
import type { Stores } from '../../src/core/stores.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import { upTo, type Laid } from './many.ts';

type Paper = { unit: Unit; form: Form; period: Period; by: PersonId; entries: readonly object[] };

const layPaper = async (
  { stores, now }: Laid,
  { unit, form, period, by, entries }: Paper,
): Promise<void> => {
  const draftId = asId<DraftId>(machineRandom.token(96));
  const key = { unitId: unit.id, formId: form.id, period };
  await stores.drafts.add({
    ...key,
    id: draftId,
    token: machineRandom.token(48),
    formVersion: form.version,
    status: 'submitted',
    openedBy: by,
    openedAt: now,
    changedAt: now,
    filled: nothingFilled,
  });
  const sections = [{ id: 'all', entries }];
  const content = JSON.stringify({ form: form.id, formVersion: form.version, sections });
  await stores.submissions.add({
    ...key,
    id: asId<SubmissionId>(machineRandom.token(96)),
    number: `BN-${period}-${unit.code}-${form.id}`,
    draftId,
    version: 1,
    formVersion: form.version,
    content,
    hash: machineHash.sha256(content),
    submittedBy: by,
    onBehalf: false,
    submittedAt: now,
  });
};

/** Each unit tells what is difficult. */
export const layNeeds = async (
  laid: Laid,
  {
    by,
    units,
    milestone: { period },
  }: { by: PersonId; units: readonly Unit[]; milestone: Pick<Milestone, 'period'> },
): Promise<void> => {
  for (const [index, unit] of units.entries()) {
    const value = `Khó khăn ${/\d+$/.exec(unit.name)?.[0] ?? index + 1}`;
    const entries = [{ type: 'answer', field: 'difficulties', value }];
    await layPaper(laid, { unit, form: checkIn, period, by, entries });
    // What waits for the Board.
    const before = { form: annualPlan, period: yearPeriod(2026), entries: [] };
    await layPaper(laid, { unit, by, ...before });
  }
};

/** A target at risk of each of these units, whose papers of the year stand already. */
export const layRisks = async ({ stores }: Laid, units: readonly Unit[]): Promise<void> => {
  const ports = {
    read: <T>(work: (own: Stores) => Promise<T>) => work(stores),
    transact: <T>(work: (own: Stores) => Promise<T>) => work(stores),
    pause: () => Promise.resolve(),
  };
  await countFigures(ports, 2027);
  const own = new Set(units.map(({ id }) => id));
  const counted = (await stores.unitFigures.of(2027)).filter(({ unitId }) => own.has(unitId));
  for (const { figures, ...one } of counted) {
    const targets = { ...figures.targets, at_risk: 1 };
    await stores.unitFigures.save([{ ...one, figures: { ...figures, targets } }]);
  }
};

const answer = (field: string, value: unknown) => ({ type: 'answer', field, value });

/** The Board says something of each target of the year's plan. */
const layRemarks = async (
  { stores: { reviews, clarifications, faq }, count, now: at }: Laid,
  { by, unit }: { by: PersonId; unit: Unit },
): Promise<void> => {
  const [period, formId] = [yearPeriod(2027), annualPlan.id];
  const number = `BN-${period}-${unit.code}-${formId}`;
  const key = { number, unitId: unit.id, formId, period, version: 1 };
  await reviews.save({ ...key, state: 'reviewing', by, at, answerBy: null });
  for (const n of upTo(count)) {
    await clarifications.add({
      id: machineRandom.token(72),
      number,
      unitId: unit.id,
      formId,
      period,
      path: `targets.k${n}`,
      words: `Tính thế nào, câu ${n}`,
      by,
      at: asInstant(at + n),
    });
    await faq.save({
      id: `faq-${n}`,
      question: `Câu hỏi ${n}`,
      answer: `Trả lời ${n}`,
      isShown: true,
      by,
      at: asInstant(at + n),
      changedAt: at,
    });
    await reviews.saveUsual({ id: `usual-${n}`, words: `Câu ${n}`, by, at: asInstant(at + n) });
    await reviews.saveRemark({
      id: machineRandom.token(72),
      number,
      path: `targets.k${n}`,
      words: `Ý kiến ${n}`,
      by,
      at: asInstant(at + n),
    });
  }
};

const ninetyFive = (name: string) => ({
  target_name: name,
  target_value: 95,
  unit_of_measure: 'percent',
});

/** What the city strives for this year, and something that it did the year before. */
const layCityTargets = async (
  { stores: { cityTargets }, count, now: at }: Laid,
  by: PersonId,
): Promise<void> => {
  const one = { batch: 'all', by, at };
  await cityTargets.save({
    ...one,
    id: 'ct-1',
    year: 2026,
    place: 0,
    answers: ninetyFive('Tỷ lệ'),
  });
  for (const n of upTo(count))
    await cityTargets.save({
      ...one,
      id: `ct-${n}-2027`,
      year: 2027,
      place: n,
      answers: ninetyFive(`Chỉ tiêu ${n}`),
    });
};

/** A unit has told each quarter how it is, and has handed in plans with many targets. */
export const layTargets = async (
  laid: Laid,
  { by, unit }: { by: PersonId; unit: Unit },
): Promise<void> => {
  const rows = upTo(laid.count).map((at) => ({
    key: `k${at}`,
    entries: [
      answer('target_name', `Chỉ tiêu ${at}`),
      answer('target_value', 98.5),
      answer('unit_of_measure', 'percent'),
    ],
  }));
  const entries = [{ type: 'group', field: 'targets', rows }];
  const paper = { unit, by, entries };
  for (const at of upTo(laid.count)) {
    const period = quarterPeriod(2000 + Math.floor((at - 1) / 4), quarters[(at - 1) % 4] ?? 1);
    await layPaper(laid, { ...paper, form: checkIn, period, entries: [] });
  }
  const ofYear = allForms.filter((form) => ![checkIn, annualPlan, fiveYearPlan].includes(form));
  const models = upTo(laid.count).map((at) => ({
    key: `m${at}`,
    entries: [answer('display_name', `Mô hình ${at}`)],
  }));
  for (const form of ofYear)
    await layPaper(laid, {
      ...paper,
      form,
      period: yearPeriod(2027),
      entries: form === advancedModels ? [{ type: 'group', field: 'models', rows: models }] : [],
    });
  await layPaper(laid, { ...paper, form: annualPlan, period: yearPeriod(2027) });
  await layRemarks(laid, { by, unit });
  await layCityTargets(laid, by);
  await layPaper(laid, { ...paper, form: fiveYearPlan, period: fiveYearPeriod(2027) });
};
