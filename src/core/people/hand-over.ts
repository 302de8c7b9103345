import { dateInHanoi } from '../shared/calendar-date.ts';
import type { PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { TextRef } from '../shared/text-ref.ts';
import { isClosed, type Unit } from '../units/unit.ts';
import type { InvitationStore } from './invitation-store.ts';
import { stateOf, type HandOver, type Invitation } from './invitation.ts';
import { newInvitation, type Invited, type InviteUnitsNeeds } from './invite-units.ts';
import { readFullName } from './person-name.ts';
import type { KnownPerson } from './person.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { mayActFor } from './rights.ts';

/** A link by which a contact hands over, as it was made. */
export type OpenHandOver = Invitation & { handOver: HandOver };

export type HandOverInput = { unit: Unit; by: KnownPerson; name: string; days: number };

export type HandOverOutcome =
  | ({ type: 'made'; to: string } & Invited)
  | { type: 'invalid'; reason: TextRef }
  | { type: 'unit-closed' | 'not-contact' };

/**
 * A contact makes a link for the one who follows them. They stay until that person has accepted. Of
 * several links only the newest works.
 */
export const beginHandOver = async (
  needs: InviteUnitsNeeds,
  { unit, by, name, days }: HandOverInput,
  now: Instant,
): Promise<HandOverOutcome> => {
  const read = readFullName(name);
  if ('reason' in read) return { type: 'invalid', reason: read.reason };
  if (!mayActFor(by, unit.id)) return { type: 'not-contact' };
  if (isClosed(unit, dateInHanoi(now))) return { type: 'unit-closed' };
  const from = by.person.id;
  await endHandOvers(needs, { unitId: unit.id, from, by: from }, now);
  const handOver = { to: read.value, from };
  const invited = newInvitation(needs, { unit, by: from, days, handOver }, now);
  await needs.invitations.add(invited.invitation);
  await needs.audit.record({
    at: now,
    actor: from,
    action: 'hand-over-begun',
    subject: `unit:${unit.id}`,
    details: { invitation: invited.invitation.id, days },
  });
  return { type: 'made', to: read.value, ...invited };
};

/** The link of that contact that can still be used, if there is one. */
export const openHandOver = async (
  invitations: InvitationStore,
  { unitId, from }: { unitId: UnitId; from: PersonId },
  now: Instant,
): Promise<OpenHandOver | undefined> =>
  (await invitations.ofUnit(unitId)).find(
    (one): one is OpenHandOver => one.handOver?.from === from && stateOf(one, now) === 'open',
  );

type Ending = { unitId: UnitId; from: PersonId; by: PersonId };

/** Whoever speaks for the unit no more, or thinks better of it, hands nothing over. */
export const endHandOvers = async (
  needs: Pick<InviteUnitsNeeds, 'invitations' | 'audit'>,
  { unitId, from, by }: Ending,
  now: Instant,
): Promise<boolean> => {
  const open = await openHandOver(needs.invitations, { unitId, from }, now);
  if (!open) return false;
  await revokeInvitation(needs, { invitationId: open.id, by }, now);
  return true;
};
