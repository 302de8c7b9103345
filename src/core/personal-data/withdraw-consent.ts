import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { ConsentStore } from '../people/consent-store.ts';
import { NOTICE_VERSION } from '../people/consent.ts';
import { endContact, type EndContactNeeds } from '../people/end-contact.ts';
import type { KnownPerson } from '../people/person.ts';
import { isBoard } from '../people/rights.ts';
import { tellAdmins } from '../people/tell-admins.ts';
import type { Hash } from '../shared/hash.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { say } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';

export type WithdrawNeeds = EndContactNeeds & {
  units: UnitStore;
  consents: ConsentStore;
  outbox: OutboxStore;
  random: Random;
  hash: Hash;
};

export type Withdrawal = {
  by: KnownPerson;
  /** The words beside the button. */
  text: string;
  now: Instant;
};

export type WithdrawConsentOutcome = { type: 'withdrawn'; units: Unit[] } | { type: 'has-role' };

/**
 * Somebody agrees no longer: from this moment they speak for no unit, and hear nothing more. What they
 * filled in and submitted stays the unit's. The admins hear which units need somebody else.
 */
export const withdrawConsent = async (
  needs: WithdrawNeeds,
  { by, text, now }: Withdrawal,
): Promise<WithdrawConsentOutcome> => {
  if (isBoard(by)) return { type: 'has-role' };
  const { person } = by;
  await needs.consents.add({
    id: needs.random.token(96),
    telegramId: person.telegramId,
    personId: person.id,
    version: NOTICE_VERSION,
    textHash: needs.hash.sha256(text),
    decision: 'withdrawn',
    channel: 'telegram',
    at: now,
  });
  const units = await needs.units.byIds(by.unitIds);
  for (const unit of units)
    await endContact(needs, { unit, personId: person.id, by: person.id }, now);
  await needs.audit.record({
    at: now,
    actor: person.id,
    action: 'consent-withdrawn',
    subject: `person:${person.id}`,
    details: { units: units.length },
  });
  await tellOfWithdrawal(needs, { by, units, now });
  return { type: 'withdrawn', units };
};

type Left = { by: KnownPerson; units: readonly Unit[]; now: Instant };

const tellOfWithdrawal = async (
  needs: WithdrawNeeds,
  { by: { person }, units, now }: Left,
): Promise<void> => {
  const names = units.map(({ name }) => name).join(', ');
  await tellAdmins(needs, {
    key: `consent-withdrawn:${person.id}:${now}`,
    kind: CONSENT_NEWS,
    message: {
      type: 'notice',
      lines: [say('consent-withdrawn-news', { name: person.fullName, units: names })],
      buttons: units.slice(0, MOST_UNITS).map(({ id, shortName }) => [
        {
          label: say('button-unit', { name: shortName }),
          intent: { type: 'see-unit', unitId: id },
          keepsMessage: true,
        },
      ]),
    },
    now,
  });
};

const MOST_UNITS = 8;
export const CONSENT_NEWS = 'consent-withdrawn';
