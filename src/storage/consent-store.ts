import type { ConsentStore } from '../core/people/consent-store.ts';
import type { Consent } from '../core/people/consent.ts';
import { asId, asTelegramId, type PersonId } from '../core/shared/ids.ts';
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

  agreedBefore: async (version) => {
    const rows = await tx.person.findMany({
      where: {
        telegramId: { gt: 0 },
        OR: [{ roles: { some: {} } }, { contacts: { some: { until: null } } }],
        consents: {
          some: { decision: 'agreed', version: { lt: version } },
          none: { version: { gte: version } },
        },
      },
      select: { id: true, telegramId: true },
    });
    return rows.map(({ id, telegramId }) => ({
      id: asId<PersonId>(id),
      telegramId: asTelegramId(telegramId),
    }));
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
