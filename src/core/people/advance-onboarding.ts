import type { Hash } from '../shared/hash.ts';
import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { Unit } from '../units/unit.ts';
import {
  becomeContact,
  type BecomeContactNeeds,
  type BecomeContactOutcome,
} from './become-contact.ts';
import { NOTICE_VERSION, type ShownNotice } from './consent.ts';
import { linkState } from './link-state.ts';
import type { OnboardingStore } from './onboarding-store.ts';
import { advance, type AskedOnboarding, type OnboardingEvent } from './onboarding.ts';
import type { KnownPerson } from './person.ts';

export type OnboardingNeeds = BecomeContactNeeds & {
  onboardings: OnboardingStore;
  hash: Hash;
};

/** What the person did. A decision comes with the notice that was shown beside its buttons. */
export type OnboardingInput =
  | { type: 'unit-confirmed' }
  | { type: 'unit-denied' }
  | { type: 'agreed'; notice: ShownNotice }
  | { type: 'declined'; notice: ShownNotice }
  | { type: 'name-confirmed' }
  | { type: 'name-denied' }
  | { type: 'said'; text: string }
  | { type: 'language'; language: Language };

export type OnboardingOutcome =
  /** Ask what `onboarding.step` says. */
  | ({ type: 'ask' } & AskedOnboarding)
  /** Say why, then ask the same again. */
  | ({ type: 'invalid'; reason: TextRef } & AskedOnboarding)
  /** A button of an earlier step, or words where a button is asked: ask again. */
  | ({ type: 'stale' } & AskedOnboarding)
  | { type: 'not-my-unit'; unit: Unit }
  | { type: 'declined'; unit: Unit }
  | Extract<BecomeContactOutcome, { type: 'done' }>
  /** Somebody else was faster, or the link ended meanwhile. */
  | { type: 'used' | 'revoked' | 'expired' }
  | { type: 'not-onboarding' };

/** Takes somebody one step on from the link towards being a contact. */
export const advanceOnboarding = async (
  needs: OnboardingNeeds,
  { telegramId, did }: { telegramId: TelegramId; did: OnboardingInput },
  now: Instant,
): Promise<OnboardingOutcome> => {
  const onboarding = await needs.onboardings.of(telegramId);
  if (!onboarding) return { type: 'not-onboarding' };
  const invitation = await needs.invitations.byId(onboarding.invitationId);
  const unit = invitation && (await needs.units.byId(invitation.unitId));
  if (!invitation || !unit) throw new Error(`no invitation ${onboarding.invitationId}`);
  const state = await linkState(needs, invitation, now);
  if (state !== 'open') {
    await needs.onboardings.remove(telegramId);
    return { type: state };
  }
  return move(needs, { onboarding, invitation, unit, did }, now);
};

type Situation = AskedOnboarding & { did: OnboardingInput };

const move = async (
  needs: OnboardingNeeds,
  situation: Situation,
  now: Instant,
): Promise<OnboardingOutcome> => {
  const { onboarding, unit, invitation, did } = situation;
  const asked = { onboarding, unit, invitation };
  if (isOutdated(did)) return { type: 'stale', ...asked };
  const known = await needs.people.known(onboarding.telegramId);
  const consentId = needs.random.token(96);
  const next = advance(onboarding, eventOf(did, consentId), known?.person ?? null);
  if (next.type === 'stale') return { type: 'stale', ...asked };
  if (next.type === 'invalid') return { type: 'invalid', reason: next.reason, ...asked };
  await recordDecision(needs, { situation, known, consentId }, now);
  if (next.type === 'ask') {
    await needs.onboardings.save(next.onboarding);
    return { type: 'ask', ...asked, onboarding: next.onboarding };
  }
  await needs.onboardings.remove(onboarding.telegramId);
  if (next.type !== 'complete') return { type: next.type, unit };
  const consent = did.type === 'agreed' ? consentId : onboarding.consentId;
  return becomeContact(
    needs,
    { ...situation, known, consentId: consent, fullName: next.fullName, position: next.position },
    now,
  );
};

/** Somebody may decide on an old message, whose notice is not the present one. */
const isOutdated = (did: OnboardingInput): boolean =>
  (did.type === 'agreed' || did.type === 'declined') && did.notice.version !== NOTICE_VERSION;

const eventOf = (did: OnboardingInput, consentId: string): OnboardingEvent => {
  if (did.type === 'agreed') return { type: 'agreed', consentId };
  return did.type === 'declined' ? { type: 'declined' } : did;
};

type Decision = { situation: Situation; known: KnownPerson | null; consentId: string };

/** Evidence of what was decided on which words, also when it was no. */
const recordDecision = async (
  { consents, hash }: OnboardingNeeds,
  { situation: { onboarding, did }, known, consentId }: Decision,
  now: Instant,
): Promise<void> => {
  if (did.type !== 'agreed' && did.type !== 'declined') return;
  await consents.add({
    id: consentId,
    telegramId: onboarding.telegramId,
    personId: known?.person.id ?? null,
    version: did.notice.version,
    textHash: hash.sha256(did.notice.text),
    decision: did.type,
    channel: 'telegram',
    at: now,
  });
};
