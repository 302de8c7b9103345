import type { AuditLog } from '../audit/audit-log.ts';
import { asId, type PersonId, type TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { Random } from '../shared/random.ts';
import type { PersonStore } from './person-store.ts';
import type { Person } from './person.ts';
import { isAdmin } from './rights.ts';

export type EnsureAdminsNeeds = { people: PersonStore; audit: AuditLog; random: Random };

/**
 * Makes these accounts admins of the Board, as the configuration says, and returns those that were
 * not yet. Takes nothing away: a role ends by a deed that the audit knows, not by a missing line.
 */
export const ensureAdmins = async (
  needs: EnsureAdminsNeeds,
  { telegramIds, language }: { telegramIds: readonly TelegramId[]; language: Language },
  now: Instant,
): Promise<TelegramId[]> => {
  const added: TelegramId[] = [];
  for (const telegramId of telegramIds)
    if (await ensureAdmin(needs, { telegramId, language }, now)) added.push(telegramId);
  return added;
};

const ensureAdmin = async (
  { people, audit, random }: EnsureAdminsNeeds,
  { telegramId, language }: { telegramId: TelegramId; language: Language },
  now: Instant,
): Promise<boolean> => {
  const known = await people.known(telegramId);
  if (known && isAdmin(known)) return false;
  const person: Person = known?.person ?? {
    id: asId<PersonId>(random.token(72)),
    telegramId,
    fullName: '',
    position: '',
    language,
    activeDraftId: null,
    createdAt: now,
  };
  if (!known) await people.save(person);
  await people.grantRole({
    personId: person.id,
    role: 'board_admin',
    grantedAt: now,
    grantedBy: 'system',
  });
  await audit.record({
    at: now,
    actor: 'system',
    action: 'role-granted',
    subject: `person:${person.id}`,
    details: { role: 'board_admin' },
  });
  return true;
};
