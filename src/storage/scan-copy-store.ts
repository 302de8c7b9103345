import type { ScanCopy, ScanCopyStore } from '../core/obligations/scan-copy.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Prisma, ScanCopy as ScanCopyRow } from './generated/client.ts';
import type { Sql } from './hot/sql.ts';
import { waitingScans } from './hot/waiting-files.ts';
import { inPieces, oneOf, type Stored } from './row-values.ts';

export const scanCopyStore = (tx: Prisma.TransactionClient, sql: Sql): ScanCopyStore => ({
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

  toFetch: async (now, limit) => (await waitingScans(sql, now, limit)).map(toScanCopy),

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

const toScanCopy = (row: Stored<ScanCopyRow>): ScanCopy => ({
  id: row.id,
  fileId: row.fileId,
  name: row.name,
  declaredSize: row.declaredSize,
  state: oneOf(states, row.state),
  copy: copyOf(row),
  attempts: row.attempts,
  addedAt: asInstant(row.addedAt),
});

const copyOf = ({ storedName, sniffedType, size, sha256 }: Stored<ScanCopyRow>): ScanCopy['copy'] =>
  storedName !== null && sniffedType !== null && size !== null && sha256 !== null
    ? { storedName, sniffedType, size, sha256 }
    : null;
