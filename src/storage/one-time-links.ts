import type { Actor } from '../core/audit/audit-entry.ts';
import type { PersonId } from '../core/shared/ids.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant, type Instant } from '../core/shared/instant.ts';
import { instantOrNull } from './row-values.ts';

/** What links of every kind have in their rows. */
type LinkRow = {
  secretHash: string;
  createdAt: bigint;
  createdBy: string;
  expiresAt: bigint;
  usedAt: bigint | null;
  usedBy: string | null;
  revokedAt: bigint | null;
};

/** As far as a table of links is alike: nothing was done with the row yet. */
type Links = {
  updateMany(change: {
    where: { id: string; usedAt: null; revokedAt: null };
    data: { usedBy: string; usedAt: Instant } | { revokedAt: Instant };
  }): PromiseLike<{ count: number }>;
};

const untouched = { usedAt: null, revokedAt: null };

/** Which links can still be used. */
export const stillOpen = (now: Instant) => ({ ...untouched, expiresAt: { gt: now } });

/** Whoever is first uses a link up or revokes it; false for everybody after that. */
export const endsOf = (links: Links) => ({
  markUsed: async (id: string, usedBy: PersonId, usedAt: Instant): Promise<boolean> =>
    (await links.updateMany({ where: { id, ...untouched }, data: { usedBy, usedAt } })).count > 0,
  markRevoked: async (id: string, revokedAt: Instant): Promise<boolean> =>
    (await links.updateMany({ where: { id, ...untouched }, data: { revokedAt } })).count > 0,
});

export const linkIn = (row: LinkRow) => ({
  secretHash: row.secretHash,
  createdAt: asInstant(row.createdAt),
  createdBy: row.createdBy as Actor,
  expiresAt: asInstant(row.expiresAt),
  usedAt: instantOrNull(row.usedAt),
  usedBy: row.usedBy === null ? null : asId<PersonId>(row.usedBy),
  revokedAt: instantOrNull(row.revokedAt),
});
