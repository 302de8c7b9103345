import { asId, type AttachmentId, type DraftId, type PersonId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Attachment, AttachmentStore } from '../core/submissions/attachment.ts';
import type { Attachment as AttachmentRow, Prisma } from './generated/client.ts';
import { attachmentsOf } from './hot/attachments.ts';
import type { Sql } from './hot/sql.ts';
import { waitingAttachments } from './hot/waiting-files.ts';
import { oneOf, type Stored } from './row-values.ts';

export const attachmentStore = (tx: Prisma.TransactionClient, sql: Sql): AttachmentStore => ({
  byId: async (id) => {
    const row = await tx.attachment.findUnique({ where: { id } });
    return row ? toAttachment(row) : null;
  },

  ofDraft: async (draftId) => (await attachmentsOf(sql, draftId)).map(toAttachment),

  add: async ({ copy: _copy, mime, size, mediaGroupId, from, ...attachment }) => {
    const { draftId, path, fileUniqueId } = attachment;
    await tx.attachment.upsert({
      where: { draftId_path_fileUniqueId: { draftId, path, fileUniqueId } },
      create: {
        ...attachment,
        declaredType: mime,
        declaredSize: size,
        mediaGroupId: mediaGroupId ?? null,
        messageId: from?.messageId ?? null,
        chatId: from?.chatId ?? null,
        dueAt: attachment.addedAt,
      },
      update: {},
    });
  },

  remove: async (id) => {
    await tx.attachment.deleteMany({ where: { id } });
  },

  toFetch: async (now, limit) => (await waitingAttachments(sql, now, limit)).map(toAttachment),

  markStored: (id, copy) => write(tx, id, { ...copy, state: 'stored', error: null }),

  postpone: (id, until, reason) =>
    write(tx, id, { dueAt: until, attempts: { increment: 1 }, error: reason.slice(0, 500) }),

  hold: (id, until, reason) => write(tx, id, { dueAt: until, error: reason.slice(0, 500) }),

  markFailed: (id, reason) => write(tx, id, { state: 'failed', error: reason.slice(0, 500) }),

  copiesAmong: async (storedNames) => {
    const rows = await tx.attachment.findMany({
      where: { storedName: { in: [...storedNames] } },
      select: { storedName: true },
    });
    return rows.flatMap(({ storedName }) => storedName ?? []);
  },
});

/** Does nothing when it is gone meanwhile. */
const write = async (
  tx: Prisma.TransactionClient,
  id: AttachmentId,
  data: Prisma.AttachmentUpdateManyMutationInput,
): Promise<void> => {
  await tx.attachment.updateMany({ where: { id }, data });
};

const states = ['waiting', 'stored', 'failed'] as const;
const kinds = ['document', 'photo', 'link'] as const;

const toAttachment = (row: Stored<AttachmentRow>): Attachment => ({
  id: asId<AttachmentId>(row.id),
  draftId: asId<DraftId>(row.draftId),
  path: row.path,
  from: fromOf(row),
  fileId: row.fileId,
  fileUniqueId: row.fileUniqueId,
  kind: oneOf(kinds, row.kind),
  name: row.name,
  mime: row.declaredType,
  size: row.declaredSize,
  ...(row.mediaGroupId === null ? {} : { mediaGroupId: row.mediaGroupId }),
  state: oneOf(states, row.state),
  copy: copyOf(row),
  attempts: row.attempts,
  addedBy: asId<PersonId>(row.addedBy),
  addedAt: asInstant(row.addedAt),
});

const fromOf = ({ messageId, chatId }: Stored<AttachmentRow>): Attachment['from'] =>
  messageId !== null && chatId !== null ? { messageId, chatId: Number(chatId) } : null;

const copyOf = ({
  storedName,
  sniffedType,
  size,
  sha256,
}: Stored<AttachmentRow>): Attachment['copy'] =>
  storedName !== null && sniffedType !== null && size !== null && sha256 !== null
    ? { storedName, sniffedType, size, sha256 }
    : null;
