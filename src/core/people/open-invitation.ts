import { dateInHanoi } from '../shared/calendar-date.ts';
import type { Hash } from '../shared/hash.ts';
import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isClosed, type Unit } from '../units/unit.ts';
import type { ConsentStore } from './consent-store.ts';
import { hasAgreed } from './consent.ts';
import type { InvitationStore } from './invitation-store.ts';
import { type Invitation, secretIn } from './invitation.ts';
import { linkState } from './link-state.ts';
import type { OnboardingStore } from './onboarding-store.ts';
import type { AskedOnboarding, Onboarding } from './onboarding.ts';
import type { PersonStore } from './person-store.ts';
import type { KnownPerson } from './person.ts';
import { mayActFor } from './rights.ts';
import { countGuess, hasGuessedEnough } from './wrong-links.ts';

export type OpenInvitationNeeds = {
  units: UnitStore;
  people: PersonStore;
  consents: ConsentStore;
  invitations: InvitationStore;
  onboardings: OnboardingStore;
  hash: Hash;
};

export type OpenInvitationInput = {
  telegramId: TelegramId;
  /** What stood after `?start=`. */
  payload: string;
  /** Of the account; a known person keeps their own. */
  language: Language;
};

export type OpenInvitationOutcome =
  /** Ask what `onboarding.step` says; a second tap on the same link goes on where it was. */
  | ({ type: 'ask' } & AskedOnboarding)
  /** `isUnused`: a colleague can still use the link. */
  | { type: 'already-contact'; unit: Unit; isUnused: boolean }
  | { type: 'unit-closed'; unit: Unit }
  | { type: 'used' | 'revoked' | 'expired' | 'unknown' }
  /** Say nothing at all. */
  | { type: 'too-many-tries' };

/** Somebody follows a link. */
export const openInvitation = async (
  needs: OpenInvitationNeeds,
  input: OpenInvitationInput,
  now: Instant,
): Promise<OpenInvitationOutcome> => {
  const { invitations } = needs;
  if (await hasGuessedEnough(invitations, input.telegramId, now)) return { type: 'too-many-tries' };
  const outcome = await follow(needs, input, now);
  if (isWrong(outcome)) await countGuess(invitations, input.telegramId, now);
  return outcome;
};

const isWrong = ({ type }: OpenInvitationOutcome): boolean =>
  type === 'used' || type === 'revoked' || type === 'expired' || type === 'unknown';

const follow = async (
  needs: OpenInvitationNeeds,
  input: OpenInvitationInput,
  now: Instant,
): Promise<OpenInvitationOutcome> => {
  const invitation = await invitationIn(needs, input.payload);
  const unit = invitation && (await needs.units.byId(invitation.unitId));
  if (!invitation || !unit) return { type: 'unknown' };
  const known = await needs.people.known(input.telegramId);
  const state = await linkState(needs, invitation, now);
  if (known && isNoneFor(known, invitation))
    return { type: 'already-contact', unit, isUnused: state === 'open' };
  if (state !== 'open') return { type: state };
  if (isClosed(unit, dateInHanoi(now))) return { type: 'unit-closed', unit };
  const { telegramId } = input;
  const language = known?.person.language ?? input.language;
  const fullName = nameFromLink(invitation, known);
  return begin(needs, { invitation, unit, telegramId, language, fullName }, now);
};

/** A contact needs no link, unless a colleague hands over to them. */
const isNoneFor = (known: KnownPerson, { unitId, handOver }: Invitation): boolean =>
  mayActFor(known, unitId) && (handOver === null || handOver.from === known.person.id);

/** A successor was introduced by the one before; whoever is known has a name of their own. */
const nameFromLink = ({ handOver }: Invitation, known: KnownPerson | null): string =>
  handOver && (known?.person.fullName ?? '') === '' ? handOver.to : '';

const invitationIn = async (
  { invitations, hash }: OpenInvitationNeeds,
  payload: string,
): Promise<Invitation | null> => {
  const secret = secretIn(payload);
  return secret === undefined ? null : invitations.bySecretHash(hash.sha256(secret));
};

type Beginning = {
  invitation: Invitation;
  unit: Unit;
  telegramId: TelegramId;
  language: Language;
  /** As far as it is known from the link alone. */
  fullName: string;
};

const begin = async (
  needs: OpenInvitationNeeds,
  { invitation, unit, telegramId, language, fullName }: Beginning,
  now: Instant,
): Promise<OpenInvitationOutcome> => {
  const begun = await needs.onboardings.of(telegramId);
  if (begun?.invitationId === invitation.id)
    return { type: 'ask', onboarding: begun, unit, invitation };
  const consent = await needs.consents.latest(telegramId);
  const onboarding: Onboarding = {
    telegramId,
    invitationId: invitation.id,
    step: 'confirm-unit',
    fullName,
    language: begun?.language ?? language,
    consentId: consent && hasAgreed(consent) ? consent.id : null,
    startedAt: now,
  };
  await needs.onboardings.save(onboarding);
  return { type: 'ask', onboarding, unit, invitation };
};
