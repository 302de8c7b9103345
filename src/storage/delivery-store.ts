import { z } from 'zod';

import type { DeliveryStore, ReachabilityStore } from '../core/delivery/delivery-store.ts';
import type { Delivery, Notice } from '../core/delivery/delivery.ts';
import { asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { TextRef } from '../core/shared/text-ref.ts';
import type { Delivery as DeliveryRow, Prisma } from './generated/client.ts';

export const deliveryStore = (tx: Prisma.TransactionClient): DeliveryStore => ({
  queue: async (deliveries, now) => {
    for (const delivery of deliveries)
      await tx.$executeRaw`
        INSERT INTO "Delivery" ("dedupeKey", "bundleKey", "chatId", "lane", "kind", "content",
          "status", "attempts", "dueAt", "createdAt")
        VALUES (${delivery.dedupeKey}, ${delivery.bundleKey}, ${delivery.to}, ${delivery.lane},
          ${delivery.kind}, ${JSON.stringify(delivery.notice)}, 'pending', 0, ${delivery.dueAt},
          ${now}) ON CONFLICT ("dedupeKey") DO NOTHING`;
  },

  waiting: async (bundleKey) => {
    const row = await tx.delivery.findFirst({ where: { bundleKey, status: 'pending' } });
    return row ? toDelivery(row) : null;
  },

  lastDueAt: async (bundleKey) => {
    const row = await tx.delivery.findFirst({ where: { bundleKey }, orderBy: { dueAt: 'desc' } });
    return row ? asInstant(row.dueAt) : null;
  },

  replaceNotice: async (id, notice) => {
    await tx.delivery.update({ where: { id }, data: { content: JSON.stringify(notice) } });
  },

  due: async (now, limit) => {
    const rows = await tx.delivery.findMany({
      where: { status: 'pending', dueAt: { lte: now } },
      orderBy: [{ lane: 'asc' }, { dueAt: 'asc' }, { id: 'asc' }],
      take: limit,
    });
    return rows.map(toDelivery);
  },

  nextDueAt: async () => {
    const row = await tx.delivery.findFirst({
      where: { status: 'pending' },
      orderBy: { dueAt: 'asc' },
    });
    return row ? asInstant(row.dueAt) : null;
  },

  markSent: async (id, messageId, at) => {
    await tx.delivery.update({ where: { id }, data: { status: 'sent', messageId, sentAt: at } });
  },

  markEnded: async (id, status, reason) => {
    await tx.delivery.update({ where: { id }, data: { status, error: reason.slice(0, 500) } });
  },

  postpone: async (id, until, reason) => {
    await tx.delivery.update({
      where: { id },
      data: { dueAt: until, attempts: { increment: 1 }, error: reason.slice(0, 500) },
    });
  },
});

export const reachabilityStore = (tx: Prisma.TransactionClient): ReachabilityStore => ({
  markUnreachable: async (chatId, reason, since) => {
    await tx.unreachable.upsert({
      where: { chatId },
      create: { chatId, reason, since },
      update: { reason },
    });
  },
  markReachable: async (chatId) => {
    const { count } = await tx.unreachable.deleteMany({ where: { chatId } });
    return count > 0;
  },
  isUnreachable: async (chatId) =>
    (await tx.unreachable.findUnique({ where: { chatId } })) !== null,
});

const textRef: z.ZodType<TextRef> = z.lazy(() =>
  z.object({ key: z.string(), values: z.record(z.string(), textValue).optional() }),
) as z.ZodType<TextRef>;

const textValue = z.union([
  z.string(),
  z.number(),
  z.object({ date: z.string() }),
  z.object({ at: z.number() }),
  z.object({ number: z.number(), digits: z.number().optional() }),
  textRef,
]);

const notice = z.object({
  lines: z.array(textRef),
  buttons: z.array(z.array(z.object({ label: textRef, data: z.string() }))),
}) as z.ZodType<Notice>;

const toDelivery = (row: DeliveryRow): Delivery => ({
  id: row.id,
  dedupeKey: row.dedupeKey,
  bundleKey: row.bundleKey,
  to: asTelegramId(row.chatId),
  lane: row.lane === 2 ? 2 : 1,
  kind: row.kind,
  notice: notice.parse(JSON.parse(row.content)),
  dueAt: asInstant(row.dueAt),
  attempts: row.attempts,
});
