import {
  type FileInfo,
  fileQuestion,
  type Form,
  type FormEvent,
  isPicture,
} from '../forms/forms.ts';
import type { AttachmentId } from '../shared/ids.ts';
import type { Attachment, AttachmentStore, FromMessage } from './attachment.ts';
import type { Draft } from './draft.ts';
import type { GivenLink } from './sent-link.ts';

/** The link that an edited message gave: it is the file that came with that message, whatever came after it. */
export const editedLink = async (
  attachments: AttachmentStore,
  { form, draft, event }: FilesOf,
): Promise<GivenLink | undefined> => {
  if (event.type !== 'edited' || !mayHoldFiles(form, draft)) return undefined;
  const { messageId, chatId } = event;
  const isIts = (from: FromMessage | null): boolean =>
    from !== null && from.messageId === messageId && from.chatId === chatId;
  const links = (await attachments.ofDraft(draft.id)).filter(({ kind }) => kind === 'link');
  const its = links.find(({ from }) => isIts(from)) ?? links.find(isFromBefore(draft, isIts));
  return its && { path: its.path, id: its.id };
};

/** Of a link whose message was not kept the answer tells it, as long as nothing was added. */
const isFromBefore =
  ({ filled: { answers } }: Draft, isIts: (from: FromMessage | null) => boolean) =>
  ({ id, path, from }: Attachment): boolean => {
    const answer = answers.get(path);
    if (from !== null || !answer || !Array.isArray(answer.value)) return false;
    const { messageId, chatId, value } = answer;
    if (messageId === undefined || chatId === undefined) return false;
    return value.at(-1) === id && isIts({ messageId, chatId });
  };

const mayHoldFiles = (form: Form, { filled }: Draft): boolean =>
  form.fields.some(({ type, id }) => type === 'file' && filled.answers.has(id));

type FilesOf = { form: Form; draft: Draft; event: FormEvent };

/** What the engine knows of a draft's files; nothing where none can be meant. */
export const filesOf = async (
  attachments: AttachmentStore,
  { form, draft, event }: FilesOf,
): Promise<ReadonlyMap<AttachmentId, FileInfo>> => {
  if (!mayHoldFiles(form, draft) && event.type !== 'sent-file') return new Map();
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
