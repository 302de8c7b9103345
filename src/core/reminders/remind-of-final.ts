import { milestoneTitle } from '../calendar/form-title.ts';
import { workingDays } from '../calendar/working-days.ts';
import { loadObligations } from '../obligations/load-obligations.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { MessageKind, Prepared } from '../outbox/message-kind.ts';
import type { NewOutboxMessage, OutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import {
  addDays,
  dateInHanoi,
  daysBetween,
  monthOf,
  yearOf,
  type CalendarDate,
} from '../shared/calendar-date.ts';
import { groupBy } from '../shared/group-by.ts';
import { DAY_MS, type Instant } from '../shared/instant.ts';
import { yearOfPeriod } from '../shared/period.ts';
import { say } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { isEstimate } from '../submissions/submission.ts';
import { isOpen } from '../units/unit.ts';
import type { DigestStores } from './queue-stores.ts';
import { readSwitch } from './switch.ts';
import { FINAL_ASKED_AFTER_DAYS, FINAL_ASKED_ON } from './time-limits.ts';

const KIND = 'final-owed';

export type FinalPorts = Pick<FormPorts, 'forms'> & {
  read<T>(work: (stores: DigestStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: { outbox: OutboxStore }) => Promise<T>): Promise<T>;
  now(): Instant;
};

/**
 * Queues in January, twice at most, what asks for final numbers where last year's report says that its own
 * are an estimate. Whoever has sent the final ones hears nothing.
 */
export const remindOfFinal = async (ports: FinalPorts): Promise<void> => {
  const now = ports.now();
  const today = dateInHanoi(now);
  const round = roundOn(today);
  if (round === 0) return;
  if (!(await ports.read(({ installation }) => readSwitch(installation))).isOn) return;
  const days = workingDays(await ports.read(({ calendarDays }) => calendarDays.all()));
  if (!days.isWorkingDay(today)) return;
  const owed = await ports.read((stores) => estimatesOf(stores, ports, { now }));
  if (owed.length === 0) return;
  const contacts = groupBy(
    await ports.read(({ reminders }) => reminders.contacts()),
    ({ unitId }) => unitId,
  );
  const messages = owed.flatMap((one) =>
    (contacts.get(one.unit.id) ?? []).map((contact) => messageFor(one, contact, { round, now })),
  );
  await ports.transact(({ outbox }) => outbox.queue(messages, now));
};

/** How many times it is to have been asked for by that day of a year; 0 out of season. */
const roundOn = (today: CalendarDate): number =>
  monthOf(today) === 1 ? FINAL_ASKED_ON.filter((day) => day <= Number(today.slice(8))).length : 0;

/** What was handed in not just now, for last year, with an estimate. */
const estimatesOf = async (
  stores: DigestStores,
  { forms }: Pick<FormPorts, 'forms'>,
  { now, unitIds }: { now: Instant; unitIds?: readonly Obligation['unit']['id'][] },
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

const numberOf = ({ state }: Obligation): string =>
  state.type === 'submitted' ? state.number : '';

type Contact = Awaited<ReturnType<DigestStores['reminders']['contacts']>>[number];

const messageFor = (
  one: Obligation,
  { personId, chat }: Contact,
  { round, now }: { round: number; now: Instant },
): NewOutboxMessage => ({
  dedupeKey: `${KIND}:${one.unit.id}:${one.milestone.id}:${round}:${personId}`,
  bundleKey: null,
  subject: { type: 'paper', id: numberOf(one) },
  to: chat,
  priority: 1,
  kind: KIND,
  message: { type: 'prepared' },
  dueAt: now,
  expiresAt: null,
});

/** Written when it is sent: nobody is asked for what has come meanwhile, or for another unit's. */
export const finalOwedKind = (ports: Pick<FormPorts, 'forms'>): MessageKind<DigestStores> => ({
  kind: KIND,
  onUnknown: 'hold',
  hours: 'office',
  expiresAfterMs: 7 * DAY_MS,
  prepare: (stores, outgoing, now) => prepare(stores, ports, { outgoing, now }),
});

const prepare = async (
  stores: DigestStores,
  ports: Pick<FormPorts, 'forms'>,
  { outgoing, now }: { outgoing: OutboxMessage; now: Instant },
): Promise<Prepared> => {
  if (!(await readSwitch(stores.installation)).isOn)
    return { type: 'cancel', reason: 'reminders are switched off' };
  const known = await stores.people.known(outgoing.to);
  const owed = known ? await estimatesOf(stores, ports, { now, unitIds: known.unitIds }) : [];
  const one = owed.find((paper) => numberOf(paper) === outgoing.subject?.id);
  if (!one) return { type: 'cancel', reason: 'the final numbers have come' };
  const number = numberOf(one);
  const message = {
    type: 'notice' as const,
    lines: [
      say('final-owed-news', {
        form: milestoneTitle(one.milestone),
        unit: one.unit.name,
        number,
        until: { date: `${yearOf(dateInHanoi(now))}-01-31` },
      }),
    ],
    buttons: [
      [
        {
          label: say('button-see-submission'),
          intent: { type: 'see-submission' as const, number },
          keepsMessage: true as const,
        },
      ],
      [{ label: say('button-menu'), intent: { type: 'see-tasks' as const } }],
    ],
  };
  return { type: 'send', message };
};
