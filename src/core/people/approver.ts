import type { AuditLog } from '../audit/audit-log.ts';
import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { DraftId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Intent } from '../shared/intent.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { Unit } from '../units/unit.ts';
import type { PersonStore } from './person-store.ts';
import type { KnownPerson, Person } from './person.ts';
import { isAdmin, mayActFor } from './rights.ts';
import { roleNews } from './role-news.ts';

type ApproverNeeds = { people: PersonStore; outbox: OutboxStore; audit: AuditLog };

/** Who confirms what a unit hands in; nobody where it wants none, or where they have left it. */
export const approverNow = async (
  people: PersonStore,
  unitId: Unit['id'],
): Promise<Person | undefined> => {
  const approver = await people.approverOf(unitId);
  return approver
    ? (await people.contactsOf(unitId)).find(({ id }) => id === approver.personId)
    : undefined;
};

/** Whom a contact has to ask before something of the unit is handed in; nobody where they need not. */
export const whoMustConfirm = async (
  people: PersonStore,
  { unitId, by }: { unitId: Unit['id']; by: KnownPerson },
): Promise<Person | undefined> => {
  if (!mayActFor(by, unitId)) return undefined;
  const approver = await approverNow(people, unitId);
  return approver?.id === by.person.id ? undefined : approver;
};

/** Whether somebody may say who confirms for a unit: those who speak for it, and admins. */
export const maySetApprover = (by: KnownPerson, unitId: Unit['id']): boolean =>
  mayActFor(by, unitId) || isAdmin(by);

type SetApprover = {
  unit: Unit;
  /** Null: nobody confirms any more, and each contact hands in alone. */
  personId: PersonId | null;
  by: KnownPerson;
};

/** From now on that contact confirms, or nobody; all contacts of the unit are told. */
export const setApprover = async (
  needs: ApproverNeeds,
  { unit, personId, by }: SetApprover,
  now: Instant,
): Promise<'set' | 'refused'> => {
  const contacts = await needs.people.contactsOf(unit.id);
  const person = contacts.find(({ id }) => id === personId);
  if (!maySetApprover(by, unit.id) || (personId !== null && !person)) return 'refused';
  const before = await needs.people.approverOf(unit.id);
  if ((before?.personId ?? null) === personId) return 'set';
  if (person) {
    const approver = { unitId: unit.id, personId: person.id, since: now, setBy: by.person.id };
    await needs.people.saveApprover(approver);
  } else await needs.people.endApprover(unit.id);
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: 'approver-set',
    subject: `unit:${unit.id}`,
    details: { before: before?.personId ?? null, person: personId },
  });
  const line = approverLine(unit, person);
  const others = contacts.filter(({ id }) => id !== by.person.id);
  await needs.outbox.queue(
    others.map(({ telegramId: to }) =>
      roleNews({ key: `approver:${unit.id}:${now}:${to}`, to, line }, now),
    ),
    now,
  );
  return 'set';
};

const approverLine = (unit: Unit, person: Person | undefined): TextRef =>
  person
    ? say('approver-news-set', { unit: unit.name, name: person.fullName })
    : say('approver-news-ended', { unit: unit.name });

type PreparedPaper = {
  unit: Unit;
  approver: Person;
  by: Person;
  /** At its revision: the same is asked about once. */
  draft: { id: DraftId; rev: number };
  form: TextRef;
  open: Extract<Intent, { type: 'open-form' }>;
};

const KIND = 'approval-asked';

/** Tells whoever confirms that something is ready, with the way to it; reminders of it are theirs alone now. */
export const askForConfirmation = async (
  { outbox, people }: { outbox: OutboxStore; people: PersonStore },
  { unit, approver, by, draft, form, open }: PreparedPaper,
  now: Instant,
): Promise<void> => {
  const { id: draftId, rev } = draft;
  await people.passOn({ draftId, rev, personId: approver.id, at: now });
  await outbox.queue(
    [
      {
        dedupeKey: `${KIND}:${draftId}:${rev}:${approver.id}`,
        bundleKey: null,
        subject: { type: 'unit-approval', id: unit.id },
        to: approver.telegramId,
        priority: 1,
        kind: KIND,
        message: {
          type: 'notice',
          lines: [say('approval-asked', { form, unit: unit.name, name: by.fullName })],
          buttons: [[{ label: say('button-approval-open'), intent: open }]],
        },
        dueAt: now,
        expiresAt: null,
      },
    ],
    now,
  );
};

/** For whoever confirms for the unit when it is sent. */
export const approvalAskedKind: MessageKind<{ people: PersonStore }> = {
  kind: KIND,
  onUnknown: 'resend-once',
  hours: 'any',
  prepare: async ({ people }, outgoing) => {
    const reader = await people.known(outgoing.to);
    const unitId = reader?.unitIds.find((id) => id === outgoing.subject?.id);
    const approver = unitId && (await approverNow(people, unitId));
    return approver && approver.id === reader?.person.id
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'does not confirm for the unit any more' };
  },
};
