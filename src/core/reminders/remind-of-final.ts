import { workingDays } from '../calendar/working-days.ts';
import { loadObligations } from '../obligations/load-obligations.ts';
import type { Obligation } from '../obligations/obligation.ts';
import {
  addDays,
  dateInHanoi,
  daysBetween,
  monthOf,
  yearOf,
  type CalendarDate,
} from '../shared/calendar-date.ts';
import { yearOfPeriod } from '../shared/period.ts';
import { say } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { isEstimate } from '../submissions/submission.ts';
import { isOpen } from '../units/unit.ts';
import {
  askForPapers,
  askingKind,
  type AskingPorts,
  numberOf,
  type StillToCome,
  type PapersOf,
} from './ask-for-papers.ts';
import type { DigestStores } from './queue-stores.ts';
import { FINAL_ASKED_AFTER_DAYS, FINAL_ASKED_ON } from './time-limits.ts';

/**
 * Queues in January, twice at most, what asks for final numbers where last year's report says that its own
 * are an estimate. Whoever has sent the final ones hears nothing.
 */
export const remindOfFinal = (ports: AskingPorts): Promise<void> =>
  askForPapers(ports, finalNumbers, async (now) => {
    const today = dateInHanoi(now);
    const round = roundOn(today);
    if (round === 0) return [];
    const days = workingDays(await ports.read(({ calendarDays }) => calendarDays.all()));
    if (!days.isWorkingDay(today)) return [];
    const owed = await ports.read((stores) => estimatesOf(stores, ports, { now }));
    return owed.map((paper) => ({ paper, round }));
  });

/** How many times it is to have been asked for by that day of a year; 0 out of season. */
const roundOn = (today: CalendarDate): number =>
  monthOf(today) === 1 ? FINAL_ASKED_ON.filter((day) => day <= Number(today.slice(8))).length : 0;

/** What was handed in not just now, for last year, with an estimate. */
const estimatesOf = async (
  stores: DigestStores,
  { forms }: Pick<FormPorts, 'forms'>,
  { now, unitIds }: PapersOf,
): Promise<Obligation[]> => {
  const today = dateInHanoi(now);
  const due = await stores.milestones.runningBetween(addDays(today, -LONGEST_YEAR), today);
  const milestones = due.filter(
    ({ isOn, remindersOn, formId, period }) =>
      isOn &&
      remindersOn &&
      saysWhetherFinal(forms, formId) &&
      yearOfPeriod(period) === yearOf(today) - 1,
  );
  if (milestones.length === 0) return [];
  const where = { now, milestoneIds: milestones.map(({ id }) => id) };
  const sent = (
    await loadObligations(stores, { forms }, { ...where, ...(unitIds ? { unitIds } : {}) })
  ).filter((one) => isSettled(one, today));
  const papers = await stores.submissions.newestOfUnits(
    sent.map(({ unit }) => unit.id),
    milestones,
  );
  const estimated = new Set(papers.filter(isEstimate).map(({ number }) => number));
  return sent.filter((one) => estimated.has(numberOf(one)));
};

const LONGEST_YEAR = 366;

const saysWhetherFinal = (forms: FormPorts['forms'], formId: string): boolean =>
  forms.get(formId)?.fields.some(({ id }) => id === 'is_estimate') ?? false;

/** Whoever has sent it in these days knows what it says. */
const isSettled = ({ unit, state }: Obligation, today: CalendarDate): boolean =>
  state.type === 'submitted' &&
  isOpen(unit, today) &&
  daysBetween(dateInHanoi(state.at), today) >= FINAL_ASKED_AFTER_DAYS;

const finalNumbers: StillToCome = {
  kind: 'final-owed',
  expiresAfterDays: 7,
  owed: estimatesOf,
  line: (paper) => say('final-owed-news', paper),
  hasCome: 'the final numbers have come',
};

export const finalOwedKind = (ports: Pick<FormPorts, 'forms'>) => askingKind(finalNumbers, ports);
