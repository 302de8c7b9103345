import {
  type FileInfo,
  fileQuestion,
  type Form,
  type FormEvent,
  isPicture,
} from '../forms/forms.ts';
import type { AttachmentId } from '../shared/ids.ts';
import type { Attachment, AttachmentStore } from './attachment.ts';
import type { Draft } from './draft.ts';
import type { GivenLink } from './sent-link.ts';

/** The link that an edited message gave: where the newest file of an answer came with it, and is one. */
export const editedLink = async (
  attachments: AttachmentStore,
  { form, draft, event }: FilesOf,
): Promise<GivenLink | undefined> => {
  if (event.type !== 'edited') return undefined;
  const { messageId, chatId } = event;
  const given = [...draft.filled.answers.values()].find(
    (one) =>
      one.messageId === messageId &&
      one.chatId === chatId &&
      form.fields.some(({ id, type }) => id === one.path && type === 'file'),
  );
  const id = Array.isArray(given?.value) ? (given.value.at(-1) as AttachmentId) : undefined;
  const file = id === undefined ? null : await attachments.byId(id);
  return given && file?.kind === 'link' ? { path: given.path, id: file.id } : undefined;
};

type FilesOf = { form: Form; draft: Draft; event: FormEvent };

/** What the engine knows of a draft's files; nothing where none can be meant. */
export const filesOf = async (
  attachments: AttachmentStore,
  { form, draft, event }: FilesOf,
): Promise<ReadonlyMap<AttachmentId, FileInfo>> => {
  const mayHold = form.fields.some(
    ({ type, id }) => type === 'file' && draft.filled.answers.has(id),
  );
  if (!mayHold && event.type !== 'sent-file') return new Map();
  const list = await attachments.ofDraft(draft.id);
  return new Map(
    list.map((file) => [
      file.id,
      { ...infoOf(file, file.state), ...(isUnusable(form, file) ? { isUnusable: true } : {}) },
    ]),
  );
};

const isUnusable = (form: Form, { name, path, state, copy }: Attachment): boolean =>
  state === 'failed' ||
  (copy !== null &&
    fileQuestion(form, path)?.takes({ name, sniffedType: copy.sniffedType }) === false);

type Sent = Extract<FormEvent, { type: 'sent-file' }>['file'];

/** The same of one of them. */
export const infoOf = (
  { id, name, size, mime, kind }: Sent,
  state: FileInfo['state'],
): FileInfo => ({
  id,
  name,
  size,
  state,
  isPhoto: isPicture({ name, mime, kind }),
  isLink: kind === 'link',
});

type FileBringer = Extract<FormEvent, { type: 'sent-file' | 'edited-link' }>;

/** Whether something came with it that is a file, or stands for one. */
export const bringsFile = (
  event: FormEvent,
): event is FileBringer & { file: NonNullable<FileBringer['file']> } =>
  (event.type === 'sent-file' || event.type === 'edited-link') && event.file !== null;
