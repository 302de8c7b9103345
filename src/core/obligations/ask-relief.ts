import type { AuditLog } from '../audit/audit-log.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayActFor } from '../people/rights.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import { asId, type MilestoneId, type ReliefId, type UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { announceRelief } from './announce-relief.ts';
import { latestExtension } from './latest-extension.ts';
import { loadObligations, type ObligationStores } from './load-obligations.ts';
import { isDone, type Obligation } from './obligation.ts';
import type { Relief, ReliefKind } from './relief.ts';

export type AskReliefNeeds = ObligationStores & {
  people: PersonStore;
  outbox: OutboxStore;
  audit: AuditLog;
};

export type AskRelief = {
  milestoneId: MilestoneId;
  unitId: UnitId;
  kind: ReliefKind;
  until?: CalendarDate;
  documentNumber?: string;
  documentDate?: CalendarDate;
  reason?: Relief['reason'];
  by: KnownPerson;
  now: Instant;
};

export type AskReliefOutcome =
  | { type: 'asked'; relief: Relief; obligation: Obligation }
  | { type: 'refused'; why: 'not-contact' | 'not-owed' | AskObstacle };

type AskObstacle = 'done' | 'waits' | 'not-later' | 'too-late';

/** Asks the Board for something for a unit and tells its admins, who decide with one tap. */
export const askRelief = async (
  needs: AskReliefNeeds,
  ports: Pick<FormPorts, 'forms'> & { random: Random },
  input: AskRelief,
): Promise<AskReliefOutcome> => {
  const { milestoneId, unitId, by, now } = input;
  if (!mayActFor(by, unitId)) return { type: 'refused', why: 'not-contact' };
  const wanted = { now, milestoneIds: [milestoneId], unitIds: [unitId] };
  const [obligation] = await loadObligations(needs, ports, wanted);
  if (!obligation) return { type: 'refused', why: 'not-owed' };
  const why = obstacle(obligation, input);
  if (why) return { type: 'refused', why };
  const relief = newRelief(ports.random, input);
  await needs.reliefs.save(relief);
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: 'relief-asked',
    subject: `unit:${unitId}`,
    details: { relief: relief.id, kind: relief.kind, milestone: obligation.milestone.id },
  });
  await announceRelief(needs, { relief, obligation, asker: by.person.fullName, now });
  return { type: 'asked', relief, obligation };
};

const obstacle = (
  obligation: Obligation,
  { kind, until, now }: AskRelief,
): AskObstacle | undefined => {
  if (kind !== 'reopening' && isDone(obligation)) return 'done';
  if (obligation.pending) return 'waits';
  if (kind !== 'extension') return undefined;
  if (until === undefined || until <= obligation.dueOn) return 'not-later';
  return until > latestExtension(obligation, dateInHanoi(now)) ? 'too-late' : undefined;
};

const newRelief = (random: Random, input: AskRelief): Relief => ({
  id: asId<ReliefId>(random.token(96)),
  milestoneId: input.milestoneId,
  unitId: input.unitId,
  kind: input.kind,
  state: 'asked',
  until: input.until ?? null,
  documentNumber: input.documentNumber ?? null,
  documentDate: input.documentDate ?? null,
  scans: [],
  answer: '',
  reason: input.reason ?? '',
  askedBy: input.by.person.id,
  askedAt: input.now,
  decidedBy: null,
  decidedAt: null,
});
