import { milestoneTitle } from '../calendar/form-title.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { MessageKind, Prepared } from '../outbox/message-kind.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { groupBy } from '../shared/group-by.ts';
import { DAY_MS, type Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { DigestStores } from './queue-stores.ts';
import { readSwitch } from './switch.ts';

export type AskingPorts = Pick<FormPorts, 'forms'> & {
  read<T>(work: (stores: DigestStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: { outbox: OutboxStore }) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Whose papers are looked at: of these units, else of all. */
export type PapersOf = { now: Instant; unitIds?: readonly Obligation['unit']['id'][] };

/** Something that is still to come about a paper that has been handed in. */
export type StillToCome = {
  /** Of its messages, and what their dedupe keys begin with. */
  kind: string;
  /** Not sent any more after so many days. */
  expiresAfterDays: number;
  /** The papers that lack it now. */
  owed: (
    stores: DigestStores,
    ports: Pick<FormPorts, 'forms'>,
    whose: PapersOf,
  ) => Promise<Obligation[]>;
  /** What is said of one. */
  line: (paper: { form: TextRef; unit: string; number: string }) => TextRef;
  /** Why nothing is said where none lacks it any more. */
  hasCome: string;
};

/** One paper that lacks it, and how many times it is to have been asked for by now. */
export type AskedPaper = { paper: Obligation; round: number };

/** Of its newest version; empty while nothing was handed in. */
export const numberOf = ({ state }: Obligation): string =>
  state.type === 'submitted' ? state.number : '';

/** Queues a message a round for everybody who speaks for the units, unless reminders are switched off. */
export const askForPapers = async (
  ports: AskingPorts,
  { kind }: Pick<StillToCome, 'kind'>,
  find: (now: Instant) => Promise<readonly AskedPaper[]>,
): Promise<void> => {
  const now = ports.now();
  if (!(await ports.read(({ installation }) => readSwitch(installation))).isOn) return;
  const asked = await find(now);
  if (asked.length === 0) return;
  const contacts = groupBy(
    await ports.read(({ reminders }) => reminders.contacts()),
    ({ unitId }) => unitId,
  );
  const messages = asked.flatMap(({ paper, round }) =>
    (contacts.get(paper.unit.id) ?? []).map(({ personId, chat }) => ({
      dedupeKey: `${kind}:${numberOf(paper)}:${round}:${personId}`,
      bundleKey: null,
      subject: { type: 'paper' as const, id: numberOf(paper) },
      to: chat,
      priority: 1 as const,
      kind,
      message: { type: 'prepared' as const },
      dueAt: now,
      expiresAt: null,
    })),
  );
  await ports.transact(({ outbox }) => outbox.queue(messages, now));
};

/** Written when it is sent: nobody is asked for what has come meanwhile, or for another unit's. */
export const askingKind = (
  what: StillToCome,
  ports: Pick<FormPorts, 'forms'>,
): MessageKind<DigestStores> => ({
  kind: what.kind,
  onUnknown: 'hold',
  hours: 'office',
  expiresAfterMs: what.expiresAfterDays * DAY_MS,
  prepare: async (stores, { to, subject }, now) => {
    if (!(await readSwitch(stores.installation)).isOn)
      return { type: 'cancel', reason: 'reminders are switched off' };
    const known = await stores.people.known(to);
    const owed = known ? await what.owed(stores, ports, { now, unitIds: known.unitIds }) : [];
    const paper = owed.find((one) => numberOf(one) === subject?.id);
    return paper ? saidOf(what, paper) : { type: 'cancel', reason: what.hasCome };
  },
});

const saidOf = ({ line }: StillToCome, paper: Obligation): Prepared => {
  const number = numberOf(paper);
  return {
    type: 'send',
    message: {
      type: 'notice',
      lines: [line({ form: milestoneTitle(paper.milestone), unit: paper.unit.name, number })],
      buttons: [
        [
          {
            label: say('button-see-submission'),
            intent: { type: 'see-submission', number },
            keepsMessage: true,
          },
        ],
        [{ label: say('button-menu'), intent: { type: 'see-tasks' } }],
      ],
    },
  };
};
