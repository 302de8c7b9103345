import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { AuditAction } from './audit-actions.ts';
import type { AuditDetails } from './audit-details.ts';

/** Who did something: a person, whoever has the command line, or the service by itself. */
export type Actor = PersonId | 'cli' | 'system';

/** Who did what to what, and when. Details are small facts, never answers or personal data. */
export type AuditEntry = {
  at: Instant;
  actor: Actor;
  /** A verb in the past, `unit-added`. */
  action: AuditAction;
  /** Kind and id of what was touched, `unit:x7Kd…`. */
  subject: string;
  details: AuditDetails;
};

/** As it is read: an earlier or newer program may have written what this one has no words for. */
export type KeptEntry = Omit<AuditEntry, 'action' | 'details'> & {
  action: string;
  details: Readonly<Record<string, string | number | boolean | null>>;
};
