import { isHandIn } from '../../src/core/calendar/hand-in-form.ts';
import { contentOf, nothingFilled, type Form } from '../../src/core/forms/forms.ts';
import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type DraftId, type PersonId, type SubmissionId } from '../../src/core/shared/ids.ts';
import {
  fiveYearPeriod,
  quarterPeriod,
  yearPeriod,
  type Period,
} from '../../src/core/shared/period.ts';
import type { Draft, DraftKey } from '../../src/core/submissions/draft.ts';
import { receiptNumber } from '../../src/core/submissions/submission.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import type { World } from './world.ts';

export const FIRST_YEAR = 2027;

/** What a unit has done about one form and period, years after the first one. */
export type PaperMade = {
  unit: number;
  form: number;
  yearsAfter: number;
  quarter: 1 | 2 | 3 | 4;
  versions: number;
  /** It has begun to answer, or to change what it handed in. */
  hasDraft: boolean;
};

/** What there is to be found. */
export type PaperThere = { key: DraftKey; unit: Unit; numbers: string[]; hasDraft: boolean };

/** The period that a form is about in a year. */
const periodOf = ({ id }: Form, year: number, quarter: PaperMade['quarter']): Period => {
  if (id === 'five-year-plan') return fiveYearPeriod(year);
  return id === 'check-in' ? quarterPeriod(year, quarter) : yearPeriod(year);
};

/** A question outside of lists that takes words. */
const wordsIn = (form: Form): string | undefined =>
  form.fields.find(({ type }) => type === (isHandIn(form) ? 'document-number' : 'text'))?.id;

/** Lays down what units have done, as the program would have stored it. */
export const layDown = async (
  world: World,
  { units, by, made }: { units: readonly Unit[]; by: PersonId; made: readonly PaperMade[] },
): Promise<PaperThere[]> => {
  const there = new Map<string, PaperThere>();
  const counts = new Map<Period, number>();
  for (const one of made) {
    const form = allForms[one.form % allForms.length];
    const unit = units[one.unit % units.length];
    if (!form || !unit || (one.versions === 0 && !one.hasDraft)) continue;
    const year = FIRST_YEAR + one.yearsAfter;
    const key = { unitId: unit.id, formId: form.id, period: periodOf(form, year, one.quarter) };
    const name = Object.values(key).join(' ');
    if (there.has(name)) continue;
    const numbers = Array.from({ length: one.versions }, () => {
      const count = (counts.get(key.period) ?? 0) + 1;
      counts.set(key.period, count);
      return receiptNumber(key.period, count);
    });
    const paper = { key, unit, numbers, hasDraft: one.hasDraft };
    there.set(name, paper);
    await store(world, { form, by, day: `${year}-02-05` as CalendarDate, paper });
  }
  return [...there.values()];
};

type Stored = { form: Form; by: PersonId; day: CalendarDate; paper: PaperThere };

const store = (world: World, { form, by, day, paper }: Stored): Promise<void> =>
  world.stores(async ({ drafts, submissions }) => {
    const at = instantInHanoi(day, '10:00');
    const draft: Draft = {
      ...paper.key,
      id: asId<DraftId>(machineRandom.token(96)),
      token: machineRandom.token(48),
      formVersion: form.version,
      status: 'open',
      openedBy: by,
      openedAt: at,
      changedAt: at,
      filled: nothingFilled,
    };
    await drafts.add(draft);
    const path = wordsIn(form) ?? '';
    const words = '12/KH-UBND';
    const write = { path, value: words, raw: words, seen: 0, messageId: null, chatId: null };
    await drafts.save({
      draft,
      status: paper.hasDraft ? 'open' : 'submitted',
      writes: [{ type: 'answer', ...write }],
      items: {},
      by,
      at,
    });
    const saved = await drafts.find(paper.key);
    const content = JSON.stringify(contentOf(form, (saved ?? draft).filled, new Map()));
    for (const [before, number] of paper.numbers.entries())
      await submissions.add({
        ...paper.key,
        id: asId<SubmissionId>(machineRandom.token(96)),
        number,
        draftId: draft.id,
        version: before + 1,
        formVersion: form.version,
        content,
        hash: machineHash.sha256(content),
        submittedBy: by,
        onBehalf: false,
        submittedAt: at,
      });
  });
