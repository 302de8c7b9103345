import { titleOf } from '../forms/forms.ts';
import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import { tellAdmins } from '../people/tell-admins.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { asId, type AttachmentId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import {
  askedBy,
  draftWith,
  type AboutFile,
  type FileKindStores,
  type FileNoticeStores,
} from './file-notice.ts';

/** News for admins that the disk takes no files. */
export const FILES_NOT_KEPT = 'files-not-kept';

const NOT_KEPT = 'file-not-kept';
const KEPT = 'file-kept';

/**
 * Tells whoever sent a file that the disk has not taken it yet, once a file, and the admins, once a
 * day.
 */
export const tellNotKept = async (stores: FileNoticeStores, about: AboutFile): Promise<void> => {
  const { now } = about;
  await tellAdminsOfDisk(stores, now);
  await stores.outbox.queue(await toSender(stores, about, NOT_KEPT), now);
};

/** Tells the admins, once a day, that the disk takes no files. */
export const tellAdminsOfDisk = async (
  stores: Pick<FileNoticeStores, 'people' | 'outbox'>,
  now: Instant,
): Promise<void> => {
  await tellAdmins(stores, {
    key: `${FILES_NOT_KEPT}:${dateInHanoi(now)}`,
    kind: FILES_NOT_KEPT,
    message: { type: 'notice', lines: [say('files-not-kept-news')], buttons: [] },
    now,
  });
};

/** Tells whoever heard that a file was not kept that it is now. */
export const tellKept = async (stores: FileNoticeStores, about: AboutFile): Promise<void> => {
  const rows = await stores.outbox.ofSubject({ type: 'attachment', id: about.attachment.id });
  if (!rows.some(({ kind, state }) => kind === NOT_KEPT && wasHeard.has(state))) return;
  await stores.outbox.queue(await toSender(stores, about, KEPT), about.now);
};

/** What still waits says nothing once the file is kept. */
const wasHeard = new Set(['in-flight', 'sent', 'unknown']);

const toSender = async (
  stores: FileNoticeStores,
  about: AboutFile,
  kind: typeof NOT_KEPT | typeof KEPT,
): Promise<NewOutboxMessage[]> => {
  const { attachment, now } = about;
  const asked = await askedBy(stores, about);
  const sender = asked && (await stores.people.byId(attachment.addedBy));
  if (!sender) return [];
  const { draft, unitName, question } = asked;
  const values = {
    name: attachment.name,
    question: question.label,
    form: titleOf(draft.formId, draft.period),
    unit: unitName,
  };
  return [
    {
      dedupeKey: `${kind}:${attachment.id}`,
      bundleKey: null,
      subject: { type: 'attachment', id: attachment.id },
      to: sender.telegramId,
      priority: 1,
      kind,
      message: { type: 'notice', lines: [say(kind, values)], buttons: [] },
      dueAt: now,
      expiresAt: null,
    },
  ];
};

/** Sent as long as it is true, and the file stands in its answer. */
const roomKind = (
  kind: typeof NOT_KEPT | typeof KEPT,
  state: 'waiting' | 'stored',
): MessageKind<FileKindStores> => ({
  kind,
  onUnknown: 'hold',
  hours: 'any',
  prepare: async (stores, outgoing) => {
    const id = asId<AttachmentId>(outgoing.subject?.id ?? '');
    const file = await stores.attachments.byId(id);
    return file?.state === state && (await draftWith(stores, outgoing))
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'the file is gone, or fares otherwise by now' };
  },
});

export const fileRoomKinds = [roomKind(NOT_KEPT, 'waiting'), roomKind(KEPT, 'stored')];
