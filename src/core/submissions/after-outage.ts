import { loadFormTitle } from '../calendar/form-title.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { placeLabel } from '../forms/forms.ts';
import type { MessageKind, Prepared } from '../outbox/message-kind.ts';
import type { Notice } from '../outbox/message.ts';
import type { NewOutboxMessage, OutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayFillFor } from '../people/rights.ts';
import type { Shown } from '../people/shown.ts';
import { asId, type DraftId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import { asInstant, DAY_MS, type Instant, plusMs } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { DraftInHand, DraftStore, OpenedDraft } from './draft-store.ts';
import { findForm, type FormPorts } from './form-ports.ts';

/** Telegram keeps what people write for a program that is away so long, and no longer. */
const TELEGRAM_KEEPS_MS = DAY_MS;
/** Whoever was last in a draft before that has left it, and is not called back by this. */
const IN_HAND_MS = 14 * DAY_MS;
/** The longest holiday, after which it is still true. */
const EXPIRES_AFTER_MS = 14 * DAY_MS;

const KEY = 'last-alive';
const KIND = 'after-outage';
const SUBJECT = 'draft';

type ReturnStores = {
  drafts: DraftStore;
  installation: InstallationStore;
  milestones: MilestoneStore;
  outbox: OutboxStore;
  people: PersonStore;
};

type ReturnPorts = {
  transact<T>(work: (stores: ReturnStores) => Promise<T>): Promise<T>;
  now(): Instant;
  /** Whether Telegram answers: what people write meanwhile reaches nobody while it does not. */
  isHeard(): boolean;
};

/**
 * Remembers that the program is alive and hears of people. The first time after a start, or once Telegram answers
 * again, it looks since when it was not: if for so long that Telegram has let go of what people wrote, whoever was
 * in the middle of a form is told, once, and asked again. A clock that is moved while it hears is no absence.
 */
export const heartbeat = (ports: ReturnPorts): (() => Promise<void>) => {
  let isBack = true;
  return async () => {
    if (!ports.isHeard()) {
      isBack = true;
      return;
    }
    await ports.transact(async (stores) => {
      const at = ports.now();
      const since = isBack ? await lastAlive(stores.installation) : null;
      if (since !== null && plusMs(since, TELEGRAM_KEEPS_MS) < at) await ask(stores, since, at);
      await stores.installation.set(KEY, String(at));
    });
    isBack = false;
  };
};

const lastAlive = async (installation: InstallationStore): Promise<Instant | null> => {
  const stored = await installation.get(KEY);
  return stored === null ? null : asInstant(Number(stored));
};

const ask = async ({ drafts, outbox }: ReturnStores, since: Instant, now: Instant) => {
  const inHand = await drafts.inHand(plusMs(since, -IN_HAND_MS));
  await outbox.queue(
    inHand.map((one) => messageFor(one, since, now)),
    now,
  );
};

const messageFor = (
  { personId, chat, draftId }: DraftInHand,
  since: Instant,
  now: Instant,
): NewOutboxMessage => ({
  dedupeKey: `${KIND}:${since}:${personId}`,
  bundleKey: null,
  subject: { type: SUBJECT, id: draftId },
  to: chat,
  priority: 1,
  kind: KIND,
  // Completed when it is sent, by what is asked then.
  message: {
    type: 'notice',
    lines: [say('after-outage', { from: { at: since } })],
    buttons: [],
  },
  dueAt: now,
  expiresAt: null,
});

type KindStores = Pick<ReturnStores, 'drafts' | 'milestones' | 'people'>;

/** Sent to whoever still has the draft in hand and was asked nothing since the program is back. */
export const afterOutageKind = (ports: Pick<FormPorts, 'forms'>): MessageKind<KindStores> => ({
  kind: KIND,
  onUnknown: 'hold',
  hours: 'office',
  expiresAfterMs: EXPIRES_AFTER_MS,
  prepare: async (stores, outgoing) => prepare(stores, ports, outgoing),
});

const prepare = async (
  { drafts, milestones, people }: KindStores,
  ports: Pick<FormPorts, 'forms'>,
  { to, subject, message, createdAt }: OutboxMessage,
): Promise<Prepared> => {
  const draftId = asId<DraftId>(subject?.id ?? '');
  const known = await people.known(to);
  if (!known || message.type !== 'notice' || !isInHand(known, draftId, createdAt))
    return { type: 'cancel', reason: 'the draft is not at hand any more, or was shown since' };
  const opened = await drafts.opened(draftId, known.person.id);
  if (opened?.draft.status !== 'open' || !mayFillFor(known, opened.draft.unitId))
    return { type: 'cancel', reason: 'the draft is closed, or somebody else fills it in' };
  const asked = await questionOf(milestones, ports, opened);
  if (!asked) return { type: 'cancel', reason: 'the form is asked for no more' };
  return { type: 'send', message: { ...asked, lines: [...message.lines, ...asked.lines] } };
};

/** What is asked in a draft, and the way there; null where its form is asked for no more. */
const questionOf = async (
  milestones: MilestoneStore,
  ports: Pick<FormPorts, 'forms'>,
  { draft: { formId, unitId, period }, unitName: unit, cursor }: OpenedDraft,
): Promise<Notice | null> => {
  const form = findForm(ports, formId);
  if (!form) return null;
  const question = cursor && placeLabel(form, cursor);
  const head = say('form-head', { form: await loadFormTitle(milestones, { form, period }), unit });
  const onward = {
    label: say('button-answer-on'),
    intent: { type: 'open-form', formId, unitId, period },
    keepsMessage: true,
  } as const;
  return {
    type: 'notice',
    lines: question ? [head, say('after-outage-question', { question })] : [head],
    buttons: [[onward]],
  };
};

const isInHand = ({ person, shown }: KnownPerson, draftId: DraftId, queuedAt: Instant): boolean =>
  person.activeDraftId === draftId && !isAskedSince(shown, queuedAt);

/** What a person has got in answer to something of their own. */
const answers: ReadonlySet<string> = new Set(['prompt', 'asked', 'doubt', 'screen', 'question']);

/** Before it was queued the program was away for longer than that, and answered nobody. */
const isAskedSince = ({ type, at }: Shown, queuedAt: Instant): boolean =>
  answers.has(type) && at > plusMs(queuedAt, -TELEGRAM_KEEPS_MS);
