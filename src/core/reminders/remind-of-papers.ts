import { loadObligations } from '../obligations/load-obligations.ts';
import { awaitsPaper, type Obligation } from '../obligations/obligation.ts';
import { addDays, dateInHanoi, daysBetween } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { isOpen } from '../units/unit.ts';
import {
  askForPapers,
  askingKind,
  type AskingPorts,
  type StillToCome,
  type PapersOf,
} from './ask-for-papers.ts';
import type { PlanStores } from './load-plan.ts';
import { PAPER_ASKED_EVERY_DAYS, PAPER_ASKED_WITHIN_DAYS } from './time-limits.ts';

/** Queues, once for each two weeks that have passed, what asks for signed documents still to come. */
export const remindOfPapers = (ports: AskingPorts): Promise<void> =>
  askForPapers(ports, signedPaper, async (now) =>
    (await ports.read((stores) => papersOwed(stores, ports, { now })))
      .map((paper) => ({ paper, round: roundOf(paper, now) }))
      .filter(({ round }) => round > 0),
  );

const papersOwed = async (
  stores: PlanStores,
  { forms }: Pick<FormPorts, 'forms'>,
  { now, unitIds }: PapersOf,
): Promise<Obligation[]> => {
  const today = dateInHanoi(now);
  const due = await stores.milestones.runningBetween(
    addDays(today, -PAPER_ASKED_WITHIN_DAYS),
    addDays(today, PAPER_ASKED_WITHIN_DAYS),
  );
  const milestoneIds = due
    .filter(({ remindersOn, formId }) => remindersOn && saysWhetherSigned(forms, formId))
    .map(({ id }) => id);
  if (milestoneIds.length === 0) return [];
  const where = { now, milestoneIds, ...(unitIds ? { unitIds } : {}) };
  return (await loadObligations(stores, { forms }, where)).filter(
    (one) => awaitsPaper(one) && isOpen(one.unit, today),
  );
};

const saysWhetherSigned = (forms: FormPorts['forms'], formId: string): boolean =>
  forms.get(formId)?.fields.some(({ id }) => id === 'has_signed_document') ?? false;

/** How many times it is to have been asked for by now. */
const roundOf = ({ state }: Obligation, now: Instant): number =>
  state.type === 'submitted'
    ? Math.floor(daysBetween(dateInHanoi(state.at), dateInHanoi(now)) / PAPER_ASKED_EVERY_DAYS)
    : 0;

const signedPaper: StillToCome = {
  kind: 'paper-owed',
  expiresAfterDays: PAPER_ASKED_EVERY_DAYS / 2,
  owed: papersOwed,
  line: (paper) => say('paper-owed-news', paper),
  hasCome: 'nothing is owed any more',
};

export const paperOwedKind = (ports: Pick<FormPorts, 'forms'>) => askingKind(signedPaper, ports);
