import type { Actor } from '../audit/audit-entry.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { HeldMessageStore } from '../conversation/held-message.ts';
import type { ConsentStore } from '../people/consent-store.ts';
import { NOTICE_VERSION } from '../people/consent.ts';
import type { PersonStore } from '../people/person-store.ts';
import { asTelegramId, type PersonId, type TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { RetentionStore } from './retention.ts';
import { ERASED_NAME } from './without-person.ts';

export type EraseNeeds = {
  people: PersonStore;
  heldMessages: HeldMessageStore;
  consents: ConsentStore;
  retention: RetentionStore;
  audit: AuditLog;
  random: Random;
};

/**
 * Takes name, position and account from a person. What their unit submitted stays the unit's; whoever
 * comes from that account afterwards is a stranger. The caller has ended what they may do.
 */
export const erasePerson = async (
  { people, heldMessages, consents, retention, audit, random }: EraseNeeds,
  { personId, by }: { personId: PersonId; by: Actor },
  now: Instant,
): Promise<void> => {
  const person = await people.byId(personId);
  if (!person) return;
  const held = await heldMessages.of(personId);
  await heldMessages.letGo(held.map(({ id }) => id));
  await retention.forgetPerson({ personId, telegramId: person.telegramId });
  // Whoever comes back from that account is asked anew.
  await consents.add({
    id: random.token(96),
    telegramId: person.telegramId,
    personId,
    version: NOTICE_VERSION,
    textHash: '',
    decision: 'withdrawn',
    channel: 'telegram',
    at: now,
  });
  await people.save({
    ...person,
    telegramId: nobody(random),
    fullName: ERASED_NAME,
    position: '',
    activeDraftId: null,
  });
  await audit.record({
    at: now,
    actor: by,
    action: 'person-erased',
    subject: `person:${personId}`,
    details: {},
  });
};

/** No account of Telegram's: those of people are above 0, those of groups far below. */
const nobody = (random: Random): TelegramId =>
  asTelegramId(
    Array.from(random.token(36)).reduce((sum, letter) => sum * 128 - letter.charCodeAt(0), 0),
  );
