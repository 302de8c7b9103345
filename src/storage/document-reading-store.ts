import * as z from 'zod';

import { documentRefusals } from '../core/documents/parsed-document.ts';
import { asId, type AttachmentId, type DraftId, type PersonId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { FileReading, DocumentReadingStore } from '../core/submissions/document-reading.ts';
import type { DocumentReading as Row, Prisma } from './generated/client.ts';
import type { Sql } from './hot/sql.ts';
import { waitingReadings } from './hot/waiting-files.ts';
import { type Stored, toBool } from './row-values.ts';

export const documentReadingStore = (
  tx: Prisma.TransactionClient,
  sql: Sql,
): DocumentReadingStore => ({
  ask: async ({ file, ...asked }) => {
    const data = { ...asked, state: 'waiting', content: null };
    await tx.documentReading.upsert({
      where: { attachmentId: file },
      create: { attachmentId: file, ...data },
      update: data,
    });
  },

  waiting: async (limit) => (await waitingReadings(sql, limit)).map(toReading),

  of: async (attachmentId) => {
    const row = await tx.documentReading.findUnique({ where: { attachmentId } });
    return row ? toReading(row) : null;
  },

  newestOf: async (draftId) => {
    const row = await tx.documentReading.findFirst({
      where: { draftId, isForReview: false },
      orderBy: { askedAt: 'desc' },
    });
    return row ? toReading(row) : null;
  },

  settle: async (file, outcome) => {
    const content = outcome.type === 'ready' ? JSON.stringify(outcome.found) : outcome.reason;
    await tx.documentReading.updateMany({
      where: { attachmentId: file },
      data: { state: outcome.type, content },
    });
  },
});

const place = { where: z.string(), isSure: z.boolean() };
const cell = z.object({ words: z.string(), code: z.string().optional() });

/** What a file of somebody's said. */
const stored = z.object({
  title: z.string(),
  issuer: z.string().optional(),
  isUnnumbered: z.boolean(),
  answers: z.array(cell.extend({ ...place, field: z.string(), said: z.string().optional() })),
  items: z.array(z.object({ ...place, group: z.string(), cells: z.record(z.string(), cell) })),
  book: z
    .object({
      sheets: z.array(
        z.object({
          name: z.string(),
          rows: z.array(
            z.array(
              z
                .object({
                  words: z.string(),
                  number: z.number().optional(),
                  isPercent: z.literal(true).optional(),
                })
                .nullable(),
            ),
          ),
        }),
      ),
    })
    .optional(),
  lists: z.array(
    z.object({
      ...place,
      group: z.string(),
      above: z.array(z.string()).default([]),
      lines: z.array(z.string()),
    }),
  ),
});

const toReading = (row: Stored<Row>): FileReading => ({
  file: asId<AttachmentId>(row.attachmentId),
  draftId: asId<DraftId>(row.draftId),
  askedBy: asId<PersonId>(row.askedBy),
  askedAt: asInstant(row.askedAt),
  isForReview: toBool(row.isForReview),
  outcome: outcomeOf(row),
});

const outcomeOf = ({ state, content }: Stored<Row>): FileReading['outcome'] => {
  if (state === 'refused') {
    const reason = [...documentRefusals, 'lost' as const].find((one) => one === content);
    return { type: 'refused', reason: reason ?? 'lost' };
  }
  if (state !== 'ready') return { type: 'waiting' };
  const found = stored.safeParse(JSON.parse(content ?? 'null'));
  // What another program wrote otherwise cannot be looked at; whoever sends the file again goes on.
  return found.success
    ? { type: 'ready', found: withoutUndefined(found.data) }
    : { type: 'refused', reason: 'lost' };
};

/** Zod writes that a key may be there without a value, which JSON never says. */
const withoutUndefined = (
  found: z.infer<typeof stored>,
): Extract<FileReading['outcome'], { type: 'ready' }>['found'] => JSON.parse(JSON.stringify(found));
