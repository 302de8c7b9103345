import { milestoneTitle } from '../calendar/form-title.ts';
import { loadObligations } from '../obligations/load-obligations.ts';
import { awaitsPaper, type Obligation } from '../obligations/obligation.ts';
import type { MessageKind, Prepared } from '../outbox/message-kind.ts';
import type { NewOutboxMessage, OutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { addDays, dateInHanoi, daysBetween } from '../shared/calendar-date.ts';
import { groupBy } from '../shared/group-by.ts';
import { DAY_MS, type Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { isOpen } from '../units/unit.ts';
import type { PlanStores } from './load-plan.ts';
import type { DigestStores } from './queue-stores.ts';
import { readSwitch } from './switch.ts';
import { PAPER_ASKED_EVERY_DAYS, PAPER_ASKED_WITHIN_DAYS } from './time-limits.ts';

const KIND = 'paper-owed';

export type PaperPorts = Pick<FormPorts, 'forms'> & {
  read<T>(work: (stores: DigestStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: { outbox: OutboxStore }) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Queues, once for each two weeks that have passed, what asks for signed documents still to come. */
export const remindOfPapers = async (ports: PaperPorts): Promise<void> => {
  const now = ports.now();
  if (!(await ports.read(({ installation }) => readSwitch(installation))).isOn) return;
  const owed = (await ports.read((stores) => papersOwed(stores, ports, { now }))).filter(
    (one) => roundOf(one, now) > 0,
  );
  if (owed.length === 0) return;
  const contacts = groupBy(
    await ports.read(({ reminders }) => reminders.contacts()),
    ({ unitId }) => unitId,
  );
  const messages = owed.flatMap((one) =>
    (contacts.get(one.unit.id) ?? []).map((contact) => messageFor(one, contact, now)),
  );
  await ports.transact(({ outbox }) => outbox.queue(messages, now));
};

type Whose = { now: Instant; unitIds?: readonly Obligation['unit']['id'][] };

const papersOwed = async (
  stores: PlanStores,
  { forms }: Pick<FormPorts, 'forms'>,
  { now, unitIds }: Whose,
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

const numberOf = ({ state }: Obligation): string =>
  state.type === 'submitted' ? state.number : '';

type Contact = Awaited<ReturnType<PlanStores['reminders']['contacts']>>[number];

const messageFor = (
  one: Obligation,
  { personId, chat }: Contact,
  now: Instant,
): NewOutboxMessage => ({
  dedupeKey: `${KIND}:${numberOf(one)}:${roundOf(one, now)}:${personId}`,
  bundleKey: null,
  subject: { type: 'paper', id: numberOf(one) },
  to: chat,
  priority: 1,
  kind: KIND,
  message: { type: 'prepared' },
  dueAt: now,
  expiresAt: null,
});

/** Written when it is sent: nobody is asked for what has come, or for another unit's. */
export const paperOwedKind = (ports: Pick<FormPorts, 'forms'>): MessageKind<DigestStores> => ({
  kind: KIND,
  onUnknown: 'hold',
  hours: 'office',
  expiresAfterMs: (PAPER_ASKED_EVERY_DAYS / 2) * DAY_MS,
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
  const owed = known ? await papersOwed(stores, ports, { now, unitIds: known.unitIds }) : [];
  const one = owed.find((paper) => numberOf(paper) === outgoing.subject?.id);
  if (!one) return { type: 'cancel', reason: 'nothing is owed any more' };
  const message = {
    type: 'notice' as const,
    lines: [
      say('paper-owed-news', {
        form: milestoneTitle(one.milestone),
        unit: one.unit.name,
        number: numberOf(one),
      }),
    ],
    buttons: [
      [
        {
          label: say('button-see-submission'),
          intent: { type: 'see-submission' as const, number: numberOf(one) },
          keepsMessage: true as const,
        },
      ],
      [{ label: say('button-menu'), intent: { type: 'see-tasks' as const } }],
    ],
  };
  return { type: 'send', message };
};
