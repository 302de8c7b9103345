import type { InvitationId, TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { Unit } from '../units/unit.ts';
import type { Invitation } from './invitation.ts';
import { readFullName, readPosition, titledName } from './person-name.ts';
import type { Person } from './person.ts';

export const onboardingSteps = [
  'confirm-unit',
  'consent',
  'full-name',
  'confirm-name',
  'position',
] as const;
/** What is asked at present. */
export type OnboardingStep = (typeof onboardingSteps)[number];

/** Where somebody stands between opening an invitation and being a contact. */
export type Onboarding = {
  telegramId: TelegramId;
  invitationId: InvitationId;
  step: OnboardingStep;
  /** Empty until it is told; of a successor it is known from the start. */
  fullName: string;
  language: Language;
  /** Set once this account has agreed to the notice in its present version. */
  consentId: string | null;
  startedAt: Instant;
};

/** What somebody is being asked, with what it is about. */
export type AskedOnboarding = { onboarding: Onboarding; unit: Unit; invitation: Invitation };

export type OnboardingEvent =
  | { type: 'unit-confirmed' }
  | { type: 'unit-denied' }
  | { type: 'agreed'; consentId: string }
  | { type: 'declined' }
  | { type: 'name-confirmed' }
  | { type: 'name-denied' }
  | { type: 'said'; text: string }
  | { type: 'language'; language: Language };

/** What is known of a person who has served another unit or is an admin. */
export type Introduced = Pick<Person, 'fullName' | 'position'>;

export type OnboardingMove =
  | { type: 'ask'; onboarding: Onboarding }
  | { type: 'invalid'; reason: TextRef }
  /** The event answers something that is not asked now. */
  | { type: 'stale' }
  | { type: 'not-my-unit' }
  | { type: 'declined' }
  | { type: 'complete'; fullName: string; position: string };

/** One step of the way: unit, notice, name, position. Pure; skips what is known already. */
export const advance = (
  onboarding: Onboarding,
  event: OnboardingEvent,
  introduced: Introduced | null,
): OnboardingMove => {
  switch (event.type) {
    case 'language':
      return { type: 'ask', onboarding: { ...onboarding, language: event.language } };
    case 'unit-confirmed':
      return at(onboarding, 'confirm-unit', () => proceed(onboarding, introduced));
    case 'unit-denied':
      return at(onboarding, 'confirm-unit', () => ({ type: 'not-my-unit' }));
    case 'agreed':
      return at(onboarding, 'consent', () =>
        proceed({ ...onboarding, consentId: event.consentId }, introduced),
      );
    case 'declined':
      return at(onboarding, 'consent', () => ({ type: 'declined' }));
    case 'name-confirmed':
      return at(onboarding, 'confirm-name', () => proceed(onboarding, introduced));
    case 'name-denied':
      return at(onboarding, 'confirm-name', () => askName(onboarding));
    case 'said':
      return hear(onboarding, event.text, introduced);
  }
};

const at = (
  onboarding: Onboarding,
  step: OnboardingStep,
  move: () => OnboardingMove,
): OnboardingMove => (onboarding.step === step ? move() : { type: 'stale' });

/** On to the first thing that is still unknown. */
const proceed = (onboarding: Onboarding, introduced: Introduced | null): OnboardingMove => {
  const fullName = onboarding.fullName || (introduced?.fullName ?? '');
  const position = introduced?.position ?? '';
  const next = { ...onboarding, fullName };
  if (onboarding.consentId === null)
    return { type: 'ask', onboarding: { ...next, step: 'consent' } };
  if (fullName === '') return { type: 'ask', onboarding: { ...next, step: 'full-name' } };
  if (position === '') return { type: 'ask', onboarding: { ...next, step: 'position' } };
  return { type: 'complete', fullName, position };
};

const hear = (
  onboarding: Onboarding,
  text: string,
  introduced: Introduced | null,
): OnboardingMove => {
  if (onboarding.step === 'full-name' || onboarding.step === 'confirm-name')
    return hearName(onboarding, text, introduced);
  if (onboarding.step === 'position') {
    const position = readPosition(text);
    return 'value' in position
      ? { type: 'complete', fullName: onboarding.fullName, position: position.value }
      : { type: 'invalid', reason: position.reason };
  }
  return { type: 'stale' };
};

const askName = (onboarding: Onboarding): OnboardingMove => ({
  type: 'ask',
  onboarding: { ...onboarding, step: 'full-name', fullName: '' },
});

/** A name is stored as names are written; what is written otherwise than it was typed is asked first. */
const hearName = (
  onboarding: Onboarding,
  text: string,
  introduced: Introduced | null,
): OnboardingMove => {
  const name = readFullName(text);
  if (!('value' in name)) return { type: 'invalid', reason: name.reason };
  const titled = titledName(name.value);
  return titled === null
    ? proceed({ ...onboarding, fullName: name.value }, introduced)
    : { type: 'ask', onboarding: { ...onboarding, step: 'confirm-name', fullName: titled } };
};
