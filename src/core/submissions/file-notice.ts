import { type FileQuestion, fileQuestion, revOf, titleOf } from '../forms/forms.ts';
import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { Notice, NoticeButton } from '../outbox/message.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import { mayFillFor } from '../people/rights.ts';
import { asId, type AttachmentId } from '../shared/ids.ts';
import { DAY_MS, type Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { Attachment, AttachmentStore, StoredCopy } from './attachment.ts';
import type { DraftStore } from './draft-store.ts';
import type { Draft } from './draft.ts';
import { findForm, type FormPorts } from './form-ports.ts';
import type { SubmissionStore } from './submission.ts';

export type FileNoticeStores = {
  attachments: AttachmentStore;
  outbox: OutboxStore;
  drafts: DraftStore;
  people: PersonStore;
};

export type AboutFile = Pick<FormPorts, 'forms'> & { attachment: Attachment; now: Instant };

type Told = AboutFile & {
  /** Null: Telegram does not hand the file out. */
  copy: StoredCopy | null;
};

const KIND = 'file-notice';

/**
 * Tells whoever sent a file that it is of another kind than the question takes, or that it could not
 * be fetched. The answer stays as it is; a file that is fine is not spoken of.
 */
export const tellOfFile = async (stores: FileNoticeStores, told: Told): Promise<void> => {
  const { attachment, copy, now } = told;
  const asked = await askedBy(stores, told);
  if (!asked) return;
  const { name } = attachment;
  if (copy && asked.question.takes({ name, sniffedType: copy.sniffedType })) return;
  const sender = await stores.people.byId(attachment.addedBy);
  if (!sender) return;
  await stores.outbox.queue(
    [
      {
        dedupeKey: `${KIND}:${attachment.id}`,
        bundleKey: null,
        subject: { type: 'attachment', id: attachment.id },
        to: sender.telegramId,
        priority: 1,
        kind: KIND,
        message: noticeOf(attachment, asked, copy ? 'file-other-kind' : 'file-lost'),
        dueAt: now,
        expiresAt: null,
      },
    ],
    now,
  );
};

export type Asked = { draft: Draft; unitName: string; question: FileQuestion };

/** The question that the file answers, as long as the program has it. */
export const askedBy = async (
  { drafts }: FileNoticeStores,
  { forms, attachment: { draftId, addedBy, path } }: AboutFile,
): Promise<Asked | undefined> => {
  const opened = await drafts.opened(draftId, addedBy);
  const form = opened && findForm({ forms }, opened.draft.formId);
  const question = form && fileQuestion(form, path);
  return opened && question ? { ...opened, question } : undefined;
};

const noticeOf = (
  { name, path }: Attachment,
  { draft, unitName, question }: Asked,
  key: 'file-other-kind' | 'file-lost',
): Notice => ({
  type: 'notice',
  lines: [
    say(key, {
      name,
      question: question.label,
      form: titleOf(draft.formId, draft.period),
      unit: unitName,
      wanted: question.wanted,
    }),
  ],
  buttons: [
    [
      {
        label: say('button-file-again'),
        intent: {
          type: 'open-answer',
          token: draft.token,
          rev: revOf(draft.filled, path),
          path,
        },
      },
    ],
  ],
});

export type FileKindStores = FileNoticeStores & { submissions: SubmissionStore };

/** Sent as long as the file stands in its answer and its sender still speaks for the unit. */
export const fileNoticeKind: MessageKind<FileKindStores> = {
  kind: KIND,
  onUnknown: 'hold',
  hours: 'any',
  expiresAfterMs: 3 * DAY_MS,
  prepare: async (stores, outgoing) => {
    const draft = await draftWith(stores, outgoing);
    if (!draft) return { type: 'cancel', reason: 'the file is no longer in its answer' };
    const { message } = outgoing;
    if (draft.status === 'open' || message.type !== 'notice') return asItStands(outgoing);
    const [handedIn] = await stores.submissions.versions(draft);
    // What was handed in is changed from there.
    return handedIn
      ? { type: 'send', message: { ...message, buttons: [[seeButton(handedIn.number)]] } }
      : { type: 'cancel', reason: 'the draft was thrown away' };
  },
};

const seeButton = (number: string): NoticeButton => ({
  label: say('button-see-handed-in'),
  intent: { type: 'see-submission', number },
});

/** The draft in whose answer a message's file stands, when its reader still speaks for the unit. */
export const draftWith = async (
  { attachments, drafts, people }: FileKindStores,
  { to, subject }: OutboxMessage,
): Promise<Draft | null> => {
  const id = asId<AttachmentId>(subject?.id ?? '');
  const [file, known] = [await attachments.byId(id), await people.known(to)];
  const opened = file && known && (await drafts.opened(file.draftId, known.person.id));
  if (!opened || !mayFillFor(known, opened.draft.unitId)) return null;
  const value = opened.draft.filled.answers.get(file.path)?.value;
  return Array.isArray(value) && value.includes(id) ? opened.draft : null;
};
