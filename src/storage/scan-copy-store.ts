import type { ScanCopy, ScanCopyStore } from '../core/obligations/scan-copy.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Prisma, ScanCopy as ScanCopyRow } from './generated/client.ts';
import { inPieces, oneOf } from './row-values.ts';

export const scanCopyStore = (tx: Prisma.TransactionClient): ScanCopyStore => ({
  add: async ({ addedAt, ...scan }) => {
    await tx.scanCopy.upsert({
      where: { fileId: scan.fileId },
      create: { ...scan, state: 'waiting', attempts: 0, addedAt, dueAt: addedAt },
      update: {},
    });
  },

  byFile: async (fileId) => {
    const row = await tx.scanCopy.findUnique({ where: { fileId } });
    return row ? toScanCopy(row) : null;
  },

  toFetch: async (now, limit) => {
    const rows = await tx.scanCopy.findMany({
      where: { state: 'waiting', dueAt: { lte: now } },
      orderBy: { dueAt: 'asc' },
      take: limit,
    });
    return rows.map(toScanCopy);
  },

  markStored: async (id, copy) => {
    await tx.scanCopy.updateMany({
      where: { id },
      data: { ...copy, state: 'stored', error: null },
    });
  },

  postpone: async (id, until, reason) => {
    const data = { dueAt: until, attempts: { increment: 1 }, error: reason.slice(0, 500) };
    await tx.scanCopy.updateMany({ where: { id }, data });
  },

  hold: async (id, until, reason) => {
    const data = { dueAt: until, error: reason.slice(0, 500) };
    await tx.scanCopy.updateMany({ where: { id }, data });
  },

  markFailed: async (id, reason) => {
    const data = { state: 'failed', error: reason.slice(0, 500) };
    await tx.scanCopy.updateMany({ where: { id }, data });
  },

  copiesAmong: async (storedNames) => {
    const rows = await Promise.all(
      inPieces(storedNames).map((piece) =>
        tx.scanCopy.findMany({
          where: { storedName: { in: piece } },
          select: { storedName: true },
        }),
      ),
    );
    return rows.flat().flatMap(({ storedName }) => storedName ?? []);
  },
});

const states = ['waiting', 'stored', 'failed'] as const;

const toScanCopy = (row: ScanCopyRow): ScanCopy => ({
  id: row.id,
  fileId: row.fileId,
  name: row.name,
  declaredSize: row.declaredSize,
  state: oneOf(states, row.state),
  copy: copyOf(row),
  attempts: row.attempts,
  addedAt: asInstant(row.addedAt),
});

const copyOf = ({ storedName, sniffedType, size, sha256 }: ScanCopyRow): ScanCopy['copy'] =>
  storedName !== null && sniffedType !== null && size !== null && sha256 !== null
    ? { storedName, sniffedType, size, sha256 }
    : null;
