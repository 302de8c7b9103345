import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Intent } from '../shared/intent.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { MessageKind } from './message-kind.ts';
import type { Notice, NoticeButton } from './message.ts';
import type { NewOutboxMessage, OutboxRecord, Subject } from './outbox-message.ts';
import type { OutboxStore } from './outbox-store.ts';

export type Settling = {
  /** What the notices are about. */
  subject: Subject;
  /** What they ask for that has been done, or need not be done any more. */
  deeds: readonly Intent['type'][];
  /** Whoever did it, where they see so already. */
  besides?: TelegramId | undefined;
  /** Who did it and when, below what the notice says. */
  line: TextRef;
  /** The line stands alone: what the notice said is not to be read any more. */
  isAlone?: boolean;
  /** What can still be done. */
  buttons?: NoticeButton[][];
};

/**
 * Where several people were asked for one thing and one of them has done it, the others' notices lose
 * their buttons and say so; what nobody has read yet says so when it arrives.
 */
export const settleNotices = async (
  outbox: OutboxStore,
  { subject, deeds, besides, line, isAlone = false, buttons = [] }: Settling,
  now: Instant,
): Promise<void> => {
  const edits: NewOutboxMessage[] = [];
  for (const row of await outbox.ofSubject(subject)) {
    const { message, state, to } = row;
    if (message.type !== 'notice' || to === besides || !asksFor(message, deeds)) continue;
    const lines = isAlone ? [line] : [...message.lines, line];
    const settled: Notice = { ...message, lines, buttons };
    if (state === 'pending') await outbox.replaceMessage(row.id, settled);
    else if (state === 'sent') edits.push(editOf(row, settled, now));
  }
  await outbox.queue(edits, now);
};

const asksFor = ({ buttons }: Notice, deeds: Settling['deeds']): boolean =>
  buttons.flat().some((button) => 'intent' in button && deeds.includes(button.intent.type));

const KIND = 'settled-notice';
const SUBJECT = 'notice';

const editOf = ({ id, to }: OutboxRecord, message: Notice, now: Instant): NewOutboxMessage => ({
  dedupeKey: `${KIND}:${id}:${now}`,
  bundleKey: null,
  subject: { type: SUBJECT, id: String(id) },
  to,
  priority: 1,
  kind: KIND,
  message,
  dueAt: now,
  expiresAt: null,
});

/** Never a message of its own: the notice that it is about is worded anew where it stands. */
export const settledNoticeKind: MessageKind<{ outbox: OutboxStore }> = {
  kind: KIND,
  onUnknown: 'resend-once',
  hours: 'any',
  prepare: async ({ outbox }, { subject, message }) => {
    const told = await outbox.byId(Number(subject?.id));
    const messageId = told?.messageIds[0];
    if (messageId === undefined || message.type !== 'notice')
      return { type: 'cancel', reason: 'there is nothing to word anew' };
    const { lines, buttons } = message;
    return { type: 'send', message: { type: 'reword', messageId, lines, buttons } };
  },
};
