import type { AuditLog } from '../audit/audit-log.ts';
import type { Instant } from '../shared/instant.ts';
import type { PersonStore } from './person-store.ts';
import type { Person } from './person.ts';

/** Somebody tells their own name or position; that they did is kept, what they were called is not. */
export const introduce = async (
  { people, audit }: { people: PersonStore; audit: AuditLog },
  person: Person,
  now: Instant,
): Promise<void> => {
  const before = await people.byId(person.id);
  await people.save(person);
  if (!before) return;
  const renamed = before.fullName !== person.fullName;
  const moved = before.position !== person.position;
  if (!renamed && !moved) return;
  await audit.record({
    at: now,
    actor: person.id,
    action: 'person-introduced',
    subject: `person:${person.id}`,
    details: { name: renamed, position: moved, isFirst: before.fullName === '' },
  });
};
