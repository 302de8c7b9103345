import type { MessageKind, SendingResult, Prepared } from '../outbox/message-kind.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Instant } from '../shared/instant.ts';
import type { AcknowledgementStore } from './broadcast-store.ts';
import type { Broadcast } from './broadcast.ts';
import { buttonRows, type AcknowledgedBy } from './button-rows.ts';
import type { ChangeStores } from './compose-change.ts';
import type { BroadcastContent } from './content.ts';
import type { BroadcastRecipient } from './recipient.ts';
import { editablePart, isDeletable, type ChangeResult, type SentChange } from './sent-change.ts';

export const CHANGE_KIND = 'broadcast-change';

export type ChangeKindStores = ChangeStores & {
  acknowledgements: AcknowledgementStore;
  people: PersonStore;
};

/** An edit or a deletion does no harm twice, so that an uncertain one is simply done again. */
export const broadcastChangeKind: MessageKind<ChangeKindStores> = {
  kind: CHANGE_KIND,
  onUnknown: 'resend-once',
  isLostAtOnce: true,
  hours: 'any',
  prepare: (stores, outgoing, now) => prepare(stores, outgoing, now),
  settled: (...[stores, outgoing, result]) => settled(stores, outgoing, result),
};

/** Why nothing was asked of Telegram. */
const reasons = {
  superseded: 'a later change takes its place',
  'too-old': 'sent more than 48 hours ago',
  gone: 'the message is gone',
} as const;

const cancel = (why: keyof typeof reasons): Prepared => ({ type: 'cancel', reason: reasons[why] });

const found = async (stores: ChangeKindStores, { subject, to }: OutboxMessage) => {
  const change = await stores.sentChanges.byId(subject?.id ?? '');
  const recipient = change && (await stores.broadcastRecipients.ofChat(change.broadcastId, to));
  return change && recipient ? { change, recipient } : null;
};

const prepare = async (
  stores: ChangeKindStores,
  outgoing: OutboxMessage,
  now: Instant,
): Promise<Prepared> => {
  const known = await found(stores, outgoing);
  if (!known || known.change.endedAt !== null) return cancel('superseded');
  const { change, recipient } = known;
  const broadcast = await stores.broadcasts.byId(change.broadcastId);
  if (!broadcast || recipient.state !== 'sent') return cancel('superseded');
  if (change.type === 'correction') return edit(stores, { broadcast, recipient, change });
  if (!isDeletable(recipient, now)) return cancel('too-old');
  return { type: 'send', message: { type: 'delete', messageIds: recipient.messageIds } };
};

type Editing = {
  broadcast: Broadcast;
  recipient: BroadcastRecipient;
  change: SentChange & { type: 'correction' };
};

const edit = async (
  stores: ChangeKindStores,
  { broadcast, recipient, change: { variant, words, file } }: Editing,
): Promise<Prepared> => {
  const content = broadcast.content[variant];
  const part = content && editablePart(content);
  const messageId = content && messageOf(recipient, content);
  if (part === undefined || messageId === undefined) return cancel('gone');
  const heard = await heardBy(stores, { broadcast, recipient });
  const buttons = content?.kind === 'album' ? [] : buttonRows(broadcast, heard);
  return {
    type: 'send',
    message: { type: 'edit', messageId, target: file ?? part, words, buttons },
  };
};

/** Which message carries the words; of an album of which a part was lost nobody knows. */
const messageOf = (
  { messageIds }: BroadcastRecipient,
  { kind, messageIds: sources, captionAt = 0 }: BroadcastContent,
): number | undefined => {
  if (kind !== 'album') return messageIds[0];
  return messageIds.length < sources.length ? undefined : messageIds[captionAt];
};

/** The record of who has received it stays below the message. */
const heardBy = async (
  { acknowledgements, people }: ChangeKindStores,
  { broadcast: { id }, recipient }: Pick<Editing, 'broadcast' | 'recipient'>,
): Promise<AcknowledgedBy | undefined> => {
  const first = await acknowledgements.first(id, [...recipient.unitIds, recipient.personId]);
  const by = first && (await people.byId(first.personId));
  return by ? { by, at: first.at } : undefined;
};

const settled = async (
  stores: ChangeKindStores,
  outgoing: OutboxMessage,
  result: SendingResult,
): Promise<void> => {
  const known = await found(stores, outgoing);
  const became = resultOf(result);
  if (!known || became === undefined) return;
  await stores.broadcastRecipients.markChanged(known.change, known.recipient.personId, became);
};

/** Undefined: somebody else does it. */
const resultOf = (result: SendingResult): ChangeResult | undefined => {
  switch (result.type) {
    case 'sent':
      return 'done';
    case 'blocked':
    case 'unknown':
      return result.type;
    case 'cancelled':
      if (result.reason === reasons['too-old']) return 'too-old';
      return result.reason === reasons.gone ? 'gone' : undefined;
    case 'failed':
    case 'expired':
      return refusedAs(result.reason);
  }
};

/** As Telegram words it. */
const refusedAs = (reason: string): ChangeResult => {
  if (/message to edit not found|can't be edited/i.test(reason)) return 'gone';
  return /can't be deleted/i.test(reason) ? 'too-old' : 'failed';
};
