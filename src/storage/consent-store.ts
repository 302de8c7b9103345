import type { ConsentStore } from '../core/people/consent-store.ts';
import type { Consent } from '../core/people/consent.ts';
import { asId, asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Consent as ConsentRow, Prisma } from './generated/client.ts';
import { oneOf } from './row-values.ts';

export const consentStore = (tx: Prisma.TransactionClient): ConsentStore => ({
  add: async (consent) => {
    await tx.consent.create({ data: consent });
  },

  assign: async (id, personId) => {
    await tx.consent.update({ where: { id }, data: { personId } });
  },

  latest: async (telegramId) => {
    const row = await tx.consent.findFirst({ where: { telegramId }, orderBy: { at: 'desc' } });
    return row ? toConsent(row) : null;
  },
});

const toConsent = (row: ConsentRow): Consent => ({
  id: row.id,
  telegramId: asTelegramId(row.telegramId),
  personId: row.personId === null ? null : asId(row.personId),
  version: row.version,
  textHash: row.textHash,
  decision: oneOf(['agreed', 'declined', 'withdrawn'], row.decision),
  channel: oneOf(['telegram'], row.channel),
  at: asInstant(row.at),
});
