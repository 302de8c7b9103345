import type { MessageKind } from '../outbox/message-kind.ts';
import { nameOf } from '../people/announce-unreachable.ts';
import { endContact, type EndContactNeeds } from '../people/end-contact.ts';
import type { KnownPerson } from '../people/person.ts';
import { isAdmin, isBoard } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { DataRequest, DataRequestStore } from './data-request.ts';
import { erasePerson, type EraseNeeds } from './erase-person.ts';
import { settleRequest } from './settle-request.ts';

export type DecideErasureNeeds = EndContactNeeds &
  EraseNeeds & { units: UnitStore; dataRequests: DataRequestStore };

export type DecideErasure = {
  requestId: string;
  decision: { type: 'erased' } | { type: 'refused'; answer: string };
  by: KnownPerson;
  now: Instant;
  /** Its words were typed: what was pressed before still has its buttons. */
  isTyped?: boolean;
};

export type DecideErasureOutcome =
  | { type: 'decided'; request: DataRequest }
  | { type: 'already' | 'unknown' | 'not-admin' | 'has-role' };

/** Whoever asked is told in any case, and need not be known any more. */
export const erasureDecidedKind: MessageKind<unknown> = {
  kind: 'erasure-decided',
  onUnknown: 'resend-once',
  hours: 'any',
};

/** An admin erases what somebody asked to be erased, or says why not; decided once. */
export const decideErasure = async (
  needs: DecideErasureNeeds,
  { requestId, decision, by, now, isTyped = false }: DecideErasure,
): Promise<DecideErasureOutcome> => {
  const asked = await needs.dataRequests.byId(requestId);
  const why = whyNot(asked, by);
  if (why || !asked) return { type: why ?? 'unknown' };
  const known = await needs.people.known(asked.telegramId);
  if (decision.type === 'erased') {
    if (known && isBoard(known)) return { type: 'has-role' };
    await leaveUnits(needs, { known, by }, now);
    await erasePerson(needs, { personId: asked.personId, by: by.person.id }, now);
  }
  const answer = decision.type === 'refused' ? decision.answer : '';
  const request = await settleRequest(needs, {
    asked,
    state: decision.type,
    answer,
    by,
    now,
    action: `erasure-${decision.type}`,
    notices: {
      deeds: ['erase-data', 'refuse-erasure'],
      besides: isTyped ? undefined : by.person.telegramId,
      line: say(`settled-erasure-${decision.type}`, { name: nameOf(by.person), at: { at: now } }),
      // Nobody reads any more whose data were erased.
      isAlone: decision.type === 'erased',
    },
    told: { kind: erasureDecidedKind.kind, lines: decisionLines(decision) },
  });
  return { type: 'decided', request };
};

const whyNot = (
  asked: DataRequest | null,
  by: KnownPerson,
): 'not-admin' | 'unknown' | 'already' | undefined => {
  if (!isAdmin(by)) return 'not-admin';
  if (asked?.kind !== 'erasure') return 'unknown';
  return asked.state === 'asked' ? undefined : 'already';
};

const leaveUnits = async (
  needs: DecideErasureNeeds,
  { known, by }: { known: KnownPerson | null; by: KnownPerson },
  now: Instant,
): Promise<void> => {
  for (const unit of await needs.units.byIds(known?.unitIds ?? [])) {
    const input = { unit, personId: known?.person.id ?? by.person.id, by: by.person.id };
    await endContact(needs, input, now);
  }
};

const decisionLines = (decision: DecideErasure['decision']): TextRef[] =>
  decision.type === 'erased'
    ? [say('erasure-done-notice')]
    : [
        say('erasure-refused-notice'),
        say('relief-answer', { answer: decision.answer }),
        say('erasure-refused-next'),
      ];
